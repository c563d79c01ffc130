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

  it.each([
    [
      'whither something moves',
      'The/DT/2/det firm/NN/3/nsubj moved/VBD/0/root the/DT/5/det press/NN/3/obj to/IN/7/case Bonn/NNP/3/obl',
    ],
    [
      'since when something is the first',
      'Mara/NNP/2/nsubj gave/VBD/0/root her/PRP$/5/nmod:poss first/JJ/5/amod speech/NN/2/obj since/IN/7/case June/NNP/2/obl',
    ],
    [
      'where something is forbidden',
      'Turkey/NNP/2/nsubj refused/VBD/0/root to/TO/4/mark keep/VB/2/xcomp ships/NNS/4/obj in/IN/8/case the/DT/8/det strait/NN/4/obl',
    ],
    [
      'how it is done',
      'Divers/NNS/2/nsubj closed/VBD/0/root the/DT/4/det gap/NN/2/obj by/IN/6/mark laying/VBG/2/advcl sandbags/NNS/6/obj',
    ],
    [
      'what somebody is hired for',
      'The/DT/2/det city/NN/3/nsubj hired/VBD/0/root divers/NNS/3/obj to/TO/6/mark search/VB/3/advcl the/DT/8/det wreck/NN/6/obj',
    ],
    [
      'how it ended',
      'Olsen/NNP/2/nsubj fell/VBD/0/root at/IN/5/case the/DT/5/det quay/NN/2/obl and/CC/7/cc died/VBD/2/conj',
    ],
    [
      'what came of it',
      'Troops/NNS/2/nsubj reached/VBD/0/root the/DT/4/det port/NN/2/obj ,/,/9/punct and/CC/9/cc the/DT/8/det fort/NN/9/nsubj surrendered/VBD/2/conj',
    ],
    [
      'another name for it',
      'Crews/NNS/2/nsubj used/VBD/0/root lamps/NNS/2/obj ,/,/6/punct or/CC/6/cc lanterns/NNS/3/appos ,/,/3/punct for/IN/9/case signals/NNS/2/obl',
    ],
  ])('should keep %s', (_, note) => {
    expect(cutsOf(note)).toEqual([])
  })

  it('should cut a year, not how much something grew', () => {
    const note =
      'Exports/NNS/2/nsubj grew/VBD/0/root to/IN/5/case nine/CD/5/nummod tons/NNS/2/obl in/IN/7/case 1987/CD/2/obl'
    expect(cutsOf(note)).toEqual([['adjunct', 'in 1987']])
  })

  it('should keep a relative clause whose end may be the main clause’s', () => {
    const note =
      'He/PRP/2/nsubj called/VBD/0/root the/DT/4/det pact/NN/2/obj ,/,/8/punct which/WDT/8/obj Oslo/NNP/8/nsubj signed/VBD/4/acl:relcl ,/,/11/punct as/IN/11/case fair/JJ/8/obl'
    expect(cutsOf(note)).toEqual([])
  })
})
