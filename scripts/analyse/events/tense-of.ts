/** Whether a dated clause tells of what has happened or of what is to come. */
import { childrenBy } from '../../language/index.ts'
import { clauseOf } from '../clauses/clause.ts'
import type { FoundDate } from './find-dates.ts'
import type { Tense } from './fix-published.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "is due to begin", "are expected to vote": what is to come. */
const planned = /^(?:due|expected|scheduled|set|planned|bound|likely|supposed|slated)$/i
const planning = /^(?:plan|intend|hope|expect|aim|want|promise|propose|agree)$/

const leadsOn = /\b(?:is|are|will be) (?:due|expected|scheduled|set|planned|likely) to [^,;:]*$/i

/** Undefined for the present: "Talks begin on Tuesday", "The port closes". */
export function tenseOf({ tree }: Sentence, { start, end, preposition }: FoundDate): Tense | undefined {
  const own = tree?.tokens.filter((token) => token.end > start && token.start < end) ?? []
  const top = own.find(({ head }) => !own.some(({ i }) => i === head))
  if (!tree || !top) return undefined
  // "has been invited for Thursday", "is due to send a mission in July"
  if (preposition === 'for' || leadsOn.test(tree.text.slice(0, start))) return 'future'
  let clause = tree.tokens[clauseOf(tree, top.i)]!
  // "is due to begin", "agreed to join": an infinitive is to come whatever the tense of its verb.
  for (let steps = 0; steps < 4; steps++) {
    const forms = formsOf(tree, clause)
    if (forms.some(({ tag }) => tag === 'MD') || isPlanned(tree, clause)) return 'future'
    const over = tree.tokens[clause.head]
    const isInfinitive =
      clause.tag === 'VB' &&
      childrenBy(tree, clause.i, /^(?:mark|aux)$/).some(({ form }) => /^to$/i.test(form))
    if (isInfinitive && over && (isPlanned(tree, over) || planning.test(over.lemma))) return 'future'
    if (forms.some(({ tag }) => tag === 'VBD')) return 'past'
    if (clause.tag === 'VBN' && !forms.some(({ tag }) => /^VB[ZP]$/.test(tag))) return 'past'
    if (forms.some(({ lemma, rel }) => lemma === 'have' && rel === 'aux')) return 'past'
    if (forms.some(({ tag }) => /^VB[ZP]$/.test(tag)) || !over)
      return /^(?:by|until)$/.test(preposition ?? '') || isAwaited(tree, clause) ? 'future' : undefined
    clause = tree.tokens[clauseOf(tree, over.i)]!
  }
  return undefined
}

/** "is set to begin", but not "set out". */
function isPlanned(tree: Tree, token: Token): boolean {
  return (
    planned.test(token.form) &&
    (/^JJ/.test(token.tag) || childrenBy(tree, token.i, /^(?:cop|aux:pass)$/).length > 0)
  )
}

/** "before the council meets on 21 October" */
function isAwaited(tree: Tree, { i }: Token): boolean {
  return childrenBy(tree, i, /^(?:mark|advmod)$/).some(({ form }) => /^(?:before|until|once)$/i.test(form))
}

function formsOf(tree: Tree, clause: Token): Token[] {
  return [clause, ...childrenBy(tree, clause.i, /^(?:aux|cop)/)]
}
