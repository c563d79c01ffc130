/** Whether a sentence that would head a slide speaks for all that stands below it, or is one thing among them. */
import { contentWords, isVerb } from '../language/index.ts'
import type { Token, Tree } from '../language/types.ts'
import type { DraftContext } from './draft.ts'
import type { Matter } from './matter.ts'

/** Share of the texts below a sentence that take it up, or of its section's title that it takes up. */
const SHARE = 0.5
/** The same for one that names nobody: a claim in general terms holds for more than it says. */
const SHARE_OF_GENERAL = 1 / 3
/** A title of fewer content words is taken up by accident. */
const LEAST_TITLE_WORDS = 2
/** A section is opened by what it is about, in its first sentence or the second. */
const OPENING = 2

/**
 * A sentence heads a slide where it is no single deed (one more of the things that happened: "At 05:00 troops began
 * shelling the town") and speaks of what the texts below it speak of, of what their section is named after, or, in
 * general terms, at its beginning; of deeds one heads only those that tell more of it.
 *
 * @param texts The texts below it.
 */
export function headsAll(one: Matter, texts: readonly string[], { title, article, first }: Scope): boolean {
  const { sentence, headline } = one
  if (!headline) return false
  if (texts.length === 0 || !sentence.tree) return true
  // What every line of the article may speak of ties nothing together.
  const everywhere = new Set(contentWords(article))
  const own = new Set(contentWords(headline.text.text).filter((word) => !everywhere.has(word)))
  const told = texts.filter((text) => contentWords(text).some((word) => own.has(word))).length / texts.length
  if (isDeed(sentence.tree, headline.text.text)) return told > SHARE
  const topic = contentWords(title).filter((word) => !everywhere.has(word))
  const taken =
    topic.length < LEAST_TITLE_WORDS ? 0 : topic.filter((word) => own.has(word)).length / topic.length
  const share = Math.max(told, taken)
  if (isParticular(sentence.tree, headline.text.text, everywhere)) return share >= SHARE
  return share >= SHARE_OF_GENERAL || (first !== undefined && sentence.index < first + OPENING)
}

/** Names somebody or counts something: a case, where others stand below. */
function isParticular({ tokens }: Tree, text: string, everywhere: ReadonlySet<string>): boolean {
  if (/\d/.test(text)) return true
  return tokens.some(
    ({ i, tag, form }) =>
      i > 0 &&
      /^NNPS?$/.test(tag) &&
      text.includes(form) &&
      !contentWords(form).some((word) => everywhere.has(word)),
  )
}

interface Scope {
  /** The titles of the sections that the slide speaks for. */
  title: string
  article: string
  /** The sentence that opens them. */
  first?: number
}

/** What ties the texts of a slide together: the titles above it, and where its sections begin. */
export function scopeOf(
  { sections }: { sections: readonly number[] },
  { analysis }: Pick<DraftContext, 'analysis'>,
): Scope {
  const title = sections.map((index) => analysis.sections[index]!.title?.text ?? '').join(' ')
  const first = analysis.sentences.find(({ section }) => sections.includes(section))?.index
  return { title, article: analysis.article.title?.text ?? '', first }
}

/** What happened once: told in the past by a verb that is more than a link, or with its day or hour. */
function isDeed({ tokens, root }: Tree, text: string): boolean {
  const head = tokens[root]!
  if (DAY_OR_HOUR.test(text)) return true
  return isVerb(head) && isPast(head, tokens)
}

/** "Ended", "was ended"; not "has ended", "was to end" or "aims to end". */
function isPast(verb: Token, tokens: readonly Token[]): boolean {
  const helpers = verb.kids.map((kid) => tokens[kid]!).filter(({ rel }) => rel.startsWith('aux'))
  if (verb.tag === 'VBD') return true
  const [first] = helpers
  return first?.tag === 'VBD' && first.lemma === 'be' && !helpers.some(({ tag }) => tag === 'MD')
}

const DAY_OR_HOUR = /\b\d{1,2}[:.]\d{2}\b|\b[Oo]n (?:\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d)/u
