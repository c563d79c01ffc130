import { describe, expect, it } from 'vitest'
import { planBudget } from '../../scripts/plan/budget.ts'
import { allotSlots } from '../../scripts/plan/slots.ts'
import type { Matter } from '../../scripts/plan/matter.ts'
import type { Chapter } from '../../scripts/plan/chapter.ts'

const chapter = (no: number): Chapter => ({ no, heads: [no], sections: [no], title: { label: 'untitled' } })
const matter = (section: number, count: number) =>
  Array.from({ length: count }, () => ({ sentence: { section }, worth: 1, points: [] }) as unknown as Matter)

describe('allotSlots', () => {
  it('should give every chapter a slide and the rest to those that have most to say', () => {
    const slots = allotSlots(
      [chapter(1), chapter(2), chapter(3)],
      [...matter(1, 4), ...matter(2, 40), ...matter(3, 4)],
      8,
    )
    expect(slots.reduce((sum, count) => sum + count, 0)).toBe(8)
    expect(Math.min(...slots)).toBeGreaterThanOrEqual(1)
    expect(slots[1]).toBeGreaterThan(slots[0]!)
  })

  it('should give each chapter one slide where there are no more', () => {
    expect(allotSlots([chapter(1), chapter(2)], matter(1, 3), 1)).toEqual([1, 1])
  })
})

describe('planBudget', () => {
  it.each([
    [2, 3],
    [5, 5],
    [12, 12],
  ])('should plan a slide a minute, and three at least: %i minutes', (minutes, slides) => {
    expect(planBudget(minutes).slides).toBe(slides)
  })

  it('should have three to six chapters', () => {
    expect(planBudget(2).chapters).toBe(3)
    expect(planBudget(60).chapters).toBe(6)
  })
})
