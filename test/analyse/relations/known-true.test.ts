import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('clauses after "that"', () => {
  it('should hold where somebody found it out', () => {
    expect(relationsOf('An audit found that Halden Works had overcharged the Oslo Foundation.')).toEqual([
      'Halden Works | had overcharged | Oslo Foundation',
    ])
  })

  it('should hold where one says what oneself will do', () => {
    expect(relationsOf('The Oslo Foundation said it would sue Halden Works.')).toEqual([
      'Oslo Foundation | would sue | Halden Works',
    ])
  })

  it('should not hold where somebody only says so', () => {
    expect(
      relationsOf('The Oslo Foundation said that Halden Works had overcharged Anna Berg.'),
    ).not.toContain('Halden Works | had overcharged | Anna Berg')
    expect(relationsOf('The audit may find that Halden Works overcharged Anna Berg.')).toEqual([])
    expect(relationsOf('The audit did not find that Halden Works overcharged Anna Berg.')).toEqual([])
  })
})

describe('what a sentence states', () => {
  it('should be what a relative clause says of the predicate', () => {
    expect(relationsOf('The Halden Union is a league which opposes Orkel Mining.')).toContain(
      'Halden Union | opposes | Orkel Mining',
    )
  })

  it('should be both that "when" joins', () => {
    expect(
      relationsOf('Trade fell when Anna Berg dissolved the Varn Congress and abolished the salt tax.'),
    ).toEqual(['Anna Berg | dissolved | Varn Congress', 'Anna Berg | abolished | salt tax'])
  })

  it('should be what closes a sentence, also after "and"', () => {
    expect(relationsOf('Paul Moss moved to Oslo, raising money and founding the Halden Trust.')).toContain(
      'Paul Moss | founding | Halden Trust',
    )
  })

  it('should not be what something is made for', () => {
    expect(relationsOf('A probe called Vigil is added to track the Halden servers.')).toEqual([])
  })

  it('should not be what one does who only stands beside it', () => {
    const found = relationsOf('He stars in a series as Professor Paul Moss and is filming the Halden story.')
    expect(found.join('; ')).not.toMatch(/Paul Moss \| is filming/)
  })

  it('should not be what was hoped for', () => {
    const found = relationsOf('They burned the tyres, so Norwegian troops could target the Kesh army.')
    expect(found.join('; ')).not.toMatch(/target/)
  })

  it('should not go on with the first subject after much else', () => {
    const found = relationsOf(
      'In 1940 the Varn navy used the plant, and in the night of 11 March 1944 members of the group Osvald, two of them clerks, blew up the Halden Works.',
    )
    expect(found.join('; ')).not.toMatch(/Varn navy \| blew/)
  })
})
