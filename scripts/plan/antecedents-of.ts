import type { Analysis, Antecedent } from '../types/index.ts'
import { findShortNames, shortenName } from './short-names.ts'

const bySentence = new WeakMap<Analysis, Map<number, Antecedent[]>>()

/**
 * What the pronouns and nouns of a sentence stand for, by the sentence's index; empty where nothing is known. What the
 * article is about has the short name that the article uses, where its name is long.
 */
export function antecedentsOf(sentence: number, analysis: Analysis): Antecedent[] {
  const known = bySentence.get(analysis)
  const found = known ?? readAntecedents(analysis)
  if (!known) bySentence.set(analysis, found)
  return found.get(sentence) ?? []
}

function readAntecedents(analysis: Analysis): Map<number, Antecedent[]> {
  const names = findShortNames(analysis)
  const short = analysis.antecedents
    .filter((antecedent) => !isOfTime(antecedent, analysis))
    .map((antecedent) => withArticle(shortenName(antecedent, names, analysis), analysis))
  return Map.groupBy(short, ({ sentence }) => sentence)
}

/** "It had taken thirty-four years": no name stands for this "it". */
function isOfTime({ sentence, at }: Antecedent, { sentences }: Analysis): boolean {
  return TAKES_TIME.test(sentences[sentence]!.text.slice(at.start))
}

const TAKES_TIME =
  /^it (?:(?:has|had|would|will|could|may|might|must|should) )?(?:also |only |still |just |then )?(?:have )?(?:takes?|took|taken)(?: (?:[\p{L}]+)){0,2}? (?:[\p{L}\d-]+ ){1,3}(?:minute|hour|day|week|month|year|decade|centur)/iu

/** "would set up a Retrofit Fund": afterwards it is "the Retrofit Fund". */
function withArticle(antecedent: Antecedent, { article }: Analysis): Antecedent {
  const { text, span, at } = antecedent
  const isNew = /\ban?\s$/i.test(article.text.slice(Math.max(0, span.start - 4), span.start))
  const isWhole = /^(?:[.,;:)]|\s(?:of|to|for|that|which|with|under|in|would|will|was|is)\b)/.test(
    article.text.slice(span.end),
  )
  if (!isNew || !isWhole || /^the /i.test(text) || text.split(' ').length < 2) return antecedent
  return { ...antecedent, text: `${at.start === 0 ? 'The' : 'the'} ${text}` }
}
