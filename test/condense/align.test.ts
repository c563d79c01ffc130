import { describe, expect, it } from 'vitest'
import { align, headOf } from '../../scripts/condense/align.ts'
import { treeOf } from './tree-of.ts'

const tree = treeOf(
  'In/IN/2/case 1921/CD/6/obl ,/,/6/punct the/DT/5/det mill/NN/6/nsubj burned/VBD/0/root near/IN/9/case the/DT/9/det bridge/NN/6/obl ././6/punct',
)

describe('align', () => {
  it('should find the words that a text keeps', () => {
    expect([...align(tree, 'Mill burned near the bridge')!].sort((a, b) => a - b)).toEqual([4, 5, 6, 7, 8])
  })

  it('should find a label in front elsewhere in the sentence', () => {
    expect([...align(tree, '1921: mill burned')!].sort((a, b) => a - b)).toEqual([1, 4, 5])
  })

  it('should refuse a text of other words', () => {
    expect(align(tree, 'Fire destroys mill')).toBeUndefined()
  })
})

describe('headOf', () => {
  it('should be the root where it is kept, else the highest word', () => {
    expect(headOf(tree, new Set([4, 5]))).toBe(5)
    expect(headOf(tree, new Set([6, 7, 8]))).toBe(8)
  })
})
