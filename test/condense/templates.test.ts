import { describe, expect, it } from 'vitest'
import { render } from '../../scripts/condense/render.ts'
import { findStripped } from '../../scripts/condense/strip.ts'
import { applyTemplates } from '../../scripts/condense/templates.ts'
import { treeOf } from './tree-of.ts'

function basesOf(note: string, sectionTitle?: string): Record<string, string> {
  const tree = treeOf(note)
  const drafts = applyTemplates(tree, findStripped(tree), { names: [], acronyms: [], sectionTitle })
  return Object.fromEntries(drafts.map((draft) => [draft.template, render(draft.tree, draft.kept)]))
}

describe('applyTemplates', () => {
  it('should give what a goal is', () => {
    const note =
      'The/DT/3/det main/JJ/3/amod goal/NN/8/nsubj of/IN/5/case Greenway/NNP/3/nmod is/VBZ/8/cop to/TO/8/mark plant/VB/0/root trees/NNS/8/obj ././8/punct'
    expect(basesOf(note).goal).toBe('Plant trees')
  })

  it('should take the "to" from all verbs of a goal', () => {
    const note =
      'The/DT/2/det aim/NN/5/nsubj was/VBD/5/cop to/TO/5/mark watch/VB/0/root ships/NNS/5/obj and/CC/9/cc to/TO/9/mark help/VB/5/conj crews/NNS/9/obj ././5/punct'
    expect(basesOf(note).goal).toBe('Watch ships and help crews')
  })

  it('should promote what is only called an obstacle', () => {
    const note =
      'One/CD/2/nummod obstacle/NN/5/nsubj is/VBZ/5/cop loose/JJ/5/amod gravel/NN/0/root ,/,/8/punct which/WDT/8/nsubj slows/VBZ/5/acl:relcl trains/NNS/8/obj ././5/punct'
    expect(basesOf(note).promoted).toBe('Loose gravel slows trains')
  })

  it('should take a statement out of "it is important to note that"', () => {
    const note =
      'It/PRP/3/expl is/VBZ/3/cop important/JJ/0/root to/TO/5/mark note/VB/3/csubj that/IN/8/mark bees/NNS/8/nsubj sleep/VBP/5/ccomp ././3/punct'
    expect(basesOf(note)['note-that']).toBe('Bees sleep')
  })

  it('should not make a statement of a demand', () => {
    const note =
      'It/PRP/3/expl is/VBZ/3/cop essential/JJ/0/root that/IN/6/mark bees/NNS/6/nsubj sleep/VBP/3/ccomp ././3/punct'
    expect(basesOf(note)).not.toHaveProperty('note-that')
  })

  it('should leave the doer of a deed where it is a pronoun', () => {
    const she = 'She/PRP/2/nsubj joined/VBD/0/root the/DT/4/det navy/NN/2/obj ././2/punct'
    expect(basesOf(she)).toEqual({ clause: 'She joined the navy' })
  })

  it('should give what efforts help to do as an aim, where something stands before', () => {
    const note =
      'These/DT/2/det efforts/NNS/3/nsubj help/VBP/0/root rebuild/VB/3/xcomp trust/NN/4/obj ././3/punct'
    expect(basesOf(note, 'Aims').goal).toBe('Help rebuild trust')
    expect(basesOf(note)).not.toHaveProperty('goal')
  })

  it('should give what is involved without what its dropped subject does besides', () => {
    const note =
      'These/DT/2/det tactics/NNS/3/nsubj involve/VBP/0/root raids/NNS/3/obj and/CC/6/cc patrols/NNS/4/conj ,/,/8/punct fostering/VBG/3/advcl trust/NN/8/obj ././3/punct'
    expect(basesOf(note).content).toBe('Raids and patrols')
  })

  it('should not make an aim of what was done', () => {
    const note =
      'These/DT/2/det efforts/NNS/3/nsubj helped/VBD/0/root rebuild/VB/3/xcomp trust/NN/4/obj ././3/punct'
    expect(basesOf(note, 'Aims')).not.toHaveProperty('goal')
  })

  it.each([
    ['dams/NNS', 'Dams hold more water'],
    ['weather/NN', 'Weather holds more water'],
  ])('should make a clause of a tail that tells more than its clause (%s)', (noun, clause) => {
    const note = `Progress/NN/4/nsubj:pass has/VBZ/4/aux been/VBN/4/aux:pass made/VBN/0/root ,/,/7/punct with/IN/7/case ${noun}/4/obl holding/VBG/7/acl more/JJR/10/amod water/NN/8/obj ././4/punct`
    expect(basesOf(note).tail).toBe(clause)
  })

  it('should make a clause of all verbs of a tail', () => {
    const note =
      'Progress/NN/4/nsubj:pass has/VBZ/4/aux been/VBN/4/aux:pass made/VBN/0/root ,/,/7/punct with/IN/7/case banks/NNS/4/obl sharing/VBG/7/acl data/NNS/8/obj and/CC/11/cc opening/VBG/8/conj branches/NNS/11/obj ././4/punct'
    expect(basesOf(note).tail).toBe('Banks share data and open branches')
  })

  it('should give the second verb with the subject of both', () => {
    const note =
      'The/DT/2/det mill/NN/3/nsubj burned/VBD/0/root and/CC/5/cc reopened/VBD/3/conj in/IN/7/case 1921/CD/5/obl ././3/punct'
    expect(basesOf(note)['second-verb']).toBe('The mill reopened in 1921')
  })

  it('should take the modal verb over to the second verb', () => {
    const note =
      'The/DT/2/det mill/NN/4/nsubj may/MD/4/aux burn/VB/0/root and/CC/6/cc close/VB/4/conj forever/RB/6/advmod ././4/punct'
    expect(basesOf(note)['second-verb']).toBe('The mill may close forever')
  })
})

