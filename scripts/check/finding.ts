import type { Fault } from './fault.ts'

/** What a rule finds: where, what, and what to do. */
export type Finding = Pick<Fault, 'rule' | 'element' | 'text'>
