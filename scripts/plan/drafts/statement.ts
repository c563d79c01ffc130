import { chapterMatter, type Draft, type DraftContext } from '../draft.ts'
import { fitStatement } from '../fit.ts'

/** Below this a sentence is not strong enough to stand alone. */
const LEAST_GOOD = 0.55
const LEAST_SALIENCE = 0.5

/** The chapter's strongest sentences, each able to stand alone. */
export function draftStatements(context: DraftContext): Draft[] {
  return chapterMatter(context)
    .filter(({ headline, sentence }) => {
      if (!headline || sentence.kind !== 'prose') return false
      if (headline.good < LEAST_GOOD || sentence.salience < LEAST_SALIENCE) return false
      return headline.text.text.split(' ').length >= 8 && fitStatement(headline.text.text)
    })
    .map(({ headline, sentence }) => ({
      evidence: { kind: 'statement' },
      uses: [sentence.index],
      sections: [sentence.section],
      value: 0.3 + 0.3 * headline!.good + 0.2 * sentence.salience,
      headline: headline!.text,
      headlineSentence: sentence.index,
    }))
}
