import { isVerb } from '../../language/index.ts'
import type { Sentence } from '../../types/index.ts'
import { awayFromTopic } from '../about-topic.ts'
import { chapterMatter, type Draft, type DraftContext } from '../draft.ts'
import { fitStatement } from '../fit.ts'
import { knownWords, toldWords } from '../known-words.ts'
import { relies } from '../reliance.ts'
import { passageOf } from './passage.ts'
import type { Matter, MatterPoint } from '../matter.ts'
import { newsValue } from '../news-value.ts'

/** A whole sentence of more words is read rather than seen. */
const LONGEST = 16
/** Below these a sentence is not strong enough to stand alone. */
const LEAST_WORDS = 6
const LEAST_WORTH = 0.45
/** How likely it is printed as it is: a clause that passed the gate, and a whole sentence that did not. */
const LEAST_GOOD = { clause: 0.3, whole: 0.4 }
/** One of the article's leading sentences, or one with a figure, is shown even if it is rather long, in words. */
const LEADING = { salience: 0.85, good: 0.3, words: 23 }

/** The chapter's sentences that are able to stand alone, the strongest first. @param leastGood Of a whole sentence. */
export function draftStatements(context: DraftContext, leastGood = LEAST_GOOD.whole): Draft[] {
  return chapterMatter(context)
    .filter(({ sentence }) => !context.used.has(sentence.index))
    .flatMap((one) => draftLone(one, context, leastGood) ?? [])
    .sort((a, b) => b.value - a.value)
}

/** A sentence on a slide of its own: large as a statement, or, where all of a long one is shown, to be read as a passage. */
export function draftLone(one: Matter, context: DraftContext, leastGood?: number): Draft | undefined {
  const statement = statementOf(one, context, leastGood)
  const words = statement?.headline?.text.split(/\s+/).length ?? 0
  return (
    (words > LONGEST && !one.points.some(({ text }) => text === statement?.headline?.text)
      ? passageOf(one, context)
      : undefined) ?? statement
  )
}

/**
 * A sentence on a slide of its own: its best clause, or all of it. Nothing else on the slide can explain what it takes for
 * granted, so it may take nothing.
 */
export function statementOf(
  { sentence, points, whole, worth }: Matter,
  { analysis, said }: Pick<DraftContext, 'analysis' | 'said'>,
  leastGood = LEAST_GOOD.whole,
): Draft | undefined {
  if (sentence.kind !== 'prose' || worth < LEAST_WORTH || !saysSomething(sentence)) return undefined
  const known = knownWords(analysis, [sentence.section])
  const told = toldWords(analysis, [sentence.section])
  const isOfBody = analysis.sections[sentence.section]?.role === 'body'
  const leads = (isOfBody && sentence.salience >= LEADING.salience) || newsValue(sentence.text) > 0.05
  const leastFor = (text: string, form: MatterPoint['form']) =>
    form === 'clause'
      ? LEAST_GOOD.clause
      : leads && text.split(/\s+/).length <= LEADING.words
        ? LEADING.good
        : leastGood
  const best = [...points, ...(whole ? [whole] : [])].find(
    ({ text, form, point, reliance, good }) =>
      (form === 'clause' || form === 'whole') &&
      good >= leastFor(text, form) &&
      !point.items &&
      text.split(/\s+/).length >= LEAST_WORDS &&
      !(reliance && relies(reliance, known, told)) &&
      !said.has(text) &&
      awayFromTopic(sentence, point.text.from, analysis) !== undefined &&
      fitStatement(text),
  )
  const away = best && awayFromTopic(sentence, best.point.text.from, analysis)
  if (!best || away === undefined) return undefined
  return {
    evidence: { kind: 'statement' },
    uses: [sentence.index],
    sections: [sentence.section],
    value: 0.2 + 0.4 * worth + 0.3 * best.good - away,
    headline: { text: best.text, from: best.point.text.from },
    headlineSentence: sentence.index,
  }
}

/** A sentence with a verb, or, where the tagger found none, with a figure. */
function saysSomething({ tree, text }: Sentence): boolean {
  return !tree || tree.tokens.some(isVerb) || newsValue(text) > 0.05
}
