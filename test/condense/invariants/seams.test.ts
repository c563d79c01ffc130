import { describe, expect, it } from 'vitest'
import { leavesSeam } from '../../../scripts/condense/invariants/seams.ts'
import { draftOf } from '../draft-of.ts'

const TWO_CLAUSES =
  'The/DT/2/det target/NN/4/nsubj was/VBD/4/cop Crete/NNP/0/root ,/,/11/punct and/CC/11/cc in/IN/8/case May/NNP/11/obl ,/,/11/punct ships/NNS/11/nsubj took/VBD/4/conj Chania/NNP/11/obj'

describe('leavesSeam', () => {
  it('should refuse two clauses with nothing between them', () => {
    expect(leavesSeam(draftOf(TWO_CLAUSES, [4, 5, 6, 7, 8]))).toBe(true)
  })

  it('should let two joined clauses, or one of them, pass', () => {
    expect(leavesSeam(draftOf(TWO_CLAUSES))).toBe(false)
    expect(leavesSeam(draftOf(TWO_CLAUSES, [4, 5, 6, 7, 8, 9, 10, 11]))).toBe(false)
  })

  it('should refuse a noun whose verb is dropped', () => {
    const note =
      'Officials/NNS/2/nsubj doubt/VBP/0/root dates/NNS/2/obj given/VBN/3/acl in/IN/6/case May/NNP/4/obl are/VBP/8/cop final/JJ/3/dep'
    expect(leavesSeam(draftOf(note, [6, 7]))).toBe(true)
    expect(leavesSeam(draftOf(note))).toBe(false)
  })

  it('should let a second verb follow the subject of the first', () => {
    const note =
      'Lena/NNP/2/nsubj left/VBD/0/root Bonn/NNP/2/obj and/CC/5/cc opened/VBD/2/conj a/DT/7/det bakery/NN/5/obj'
    expect(leavesSeam(draftOf(note, [1, 2, 3], { template: 'second-verb' }))).toBe(false)
  })

  it('should refuse an adverb that has lost the phrase it opens', () => {
    const note =
      'Nurses/NNS/2/nsubj moved/VBD/0/root him/PRP/2/obj shortly/RB/7/advmod before/IN/7/case the/DT/7/det storm/NN/2/obl'
    expect(leavesSeam(draftOf(note, [4, 5, 6]))).toBe(true)
    expect(leavesSeam(draftOf(note, [3, 4, 5, 6]))).toBe(false)
  })

  it('should refuse an aside that no comma closes', () => {
    const note =
      'He/PRP/2/nsubj has/VBZ/0/root a/DT/4/det son/NN/2/obj ,/,/6/punct Ole/NNP/4/appos ,/,/9/punct who/WP/9/nsubj paints/VBZ/6/acl:relcl ,/,/9/punct drawing/VBG/2/advcl maps/NNS/11/obj'
    expect(leavesSeam(draftOf(note, [6, 7, 8, 9]))).toBe(true)
    expect(leavesSeam(draftOf(note))).toBe(false)
  })

  it('should refuse a modifier that now hangs on another noun', () => {
    const note =
      'Police/NNS/2/nsubj study/VBP/0/root letters/NNS/2/obj from/IN/5/case May/NNP/2/obl ,/,/7/punct said/VBN/3/acl to/TO/9/mark come/VB/7/xcomp from/IN/11/case Turin/NNP/9/obl'
    const cut = { rule: 'adjunct', at: 4, tokens: [3, 4] }
    expect(leavesSeam(draftOf(note, [3, 4], { cuts: [cut] }))).toBe(true)
  })

  it('should refuse examples that went on behind the cut', () => {
    const note =
      'It/PRP/2/nsubj took/VBD/0/root planning/NN/2/obj ,/,/6/punct including/VBG/6/case transport/NN/3/nmod ,/,/8/punct fuel/NN/6/conj and/CC/10/cc food/NN/6/conj'
    const cut = { rule: 'examples', at: 5, tokens: [3, 4, 5, 6] }
    expect(leavesSeam(draftOf(note, [3, 4, 5, 6], { cuts: [cut] }))).toBe(true)
  })

  it('should refuse a subordinate clause alone', () => {
    const note =
      'Ferries/NNS/2/nsubj stop/VBP/0/root ,/,/6/punct although/IN/6/mark boats/NNS/6/nsubj sail/VBP/2/advcl ,/,/6/punct too/RB/6/advmod'
    expect(leavesSeam(draftOf(note, [0, 1, 2]))).toBe(true)
    expect(leavesSeam(draftOf(note))).toBe(false)
  })
})
