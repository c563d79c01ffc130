/** How many slides and chapters a talk of some length holds. */
export interface Budget {
  minutes: number
  /** Slides between the overview and the closing. */
  slides: number
  /** Most chapters. */
  chapters: number
}

/** Fewer than one content slide a minute (Garner and Alley 2013: one idea, one slide, about a minute), at least three. */
export function planBudget(minutes: number): Budget {
  const slides = Math.max(3, Math.round(minutes * 0.85))
  return { minutes, slides, chapters: Math.min(7, Math.max(3, Math.round(slides * 0.55))) }
}
