import { describe, expect, it } from 'vitest'
import { render } from '../../scripts/condense/render.ts'
import { swapAcronym } from '../../scripts/condense/swap-acronyms.ts'
import { treeOf } from './tree-of.ts'

function swapped(note: string): string | undefined {
  const tree = treeOf(note)
  const inBrackets = tree.tokens.findIndex((t) => t.form === '(')
  const kept = new Set(tree.tokens.map((t) => t.i).filter((i) => i < inBrackets || i > inBrackets + 2))
  const draft = swapAcronym({ tree, kept, head: tree.root, template: 'clause', cuts: [] })
  return draft && render(tree, draft.shown!)
}

describe('swapAcronym', () => {
  it('should print the acronym in place of the name before it', () => {
    const note =
      'The/DT/4/det Harbour/NNP/4/compound Safety/NNP/4/compound Board/NNP/8/nsubj (/-LRB-/6/punct HSB/NNP/4/appos )/-RRB-/6/punct inspects/VBZ/0/root ferries/NNS/8/obj'
    expect(swapped(note)).toBe('HSB inspects ferries')
  })

  it('should leave a short name', () => {
    const note =
      'World/NNP/2/compound Bank/NNP/6/nsubj (/-LRB-/4/punct WB/NNP/2/appos )/-RRB-/4/punct lends/VBZ/0/root money/NN/6/obj'
    expect(swapped(note)).toBeUndefined()
  })

  it('should leave a name that the acronym does not stand for', () => {
    const note =
      'Harbour/NNP/3/compound Safety/NNP/3/compound Board/NNP/7/nsubj (/-LRB-/5/punct XQ/NNP/3/appos )/-RRB-/5/punct inspects/VBZ/0/root ferries/NNS/7/obj'
    expect(swapped(note)).toBeUndefined()
  })
})
