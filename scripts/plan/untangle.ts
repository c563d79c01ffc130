/** Slides of points that tell one stretch of the article by turns are dealt anew: the first what comes first. */
import type { Analysis, PlannedPoint } from '../types/index.ts'
import type { Chapter } from './chapter.ts'
import type { Content } from './content.ts'
import type { Draft } from './draft.ts'
import { fitPoints } from './fit.ts'
import type { Matter } from './matter.ts'

/** A point and the sentence that it is. */
interface Entry {
  point: PlannedPoint
  sentence: number
}

const FEWEST = 3
const MOST = 4

/**
 * Of two slides of points on the same sections of which each begins before the other ends, the earlier half of their
 * points makes the first slide and the later half the second; a sentence that headed one of them is a point again. They
 * stay as they are where the halves do not fit.
 *
 * @param place Gives the two drafts their headings, in the place of those that the slides had.
 */
export function untangle(
  contents: readonly Content[],
  { matter, sentences }: { matter: readonly Matter[]; sentences: Analysis['sentences'] },
  place: (drafts: [Draft, Draft], chapter: Chapter, before: [Content, Content]) => [Content, Content],
): Content[] {
  const deck = [...contents]
  for (let i = 0; i < deck.length; i++)
    for (let j = i + 1; j < deck.length; j++) {
      const pair: [Content, Content] = [deck[i]!, deck[j]!]
      const drafts = areTangled(...pair) ? deal(pair, matter, sentences) : undefined
      if (drafts) [deck[i], deck[j]] = place(drafts, pair[0].chapter, pair)
    }
  return deck
}

function areTangled(one: Content, other: Content): boolean {
  const [a, b] = [one, other].map(({ draft }) => draft) as [Draft, Draft]
  const [first, second] = [a, b].map((draft) => entriesOf(draft))
  if (!first || !second || one.chapter.no !== other.chapter.no) return false
  if (a.sections.join() !== b.sections.join()) return false
  const [from, to] = [first, second].map((entries) => entries.map(({ sentence }) => sentence)) as [
    number[],
    number[],
  ]
  return Math.max(...from) > Math.min(...to) && Math.max(...to) > Math.min(...from)
}

/** Plain points, each with its sentence; undefined for what is more than a list of them. */
function entriesOf({ evidence, uses, digest, topic }: Draft): Entry[] | undefined {
  if ((evidence.kind !== 'points' && evidence.kind !== 'cards') || digest || topic) return undefined
  const { points } = evidence
  if (points.length !== uses.length || points.some(({ lead }) => lead)) return undefined
  return points.map((point, i) => ({ point, sentence: uses[i]! }))
}

function deal(
  pair: [Content, Content],
  matter: readonly Matter[],
  sentences: Analysis['sentences'],
): [Draft, Draft] | undefined {
  const headed = pair.flatMap(({ heading }) => heading.sentence ?? [])
  const asPoints = headed.flatMap((sentence) => {
    const best = matter[sentence]?.points.find(({ point }) => !point.lead && !point.items)
    return best ? [{ point: best.point, sentence }] : []
  })
  if (asPoints.length < headed.length) return undefined
  const entries = [...pair.flatMap(({ draft }) => entriesOf(draft)!), ...asPoints].sort(
    (a, b) => a.sentence - b.sentence,
  )
  const isBetween = (at: number) =>
    sentences[entries[at - 1]!.sentence]!.block !== sentences[entries[at]!.sentence]!.block
  const cuts = entries
    .map((_, at) => at)
    .filter((at) => [at, entries.length - at].every((count) => count >= FEWEST && count <= MOST))
    .sort(
      (a, b) =>
        Number(isBetween(b)) - Number(isBetween(a)) ||
        Math.abs(a - entries.length / 2) - Math.abs(b - entries.length / 2),
    )
  for (const at of cuts) {
    const halves = [entries.slice(0, at), entries.slice(at)] as const
    if (
      !halves.every((half) =>
        fitPoints(
          'points',
          half.map(({ point }) => point),
        ),
      )
    )
      continue
    return halves.map((half, i): Draft => ({
      ...pair[i]!.draft,
      evidence: { kind: 'points', points: half.map(({ point }) => point) },
      uses: half.map(({ sentence }) => sentence),
      headline: undefined,
      headlineSentence: undefined,
    })) as [Draft, Draft]
  }
  return undefined
}
