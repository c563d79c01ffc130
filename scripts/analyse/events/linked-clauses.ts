/** Clauses of the same date as the dated one: what then happened, what came of it, what it explains. */
import { childrenBy, isFinite, subtree } from '../../language/index.ts'
import { isPast, isTold } from './event-clause.ts'
import type { Tree } from '../../language/types.ts'

/** "The accident occurred on 6 May, when a crane fell": what happened is told by the clause after it. */
export function occurrence(tree: Tree, head: number): number | undefined {
  if (!onlyLeads(tree, head)) return undefined
  return childrenBy(tree, head, /^(?:advcl|acl)/).find(
    ({ i }) =>
      i > head &&
      isFinite(tree, i) &&
      childrenBy(tree, i, /^nsubj/).length > 0 &&
      childrenBy(tree, i, /^(?:advmod|mark)$/).some(({ form, i: at }) => /^when$/i.test(form) && at < i),
  )?.i
}

/** What a verb of doing has as its object where the clause after "when" tells what was done. */
const TOLD_AFTER =
  /^(?:victor(?:y|ies)|defeat|setback|blow|breakthrough|success|triumph|effort|attempt|mistake|error|step|move|end|place|turn)$/i

/** "It occurred", "took place", "gained a further victory", "would change": what that was is told by the clause after "when". */
export function onlyLeads(tree: Tree, head: number): boolean {
  const { lemma } = tree.tokens[head]!
  const objects = childrenBy(tree, head, /^(?:obj|compound:prt)$/)
  if (/^(?:occur|happen|come|follow|arrive)$/.test(lemma)) return true
  const isTurn = /^(?:take|gain|win|suffer|score|make|achieve|have|come|get|deal|strike|reach)$/.test(lemma)
  if (isTurn && objects.some(({ form }) => TOLD_AFTER.test(form))) return true
  const wouldChange = childrenBy(tree, head, /^aux$/).some(({ form }) => /^would$/i.test(form))
  return wouldChange && /^(?:change|end|come|begin|start|follow)$/.test(lemma) && objects.length === 0
}

/** "When Penn died in 1880, the Society took over": the main clause is what came of it, and is of the same date. */
export function consequence(tree: Tree, head: number): number | undefined {
  const { rel, head: over } = tree.tokens[head]!
  const leads = childrenBy(tree, head, /^(?:advmod|mark)$/).some(
    ({ form, i }) => /^(?:when|as|once|after)$/i.test(form) && i < head,
  )
  // "After gaining independence in 1960, Mali faced …": of that year is the gain; "While living in Oran in 1859, he heard".
  const isWhile = childrenBy(tree, head, /^mark$/).some(({ form }) => /^while$/i.test(form))
  const isOfSameTime = leads ? isFinite(tree, head) : isWhile
  return rel === 'advcl' && over > head && isOfSameTime && isDone(tree, over) ? over : undefined
}

/** "Twelve sailors drowned when the trawler sank in 1974": the main clause in front, which the dated one explains. */
export function surrounding(tree: Tree, head: number): number | undefined {
  const { rel, head: over } = tree.tokens[head]!
  const leads = childrenBy(tree, head, /^(?:advmod|mark)$/).some(
    ({ form, i }) => /^when$/i.test(form) && i < head,
  )
  const isTied = tree.tokens[subtree(tree, head)[0]! - 1]?.form !== ','
  return rel === 'advcl' &&
    over >= 0 &&
    over < head &&
    leads &&
    isTied &&
    isPast(tree, head) &&
    isDone(tree, over)
    ? over
    : undefined
}

/** "After graduating [in 1947], Ellery joined the firm": a participle that says little by itself stays with its main clause. */
export function sequel(tree: Tree, head: number): number | undefined {
  const { rel, tag, head: over } = tree.tokens[head]!
  const leads = childrenBy(tree, head, /^(?:mark|case)$/).some(
    ({ form, i }) => /^(?:after|on|upon)$/i.test(form) && i < head,
  )
  const isBare = childrenBy(tree, head, /^(?:obj|obl|xcomp|ccomp|advcl|conj)/).length === 0
  return rel === 'advcl' && tag === 'VBG' && over > head && leads && isBare && isDone(tree, over)
    ? over
    : undefined
}

/** Whether a clause tells what was done, not what was so. */
function isDone(tree: Tree, over: number): boolean {
  if (!isTold(tree, over)) return false
  const { tag, lemma } = tree.tokens[over]!
  const forms = [tree.tokens[over]!, ...childrenBy(tree, over, /^(?:aux|cop)/)]
  const isPlainPast =
    forms.some((one) => one.tag === 'VBD') && !forms.some((one) => one.lemma === 'have' && one.rel === 'aux')
  const isStative =
    /^(?:be|have|know|remain|seem|live|own|hold)$/.test(lemma) || childrenBy(tree, over, /^cop$/).length > 0
  return isPlainPast && /^VB/.test(tag) && !isStative
}
