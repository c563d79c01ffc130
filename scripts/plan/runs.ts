/** Stretches of a chapter that points are made from: a section, a part of a long one, or several short ones. */
import type { Draft, DraftContext } from './draft.ts'
import type { Matter } from './matter.ts'

export interface Run {
  sections: number[]
  /** All its sentences, in order. */
  sentences: number[]
  /** Those of which a point may still be made. */
  free: Matter[]
  /** Those that may be shown as they stand for want of points. */
  spare: Matter[]
}

/** A run is split only while each half could fill a slide. */
const LEAST_POINTS_TO_SPLIT = 5
/** A section with a figure has points besides only if it has enough to say. */
const LEAST_POINTS_BESIDE_FIGURE = 3
/** A slide of points has a headline and two points. */
export const ENOUGH = 3
const LEAST_POINTS = 2
/** Longest sentence that is a point among others as it stands, in words. */
const LONGEST_SPARE = 20

/** The chapter's sections as runs; sections without sentences are left out. */
export function findRuns({ chapter, matter, used }: DraftContext): Run[] {
  return chapter.sections
    .map((section): Run => {
      const own = matter.filter(({ sentence }) => sentence.section === section)
      return {
        sections: [section],
        sentences: own.map(({ sentence }) => sentence.index),
        free: own.filter(({ sentence, points }) => points.length > 0 && !used.has(sentence.index)),
        spare: own.filter(({ sentence, whole }) => whole && !used.has(sentence.index)),
      }
    })
    .filter(({ sentences }) => sentences.length > 0)
}

/** What the points of a run are made from: where it has too few, sentences that may be shown whole join them. */
export function poolOf({ free, spare }: Run): Matter[] {
  if (free.length >= ENOUGH) return free
  const joining = spare
    .filter(({ whole }) => whole!.text.split(/\s+/).length <= LONGEST_SPARE)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, ENOUGH - free.length)
    .map((one): Matter => ({ ...one, points: [one.whole!] }))
  return [...free, ...joining].sort((a, b) => a.sentence.index - b.sentence.index)
}

/** Neighbours that are too thin for a slide each, in pairs. */
export function joinThin(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const isThin = (one: Run) => one.sections.length === 1 && poolOf(one).length < LEAST_POINTS
    if (last && isThin(last) && isThin(run)) joined[joined.length - 1] = joinRuns([last, run])
    else joined.push(run)
  }
  return joined
}

/**
 * At most `slots` runs. Long ones are split at paragraphs while there are slots to fill; where there are too few, the
 * neighbours that are lightest together are put together. A section that a figure speaks for gets points of its own only
 * where a slot is left.
 */
export function groupRuns(runs: Run[], special: Draft[], slots: number): Run[] {
  const spoken = new Set(special.flatMap(({ sections }) => sections))
  const isSpokenFor = ({ sections }: Run) => sections.every((section) => spoken.has(section))
  const parts = runs.filter((run) => !isSpokenFor(run))
  while (parts.length > slots) {
    const pairs = parts.slice(1).map((run, i) => ({ i, weight: weightOf(parts[i]!) + weightOf(run) }))
    const { i } = pairs.reduce((least, pair) => (pair.weight < least.weight ? pair : least))
    parts.splice(i, 2, joinRuns([parts[i]!, parts[i + 1]!]))
  }
  const more = runs
    .filter((run) => isSpokenFor(run) && run.free.length >= LEAST_POINTS_BESIDE_FIGURE)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, slots - parts.length)
  return splitLongest([...parts, ...more], slots).sort((a, b) => a.sentences[0]! - b.sentences[0]!)
}

/** A section of which nothing may be printed still weighs something: it may show a sentence whole. */
const weightOf = ({ free }: Run) => free.reduce((sum, { worth }) => sum + worth, 0.1)

function joinRuns(runs: Run[]): Run {
  return {
    sections: [...new Set(runs.flatMap(({ sections }) => sections))],
    sentences: runs.flatMap(({ sentences }) => sentences),
    free: runs.flatMap(({ free }) => free),
    spare: runs.flatMap(({ spare }) => spare),
  }
}

function splitLongest(runs: Run[], slots: number): Run[] {
  const parts = [...runs]
  while (parts.length < slots) {
    const longest = parts.reduce(
      (best, run, i) => (run.free.length > (parts[best]?.free.length ?? 0) ? i : best),
      0,
    )
    const halves = parts[longest] && splitRun(parts[longest])
    if (!halves) break
    parts.splice(longest, 1, ...halves)
  }
  return parts
}

/** Two halves of about the same worth, between paragraphs where it has several. */
function splitRun(run: Run): [Run, Run] | undefined {
  if (run.free.length < LEAST_POINTS_TO_SPLIT) return undefined
  const half = weightOf(run) / 2
  let best: { at: number; distance: number } | undefined
  let before = 0
  run.free.forEach((one, i) => {
    const previous = run.free[i - 1]
    if (previous && i >= 2 && run.free.length - i >= 2) {
      const distance =
        Math.abs(before - half) + (previous.sentence.block === one.sentence.block ? half / 2 : 0)
      if (!best || distance < best.distance) best = { at: i, distance }
    }
    before += one.worth
  })
  if (!best) return undefined
  const first = run.free[best.at]!.sentence
  const start = first.index - first.inBlock
  const border =
    run.sentences.includes(start) && run.free[best.at - 1]!.sentence.index < start ? start : first.index
  const part = (isIn: (index: number) => boolean): Run => ({
    sections: run.sections,
    sentences: run.sentences.filter(isIn),
    free: run.free.filter(({ sentence }) => isIn(sentence.index)),
    spare: run.spare.filter(({ sentence }) => isIn(sentence.index)),
  })
  return [part((index) => index < border), part((index) => index >= border)]
}
