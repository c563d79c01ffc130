import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('findParticiples', () => {
  it('should read a participle after a name', () => {
    expect(relationsOf('Harlow Foods, founded by Greta Lindqvist in 1950, bakes bread.')).toEqual([
      'Greta Lindqvist | founded | Harlow Foods',
    ])
  })

  it('should read a participle that opens a sentence', () => {
    expect(relationsOf('Backed by Sweden, the Green Alliance won the vote.')).toContain(
      'Sweden | backed | Green Alliance',
    )
  })

  it('should go on with a passive that "and" joins', () => {
    expect(relationsOf('Harlow Foods is owned by Nordic Holdings and led by Greta Lindqvist.')).toEqual([
      'Nordic Holdings | owns | Harlow Foods',
      'Greta Lindqvist | leads | Harlow Foods',
    ])
  })

  it('should keep the auxiliary that two verbs share where the second would read as a passive', () => {
    expect(
      relationsOf(
        'Within a year the Tarn Liberation Front had seized the port of Lund and driven the Royal Guard out of three provinces.',
      ),
    ).toContain('Tarn Liberation Front | had driven out of three provinces | Royal Guard')
  })

  it('should say of the group what follows its members', () => {
    expect(
      relationsOf('The Salt Forum, a lobby of eleven companies led by Nordic Holdings, met in Oslo.'),
    ).toEqual(['Nordic Holdings | led | Salt Forum'])
  })

  it('should keep a preposition that belongs to the verb', () => {
    expect(relationsOf('The trials were paid for by the Oslo Foundation.')).toEqual([
      'Oslo Foundation | paid for | trials',
    ])
  })

  it('should keep the modal of a passive that "and" joins', () => {
    expect(
      relationsOf('The dig will be financed by the Oslo Foundation and directed by Greta Lindqvist.'),
    ).toContain('Greta Lindqvist | will direct | dig')
  })

  it('should not take an order in time for a relation', () => {
    expect(relationsOf('The Oslo Foundation, followed by the Bergen Fund, left.')).toEqual([])
  })

  it('should not take a place or a time for an agent', () => {
    expect(relationsOf('Harlow Foods, sold by auction in May, bakes bread.')).toEqual([])
  })

  it('should take a camp on an airfield for what is run', () => {
    expect(relationsOf('They lived in a camp on the Nemba airfield run by the Red Cross.')).not.toContain(
      'Red Cross | ran | Nemba airfield',
    )
  })
})
