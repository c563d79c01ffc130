import { describe, expect, it } from 'vitest'
import { findAntecedent, readDiscourse } from '../../../scripts/analyse/antecedents/index.ts'
import { findAcronyms } from '../../../scripts/analyse/acronyms.ts'
import { findNamed } from '../../../scripts/analyse/entities/index.ts'
import { contextOf } from '../context-of.ts'

/** What a pronoun of a text means; `nth` counts those of its form from 0. */
function meaningOf(text: string, pronoun: string, nth = 0): string | undefined {
  const context = contextOf(text)
  const discourse = readDiscourse(context, findNamed(context, findAcronyms(context)))
  const places = context.sentences.flatMap((sentence) =>
    (sentence.tree?.tokens ?? []).filter(({ form }) => form === pronoun).map(({ i }) => ({ sentence, i })),
  )
  const place = places[nth]
  if (!place) throw new Error(`no ${pronoun} in the text`)
  return findAntecedent(discourse, place.sentence, place.i)?.text
}

describe('findAntecedent, of persons', () => {
  it('should take the one person of the sentence before', () => {
    expect(meaningOf('Nora Vexley built bridges. She died in 1911.', 'She')).toBe('Nora Vexley')
  })

  it('should not choose between two', () => {
    expect(meaningOf('Tom Brandt met Hugo Marlow at the board. He left it in 1920.', 'He')).toBeUndefined()
  })

  it('should tell two apart by the nouns that they are called by', () => {
    const text = 'King Aldric met his sister Maud Ferrant at the gate. She left the next day.'
    expect(meaningOf(text, 'She')).toBe('Maud Ferrant')
  })

  it('should not take the subject of the clause for its object', () => {
    const text = 'Nora Vexley joined the board. Hugo Marlow dismissed her in 1920.'
    expect(meaningOf(text, 'her')).toBe('Nora Vexley')
  })

  it('should stay with the one who goes on as the subject', () => {
    const text =
      '# Nora Vexley\n\nNora Vexley was an engineer. She studied in Cardiff. She met Edith Marlow there. She designed the swing bridge.'
    expect(meaningOf(text, 'She', 2)).toBe('Nora Vexley')
  })

  it('should take the person whom a clause with “who” is about', () => {
    const text = 'The work was led by Nora Vexley together with Jonas Ek, who says that he knows the place.'
    expect(meaningOf(text, 'he')).toBe('Jonas Ek')
  })

  it('should not answer within a quotation', () => {
    const text = 'Nora Vexley visited the mill. “She was never wrong,” the foreman said.'
    expect(meaningOf(text, 'She')).toBeUndefined()
  })

  it('should let an unnamed person stand against a named one', () => {
    const text = 'Tom Brandt hired an engineer. He resigned in June.'
    expect(meaningOf(text, 'He')).toBeUndefined()
  })
})

describe('findAntecedent, of things', () => {
  it('should take the subject of the sentence before where it is the only thing', () => {
    expect(meaningOf('The Orun Commission was founded in 1991. It employs 60 people.', 'It')).toBe(
      'the Orun Commission',
    )
  })

  it('should not choose between two bodies', () => {
    const text = 'Tarnbach Motors sued Hartwell Motors. It lost the case.'
    expect(meaningOf(text, 'It')).toBeUndefined()
  })

  it('should take the only thing that a person deals with', () => {
    const text = 'Nora Vexley designed the harbour crane. It carried coal until 1962.'
    expect(meaningOf(text, 'It')).toBe('the harbour crane')
  })

  it('should give an owner only to what a body has', () => {
    const text = 'The Orun Museum will settle the question with a spade. Its director has found the money.'
    expect(meaningOf(text, 'Its')).toBe('the Orun Museum')
  })

  it('should not look for a meaning where there is none', () => {
    const start = 'The Orun Commission was founded in 1991.'
    expect(meaningOf(`${start} It was the driver who saw the smoke.`, 'It')).toBeUndefined()
    expect(meaningOf(`${start} It has become clear that the lake is dry.`, 'It')).toBeUndefined()
  })

  it('should not take a person or a group', () => {
    expect(meaningOf('Nora Vexley resigned. It rained.', 'It')).toBeUndefined()
  })
})

describe('findAntecedent, of groups', () => {
  it('should take the one plural that is the subject before', () => {
    expect(meaningOf('The researchers collected moss in June. They washed it twice.', 'They')).toBe(
      'the researchers',
    )
  })

  it('should not choose between two groups', () => {
    const text = 'The settlers fought the soldiers. They lost forty men.'
    expect(meaningOf(text, 'They')).toBeUndefined()
  })

  it('should not make many into all', () => {
    expect(meaningOf('Many settlers came from the south. They grew cotton.', 'They')).toBeUndefined()
  })
})
