import type { Sentence, Sourced, Spans } from '../../types/index.ts'
import { chapterMatter, type Draft, type DraftContext } from '../draft.ts'
import { fitQuotation } from '../fit.ts'
import { findReliance } from '../reliance.ts'
import type { Matter } from '../matter.ts'
import { findVoice, isIntroduction, speaksInFirstPerson } from '../voice.ts'

/** A quotation has so many words; a sentence that goes on from it joins it as long as both have no more. */
const WORDS = { least: 7, most: 34, mostOfBoth: 38 }

/**
 * What the speaker of an interview, a speech or an essay says in the first person: on a slide nobody is there to be "we",
 * so it is quoted, whole, with the speaker's name.
 */
export function draftVoice(context: DraftContext): Draft[] {
  const voice = findVoice(context.analysis)
  if (!voice.isOwnWord) return []
  return chapterMatter(context).flatMap((one): Draft[] => {
    const spoken = quotable(one, context)
    if (!spoken) return []
    const text = spoken.map((sentence) => sentence.text.trim()).join(' ')
    if (!fitQuotation(text, voice.speaker?.text)) return []
    const quotation: Sourced = { text, from: spoken.map(({ span }) => span) as unknown as Spans }
    return [
      {
        evidence: { kind: 'quotation', quotation, speaker: voice.speaker },
        uses: spoken.map(({ index }) => index),
        sections: [one.sentence.section],
        value: (voice.speaker ? 0.42 : 0.3) + 0.4 * one.worth + (JUDGES.test(text) ? JUDGEMENT : 0),
      },
    ]
  })
}

/** The sentence, and the next one where that goes on from it; undefined where it cannot be read alone. */
function quotable({ sentence }: Matter, { matter, used }: DraftContext): Sentence[] | undefined {
  if (used.has(sentence.index) || !isSayable(sentence) || !speaksInFirstPerson(sentence)) return undefined
  if (isIntroduction(sentence) || ASKS.test(sentence.text)) return undefined
  if (sentence.words < WORDS.least || sentence.words > WORDS.most) return undefined
  if (goesOn(sentence)) return undefined
  const next = matter[sentence.index + 1]?.sentence
  const isJoined =
    next?.block === sentence.block &&
    !used.has(next.index) &&
    isSayable(next) &&
    goesOn(next) &&
    sentence.words + next.words <= WORDS.mostOfBoth
  return isJoined ? [sentence, next] : [sentence]
}

const goesOn = ({ text, tree, leaning }: Sentence) =>
  OPENS_ON_OTHERS.test(text) || findReliance(text, tree, leaning).hangs

/** Prose that ends, without mark-up or marks of somebody else's words. */
const isSayable = ({ text, kind, complete }: Sentence) =>
  kind !== 'quote' && complete && /[.!]$/.test(text) && !/[[\]{}<>|^*\\`"“”]|https?:|\(see\b/.test(text)

/** A judgement, a feeling or a figure is worth quoting; what was merely done could be told. */
const JUDGEMENT = 0.12
const JUDGES =
  /\d{2}|[$€£]\s?\d|\b(?:never|always|best|worst|better|worse|great|huge|success(?:ful)?|mistake|problem|dream|hope|believe|think|learned|impossible|must|should|need|fear|afraid|love|proud|grateful|easy|hard|difficult|simple|surpris\w+|important|goal|wish|want)\b/i

/** A question that is told waits for its answer. */
const ASKS = /\b(?:asked|wonder(?:ed)?)\b.*\b(?:what|why|how|who|when|where|whether|if)\b/i

/** Words that go on from the sentence before, though they are no pronouns. */
const OPENS_ON_OTHERS =
  /^(?:and|but|or|so|yet|then|that['’]?s?|it['’]?s?|they|he|she|there|here|such|first of all|since then|before that|after that|for (?:example|instance)|in that|at the time|at that|however|thus|therefore|also|soon|now|once|to (?:do|achieve|complete|solve|address|avoid) (?:this|that))\b/i
