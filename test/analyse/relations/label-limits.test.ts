import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('a label', () => {
  it('should keep the words without which nothing is said', () => {
    expect(relationsOf('The Oslo Foundation put Anna Berg in charge of the dam.')).toEqual([
      'Oslo Foundation | put in charge of the dam | Anna Berg',
    ])
    expect(relationsOf('Norway will take over the chair of the council from Sweden.')).toEqual([
      'Norway | will take over the chair of the council from | Sweden',
    ])
  })

  it('should not be a bare "placed" or "made"', () => {
    const found = relationsOf('The delegates placed Paul Moss, a former soldier, at last.')
    expect(found.join('; ')).not.toMatch(/placed \|/)
  })

  it('should begin with the verb', () => {
    expect(relationsOf('The court at Halden convicted Paul Moss.').join('; ')).toMatch(
      /\| convicted \| Paul Moss/,
    )
    expect(
      relationsOf('Clara Weil, who on the same day ordered the army to leave, met Paul Moss.'),
    ).toContain('Clara Weil | ordered to leave | army')
  })

  it('should not keep half of what "and" joins', () => {
    expect(
      relationsOf('The mayor ordered Paul Moss to stay at home and as far away from windows as he can.').join(
        '; ',
      ),
    ).not.toMatch(/and as/)
  })

  it('should keep what somebody is blamed for, but not what a thing is for', () => {
    expect(relationsOf('Anna Berg criticised the Norwegian government for dumping old shells.')).toEqual([
      'Anna Berg | criticised for dumping old shells | Norwegian government',
    ])
    expect(
      relationsOf('The Oslo Foundation freezes a large loan of steel for ports.').join('; '),
    ).not.toMatch(/freezes for/)
  })

  it('should keep what comes of it', () => {
    expect(relationsOf('The Oslo Institute declared the epidemic over.')).toEqual([
      'Oslo Institute | declared over | epidemic',
    ])
  })

  it('should do without the end of a long demand', () => {
    expect(
      relationsOf(
        'The Supreme Court ordered Paul Moss to release the tapes of the talks in the office, not just transcripts or summaries.',
      ),
    ).toEqual(['Supreme Court | ordered to release the tapes of the talks | Paul Moss'])
  })
})

describe('a verb that says little', () => {
  it('should do with the noun that says it', () => {
    expect(relationsOf('The Halden Bank has a dispute with Orkel Mining.')).toEqual([
      'Halden Bank | has a dispute with | Orkel Mining',
    ])
    expect(relationsOf('The Halden Bank has Orkel Mining.')).toEqual([])
  })

  it('should do with what one is called or made', () => {
    expect(relationsOf('The striker Paul Moss was ill. The Halden Club named Paul Moss captain.')).toEqual([
      'Halden Club | named captain | Paul Moss',
    ])
    expect(
      relationsOf('The lawyer Paul Moss was ill. Richard Holt named Paul Moss special prosecutor.'),
    ).toEqual(['Richard Holt | named special prosecutor | Paul Moss'])
    expect(relationsOf('The Halden College named its library after Anna Berg.')).toEqual([
      'Halden College | named its library after | Anna Berg',
    ])
  })
})
