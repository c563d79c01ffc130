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
      'Farmers/NNS/2/nsubj called/VBD/0/root rain/NN/2/obj "/``/6/punct clean/JJ/6/amod air/NN/2/xcomp "/\'\'/6/punct'
    expect(brokenBy(note, [6])).toBe('quotes')
  })

  it('should refuse praise that says nothing', () => {
    expect(brokenBy('Regular/JJ/2/amod maintenance/NN/4/nsubj is/VBZ/4/cop essential/JJ/0/root')).toBe(
      'empty',
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

  it('should refuse a series that has lost a member in the middle', () => {
    const note =
      'Crews/NNS/2/nsubj clean/VBP/0/root parks/NNS/2/obj ,/,/5/punct squares/NNS/3/conj ,/,/8/punct and/CC/8/cc streets/NNS/3/conj'
    expect(brokenBy(note, [4, 5])).toBe('coordination')
  })

  it('should refuse half of a series that the parser took for an apposition', () => {
    const note =
      'Crews/NNS/2/nsubj met/VBD/0/root mayors/NNS/2/obj ,/,/6/punct two/CD/6/nummod judges/NNS/3/appos and/CC/8/cc bakers/NNS/6/conj'
    expect(brokenBy(note, [3, 4, 5, 6, 7])).toBe('series')
  })

  it('should refuse a noun without its adjective, and an adjective without its noun', () => {
    const note =
      'Crews/NNS/2/nsubj need/VBP/0/root medical/JJ/5/amod first/JJ/5/amod training/NN/2/obj today/NN/2/obl'
    expect(brokenBy(note, [3])).toBe('noun phrase')
    expect(brokenBy(note, [4])).toBeDefined()
  })

  it('should refuse a claim without the half that takes it back', () => {
    const note =
      'Rain/NN/2/nsubj helps/VBZ/0/root crops/NNS/2/obj ,/,/7/punct but/CC/7/cc hail/NN/7/nsubj ruins/VBZ/2/conj them/PRP/7/obj'
    expect(brokenBy(note, [3, 4, 5, 6, 7])).toBe('turn')
  })

  it('should let the second half of a turn stand alone', () => {
    const note =
      'Rain/NN/2/nsubj helps/VBZ/0/root crops/NNS/2/obj ,/,/7/punct but/CC/7/cc hail/NN/7/nsubj ruins/VBZ/2/conj ripe/JJ/9/amod fruit/NN/7/obj'
    const tree = treeOf(note)
    const kept = new Set([5, 6, 7, 8])
    const draft: Draft = { tree, kept, head: 6, template: 'second-clause', cuts: [] }
    expect(findBroken(draft, 'Hail ruins ripe fruit', 4)).toBeUndefined()
  })

  it.each([
    ['again', 'Delegates/NNS/2/nsubj met/VBD/0/root again/RB/2/advmod in/IN/5/case Oslo/NNP/2/obl'],
    ['then', 'Crews/NNS/3/nsubj then/RB/3/advmod built/VBD/0/root wooden/JJ/5/amod bridges/NNS/3/obj'],
    ['after that', 'After/IN/2/case that/DT/4/obl troops/NNS/4/nsubj left/VBD/0/root Oslo/NNP/4/obj'],
    [
      'a cut opening',
      'After/IN/5/advmod ,/,/5/punct foreign/JJ/4/amod troops/NNS/5/nsubj left/VBD/0/root Oslo/NNP/5/obj',
    ],
    ['another', 'Crews/NNS/2/nsubj built/VBD/0/root another/DT/5/det wooden/JJ/5/amod bridge/NN/2/obj'],
    [
      'the exception',
      'Norway/NNP/4/nsubj is/VBZ/4/cop the/DT/4/det exception/NN/0/root in/IN/6/case Europe/NNP/4/obl',
    ],
  ])('should refuse what leans on the sentence before: %s', (_, note) => {
    expect(brokenBy(note)).toBe('leaning')
  })

  it.each([
    ['numerous challenges', 'Numerous/JJ/2/amod challenges/NNS/3/nsubj persist/VBP/0/root'],
    ['no thing faced', 'The/DT/2/det pact/NN/3/nsubj faces/VBZ/0/root several/JJ/5/amod obstacles/NNS/3/obj'],
    [
      'a vague deed',
      'Many/JJ/2/amod methods/NNS/5/nsubj:pass have/VBP/5/aux been/VBN/5/aux:pass developed/VBN/0/root',
    ],
    ['a key step', 'The/DT/2/det pact/NN/6/nsubj is/VBZ/6/cop a/DT/6/det key/JJ/6/amod step/NN/0/root'],
  ])('should refuse what says nothing: %s', (_, note) => {
    expect(brokenBy(note)).toBe('empty')
  })

  it('should pass an obstacle that is named', () => {
    const note =
      'The/DT/2/det pact/NN/3/nsubj faces/VBZ/0/root problems/NNS/3/obj such/JJ/7/case as/IN/5/fixed smuggling/NN/4/nmod'
    expect(brokenBy(note)).toBeUndefined()
  })

  it.each([
    'Photo/NN/0/root :/:/4/punct the/DT/4/det bridge/NN/1/appos at/IN/6/case night/NN/4/nmod',
    'Figure/NN/0/root 1.3/CD/1/nummod the/DT/4/det bridge/NN/1/appos at/IN/6/case night/NN/4/nmod',
    '—/:/2/punct ES/NNP/0/root 2015/CD/2/nummod section/NN/2/appos four/CD/4/nummod',
  ])('should refuse a caption or a credit: %s', (note) => {
    expect(brokenBy(note)).toMatch(/caption|meta/)
  })

  it('should refuse speech without its speaker', () => {
    const note =
      '"/``/4/punct We/PRP/4/nsubj will/MD/4/aux stay/VB/0/root in/IN/7/case this/DT/7/det valley/NN/4/obl "/\'\'/4/punct'
    expect(brokenBy(note)).toBe('speech')
  })

  it('should refuse somebody’s thing whose owner can only be a company', () => {
    const note =
      'Northwind/NNP/2/compound Systems/NNP/3/nsubj sponsored/VBD/0/root her/PRP$/5/nmod:poss work/NN/3/obj'
    expect(brokenBy(note)).toBe('pronoun')
  })
})
