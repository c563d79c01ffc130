export { condense } from './condense.ts'
export { supports } from './supports.ts'
export type { Support } from './supports.ts'
export type { Condensation, CondenseContext, CondenseInput, Point, PointForm, Reason } from './types.ts'
