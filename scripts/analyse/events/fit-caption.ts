/** The clause of an event as a caption that costs it least: what came of it stays as long as a line can hold it. */
import { subtree } from '../../language/index.ts'
import { bracketedTokens, subjectOf } from '../clauses/clause.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import { reduceLists } from './reduce-lists.ts'
import { heavyEnd, heavySubject, heavyTail, reportedFurther } from './heavy-parts.ts'
import { nearestPlace, outcomes, placesOfPassive } from './kept-first.ts'
import type { Caption, CaptionOptions } from '../clauses/write-caption.ts'
import type { Tree } from '../../language/types.ts'

/** The longest caption that reads at a glance. */
const CAPTION_LIMIT = 110

/** For a clause that need not be cut to fit. */
const WHOLE_LIMIT = 122

/** For what cannot be said in less. */
const LONGEST_CAPTION = 132

/** For what no reading can say in less. */
export const LAST_LIMIT = 150

/** How a caption is cut: not at all, with what has room again, plainly. */
const WAYS = [{ isWhole: true }, { restores: true }, {}] as { restores?: boolean; isWhole?: boolean }[]

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
    for (const { restores, isWhole } of WAYS) {
      if (isWhole && limit !== CAPTION_LIMIT) continue
      const caption = makeCaption(reading, head, {
        ...options,
        drop: new Set([...(options.drop ?? []), ...rest]),
        keep,
        cheap: times,
        last,
        limit: isWhole ? WHOLE_LIMIT : limit,
        restores,
        isWhole,
      })
      if (caption && !(isWhole && isLaden(tree, head, caption)) && isFaithful(caption)) return caption
    }
  }
  return undefined
}

/** "Under his uncle, the team rose", "The fund, in search of a buyer, sold it": what stands before the verb is more than its subject. */
function isLaden(tree: Tree, head: number, { tokens }: Caption): boolean {
  const subject = subjectOf(tree, head)
  if (!subject) return true
  const first = subtree(tree, subject.i)[0]!
  return tokens.some((i) => i < first) || head - subject.i > 8
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
