import { contentWords } from '../language/index.ts'
import type { Analysis } from '../types/index.ts'

/** A word is the article's theme from so many sentences on, and from this share of them. */
const THEME = { least: 4, share: 0.1 }
/** The same of what hardly a sentence goes without: it can be spoken of at any time. */
const MATTER = { least: 6, share: 0.2 }

type Share = typeof THEME

const themes = new WeakMap<Analysis, Map<Share, ReadonlySet<string>>>()

/**
 * The content words that an audience has before its eyes beside a line: those of the article's title, of the titles of
 * the slide's sections, of what else stands there, and those that the whole article is about.
 */
export function knownWords(analysis: Analysis, sections: number[], ...texts: string[]): Set<string> {
  return new Set([...themeOf(analysis, THEME), ...headingWords(analysis, sections, texts)])
}

/**
 * Those that a line may have as its subject behind "the": stricter, as the theme of an article is what was spoken of
 * somewhere, and "The court dismissed the case" asks which court where no line before it has told.
 */
export function toldWords(analysis: Analysis, sections: number[], ...texts: string[]): Set<string> {
  const opening = analysis.sentences.slice(0, OPENING).map(({ text }) => text)
  return new Set([...themeOf(analysis, MATTER), ...headingWords(analysis, sections, [...opening, ...texts])])
}

/** Sentences at the beginning, which the cover or the first slide tells, and which everybody has heard. */
const OPENING = 2

function headingWords({ article, sections: all }: Analysis, sections: number[], texts: string[]): string[] {
  const titles = sections.map((index) => all[index]?.title?.text ?? '')
  return contentWords([article.title?.text ?? '', ...titles, ...texts].join(' '))
}

function themeOf(analysis: Analysis, share: Share): ReadonlySet<string> {
  const ofAnalysis = themes.get(analysis) ?? new Map<Share, ReadonlySet<string>>()
  themes.set(analysis, ofAnalysis)
  const known = ofAnalysis.get(share)
  if (known) return known
  const { sentences } = analysis
  const counts = new Map<string, number>()
  for (const { text } of sentences)
    for (const word of new Set(contentWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const least = Math.max(share.least, share.share * sentences.length)
  const theme = new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word))
  ofAnalysis.set(share, theme)
  return theme
}
