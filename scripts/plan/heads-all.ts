/** Whether a sentence that would head a slide speaks for all that stands below it, or is one thing among them. */
import { contentWords } from '../language/index.ts'
import type { Tree } from '../language/types.ts'
import type { DraftContext } from './draft.ts'
import { isDeed } from './is-deed.ts'
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
  const own = contentWords(headline.text.text).filter((word) => !everywhere.has(word))
  // Who did one thing and another ties no deeds together: what was done does.
  if (isDeed(sentence.tree, headline.text.text))
    return shareOf(texts, own.filter(isNoName(sentence.tree))) > SHARE
  const told = shareOf(texts, own)
  const topic = contentWords(title).filter((word) => !everywhere.has(word))
  const taken =
    topic.length < LEAST_TITLE_WORDS ? 0 : topic.filter((word) => own.includes(word)).length / topic.length
  const share = Math.max(told, taken)
  if (isParticular(sentence.tree, headline.text.text, everywhere)) return share >= SHARE
  return share >= SHARE_OF_GENERAL || (first !== undefined && sentence.index < first + OPENING)
}

/** The share of the texts that have one of some words. */
function shareOf(texts: readonly string[], words: readonly string[]): number {
  return texts.filter((text) => contentWords(text).some((word) => words.includes(word))).length / texts.length
}

function isNoName({ tokens }: Tree): (word: string) => boolean {
  const names = new Set(
    contentWords(
      tokens
        .filter(({ tag }) => /^NNPS?$/.test(tag))
        .map(({ form }) => form)
        .join(' '),
    ),
  )
  return (word) => !names.has(word)
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
