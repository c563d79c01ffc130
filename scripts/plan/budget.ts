/** How many slides and chapters a talk of some length holds. */
export interface Budget {
  minutes: number
  /** Slides between the overview and the closing. */
  slides: number
  /** Most chapters. */
  chapters: number
}

/** At most one content slide a minute (one idea, one slide, about a minute), at least three. */
export function planBudget(minutes: number): Budget {
  const slides = Math.max(3, Math.round(minutes))
  return { minutes, slides, chapters: Math.min(6, Math.max(3, Math.round(slides * 0.5) + 1)) }
}
