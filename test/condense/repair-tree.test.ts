import { describe, expect, it } from 'vitest'
import { repairTree } from '../../scripts/condense/repair-tree.ts'
import { treeOf } from './tree-of.ts'

function headOf(note: string, form: string): [head: string | undefined, relation: string] {
  const tree = repairTree(treeOf(note))
  const token = tree.tokens.find((t) => t.form === form)!
  return [tree.tokens[token.head]?.form, token.rel]
}

describe('repairTree', () => {
  it('should give a copula the subject that its infinitive has taken', () => {
    const note =
      'A/DT/2/det trial/NN/6/nsubj is/VBZ/4/cop due/JJ/0/root to/TO/6/mark begin/VB/4/advcl soon/RB/6/advmod'
    expect(headOf(note, 'trial')).toEqual(['due', 'nsubj'])
  })

  it('should make an apposition of a second subject behind the object', () => {
    const note =
      'Troops/NNS/2/nsubj attacked/VBD/0/root Zelin/NNP/2/obj ,/,/6/punct the/DT/6/det town/NN/2/nsubj by/IN/9/case the/DT/9/det mill/NN/6/nmod ././2/punct'
    expect(headOf(note, 'town')).toEqual(['Zelin', 'appos'])
  })

  it('should give the deeds listed behind "which" to what it means', () => {
    const note =
      'Crews/NNS/2/nsubj contained/VBD/0/root the/DT/5/det Orla/NNP/5/compound Fire/NNP/2/obj ,/,/8/punct which/WDT/8/nsubj killed/VBD/5/acl:relcl two/CD/10/nummod men/NNS/8/obj ,/,/12/punct destroyed/VBD/2/conj barns/NNS/12/obj and/CC/15/cc closed/VBD/12/conj roads/NNS/15/obj'
    expect(headOf(note, 'destroyed')).toEqual(['killed', 'conj'])
  })

  it('should leave a second deed behind a closed relative clause with its doer', () => {
    const note =
      'Brandt/NNP/2/nsubj bought/VBD/0/root Ferro/NNP/2/obj ,/,/6/punct which/WDT/6/nsubj made/VBD/3/acl:relcl locks/NNS/6/obj ,/,/10/punct and/CC/10/cc sold/VBD/2/conj ships/NNS/10/obj'
    expect(headOf(note, 'sold')).toEqual(['bought', 'conj'])
  })

  const OWNER =
    'Crews/NNS/2/nsubj rested/VBD/0/root after/IN/5/case the/DT/5/det owner/NN/2/obl ,/,/7/punct Kallis/NNP/5/appos ,/,/9/punct paid/VBD/2/conj them/PRP/9/obj'

  it('should give the noun behind "after" its verb', () => {
    expect(headOf(OWNER, 'paid')).toEqual(['rested', 'advcl'])
    expect(headOf(OWNER, 'owner')).toEqual(['paid', 'nsubj'])
  })

  it('should leave a second deed that "and" joins', () => {
    const note =
      'Crews/NNS/2/nsubj rested/VBD/0/root after/IN/5/case the/DT/5/det storm/NN/2/obl ,/,/8/punct and/CC/8/cc left/VBD/2/conj Lund/NNP/8/obj'
    expect(headOf(note, 'left')).toEqual(['rested', 'conj'])
  })
})
