import { describe, expect, it } from 'vitest'
import type { Draft } from '../../scripts/condense/draft.ts'
import { findBroken } from '../../scripts/condense/invariants.ts'
import { countWords, render } from '../../scripts/condense/render.ts'
import { treeOf } from './tree-of.ts'

/** Name of the invariant that a note breaks when the tokens from one place on are left out. */
function brokenBy(note: string, dropped: number[] = [], template = 'clause'): string | undefined {
  const tree = treeOf(note)
  const kept = new Set(
    tree.tokens.map((t) => t.i).filter((i) => !dropped.includes(i) && tree.tokens[i]!.form !== '.'),
  )
  const draft: Draft = { tree, kept, head: tree.root, template, cuts: [] }
  const text = render(tree, kept)
  return findBroken(draft, text, countWords(text))?.name
}

describe('invariants', () => {
  it('should let a whole clause pass', () => {
    expect(
      brokenBy('Heavy/JJ/2/amod rain/NN/3/nsubj closed/VBD/0/root the/DT/5/det road/NN/3/obj ././3/punct'),
    ).toBeUndefined()
  })

  it('should refuse a pronoun as subject', () => {
    expect(brokenBy('They/PRP/2/nsubj closed/VBD/0/root the/DT/4/det road/NN/2/obj')).toBe('start')
  })

  it('should refuse a pronoun that means nothing named before', () => {
    expect(
      brokenBy(
        'Rain/NN/2/nsubj soaked/VBD/0/root them/PRP/2/obj through/RP/2/compound:prt badly/RB/2/advmod',
      ),
    ).toBe('pronoun')
  })

  it('should refuse an end that asks for more', () => {
    const note = 'Rain/NN/2/nsubj closed/VBD/0/root the/DT/4/det road/NN/2/obj to/IN/6/case Oslo/NNP/4/nmod'
    expect(brokenBy(note, [5])).toBe('end')
  })

  it('should refuse a lost negation', () => {
    const note = 'Rain/NN/4/nsubj did/VBD/4/aux not/RB/4/advmod close/VB/0/root roads/NNS/4/obj'
    expect(brokenBy(note, [2])).toBe('polarity')
  })

  it('should refuse a lost modal verb', () => {
    const note = 'Rain/NN/3/nsubj may/MD/3/aux close/VB/0/root mountain/NN/5/compound roads/NNS/3/obj'
    expect(brokenBy(note, [1])).toMatch(/verb|polarity/)
  })

  it('should refuse a lost source', () => {
    const note =
      'Roads/NNS/2/nsubj closed/VBD/0/root today/NN/2/obl ,/,/2/punct according/VBG/7/case to/IN/5/fixed police/NNS/2/obl'
    expect(brokenBy(note, [3, 4, 5, 6])).toBe('attribution')
  })

  it('should refuse a cut name', () => {
    const note =
      'The/DT/4/det Nordic/NNP/4/compound Water/NNP/4/compound Board/NNP/5/nsubj meets/VBZ/0/root monthly/RB/5/advmod'
    expect(brokenBy(note, [3])).toBeDefined()
  })

  it('should refuse half a pair of quotation marks', () => {
    const note =
      'Farmers/NNS/2/nsubj called/VBD/0/root it/PRP/2/obj "/``/6/punct clean/JJ/6/amod air/NN/2/xcomp "/\'\'/6/punct'
    expect(brokenBy(note, [6])).toBe('quotes')
  })

  it('should refuse praise that says nothing', () => {
    expect(brokenBy('Regular/JJ/2/amod maintenance/NN/4/nsubj is/VBZ/4/cop essential/JJ/0/root')).toBe(
      'praise',
    )
  })

  it('should refuse a sentence about the text', () => {
    const note = 'This/DT/2/det section/NN/3/nsubj describes/VBZ/0/root tidal/JJ/5/amod power/NN/3/obj'
    expect(brokenBy(note)).toMatch(/start|meta/)
  })

  it('should refuse a question', () => {
    expect(
      brokenBy('Do/VBP/3/aux bees/NNS/3/nsubj sleep/VB/0/root at/IN/5/case night/NN/3/obl ?/./3/punct'),
    ).toBe('question')
  })

  it('should refuse a series without its "and"', () => {
    const note =
      'Crews/NNS/2/nsubj clean/VBP/0/root parks/NNS/2/obj ,/,/5/punct squares/NNS/3/conj ,/,/8/punct and/CC/8/cc streets/NNS/3/conj'
    expect(brokenBy(note, [5, 6, 7])).toBe('coordination')
  })
})
