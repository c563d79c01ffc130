import { contentWords, loadLanguage, parseWithNames } from '../language/index.ts'
import type { Article, Block, Section, Sentence } from '../types/index.ts'
import { LineIndex } from '../read/index.ts'
import { originOf } from './outline/origin.ts'
import { markOrders } from './phases/mark-orders.ts'
import { rankSentences, type Ranked } from './salience.ts'

/** Longer sentences are not parsed: nothing on a slide could come of them. */
const LONGEST_PARSED = 120
/** Of a book only the most salient sentences are parsed: no talk holds more. */
const MOST_PARSED = 2500

/** The sentences of an article in order, each with its salience; parsed where it is English and no book. */
export function findSentences(article: Article, sections: Section[], blocks: Block[]): Sentence[] {
  const english = article.language === 'en' || article.language === 'und'
  const language = loadLanguage()
  const lines = new LineIndex(article.text)
  const brokenLines = new Set(
    article.messages.filter(({ rule }) => rule === 'sentence-breaks-off').map(({ line }) => line),
  )
  const names = findLongNames(article)
  const found: Sentence[] = []
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'quote') continue
    const parts = english ? language.sentences(block.text) : splitForeign(block.text, article.language)
    parts.forEach(({ start, end }, inBlock) => {
      const text = block.text.slice(start, end).replace(/\s+/g, ' ').trim()
      const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
      if (words === 0) return
      const span = originOf(block, start, end)
      const last = inBlock === parts.length - 1
      found.push({
        index: found.length,
        section: block.section,
        block: block.index,
        kind: block.kind === 'paragraph' ? 'prose' : block.kind === 'item' ? 'item' : 'quote',
        text,
        span,
        line: lines.line(span.start),
        inBlock,
        complete: !(last && brokenLines.has(lines.line(span.end - 1))),
        words,
        salience: 0,
      })
    })
  }
  const salience = rankSentences(rankedOf(found, sections), contentWords)
  const least = salience.length > MOST_PARSED ? 1 - MOST_PARSED / salience.length : 0
  const parsed = found.map((sentence, i): Sentence => {
    const isParsed = english && sentence.words <= LONGEST_PARSED && salience[i]! >= least
    const tree = isParsed ? parseWithNames(language, sentence.text, names) : undefined
    return { ...sentence, tree, salience: salience[i]! }
  })
  return markOrders(parsed, blocks)
}

/** What decides the sentences' salience. */
export function rankedOf(
  sentences: Pick<Sentence, 'index' | 'text' | 'inBlock' | 'section'>[],
  sections: Section[],
): Ranked[] {
  const first = new Map<number, number>()
  for (const { section, index } of sentences) if (!first.has(section)) first.set(section, index)
  return sentences.map(({ text, inBlock, section, index }) => ({
    text,
    inBlock,
    inSection: index - first.get(section)!,
    opens: sections[section]?.role === 'opening',
    heading: sections[section]?.title?.text,
  }))
}

/** The sentences of a text that is not English, by Unicode's rules; a number with a point ("18. Jahrhundert") ends none. */
function splitForeign(text: string, locale: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const last = parts.at(-1)
    const end = index + segment.trimEnd().length
    if (last && /(?<![\p{L}\d])\d{1,2}\.$/u.test(text.slice(last.start, last.end))) last.end = end
    else if (segment.trim() !== '') parts.push({ start: index, end })
  }
  return parts
}

/** Names of three and more words that the parser could take for phrases: the title's, and those with an acronym. */
function findLongNames({ text, title }: Article): string[] {
  const withAcronym = [
    ...text.matchAll(
      /((?:\p{Lu}[\p{L}’'-]+|of|for|and|the|in|on)(?:\s+(?:\p{Lu}[\p{L}’'-]+|of|for|and|the|in|on))+)\s+\(\p{Lu}{2,}s?\)/gu,
    ),
  ]
  const names = withAcronym.map(([, name = '']) =>
    name.replace(/^(?:(?:of|for|and|the|in|on|The|In|On|For)\s+)+/u, ''),
  )
  if (title && isUsedAsName(title.text, text)) names.push(title.text)
  return [...new Set(names)]
    .filter((name) => name.split(/\s+/).length >= 3)
    .sort((a, b) => b.length - a.length)
}

/** A title that stands in the sentences as it is, more than once, is a name. */
function isUsedAsName(title: string, text: string): boolean {
  return /^\p{Lu}/u.test(title) && text.split(title).length > 3
}
