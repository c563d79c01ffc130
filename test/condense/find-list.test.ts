import { describe, expect, it } from 'vitest'
import { findList } from '../../scripts/condense/find-list.ts'
import { treeOf } from './tree-of.ts'

function listOf(note: string): { intro: string; items: string[] } | undefined {
  const tree = treeOf(note)
  const kept = new Set(tree.tokens.filter((t) => t.form !== '.').map((t) => t.i))
  const list = findList({ tree, kept, head: tree.root, template: 'clause', cuts: [] })
  return list && { intro: list.intro, items: list.items }
}

describe('findList', () => {
  it('should take the members of a series at the end', () => {
    const note =
      'The/DT/2/det port/NN/3/nsubj ships/VBZ/0/root dried/VBN/5/amod fish/NN/3/obj ,/,/7/punct timber/NN/5/conj and/CC/9/cc wool/NN/5/conj ././3/punct'
    expect(listOf(note)).toEqual({ intro: 'The port ships', items: ['Dried fish', 'Timber', 'Wool'] })
  })

  it('should not make a list of two', () => {
    const note = 'The/DT/2/det port/NN/3/nsubj ships/VBZ/0/root fish/NN/3/obj and/CC/6/cc wool/NN/4/conj'
    expect(listOf(note)).toBeUndefined()
  })

  it('should not take apart what one person was', () => {
    const note =
      'Moen/NNP/4/nsubj was/VBD/4/cop a/DT/4/det sailor/NN/0/root ,/,/6/punct painter/NN/4/conj and/CC/8/cc poet/NN/4/conj'
    expect(listOf(note)).toBeUndefined()
  })

  it('should not leave a preposition before the list', () => {
    const note =
      'The/DT/2/det port/NN/3/nsubj deals/VBZ/0/root in/IN/5/case fish/NN/3/obl ,/,/7/punct timber/NN/5/conj and/CC/9/cc wool/NN/5/conj'
    expect(listOf(note)).toBeUndefined()
  })

  it('should not make a list of two deeds that share an end', () => {
    const note =
      'The/DT/2/det board/NN/3/nsubj sets/VBZ/0/root quotas/NNS/3/obj and/CC/6/cc checks/NNS/4/conj levels/NNS/4/conj'
    expect(listOf(note)).toBeUndefined()
  })
})
