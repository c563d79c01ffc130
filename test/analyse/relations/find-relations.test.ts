import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function relations(text: string): string[] {
  return understandText(text).relations.map(
    ({ subject, label, object }) => `${subject.text} | ${label.text} | ${object.text}`,
  )
}

describe('findRelations', () => {
  it('should read an active clause', () => {
    expect(relations('# Games\n\nThe league banned Halden United.')).toEqual([
      'league | banned | Halden United',
    ])
  })

  it('should turn a passive clause round', () => {
    expect(relations('# Lake\n\nThe Lake Orun Commission was founded by Norway and Sweden.')).toEqual([
      'Norway and Sweden | founded | Lake Orun Commission',
    ])
  })

  it('should read a relative clause about a named actor, and turn a passive one round', () => {
    expect(relations('# Law\n\nThe Green Alliance, which was led by Norway, met.')).toEqual([
      'Norway | led | Green Alliance',
    ])
  })

  it('should say what a name makes or runs', () => {
    expect(relations('# Talks\n\nNorway hosted the talks.')).toEqual(['Norway | hosted | talks'])
  })

  it('should read memberships', () => {
    expect(relations('# Pact\n\nNorway is a member of the Green Alliance.')).toEqual([
      'Norway | is a member of | Green Alliance',
    ])
  })

  it('should keep negation and modality', () => {
    const [first] = understandText('# Law\n\nSweden may not support the Green Alliance.').relations
    expect(first).toMatchObject({
      label: { text: 'may not support' },
      negated: true,
      modal: 'may',
      sense: 'neutral',
    })
  })

  it('should not state what somebody only says or supposes', () => {
    expect(relations('# Law\n\nCritics say that Norway attacked Sweden.')).toEqual([])
    expect(relations('# Law\n\nIf Norway attacked Sweden, nobody would notice.')).toEqual([])
    expect(relations('# Law\n\nNorway attacked Sweden, according to the Green Alliance.')).toEqual([])
  })

  it('should not make a fact of the second of two aims', () => {
    expect(relations('# Law\n\nNorway aims to fund schools and attack Sweden.')).toEqual([])
  })

  it('should tell for from against', () => {
    const text = '# Law\n\nNorway supports the Green Alliance. Sweden opposes the Green Alliance.'
    expect(understandText(text).relations.map(({ sense }) => sense)).toEqual(['for', 'against'])
  })

  it('should tie the partners of a list to the undertaking that leads to it', () => {
    const text =
      '# Operation Calm Strait\n\nOperation Calm Strait depends on its partners.\n\n- Norway provides ships and fuel.\n- The European Union funds the training.\n'
    expect(relations(text)).toEqual([
      'Norway | provides ships and fuel | Operation Calm Strait',
      'European Union | funds the training | Operation Calm Strait',
    ])
  })

  it('should have no edge between things that do not act', () => {
    expect(relations('# Salt\n\nRoad salt protects drivers. These efforts support peace.')).toEqual([])
  })
})
