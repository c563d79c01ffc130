/** What hangs on an event's clause and is no part of the event. */
import { childrenBy, subtree } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import { withComma } from '../clauses/caption-cuts.ts'
import type { Token, Tree } from '../../language/types.ts'

/** What is joined to the event and has a date of its own: "was arrested, and died in January 1942". */
export function datedOtherwise(tree: Tree, head: number): number[] {
  return findDates(tree.text).flatMap(({ start, end }) => {
    const token = tree.tokens.find(
      (one) => one.start >= start && one.start < end && !/^(?:case|det)$/.test(one.rel),
    )
    const path: Token[] = []
    for (let at = token; at && at.i !== head && at.head >= 0; at = tree.tokens[at.head]!) path.push(at)
    // "agreed to join by 2026": the date is that of what is planned.
    if (/^[xc]comp$/.test(path.at(-1)?.rel ?? '')) return []
    const joined = path.findLast(({ i, rel }) => i > head && /^(?:conj|advcl|parataxis)$/.test(rel))
    if (joined) return withComma(tree, joined.i)
    // "names the villages [destroyed in 1848]"
    const added = path.find(({ i, rel, head: over }) => i > head && /^acl/.test(rel) && over !== head)
    if (added) return withComma(tree, added.i)
    return []
  })
}

/** Ties to the text before between commas; ", though …"; and from ", for which …" on to the end. */
export function looseEnds(tree: Tree, head: number): number[] {
  const { tokens } = tree
  const isComma = (i: number) => tokens[i]?.form === ','
  const ties = tokens.filter(
    ({ i, form }) =>
      /^(?:however|therefore|meanwhile|moreover|nevertheless|nonetheless|though|indeed|instead|too)$/i.test(
        form,
      ) &&
      isComma(i - 1) &&
      isComma(i + 1),
  )
  const relative = tokens.find(
    ({ i, tag }) =>
      i > head &&
      /^W(?:DT|P)/.test(tag) &&
      (isComma(i - 1) || (tokens[i - 1]!.tag === 'IN' && isComma(i - 2))),
  )
  const core = childrenBy(tree, head, /^(?:obj|ccomp|xcomp)$/)
  const from =
    relative && core.every(({ i }) => i < relative.i)
      ? isComma(relative.i - 1)
        ? relative.i - 1
        : relative.i - 2
      : Infinity
  const concessions = childrenBy(tree, head, /^advcl$/).filter(
    ({ i }) =>
      i > head &&
      isComma(subtree(tree, i)[0]! - 1) &&
      childrenBy(tree, i, /^mark$/).some(({ form }) =>
        /^(?:though|although|while|whereas|as|because)$/i.test(form),
      ),
  )
  // "reopened in 1999 and now employs 60 people": what is so today is another matter.
  const own = [tokens[head]!, ...childrenBy(tree, head, /^(?:aux|cop)/)]
  const isPast = /^VB[DN]$/.test(tokens[head]!.tag) && !own.some(({ tag }) => /^(?:VB[ZP]|MD)$/.test(tag))
  const today = childrenBy(tree, head, /^conj$/).filter(
    ({ i, tag }) =>
      isPast &&
      i > head &&
      (/^VB[ZP]$/.test(tag) || childrenBy(tree, i, /^(?:aux|cop)/).some((aux) => /^VB[ZP]$/.test(aux.tag))),
  )
  return [
    ...today.flatMap(({ i }) => withComma(tree, i)),
    ...concessions.flatMap(({ i }) => withComma(tree, i)),
    ...ties.flatMap(({ i }) => [i - 1, i, i + 1]),
    ...tokens.map(({ i }) => i).filter((i) => i >= from),
  ]
}
