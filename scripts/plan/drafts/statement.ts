import { contentWords } from '../../language/index.ts'
import { chapterMatter, type Draft, type DraftContext } from '../draft.ts'
import { fitStatement } from '../fit.ts'
import { leansOnDefinite } from '../leans-on-definite.ts'

/** Below this a sentence is not strong enough to stand alone. */
const LEAST_GOOD = 0.55
const LEAST_SALIENCE = 0.5

/** The chapter's strongest sentences, each able to stand alone. */
export function draftStatements(context: DraftContext): Draft[] {
  const { article, sections } = context.analysis
  const known = (section: number) =>
    new Set(contentWords(`${article.title?.text ?? ''} ${sections[section]?.title?.text ?? ''}`))
  return chapterMatter(context)
    .filter(({ sentence }) => !leansOnDefinite(sentence, known(sentence.section)))
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
