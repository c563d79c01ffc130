import { NEGATIONS } from '../../condense/index.ts'

/** With one of these a claim may not hold without what is added to it. */
export const CLAIM_LIMITERS: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...['only', 'just', 'merely', 'few', 'little', 'most', 'all', 'every', 'any', 'each', 'always', 'if'],
  ...['until', 'enough', 'too', 'so', 'such', 'would', 'could', 'might', 'may', 'should', 'must', 'shall'],
])
