/** Who speaks in an article that speaks of itself: the person interviewed, or the author of a speech or an essay. */
import type { Analysis, Sentence, Sourced } from '../types/index.ts'

export interface Voice {
  /** Absent where the article does not say. */
  speaker?: Sourced
  /** Whether the whole article is somebody's own word: an interview, a speech, an essay. */
  isOwnWord: boolean
}

/** An article is somebody's word from so many sentences in the first person on, and from this share of all. */
const OWN_WORD = { least: 5, share: 0.2 }
/** Section titles that are questions make an interview: its author asks, another answers. */
const LEAST_QUESTIONS = 2

const voices = new WeakMap<Analysis, Voice>()

export function findVoice(analysis: Analysis): Voice {
  const known = voices.get(analysis)
  if (known) return known
  const { sentences, sections, article } = analysis
  const prose = sentences.filter(({ kind, complete }) => kind === 'prose' && complete)
  const own = prose.filter(speaksInFirstPerson)
  const isInterview =
    sections.filter(({ title }) => title?.text.trim().endsWith('?')).length >= LEAST_QUESTIONS ||
    /\binterview\b/i.test(article.title?.text ?? '')
  const voice: Voice = {
    speaker:
      introducesSelf(prose) ?? (isInterview ? undefined : article.author && plainAuthor(article.author)),
    isOwnWord: own.length >= OWN_WORD.least && own.length >= OWN_WORD.share * prose.length,
  }
  voices.set(analysis, voice)
  return voice
}

/** Whether a sentence speaks of its speaker: "I", "we", "our" outside of quotation marks. */
export function speaksInFirstPerson({ text, tree }: Sentence): boolean {
  const plain = text.replace(/["“][^"“”]*["”]/g, ' ')
  if (/\b(?:we|our|ours|us|my|me|We|Our|Ours|My|I['’](?:m|ve|d|ll))\b/.test(plain)) return true
  return tree?.tokens.some(({ form, tag }) => form === 'I' && tag === 'PRP') === true && /\bI\b/.test(plain)
}

/** "I am Ada Moor, a baker in Telgte." names the one who speaks, and what they are. */
function introducesSelf(prose: Sentence[]): Sourced | undefined {
  for (const { text, span } of prose) {
    const match = INTRODUCTION.exec(text)
    if (match?.[1]) return { text: match[1], from: [span] }
  }
  return undefined
}

/** Whether a sentence says who speaks. */
export const isIntroduction = ({ text }: Sentence) => INTRODUCTION.test(text)

const INTRODUCTION =
  /^(?:(?:hello|hi|well),?\s+)?(?:I am|I['’]m|My name is)\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|da|del|der|den|el|al|bin)\s+)?\p{Lu}[\p{L}.'’-]*){1,3}(?:,\s+(?:an?|the)\s[^.,;()]{3,60})?)(?=[.,;]|\s+and\b|$)/u

/** "Tomas Pell (@tpell)" → "Tomas Pell". */
function plainAuthor({ text, from }: Sourced): Sourced {
  return { text: text.replace(/\s*[(<@].*$/, '').trim(), from }
}
