import type { Analysis, Words } from '../types/index.ts'

/** Some neighbouring main sections of the article, which the talk tells under one title. */
export interface Chapter {
  /** From 1; 0: what stands outside of the chapters. */
  no: number
  /** Indices of the main sections that it was made of. */
  heads: number[]
  /** Indices of all its sections, sub-sections included, in the article's order. */
  sections: number[]
  title: Words
}

/** What stands before or behind the chapters, as one of its own, under the article's title. */
export function outsideChapters(sections: number[], { article }: Analysis): Chapter {
  return { no: 0, heads: sections, sections, title: article.title ?? { label: 'untitled' } }
}
