import type { Chapter } from './chapter.ts'
import type { Matter } from './matter.ts'

/** How many slides each chapter gets: at least one, the rest by what its sentences are worth (largest remainder). */
export function allotSlots(chapters: Chapter[], matter: Matter[], slides: number): number[] {
  if (chapters.length === 0) return []
  const worth = chapters.map(({ sections }) => {
    const own = new Set(sections)
    const sum = matter.reduce((total, one) => total + (own.has(one.sentence.section) ? one.worth : 0), 0)
    return Math.sqrt(sum + 1) ** 1.5
  })
  const total = worth.reduce((sum, value) => sum + value, 0)
  const spare = Math.max(0, slides - chapters.length)
  const exact = worth.map((value) => (value / total) * spare)
  const slots = exact.map((value) => 1 + Math.floor(value))
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  const left = Math.max(slides, chapters.length) - slots.reduce((sum, value) => sum + value, 0)
  for (const { i } of order.slice(0, Math.max(0, left))) slots[i]!++
  return slots
}
