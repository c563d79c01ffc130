import { describe, expect, it } from 'vitest'
import { relationsOf } from '../relations/relations-of.ts'

describe('makeResolver', () => {
  it('should take "it" for what is spoken of where another does something to it', () => {
    expect(
      relationsOf('The Kovan Agency runs three depots. The European Bank lent it 12 million dollars.'),
    ).toEqual(['European Bank | lent 12 million dollars | Kovan Agency'])
  })

  it('should not guess whose thing it is where the subject may own it', () => {
    expect(
      relationsOf('The Kovan Agency runs three depots. The European Bank supported its staff in 1990.'),
    ).not.toContain('European Bank | supported staff | Kovan Agency')
  })

  it('should take "his" for another where his release is demanded', () => {
    expect(relationsOf('Norway held Pavel Hruz. Gregor Stahn demanded his release.')).toContain(
      'Gregor Stahn | demanded release | Pavel Hruz',
    )
  })

  it('should take "them" for the one group that was named', () => {
    expect(relationsOf('The mill is owned by the workers. Prospect Union advised them.')).toContain(
      'Prospect Union | advised | workers',
    )
  })

  it('should take "it" for what was done to the subject of the sentence before', () => {
    expect(relationsOf('A draft was prepared in 1990. The Oslo Foundation opposed it.')).toContain(
      'Oslo Foundation | opposed | draft',
    )
  })

  it('should take the noun of a name for the name', () => {
    expect(
      relationsOf('The Kovan Agency runs three depots. In 1990 the European Bank sued the agency.'),
    ).toContain('European Bank | sued | Kovan Agency')
  })
})
