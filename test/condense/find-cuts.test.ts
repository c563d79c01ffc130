import { describe, expect, it } from 'vitest'
import { findCuts } from '../../scripts/condense/find-cuts.ts'
import { treeOf } from './tree-of.ts'

function cutsOf(note: string): [string, string][] {
  const tree = treeOf(note)
  const all = new Set(tree.tokens.map((t) => t.i))
  return findCuts(tree, all, tree.root).map((cut) => [
    cut.rule,
    cut.tokens.map((i) => tree.tokens[i]!.form).join(' '),
  ])
}

describe('findCuts', () => {
  it('should cut a relative clause with both of its commas', () => {
    const note =
      'The/DT/2/det ferry/NN/9/nsubj ,/,/5/punct which/WDT/5/nsubj sails/VBZ/2/acl:relcl daily/RB/5/advmod ,/,/5/punct never/RB/9/advmod stops/VBZ/0/root'
    expect(cutsOf(note)).toEqual([['relative', ', which sails daily ,']])
  })

  it('should keep a relative clause that tells which one is meant', () => {
    const note =
      'The/DT/2/det farms/NNS/6/nsubj that/WDT/4/nsubj flooded/VBD/2/acl:relcl have/VBP/6/aux closed/VBN/0/root'
    expect(cutsOf(note)).toEqual([])
  })

  it('should keep what the verb needs', () => {
    const note = 'The/DT/2/det plan/NN/3/nsubj depends/VBZ/0/root on/IN/6/case the/DT/6/det weather/NN/3/obl'
    expect(cutsOf(note)).toEqual([])
  })

  it('should cut an adjunct of time', () => {
    const note =
      'The/DT/2/det council/NN/3/nsubj closed/VBD/0/root the/DT/5/det school/NN/3/obj during/IN/8/case the/DT/8/det strike/NN/3/obl'
    expect(cutsOf(note)).toEqual([['adjunct', 'during the strike']])
  })

  it('should keep a condition', () => {
    const note =
      'If/IN/4/mark the/DT/3/det dam/NN/4/nsubj breaks/VBZ/8/advcl ,/,/8/punct the/DT/7/det valley/NN/8/nsubj floods/VBZ/0/root'
    expect(cutsOf(note)).toEqual([])
  })

  it('should keep an object that two verbs share', () => {
    const note = 'Crews/NNS/2/nsubj build/VBP/0/root and/CC/4/cc maintain/VBP/2/conj roads/NNS/4/obj'
    expect(cutsOf(note)).toEqual([])
  })

  it('should cut a second clause with its conjunction', () => {
    const note =
      'Prices/NNS/2/nsubj fell/VBD/0/root sharply/RB/2/advmod ,/,/7/punct and/CC/7/cc shops/NNS/7/nsubj closed/VBD/2/conj'
    expect(cutsOf(note)).toContainEqual(['second-clause', ', and shops closed'])
  })

  it('should keep an adverb under a negation', () => {
    const note = 'It/PRP/4/nsubj did/VBD/4/aux not/RB/4/advmod heal/VB/0/root completely/RB/4/advmod'
    expect(cutsOf(note)).toEqual([])
  })
})
