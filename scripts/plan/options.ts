/** What the user may ask of a plan. */
export interface PlanOptions {
  /** Length of the talk in minutes. Default: one for every 200 words of the article, at least 3, at most 15. */
  minutes?: number
  /** The article's path as the deck's headmatter names it. */
  article?: string
  /**
   * Where the deck finds a picture of the article, by its path as written; undefined where there is none. Default: no
   * picture is found.
   */
  pictureAt?: (url: string) => string | undefined
}

/** Words that a speaker says in a minute. */
export const WORDS_PER_MINUTE = 140

/** The shortest and the longest talk that can be planned, in minutes. */
export const MINUTES = { min: 2, max: 120 }

/** The length that suits an article of so many words. */
export function defaultMinutes(words: number): number {
  return Math.min(15, Math.max(3, Math.round(words / 200)))
}
