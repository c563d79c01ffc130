import type { PlannedPoint, Sourced } from '../../../types/index.ts'
import { meanWorth, type Draft, type DraftContext } from '../../draft.ts'
import { fitContrast } from '../../fit.ts'
import { ENOUGH, poolOf, type Run } from '../../runs.ts'
import { tightTitle } from '../../tight-title.ts'
import { choosePoints } from './choose-points.ts'
import { draftSection } from './section.ts'

/** Longest title of a side, in characters. */
const LONGEST_TITLE = 34
/** Points on each of two sides, and the longest of them, in characters. */
const MOST_IN_PAIR = 3
const LONGEST_IN_PAIR = 96

/**
 * Two sections side by side, each under its title; where one has too little to say, the other alone, or, where that is
 * thin too, both together.
 */
export function draftPair(run: Run, context: DraftContext): Draft | undefined {
  const { matter, analysis } = context
  const parts = run.sections.map((index): Run => ({
    sections: [index],
    sentences: run.sentences.filter((sentence) => matter[sentence]!.sentence.section === index),
    free: run.free.filter(({ sentence }) => sentence.section === index),
    spare: run.spare.filter(({ sentence }) => sentence.section === index),
  }))
  const heavier = parts.reduce((best, part) => (weigh(part) > weigh(best) ? part : best))
  const alone = () => draftSection(poolOf(heavier).length >= ENOUGH ? heavier : run, context)
  const [left, right] = parts.map((part) => {
    const title = tightTitle(analysis.sections[part.sections[0]!]!, LONGEST_TITLE)
    const chosen = choosePoints(part, context)
      .filter(({ point, text }) => !point.items && text.length <= LONGEST_IN_PAIR)
      .slice(0, MOST_IN_PAIR)
    return title && chosen.length >= 2 ? { title, chosen } : undefined
  })
  if (!left || !right) return alone()
  const count = Math.min(left.chosen.length, right.chosen.length)
  const sides = [left, right].map(({ title, chosen }) => ({
    title,
    points: chosen
      .slice(0, count)
      .map(({ text, point }): PlannedPoint => ({ text: { text, from: point.text.from } })),
  })) as [{ title: Sourced; points: PlannedPoint[] }, { title: Sourced; points: PlannedPoint[] }]
  if (!fitContrast(sides.map(({ title, points }) => ({ title: title.text, points })))) return alone()
  const uses = [left, right].flatMap(({ chosen }) => chosen.slice(0, count).map(({ sentence }) => sentence))
  return {
    evidence: { kind: 'contrast', sides },
    uses,
    sections: run.sections,
    value: 0.3 + meanWorth(matter, uses),
    digest: true,
  }
}

const weigh = ({ free }: Run) => free.reduce((sum, { worth }) => sum + worth, 0)
