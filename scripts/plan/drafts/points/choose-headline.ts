import type { DraftContext } from '../../draft.ts'
import { fitHeadline } from '../../fit.ts'
import { knownWords, toldWords } from '../../known-words.ts'
import { relies } from '../../reliance.ts'
import type { Matter } from '../../matter.ts'
import type { Run } from '../../runs.ts'

/** A statement heads at least two points. */
export const LEAST_BELOW_HEADLINE = 2
const LEAST_HEADLINE = 0.5

/** The run's statements that take nothing for granted, strongest first; none where too little is left for points below. */
export function rankHeadlines(
  { sections, sentences, free }: Pick<Run, 'sections' | 'sentences' | 'free'>,
  { analysis, matter, used, said }: DraftContext,
): Matter[] {
  if (free.length < LEAST_BELOW_HEADLINE + 1) return []
  const first = sentences[0]
  const known = knownWords(analysis, sections)
  const told = toldWords(analysis, sections)
  return sentences
    .map((index) => matter[index]!)
    .filter(
      ({ sentence, headline }) =>
        headline &&
        !used.has(sentence.index) &&
        !said.has(headline.text.text, 0.75) &&
        !(headline.reliance && relies(headline.reliance, known, told)),
    )
    .filter(({ headline }) => fitHeadline(headline!.text.text))
    .map((one) => ({
      one,
      value:
        0.5 * one.headline!.good + 0.4 * one.sentence.salience + (one.sentence.index === first ? 0.15 : 0),
    }))
    .filter(({ value }) => value >= LEAST_HEADLINE)
    .sort((a, b) => b.value - a.value || a.one.sentence.index - b.one.sentence.index)
    .map(({ one }) => one)
}
