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

/** For what no reading can say in less. */
export const LAST_LIMIT = 150

/** The first caption that passes `isFaithful`, from the fullest to the shortest; undefined where none does. */
export function fitCaption(
  tree: Tree,
  head: number,
  options: Omit<CaptionOptions, 'limit' | 'cheap' | 'last'>,
  isFaithful: (caption: Caption) => boolean,
  longest = LONGEST_CAPTION,
): Caption | undefined {
  const kept = options.keep ?? new Set<number>()
  const [outcome, place] = [outcomes(tree, head), placesOfPassive(tree, head)]
  const nearest = nearestPlace(tree, head)
  const attempts: [Tree, Iterable<number>, number, number[]?, number[][]?][] = [
    [tree, [...outcome, ...place], CAPTION_LIMIT],
    [tree, [...outcome, ...place], LONGEST_CAPTION],
    [tree, place, LONGEST_CAPTION],
    [tree, [...outcome, ...nearest.kept], LONGEST_CAPTION, nearest.rest],
    [tree, outcome, LONGEST_CAPTION],
    [tree, [], CAPTION_LIMIT],
    [tree, [], LONGEST_CAPTION],
    [reduceLists(tree, head), [], LONGEST_CAPTION],
    ...(longest > LONGEST_CAPTION
      ? [
          [tree, [...outcome, ...place], longest] as [Tree, number[], number],
          [tree, [], longest, [], heavyTail(tree, head)] as [Tree, number[], number, number[], number[][]],
        ]
      : []),
  ]
  const times = clockTimes(tree)
  for (const [reading, also, limit, rest = [], tail = []] of attempts) {
    const keep = new Set([...kept, ...also])
    for (const i of [...times.flat(), ...bracketedTokens(tree)]) keep.delete(i)
    const last = [
      ...reportedFurther(reading, head),
      ...heavySubject(reading, head),
      ...heavyEnd(reading, head),
      ...tail,
    ]
    const caption = makeCaption(reading, head, {
      ...options,
      drop: new Set([...(options.drop ?? []), ...rest]),
      keep,
      cheap: times,
      last,
      limit,
    })
    if (caption && isFaithful(caption)) return caption
  }
  return undefined
}

/** "were killed in a strike on the barracks": what a passive tells is seldom told by its verb alone. */
function placesOfPassive(tree: Tree, head: number): number[] {
  // "put the party on 49 seats"
  const isPlacing = /^(?:put|place|send|bring)$/.test(tree.tokens[head]!.lemma)
  // "was set up and highlighted by the gift"
  const { rel, tag, head: over } = tree.tokens[head]!
  const verbs = rel === 'conj' && tag === 'VBN' ? [head, over] : [head]
  if (!isPlacing && verbs.every((verb) => childrenBy(tree, verb, /^aux:pass$/).length === 0)) return []
  return childrenBy(tree, head, /^obl/)
    .filter(({ i }) => i > head)
    .flatMap(({ i }) => withoutAdditions(tree, i))
}

/** "was defeated at the city of Orrin[, north of Senn, by the army]": the place next to a passive, up to its first comma. */
function nearestPlace(tree: Tree, head: number): { kept: number[]; rest: number[] } {
  const [first] =
    placesOfPassive(tree, head).length > 0 ? childrenBy(tree, head, /^obl/).filter(({ i }) => i > head) : []
  const phrase = first ? subtree(tree, first.i) : []
  const comma = phrase.find((i) => i > first!.i && tree.tokens[i]!.form === ',') ?? Infinity
  return { kept: phrase.filter((i) => i < comma), rest: phrase.filter((i) => i >= comma) }
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
    .filter(({ i }) => {
      const determiners = childrenBy(tree, i, /^det$/)
      // "A survey conducted by Okafor and the hydrologist": it may belong to either.
      const joined = childrenBy(tree, i, /^conj$/).length > 0
      return i < head && !joined && determiners.every(({ form }) => /^an?$/i.test(form))
    })
    .flatMap(({ i }) => childrenBy(tree, i, /^acl$/))
    .filter(({ tag }) => tag === 'VBN')
    .map(({ i }) => withComma(tree, i))
}

/** "to nine trustees [who were to direct the company]": what the last noun is like, where it is none in particular. */
function heavyEnd(tree: Tree, head: number): number[][] {
  const end = subtree(tree, head).findLast((i) => tree.tokens[i]!.rel !== 'punct')
  return subtree(tree, head)
    .filter((i) => {
      const { rel, head: noun, tag } = tree.tokens[i]!
      const isClause = rel === 'acl:relcl' || (rel === 'acl' && tag === 'VBN')
      if (!isClause || i < head || noun === head || subtree(tree, i).at(-1) !== end) return false
      // "a layer of old sand which they had overlooked"
      const { rel: of, head: over, tag: kind } = tree.tokens[noun]!
      const isMass =
        of === 'nmod' && kind === 'NN' && childrenBy(tree, noun, /^(?:det|nmod:poss)/).length === 0
      const [first] = childrenBy(tree, isMass ? over : noun, /^(?:det|nummod)/)
      return /^(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many)$/i.test(
        first?.form ?? '',
      )
    })
    .map((i) => withComma(tree, i))
}

/** With these a statement is true only as a whole. */
const BOUND =
  /\b(?:first|only|last|all|every|each|no|none|never|not|n['’]t|nobody|nothing|most|least|fewest|\p{L}{3,}est)\b/iu

/**
 * "was formed as a club [by the department of the railway depot [at Newton]]": by whom, and where, the last first, where
 * nothing else makes it short enough.
 */
function heavyTail(tree: Tree, head: number): number[][] {
  if (
    BOUND.test(
      subtree(tree, head)
        .map((i) => tree.tokens[i]!.form)
        .join(' '),
    )
  )
    return []
  const end = subtree(tree, head).findLast((i) => tree.tokens[i]!.rel !== 'punct')
  const isPassive = childrenBy(tree, head, /^aux:pass$/).length > 0
  return subtree(tree, head)
    .filter((i) => {
      const { rel, tag } = tree.tokens[i]!
      // "joined the faculty where he held several posts"
      const isRelative = rel === 'acl:relcl' && i > head && tree.tokens[i]!.head !== head
      if (isRelative) return subtree(tree, i).findLast((k) => tree.tokens[k]!.rel !== 'punct') === end
      const [marker] = childrenBy(tree, i, /^case$/)
      if (i < head || !/^(?:obl|nmod|conj)$/.test(rel) || !/^NN/.test(tag) || !marker) return false
      if (subtree(tree, i).findLast((k) => tree.tokens[k]!.rel !== 'punct') !== end) return false
      return isPassive && /^by$/i.test(marker.form)
        ? true
        : /^(?:in|at|near|on|off|under|during|across|within|outside|around|along|beside)$/i.test(marker.form)
    })
    .reverse()
    .map((i) => withComma(tree, i))
}

/** "claimed that they had won [and had taken the bridge]": of what is reported the first is reported, too. */
function reportedFurther(tree: Tree, head: number): number[][] {
  return childrenBy(tree, head, /^ccomp$/)
    .flatMap(({ i }) => childrenBy(tree, i, /^conj$/))
    .filter(({ i }) => isPredicate(tree, i))
    .reverse()
    .map(({ i }) => withComma(tree, i))
}
