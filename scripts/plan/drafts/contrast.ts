import type { PlannedPoint, Section } from '../../types/index.ts'
import { meanWorth, type Draft, type DraftContext } from '../draft.ts'
import { fitContrast } from '../fit.ts'
import { findRuns } from '../runs.ts'
import { draftPoints } from './points/index.ts'

/** Titles that stand against each other: what speaks for, and what against. */
const OPPOSITES: [RegExp, RegExp][] = [
  [
    /\b(?:progress|achievements?|milestones?|advantages?|benefits?|strengths?|success(?:es)?|pros|opportunit(?:y|ies)|gains?|goals?)\b/i,
    /\b(?:challenges?|obstacles?|limitations?|risks?|disadvantages?|drawbacks?|weakness(?:es)?|failures?|cons|threats?|losses|problems?|non-goals?|criticism)\b/i,
  ],
  [
    /\b(?:arguments? for|support(?:ers)?|in favou?r)\b/i,
    /\b(?:arguments? against|opposition|opponents|critics)\b/i,
  ],
  [/\bbefore\b/i, /\bafter\b/i],
]

/** Two sections of a chapter whose titles are opposites, side by side. */
export function draftContrasts(context: DraftContext): Draft[] {
  const sections = context.chapter.sections
    .map((index) => context.analysis.sections[index]!)
    .filter(({ title }) => title)
  for (const [left, right] of OPPOSITES) {
    const a = sections.find((section) => is(section, left, right))
    const b = sections.find((section) => is(section, right, left))
    if (!a || !b) continue
    const draft = contrast(a, b, context)
    if (draft) return [draft]
  }
  return []
}

const is = ({ title }: Section, one: RegExp, other: RegExp) =>
  one.test(title?.text ?? '') && !other.test(title?.text ?? '')

function contrast(a: Section, b: Section, context: DraftContext): Draft | undefined {
  const drafts = [a, b].map((section) => {
    const run = findRuns(context).find(({ sections }) => sections[0] === section.index)
    return run && draftPoints(run, context)
  })
  const points = drafts.map(
    (draft) => (draft?.evidence as { points?: PlannedPoint[] } | undefined)?.points ?? [],
  )
  const count = Math.min(3, points[0]!.length, points[1]!.length)
  if (count < 2) return undefined
  const sides = [a, b].map((section, i) => ({
    title: section.shortTitle ?? section.title!,
    points: points[i]!.slice(0, count),
    uses: drafts[i]!.uses.slice(0, count),
  }))
  const [left, right] = sides as [(typeof sides)[0], (typeof sides)[0]]
  if (!fitContrast([left, right].map(({ title, points }) => ({ title: title.text, points }))))
    return undefined
  const uses = [...left.uses, ...right.uses]
  return {
    evidence: {
      kind: 'contrast',
      sides: [
        { title: left.title, points: left.points },
        { title: right.title, points: right.points },
      ],
    },
    uses,
    sections: [a.index, b.index],
    value: 0.75 + 0.5 * meanWorth(context.matter, uses),
  }
}
