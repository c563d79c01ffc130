import { describe, expect, it } from 'vitest'
import type { Content } from '../../scripts/plan/content.ts'
import { inOrder } from '../../scripts/plan/contents/in-order.ts'

const topic = { text: 'Harbour', from: [{ start: 0, end: 7 }] }

const slide = (uses: number[], evidence: object, heading: object = { headline: topic }): Content =>
  ({
    chapter: { no: 1, heads: [0], sections: [0], title: topic },
    heading,
    draft: { evidence, uses, sections: [0], value: 1 },
  }) as unknown as Content

const points = { kind: 'points', points: [] }
const phases = { kind: 'phases', phases: [] }
const usesOf = (...slides: Content[]) => inOrder(slides).contents.map(({ draft }) => draft.uses)
const headlines = (...slides: Content[]) => inOrder(slides).contents.map(({ heading }) => heading.headline)

describe('the order of the slides', () => {
  it('should put what comes before most of another before it', () => {
    expect(usesOf(slide([1, 7, 8], points), slide([3], points))).toEqual([[3], [1, 7, 8]])
    expect(usesOf(slide([1, 2, 8], points), slide([6], points))).toEqual([[1, 2, 8], [6]])
  })

  it('should put a figure where it begins', () => {
    expect(usesOf(slide([3], points), slide([1, 7, 8], phases))).toEqual([[1, 7, 8], [3]])
  })

  it('should let a figure say what it is under a topic that headed a slide before', () => {
    expect(headlines(slide([0], points), slide([1, 2], phases))).toEqual([topic, { label: 'phases' }])
    expect(headlines(slide([0, 1], phases), slide([5], points))).toEqual([topic, topic])
  })

  it('should leave the headline of a figure that goes on', () => {
    expect(headlines(slide([0], points), slide([1, 2], { ...phases, first: 4 }))).toEqual([topic, topic])
  })
})
