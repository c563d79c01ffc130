import { describe, expect, it } from 'vitest'
import { repairRoot } from '../../scripts/condense/repair-root.ts'
import { treeOf } from './tree-of.ts'

const WHOSE =
  'Kessa/NNP/7/nsubj:pass ,/,/1/punct whose/WP$/4/nmod:poss army/NN/7/nsubj:pass had/VBD/7/aux been/VBN/7/aux:pass beaten/VBN/0/root ,/,/9/punct asked/VBD/7/conj Spain/NNP/9/obj for/IN/12/case help/NN/9/obl ././7/punct'
const WHO =
  'Vasco/NNP/0/root ,/,/4/punct who/WP/4/nsubj has/VBZ/1/acl:relcl charts/NNS/4/obj ,/,/7/punct steers/VBZ/5/conj home/RB/7/advmod ././1/punct'
const SERIES =
  'Orla/NNP/0/root ,/,/4/punct who/WP/4/nsubj lost/VBD/1/acl:relcl ships/NNS/4/obj ,/,/7/punct sold/VBD/4/conj barns/NNS/7/obj and/CC/10/cc left/VBD/7/conj Lund/NNP/10/obj'

describe('repairRoot', () => {
  it('should give the sentence its own verb for that of the clause behind its subject', () => {
    const tree = repairRoot(treeOf(WHOSE))
    const [root, noun, verb] = ['asked', 'Kessa', 'beaten'].map((form) =>
      tree.tokens.find((t) => t.form === form)!,
    )
    expect(tree.root).toBe(root!.i)
    expect([noun!.head, noun!.rel]).toEqual([root!.i, 'nsubj'])
    expect([verb!.head, verb!.rel]).toEqual([noun!.i, 'acl:relcl'])
    expect(root!.kids).toContain(noun!.i)
  })

  it('should give it for the subject itself', () => {
    const tree = repairRoot(treeOf(WHO))
    expect(tree.tokens[tree.root]!.form).toBe('steers')
  })

  it('should leave a series of deeds to the clause', () => {
    const tree = treeOf(SERIES)
    expect(repairRoot(tree)).toBe(tree)
  })

  it('should leave a sentence that has its verb', () => {
    const tree = treeOf(
      'Orla/NNP/2/nsubj sold/VBD/0/root barns/NNS/2/obj ,/,/5/punct burned/VBD/2/conj ships/NNS/5/obj',
    )
    expect(repairRoot(tree)).toBe(tree)
  })
})
