import { contentWords, loadLanguage } from '../language/index.ts'
import type { Article, Block, Section, Sentence } from '../types/index.ts'
import { lineFinder } from '../types/line-finder.ts'
import { originOf } from './outline/origin.ts'
import { rankSentences } from './salience.ts'

/** Longer sentences are not parsed: nothing on a slide could come of them. */
const LONGEST_PARSED = 120

/** The sentences of an article in order, parsed where it is English, each with its salience. */
export function findSentences(article: Article, sections: Section[], blocks: Block[]): Sentence[] {
  const english = article.language === 'en' || article.language === 'und'
  const language = loadLanguage()
  const lineOf = lineFinder(article.text)
  const found: Sentence[] = []
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'quote') continue
    const parts = language.sentences(block.text)
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
        line: lineOf(span.start),
        inBlock,
        complete: block.kind !== 'paragraph' || !last || endsWhole(text) || !followsProse(parts.length, text),
        words,
        tree: english && words <= LONGEST_PARSED ? language.parse(text) : undefined,
        salience: 0,
      })
    })
  }
  const salience = rankSentences(
    found.map(({ text, inBlock, section }) => ({ text, inBlock, heading: sections[section]?.title?.text })),
    article.title?.text ?? '',
    contentWords,
  )
  return found.map((sentence, i) => ({ ...sentence, salience: salience[i]! }))
}

/** Whether a paragraph's last sentence ends as one: with a stop, a colon before a list, or a closing quote or bracket. */
function endsWhole(text: string): boolean {
  return /[.!?…:;。！？][)\]"”’'»*_]*(?:\s*\[\d+\])*$/u.test(text)
}

/** A paragraph of one short line without a stop is a label or a line of verse rather than a broken sentence. */
function followsProse(sentences: number, text: string): boolean {
  return sentences > 1 || text.split(/\s+/).length > 12
}
