import { contentWords } from '../../../language/index.ts'
import type { PlannedPoint } from '../../../types/index.ts'
import { meanWorth, type Draft, type DraftContext } from '../../draft.ts'
import { fitPoints } from '../../fit.ts'
import { Said } from '../../said.ts'
import type { Run } from '../../runs.ts'
import { tightTitle } from '../../tight-title.ts'
import { rankHeadlines } from './choose-headline.ts'

const MOST_DIGESTED = 6
/** Longest title of a section that leads its point, in characters. */
const LONGEST_TITLE = 34

/**
 * One point for each of several sections, under its title: what a talk too short for them one by one says of each. A
 * section that is the chapter's own gives the headline instead.
 */
export function draftDigest(run: Run, context: DraftContext): Draft | undefined {
  const { analysis, said, matter } = context
  const parent = run.sections.find((index) =>
    analysis.sections[index]!.children.some((child) => run.sections.includes(child)),
  )
  const head =
    parent === undefined
      ? undefined
      : rankHeadlines(
          { ...run, sentences: run.sentences.filter((index) => matter[index]!.sentence.section === parent) },
          context,
        )[0]
  const here = new Said()
  if (head) here.add(head.headline!.text.text)
  const chosen = run.sections
    .filter((index) => index !== parent)
    .flatMap((index) => {
      const title = tightTitle(analysis.sections[index]!, LONGEST_TITLE)
      const best = run.free
        .filter(({ sentence }) => sentence.section === index)
        .flatMap((one) => one.points.map((point) => ({ point, value: one.worth + 0.2 * point.good })))
        .filter(
          ({ point }) =>
            !point.point.items &&
            !point.reliance?.hangs &&
            !said.has(point.text) &&
            !here.has(point.text, 0.6),
        )
        .filter(({ point }) => saysMoreThan(title?.text ?? '', point.text))
        .sort((a, b) => b.value - a.value || a.point.sentence - b.point.sentence)[0]?.point
      if (!best || !title) return []
      here.add(best.text)
      return [{ title, best }]
    })
  for (let count = Math.min(chosen.length, MOST_DIGESTED); count >= 2; count--) {
    const part = chosen.slice(0, count)
    const points = part.map(({ title, best }): PlannedPoint => ({
      lead: title,
      text: { text: best.text, from: best.point.text.from },
    }))
    const kind = points.length >= 3 && fitPoints('cards', points) ? 'cards' : 'points'
    if (!fitPoints(kind, points)) continue
    const uses = part.map(({ best }) => best.sentence)
    return {
      evidence: { kind, points },
      uses,
      sections: run.sections,
      value: 0.3 + meanWorth(matter, uses),
      digest: true,
      headline: head?.headline?.text,
      headlineSentence: head?.sentence.index,
    }
  }
  return undefined
}

/** Whether a point adds something to the title that leads it. */
function saysMoreThan(title: string, point: string): boolean {
  const known = new Set(contentWords(title))
  return contentWords(point).filter((word) => !known.has(word)).length >= 3
}
