import { describe, expect, it } from 'vitest'
import { countWords, pieces, render } from '../../scripts/condense/render.ts'
import { treeOf } from './tree-of.ts'

const tree = treeOf(
  'the/DT/2/det ferry/NN/9/nsubj ,/,/5/punct which/WDT/5/nsubj sails/VBZ/2/acl:relcl daily/RB/5/advmod ,/,/5/punct never/RB/9/advmod stops/VBZ/0/root here/RB/9/advmod ././9/punct',
)

describe('render', () => {
  it('should set a capital and mend the spaces where words are left out', () => {
    expect(render(tree, new Set([0, 1, 7, 8, 9]))).toBe('The ferry never stops here')
  })

  it('should take off marks that a cut leaves at the ends', () => {
    expect(render(tree, new Set([2, 0, 1, 7, 8, 10]))).toBe('The ferry, never stops')
    expect(render(tree, new Set([6, 7, 8, 10]))).toBe('Never stops')
  })

  it('should keep the stronger of two marks that meet', () => {
    const halves = treeOf(
      'Ada/NNP/2/nsubj lost/VBD/0/root ,/,/5/punct however/RB/2/advmod :/:/6/punct Bo/NNP/7/nsubj won/VBD/2/parataxis ././2/punct',
    )
    expect(render(halves, new Set([0, 1, 2, 4, 5, 6]))).toBe('Ada lost: Bo won')
  })
})

describe('pieces', () => {
  it('should give the runs of the sentence that are kept', () => {
    expect(pieces(tree, new Set([0, 1, 7, 8]))).toEqual([
      { start: 0, end: 9 },
      { start: tree.text.indexOf('never'), end: tree.text.indexOf('stops') + 5 },
    ])
  })
})

describe('countWords', () => {
  it.each([
    ['well-known facts', 2],
    ['$3.4 million in U.S. aid', 5],
    ['— no, —', 1],
    ["Mali's army", 2],
  ])('should count the words of %s', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
