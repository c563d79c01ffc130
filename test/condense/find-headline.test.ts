import { describe, expect, it } from 'vitest'
import { findHeadline } from '../../scripts/condense/find-headline.ts'
import type { Point } from '../../scripts/condense/types.ts'
import { treeOf } from './tree-of.ts'

const tree = treeOf('Rain/NN/2/nsubj closed/VBD/0/root roads/NNS/2/obj')

function point(text: string, more: Partial<Point> = {}): Point {
  const words = text.split(' ').length
  return { text, form: 'clause', words, acceptable: 0.9, good: 0.6, kept: [], how: 'clause', ...more }
}

const headlineOf = (...points: Point[]): string | undefined => findHeadline(points, tree)?.text

describe('findHeadline', () => {
  it('should prefer a clause with a number and an outcome', () => {
    const plain = point('The weather in the valley is mild')
    const telling = point('The flood destroyed 212 houses in the valley')
    expect(headlineOf(plain, telling)).toBe(telling.text)
  })

  it.each([
    ['a phrase', point('Restore wetlands along the coast', { form: 'verb-phrase' })],
    ['a clause that is too long', point(`The flood ${'destroyed houses and '.repeat(5)}roads`)],
    ['half of two deeds', point('The flood destroyed the old bridge', { how: 'clause -second-verb' })],
    ['a frame', point('The scope of the plan includes roads and bridges')],
    ['a frame without an article', point('Efforts include new roads and bridges')],
    ['the first person', point('We want to build an autonomous system')],
    ['a remark after the comma', point('Tarn makes motors, and it makes a great many')],
  ])('should not take %s', (_, candidate) => {
    expect(headlineOf(candidate)).toBeUndefined()
  })
})
