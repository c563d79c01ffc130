import { contentWords } from '../language/index.ts'
import type { Analysis } from '../types/index.ts'

/** A word is the article's theme from so many sentences on, and from this share of them. */
const THEME = { least: 4, share: 0.1 }

const themes = new WeakMap<Analysis, ReadonlySet<string>>()

/**
 * The content words that an audience has before its eyes beside a line: those of the article's title, of the titles of
 * the slide's sections, of what else stands there, and those that the whole article is about.
 */
export function knownWords(analysis: Analysis, sections: number[], ...texts: string[]): Set<string> {
  const titles = sections.map((index) => analysis.sections[index]?.title?.text ?? '')
  return new Set([
    ...themeOf(analysis),
    ...contentWords([analysis.article.title?.text ?? '', ...titles, ...texts].join(' ')),
  ])
}

function themeOf(analysis: Analysis): ReadonlySet<string> {
  const known = themes.get(analysis)
  if (known) return known
  const { sentences } = analysis
  const counts = new Map<string, number>()
  for (const { text } of sentences)
    for (const word of new Set(contentWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const least = Math.max(THEME.least, THEME.share * sentences.length)
  const theme = new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word))
  themes.set(analysis, theme)
  return theme
}
