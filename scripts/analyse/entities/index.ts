export { findEntities, findNamed } from './find-entities.ts'
export type { Mention, Named } from './find-entities.ts'
