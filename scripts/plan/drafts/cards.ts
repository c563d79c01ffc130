import type { PlannedPoint, Sourced } from '../../types/index.ts'
import { meanWorth, sentencesOf, type Draft, type DraftContext } from '../draft.ts'
import { fitPoints } from '../fit.ts'
import { withoutOpener } from '../whole-sentence.ts'

/** Parallel statements that the article makes in prose: cards where each has a name, points where not. */
export function draftCards(context: DraftContext): Draft[] {
  const own = new Set(context.chapter.sections)
  return context.analysis.lists
    .filter((list) => own.has(list.section) && list.items.length >= 3 && list.items.length <= 6)
    .flatMap((list) => {
      const points = list.items.map(({ name, text }): PlannedPoint =>
        name ? { lead: name, text } : { text: { ...text, text: withoutOpener(text.text) } },
      )
      const kind = points.every((point) => point.lead) ? 'cards' : 'points'
      if (!fitPoints(kind, points)) return []
      const uses = [...new Set(list.items.map((item) => item.sentence))]
      return [
        {
          evidence: { kind, points },
          uses,
          sections: [list.section],
          value: 1 + 0.4 * meanWorth(context.matter, uses),
          headline: list.lead && withoutStop(list.lead),
          headlineSentence: list.lead && sentencesOf(context.analysis, [list.lead])[0],
        } satisfies Draft,
      ]
    })
}

const withoutStop = ({ text, from }: Sourced): Sourced => ({ text: text.replace(/[.:]$/, ''), from })
