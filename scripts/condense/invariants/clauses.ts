/** Invariants of grammar: subject, verb and coordination stay whole. */
import { childrenBy, isFinite } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { isTime } from '../cut-rules/adjunct.ts'
import { tokensOf } from '../draft.ts'

const SUBJECT = /^(nsubj|csubj|expl)/

/** Every clause keeps the subject that it had, but where the template leaves it out. */
export function losesSubject(draft: Draft): boolean {
  const { tree, kept, head, template } = draft
  const isStatement = isFinite(tree, head) && /^(clause|second-clause|note-that)$/.test(template)
  if (isStatement && childrenBy(tree, head, SUBJECT).length === 0) return true
  for (const token of tokensOf(draft)) {
    const subjects = childrenBy(tree, token.i, SUBJECT)
    if (subjects.length === 0 || subjects.some((t) => kept.has(t.i))) continue
    if (template === 'promoted' && draft.lead?.has(token.i)) continue
    if (token.i === head && /^(promoted|goal)$/.test(template)) continue
    return true
  }
  return false
}

/** A clause that had a finite verb keeps it. */
export function losesVerb(draft: Draft): boolean {
  const { tree, kept, head, template } = draft
  if (/^(goal|item|content|tail)$/.test(template)) return false
  if (isMistaggedPast(draft)) return !kept.has(head)
  if (isOrder(draft)) return false
  const verbs = [tree.tokens[head]!, ...childrenBy(tree, head, /^(aux|cop)/)]
  return !isFinite(tree, head) || verbs.some((t) => !kept.has(t.i) && !/^mark/.test(t.rel))
}

/** "Fill the jars", "When they are cool, fill the jars": a base form that opens the sentence or follows what stands in front. */
function isOrder({ tree, kept, head, template }: Draft): boolean {
  if (tree.tokens[head]!.tag !== 'VB' || !/^(clause|first-clause)$/.test(template)) return false
  const first = Math.min(...kept)
  if (first === head) return true
  const hasHelper = childrenBy(tree, head, /^(nsubj|csubj|expl|aux|mark)/).some((t) => kept.has(t.i))
  const before = tree.tokens[head - 1]
  return !hasHelper && before?.form === ',' && /^(obl|advcl)/.test(topBelow(tree, first, head).rel)
}

/** The highest token over one that still hangs on the head. */
function topBelow(tree: Draft['tree'], at: number, head: number): Token {
  let token = tree.tokens[at]!
  while (token.head >= 0 && token.head !== head) token = tree.tokens[token.head]!
  return token
}

/** "A rebellion erupted": a past tense that the tagger took for a participle. */
function isMistaggedPast({ tree, head }: Draft): boolean {
  const hasHelper = childrenBy(tree, head, /^(aux|cop)/).length > 0
  return (
    tree.tokens[head]!.tag === 'VBN' &&
    !hasHelper &&
    childrenBy(tree, head, /^nsubj$/).some((t) => t.i < head)
  )
}

/** A word whose head is gone hangs in the air; the point's own head has none, a promoted lead has a new one. */
export function hasOrphans(draft: Draft): boolean {
  const { tree, kept, head, template } = draft
  return tokensOf(draft).some((t) => {
    if (t.i === head || t.head < 0 || kept.has(t.head) || /^punct/.test(t.rel)) return false
    if (/^(promoted|goal|note-that|main-clause|content|tail)$/.test(template)) return false
    if (template === 'second-verb' && t.head === tree.root) return false
    return true
  })
}

/** The point is not a clause that hangs on another. */
export function isSubordinate(draft: Draft, text: string): boolean {
  const { tree, kept, head, template } = draft
  const first = tokensOf(draft)[0]
  // "Since July 2016 they have …": a date makes a preposition of it, whatever the parser says.
  const isDated =
    /^(since|until|before|after)$/i.test(first?.form ?? '') && isTime(tree, [first!.i + 1, first!.i + 2])
  if (first?.rel === 'mark' && !isDated && template !== 'goal' && !text.includes(',')) return true
  return (
    template !== 'goal' &&
    childrenBy(tree, head, /^mark/).some((t) => kept.has(t.i) && t.tag !== 'TO' && !(isDated && t === first))
  )
}

/** Of clauses that only commas join none is cut. */
export function cutsSplice({ tree, kept, cuts }: Draft): boolean {
  if (!cuts.some((cut) => /^second/.test(cut.rule))) return false
  return tree.tokens.some((token) => {
    const spliced = childrenBy(tree, token.i, /^(conj|parataxis)/).filter(
      (t) =>
        kept.has(token.i) && kept.has(t.i) && (isFinite(tree, t.i) || (t.rel === 'conj' && t.tag === 'VB')),
    )
    return spliced.length > 0 && !spliced.some((t) => childrenBy(tree, t.i, /^cc/).length > 0)
  })
}

/** A verb keeps at least one of what follows it: "after appearing on television" is not "after appearing". */
export function baresVerb({ tree, kept, head }: Draft): boolean {
  return tree.tokens.some((verb) => {
    if (!kept.has(verb.i) || !/^VB/.test(verb.tag) || /^(aux|cop|amod|compound)/.test(verb.rel)) return false
    // A passive main verb may stand alone: "The bridge was rebuilt".
    if (verb.i === head && childrenBy(tree, verb.i, /^aux:pass/).length > 0) return false
    const after = childrenBy(tree, verb.i, /^(obj|iobj|obl|xcomp|ccomp|advcl|advmod|compound:prt)/).filter(
      (t) => t.i > verb.i,
    )
    return after.length > 0 && !after.some((t) => kept.has(t.i))
  })
}
