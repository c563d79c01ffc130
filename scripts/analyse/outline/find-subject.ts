import { isFunctionWord } from '../../read/common/words.ts'
import type { Article } from '../../types/index.ts'
import type { Outline } from './build-sections.ts'

/** The subject's name stands in so many paragraphs, and in this share of them. */
const FEWEST = 3
const LEAST_SHARE = 0.15

/**
 * The name of what the article is about: the longest run of at least two words of its title that the paragraphs come back
 * to ("Understanding the Siege of Ems: A Guide" → "Siege of Ems").
 */
export function findSubject(article: Article, outline: Outline): string | undefined {
  const title = article.title?.text
  if (title === undefined) return undefined
  const texts = outline.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text.toLowerCase())
  const least = Math.max(FEWEST, LEAST_SHARE * texts.length)
  return runsOf(title).find((run) => {
    const sought = run.toLowerCase()
    let met = 0
    for (const text of texts) if (text.includes(sought)) met++
    return met >= least
  })
}

/** Runs of words that begin and end in a word of meaning, the longest first. */
function runsOf(title: string): string[] {
  const words = [...title.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/(?:['’]s|[.'’-])$/, '').length,
    little: isFunctionWord(match[0]),
  }))
  const runs: { text: string; count: number }[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to < words.length; to++) {
      const [first, last] = [words[from], words[to]]
      if (!first || !last || first.little || last.little) continue
      const text = title.slice(first.start, last.end)
      if (!/[:;,!?–—()]/.test(text)) runs.push({ text, count: to - from })
    }
  return runs.sort((one, other) => other.count - one.count).map(({ text }) => text)
}
