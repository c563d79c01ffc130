import type { Passage, Sentence } from '../../types/index.ts'
import { awayFromTopic } from '../about-topic.ts'
import { chapterMatter, type Draft, type DraftContext } from '../draft.ts'
import { fitPassages } from '../fit.ts'
import { leansOnOthers, unknownNames } from '../leans-on-others.ts'
import type { Matter } from '../matter.ts'
import { newsValue } from '../news-value.ts'
import { isContinuation, opensOnOthers } from '../openers.ts'
import { readPassage } from '../passage-sentence.ts'

type PassageContext = Pick<DraftContext, 'analysis' | 'matter' | 'used' | 'said'>

/** Words of a sentence alone, of the first of two, and of both together. */
const WORDS = { least: 8, leastOfFirst: 6, mostOfBoth: 60 }
/** How salient a sentence is that leads its article. */
const LEADING = 0.8
/** Hardly worth a slide of its own. */
const LEAST_WEIGHT = 0.35
/** What a slide gains where no other shows its section's leading sentence. */
const LEADING_BONUS = 0.15
/** What it loses whose first sentence is told elsewhere, and stands here for the second one's sake; how weighty that is at least. */
const REPEATED = 0.1
const LEAST_OF_REPEATED = 0.7

/** The chapter's sentences that can be shown as they stand, some with the one that goes on from them; the weightiest first. */
export function draftPassages(context: DraftContext, leastWeight = LEAST_WEIGHT): Draft[] {
  const leading = leadingOfSections(context)
  return chapterMatter(context)
    .flatMap((one) => {
      const draft = passageOf(one, context, leastWeight)
      if (!draft) return []
      const bonus = draft.uses.some((index) => leading.has(index)) ? LEADING_BONUS : 0
      return [{ ...draft, value: draft.value + bonus }]
    })
    .sort((a, b) => b.value - a.value)
}

/** The slide on which a sentence is the first or the only one; undefined where it cannot be. */
export function passageOf(
  { sentence }: Matter,
  context: PassageContext,
  leastWeight = LEAST_WEIGHT,
): Draft | undefined {
  const first = readPassage(sentence, context.analysis)
  if (!first || needsOthers(sentence, context)) return undefined
  const isTold = !isFree(sentence, context)
  // A sentence that stands nearly whole on another slide is not said again.
  if (isTold && context.said.has(sentence.text)) return undefined
  const alone =
    !isTold && sentence.words >= WORDS.least ? draftOf([sentence], [first], context, leastWeight) : undefined
  const next = context.matter[sentence.index + 1]?.sentence
  const second =
    next && (goesOn(sentence, next, context) || (alone && isWeighty(sentence, next, context)))
      ? freePassage(next, context)
      : undefined
  const both =
    second && (isTold ? goOnFromTold : draftOf)([sentence, next!], [first, second], context, leastWeight)
  return both && (!alone || both.value > alone.value || isWeighty(sentence, next!, context)) ? both : alone
}

/** Whether the second sentence is among those that lead the article, and can be read as soon as the first. */
function isWeighty(first: Sentence, second: Sentence, context: PassageContext): boolean {
  return (
    second.block === first.block &&
    second.salience >= LEADING &&
    first.words + second.words <= WORDS.mostOfBoth &&
    !needsOthers(second, context)
  )
}

/** "Nevertheless, …", "In the second, …": its first words tell it, too. */
const needsOthers = (sentence: Sentence, { analysis, used }: PassageContext) =>
  opensOnOthers(sentence.text) || isContinuation(sentence.text) || leansOnOthers(sentence, analysis, used)

/** A weighty sentence behind one that another slide has told, which only it goes on from. */
function goOnFromTold(
  sentences: Sentence[],
  passages: [Passage, Passage],
  context: PassageContext,
): Draft | undefined {
  const own = draftOf(sentences.slice(1), [passages[1]], context, LEAST_OF_REPEATED)
  const both = own && draftOf(sentences, passages, context, LEAST_OF_REPEATED)
  return both && { ...both, value: own.value - REPEATED }
}

const isFree = ({ index, text }: Sentence, { used, said }: PassageContext) =>
  !used.has(index) && !said.has(text)

const freePassage = (sentence: Sentence, context: PassageContext): Passage | undefined =>
  isFree(sentence, context) ? readPassage(sentence, context.analysis) : undefined

function draftOf(
  sentences: Sentence[],
  passages: [Passage] | [Passage, Passage],
  { matter, analysis }: PassageContext,
  leastWeight: number,
): Draft | undefined {
  if (!fitPassages(passages)) return undefined
  const away = Math.min(
    ...sentences.map((sentence, i) => awayFromTopic(sentence, passages[i]!.from, analysis) ?? Infinity),
  )
  if (away === Infinity) return undefined
  const weight = Math.max(...sentences.map((sentence) => weightOf(matter[sentence.index]!)))
  if (weight < leastWeight) return undefined
  return {
    evidence: { kind: 'passage', passages },
    uses: sentences.map(({ index }) => index),
    sections: [sentences[0]!.section],
    value: 0.2 + 0.5 * weight - away,
  }
}

/** What a sentence is worth as it stands: that no part of it can be printed does not count against it. */
const weightOf = ({ sentence, worth }: Matter) =>
  0.6 * sentence.salience + 0.4 * worth + newsValue(sentence.text)

/** Whether the second sentence, which cannot be read alone, can be after the first. */
function goesOn(first: Sentence, second: Sentence, { analysis, used }: PassageContext): boolean {
  return (
    second.block === first.block &&
    first.words >= WORDS.leastOfFirst &&
    first.words + second.words <= WORDS.mostOfBoth &&
    leansOnOthers(second, analysis, used) &&
    !unknownNames(second, analysis).some(({ span }) => span.end <= first.span.start)
  )
}

/** The most salient sentence of each section, where no slide shows it. */
function leadingOfSections(context: DraftContext): Set<number> {
  const best = new Map<number, Sentence>()
  for (const { sentence } of chapterMatter(context))
    if (sentence.salience > (best.get(sentence.section)?.salience ?? -1)) best.set(sentence.section, sentence)
  return new Set([...best.values()].map(({ index }) => index).filter((index) => !context.used.has(index)))
}
