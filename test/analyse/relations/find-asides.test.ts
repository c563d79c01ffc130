import { describe, expect, it } from 'vitest'
import { findParts } from '../../../scripts/analyse/relations/find-parts.ts'
import { contextOf } from '../context-of.ts'
import { relationsOf } from './relations-of.ts'

/** The parts of a sentence as they are read. */
function parts(text: string): string[] {
  const sentence = contextOf(`# Title\n\n${text}`).sentences[0]!
  return findParts(sentence).map((cuts) => {
    const left = cuts.reduceRight(
      (kept, { start, end }) => `${kept.slice(0, start)} ${kept.slice(end)}`,
      text,
    )
    return left
      .replace(/\s+/g, ' ')
      .replace(/ ([.;])/g, '$1')
      .trim()
  })
}

describe('findParts', () => {
  it('should part a relative clause from the clause around it', () => {
    expect(parts('The Orvany Museum, which had lent the beads, reopened the pit.')).toEqual([
      'The Orvany Museum reopened the pit.',
      'The Orvany Museum had lent the beads.',
    ])
  })

  it('should leave out an apposition before the verb', () => {
    expect(parts('The Salt Forum, a lobby of eleven firms, opposed the law.')).toEqual([
      'The Salt Forum opposed the law.',
    ])
  })

  it('should keep the name where a noun only describes it', () => {
    expect(parts('His deputy, Hugh Vane, quarrelled with the king.')).toEqual([
      'Hugh Vane quarrelled with the king.',
    ])
  })

  it('should part clauses at a semicolon, but for one that leans on the first', () => {
    expect(parts('Norway left; Sweden joined the pact.')).toEqual(['Norway left', 'Sweden joined the pact.'])
    expect(parts('Norway left; it joined the pact.')).toEqual(['Norway left'])
  })

  it('should leave a plain sentence, a list and a quotation alone', () => {
    expect(parts('Norway joined the pact.')).toEqual([])
    expect(parts('Norway, Sweden and Denmark joined the pact.')).toEqual([])
    expect(parts('“Norway, which left, is gone,” said Moss.')).toEqual([])
  })
})

describe('readings', () => {
  it('should read the main clause and the relative clause each by itself', () => {
    expect(
      relationsOf(
        'The union Prospect, which had opposed the sale to Nordic Holdings, sued Harlow Foods in May.',
      ),
    ).toEqual(['Prospect | had opposed the sale to | Nordic Holdings', 'Prospect | sued | Harlow Foods'])
  })

  it('should pass over the date of an entry in a chronicle', () => {
    expect(relationsOf('11 July — The Oslo Institute sends samples to the Bergen Laboratory.')).toEqual([
      'Oslo Institute | sends samples to | Bergen Laboratory',
    ])
  })

  it('should not guess which noun "which" means after two', () => {
    expect(
      relationsOf('Guards reopened the road under a deal brokered by Norway, which obliges Sweden.'),
    ).not.toContain('Norway | obliges | Sweden')
  })
})