describe('the second clause', () => {
  const clauses = (joint: string, verb = 'froze/VBD/3/conj') =>
    `Snow/NN/3/nsubj had/VBD/3/aux fallen/VBN/0/root ,/,/8/punct ${joint}/CC/8/cc the/DT/7/det lake/NN/8/nsubj ${verb} in/IN/10/case May/NNP/8/obl ././3/punct`

  it('should stand alone', () => {
    expect(basesOf(clauses('and'))['second-clause']).toBe('The lake froze in May')
  })

  it('should not stand alone where it is what came of the first', () => {
    expect(basesOf(clauses('so'))).not.toHaveProperty('second-clause')
  })

  it('should not stand alone under a time that may hold of both', () => {
    const note =
      'Before/IN/2/case 1900/CD/4/obl Snow/NNP/4/nsubj wrote/VBD/0/root poems/NNS/4/obj and/CC/9/cc his/PRP$/8/nmod:poss sister/NN/9/nsubj painted/VBD/4/conj lakes/NNS/9/obj ././4/punct'
    expect(basesOf(note)).not.toHaveProperty('second-clause')
  })
})

describe('findStripped', () => {
  it('should take off markers, asides in brackets and "also"', () => {
    const note =
      'However/RB/8/advmod ,/,/8/punct the/DT/4/det plant/NN/8/nsubj (/-LRB-/6/punct PX/NNP/4/appos )/-RRB-/6/punct stores/VBZ/0/root also/RB/8/advmod gas/NN/8/obj ././8/punct'
    expect(basesOf(note).clause).toBe('The plant stores gas')
  })

  it('should take off a comma between subject and verb that an aside left', () => {
    const note =
      'Bergen/NNP/8/nsubj (/-LRB-/3/punct Norway/NNP/1/appos )/-RRB-/3/punct ,/,/8/punct is/VBZ/8/cop a/DT/8/det port/NN/0/root ././8/punct'
    expect(basesOf(note).clause).toBe('Bergen is a port')
  })

  it('should tell of a name what "which" tells of it', () => {
    const note =
      'Crews/NNS/2/nsubj contained/VBD/0/root the/DT/5/det Orla/NNP/5/compound Fire/NNP/2/obj ,/,/8/punct which/WDT/8/nsubj killed/VBD/5/acl:relcl two/CD/10/nummod men/NNS/8/obj ././2/punct'
    expect(basesOf(note).relative).toBe('The Orla Fire killed two men')
  })

  it('should end such a clause where the main clause goes on', () => {
    const note =
      'It/PRP/3/nsubj:pass is/VBZ/3/aux:pass paid/VBN/0/root by/IN/5/case Ferro/NNP/3/obl:agent ,/,/8/punct which/WDT/8/nsubj owns/VBZ/5/acl:relcl mines/NNS/8/obj ,/,/12/punct and/CC/12/cc run/VBN/8/conj by/IN/14/case Ade/NNP/12/obl ././3/punct'
    expect(basesOf(note).relative).toBe('Ferro owns mines')
  })

  it.each([
    [
      'of a thing that has no name',
      'Crews/NNS/2/nsubj contained/VBD/0/root the/DT/4/det fire/NN/2/obj ,/,/7/punct which/WDT/7/nsubj killed/VBD/4/acl:relcl two/CD/9/nummod men/NNS/7/obj ././2/punct',
    ],
    [
      'of what is only reported',
      'Ade/NNP/2/nsubj said/VBD/0/root Ferro/NNP/8/nsubj ,/,/6/punct which/WDT/6/nsubj owns/VBZ/3/acl:relcl mines/NNS/6/obj closed/VBD/2/ccomp ././2/punct',
    ],
    [
      'where either of two names may be meant',
      'They/PRP/2/nsubj need/VBP/0/root the/DT/4/det Movement/NNP/2/obj of/IN/6/case Rusa/NNP/4/nmod ,/,/9/punct which/WDT/9/nsubj supports/VBZ/6/acl:relcl Ade/NNP/9/obj ././2/punct',
    ],
  ])('should not make a clause %s', (_, note) => {
    expect(basesOf(note)).not.toHaveProperty('relative')
  })

  it('should not give the subject a deed that stands behind a relative clause', () => {
    const note =
      'Parties/NNS/2/nsubj left/VBD/0/root after/IN/5/case a/DT/5/det vote/NN/2/obl in/IN/7/case which/WDT/9/obl voters/NNS/9/nsubj ended/VBD/5/acl:relcl his/PRP$/11/nmod:poss rule/NN/9/obj but/CC/13/cc gave/VBD/2/conj nobody/NN/13/iobj power/NN/13/obj'
    expect(basesOf(note)).not.toHaveProperty('second-verb')
  })

  it('should give what stands before a semicolon or an explaining colon', () => {
    const note =
      'Ade/NNP/2/nsubj wrote/VBD/0/root two/CD/4/nummod books/NNS/2/obj :/:/6/punct one/CD/4/appos for/IN/8/case children/NNS/6/nmod ././2/punct'
    expect(basesOf(note)['first-clause']).toBe('Ade wrote two books')
  })

  it('should not stop at a colon that opens a list', () => {
    const note =
      'They/PRP/2/nsubj sold/VBD/0/root the/DT/4/det following/NN/2/obj :/:/6/punct salt/NN/4/appos and/CC/8/cc fish/NN/6/conj'
    expect(basesOf(note)).not.toHaveProperty('first-clause')
  })
})
