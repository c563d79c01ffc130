import { describe, expect, it } from 'vitest'
import { joinThin, poolOf, type Run } from '../../scripts/plan/runs.ts'
import { matterOf, pointOf, sentenceOf } from './fake-matter.ts'

const free = (index: number, section = 0) =>
  matterOf(sentenceOf('The ferry crosses the sound.', { index, section }))
const spare = (index: number, text: string, worth: number) => {
  const sentence = sentenceOf(text, { index })
  return matterOf(sentence, { points: [], whole: pointOf(sentence, { form: 'whole', good: 0.4 }), worth })
}
const run = (section: number, more: Partial<Run>): Run => ({
  sections: [section],
  sentences: [],
  free: [],
  spare: [],
  ...more,
})

describe('poolOf', () => {
  it('should add sentences that may be shown whole only where points are too few, the worthiest first', () => {
    const spares = [
      spare(4, 'The pier was sold.', 0.2),
      spare(5, 'The dredger sank in May.', 0.9),
      spare(6, 'The mayor resigned.', 0.5),
    ]
    const few = poolOf(run(0, { free: [free(1)], spare: spares }))
    expect(few.map(({ sentence }) => sentence.index)).toEqual([1, 5, 6])
    const enough = poolOf(run(0, { free: [free(1), free(2), free(3)], spare: spares }))
    expect(enough.map(({ sentence }) => sentence.index)).toEqual([1, 2, 3])
  })

  it('should leave a long sentence to a slide of its own', () => {
    const long = spare(2, `The ferry ${'and the pier '.repeat(8)}were sold.`, 0.9)
    expect(poolOf(run(0, { free: [free(1)], spare: [long] }))).toHaveLength(1)
  })
})

describe('joinThin', () => {
  it('should put neighbours together that have a point each', () => {
    const joined = joinThin([
      run(0, { free: [free(1)] }),
      run(1, { free: [free(2, 1)] }),
      run(2, { free: [free(3, 2), free(4, 2)] }),
    ])
    expect(joined.map(({ sections }) => sections)).toEqual([[0, 1], [2]])
  })
})
