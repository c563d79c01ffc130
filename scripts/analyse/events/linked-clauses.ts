/** Clauses of the same date as the dated one: what then happened, what came of it, what it explains. */
import { childrenBy, isFinite, subtree } from '../../language/index.ts'
import { isPast, isTold } from './event-clause.ts'
import type { Tree } from '../../language/types.ts'

/** "The accident occurred on 6 May, when a crane fell": what happened is told by the clause after it. */
export function occurrence(tree: Tree, head: number): number | undefined {
  if (!/^(?:occur|happen|come|follow|arrive)$/.test(tree.tokens[head]!.lemma)) return undefined
  return childrenBy(tree, head, /^(?:advcl|acl)/).find(
    ({ i }) =>
      i > head &&
      isFinite(tree, i) &&
      childrenBy(tree, i, /^nsubj/).length > 0 &&
      childrenBy(tree, i, /^(?:advmod|mark)$/).some(({ form, i: at }) => /^when$/i.test(form) && at < i),
  )?.i
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
