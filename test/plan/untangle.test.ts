import { describe, expect, it } from 'vitest'
import type { Content } from '../../scripts/plan/content.ts'
import { untangle } from '../../scripts/plan/untangle.ts'
import { matterOf, pointOf, sentenceOf } from './fake-matter.ts'

const sentences = Array.from({ length: 8 }, (_, index) => sentenceOf(`Boat ${index} sailed.`, { index }))
const matter = sentences.map((sentence) => matterOf(sentence))
const chapter = { no: 1, heads: [0], sections: [0], title: { text: 'Harbour', from: [] } } as never

const slide = (uses: number[], more: object = {}, heading: object = {}): Content =>
  ({
    chapter,
    heading: { headline: { text: 'Harbour', from: [] }, ...heading },
    draft: {
      evidence: { kind: 'points', points: uses.map((index) => pointOf(sentences[index]!).point) },
      uses,
      sections: [0],
      value: 1,
      ...more,
    },
  }) as unknown as Content

const dealt = (...slides: Content[]) =>
  untangle(slides, { matter, sentences }, (drafts, _, before) => [
    { ...before[0], draft: drafts[0] },
    { ...before[1], draft: drafts[1] },
  ]).map(({ draft }) => draft.uses)

describe('two slides of points on one section', () => {
  it('should tell one stretch each', () => {
    expect(dealt(slide([0, 2, 5]), slide([1, 3, 4]))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
  })

  it('should have the sentence that headed one of them among their points', () => {
    expect(dealt(slide([0, 2, 5]), slide([1, 3, 4], {}, { sentence: 6 }))).toEqual([
      [0, 1, 2],
      [3, 4, 5, 6],
    ])
  })

  it('should stay as they are where each tells its own', () => {
    expect(dealt(slide([0, 1, 2]), slide([3, 4, 5]))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
  })

  it('should stay as they are where they are of unlike sections', () => {
    expect(dealt(slide([0, 2, 5]), slide([1, 3, 4], { sections: [1] }))).toEqual([
      [0, 2, 5],
      [1, 3, 4],
    ])
  })

  it('should stay as they are where one of them has too few', () => {
    expect(dealt(slide([0, 4]), slide([1, 3, 5]))).toEqual([
      [0, 4],
      [1, 3, 5],
    ])
  })
})
