/** The clause of an event as a caption that costs it least: what came of it stays as long as a line can hold it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { bracketedTokens, isPredicate } from '../clauses/clause.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import { afterComma, withComma } from '../clauses/caption-cuts.ts'
import { reduceLists } from './reduce-lists.ts'
import type { Caption, CaptionOptions } from '../clauses/write-caption.ts'
import type { Tree } from '../../language/types.ts'

/** The longest caption that reads at a glance. */
const CAPTION_LIMIT = 110
/** For what cannot be said in less. */
const LONGEST_CAPTION = 132

/** The first caption that passes `isFaithful`, from the fullest to the shortest; undefined where none does. */
export function fitCaption(
  tree: Tree,
  head: number,
  options: Omit<CaptionOptions, 'limit' | 'cheap' | 'last'>,
  isFaithful: (caption: Caption) => boolean,
): Caption | undefined {
  const kept = options.keep ?? new Set<number>()
  const [outcome, place] = [outcomes(tree, head), placesOfPassive(tree, head)]
  const attempts: [Tree, Iterable<number>, number][] = [
    [tree, [...outcome, ...place], CAPTION_LIMIT],
    [tree, [...outcome, ...place], LONGEST_CAPTION],
    [tree, place, LONGEST_CAPTION],
    [tree, outcome, LONGEST_CAPTION],
    [tree, [], CAPTION_LIMIT],
    [tree, [], LONGEST_CAPTION],
    [reduceLists(tree, head), [], LONGEST_CAPTION],
  ]
  const times = clockTimes(tree)
  for (const [reading, also, limit] of attempts) {
    const keep = new Set([...kept, ...also])
    for (const i of [...times.flat(), ...bracketedTokens(tree)]) keep.delete(i)
    const last = [...reportedFurther(reading, head), ...heavySubject(reading, head)]
    const caption = makeCaption(reading, head, { ...options, keep, cheap: times, last, limit })
    if (caption && isFaithful(caption)) return caption
  }
  return undefined
}

/** "were killed in a strike on the barracks": what a passive tells is seldom told by its verb alone. */
function placesOfPassive(tree: Tree, head: number): number[] {
  // "put the party on 49 seats"
  const isPlacing = /^(?:put|place|send|bring)$/.test(tree.tokens[head]!.lemma)
  if (!isPlacing && childrenBy(tree, head, /^aux:pass$/).length === 0) return []
  return childrenBy(tree, head, /^obl/)
    .filter(({ i }) => i > head)
    .flatMap(({ i }) => withoutAdditions(tree, i))
}

/**
 * What a clause leads to: "…, killing eight soldiers", "retired and sold his shares", "gathered to demand reforms" where
 * the verb alone says nothing.
 */
function outcomes(tree: Tree, head: number): number[] {
  return childrenBy(tree, head, /^(?:advcl|conj|xcomp)$/)
    .filter(({ i, rel, tag }) => {
      if (i < head) return false
      const first = subtree(tree, i).find((k) => tree.tokens[k]!.form !== ',')!
      const isFenced = [first - 1, first].some((k) => tree.tokens[k]?.form === ',')
      if (rel === 'conj') return isPredicate(tree, i) && !isFenced
      return rel === 'xcomp' || (tag === 'VBG' && first === i && isFenced)
    })
    .flatMap(({ i }) => withoutAdditions(tree, i))
}

/** A phrase less what a comma adds to one of its nouns: ", an investment firm", ", which was new". */
function withoutAdditions(tree: Tree, top: number): number[] {
  const tokens = subtree(tree, top)
  const added = tokens.filter(
    (i) => i !== top && /^(?:appos|acl)/.test(tree.tokens[i]!.rel) && afterComma(tree, i),
  )
  const gone = new Set(added.flatMap((i) => withComma(tree, i)))
  return tokens.filter((i) => !gone.has(i))
}

/** "at 05:15", "at 11:00 a.m. local time": no event is lost with its hour. */
function clockTimes(tree: Tree): number[][] {
  const times = tree.text.matchAll(
    /,? ?\b(?:at|around|about|by|shortly after) \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: local time)?/gi,
  )
  return [...times].map(({ index, 0: time }) =>
    tree.tokens.filter(({ start, end }) => start >= index && end <= index + time.length).map(({ i }) => i),
  )
}

/** "A review [commissioned by the board and carried out by a firm] concluded": which one can go last. */
function heavySubject(tree: Tree, head: number): number[][] {
  return childrenBy(tree, head, /^nsubj/)
    .filter(({ i }) => i < head && childrenBy(tree, i, /^det$/).some(({ form }) => /^an?$/i.test(form)))
    .flatMap(({ i }) => childrenBy(tree, i, /^acl$/))
    .filter(({ tag }) => tag === 'VBN')
    .map(({ i }) => withComma(tree, i))
}

/** "claimed that they had won [and had taken the bridge]": of what is reported the first is reported, too. */
function reportedFurther(tree: Tree, head: number): number[][] {
  return childrenBy(tree, head, /^ccomp$/)
    .flatMap(({ i }) => childrenBy(tree, i, /^conj$/))
    .filter(({ i }) => isPredicate(tree, i))
    .reverse()
    .map(({ i }) => withComma(tree, i))
}
