/** The verb of a passive clause as its agent does it. */
import { childrenBy } from '../../language/index.ts'
import { pastTense, thirdPerson } from '../clauses/verb-form.ts'
import type { LabelParts } from './write-label.ts'

/** "was founded by X" → X "founded"; "is financed by X" → X "finances". */
export function activeForm({ tree, verb, subject }: LabelParts, kept: Set<number>): Map<number, string> {
  const token = tree.tokens[verb]!
  const own = childrenBy(tree, verb, /^aux/)
  // "is owned by X and led by Y"
  const auxiliaries = own.length === 0 && token.rel === 'conj' ? childrenBy(tree, token.head, /^aux/) : own
  for (const { i, rel } of auxiliaries) if (rel === 'aux:pass') kept.delete(i)
  const be = auxiliaries.find(({ rel }) => rel === 'aux:pass')?.form.toLowerCase()
  const modal = auxiliaries.some(({ tag, lemma }) => tag === 'MD' || lemma === 'do')
  for (const { i, tag } of auxiliaries) if (tag === 'MD') kept.add(i)
  if (modal) return new Map([[verb, token.lemma]])
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return new Map()
  const plural = subject.some((i) => tree.tokens[i]!.tag === 'NNS' || tree.tokens[i]!.rel === 'cc')
  if (/^(?:is|are)$/.test(be ?? '')) return new Map([[verb, plural ? token.lemma : thirdPerson(token.lemma)]])
  return new Map([[verb, pastTense(token.lemma, token.form.toLowerCase())]])
}
