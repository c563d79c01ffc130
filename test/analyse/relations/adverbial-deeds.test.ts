import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('clauses beside the main one', () => {
  it('should count what was done to succeed', () => {
    expect(
      relationsOf('In 1904 the rebels succeeded in overthrowing President Milan Orsic.').join('; '),
    ).toMatch(/^rebels \| succeeded in overthrowing/)
  })

  it('should tell of an aim with the deed that served it', () => {
    expect(relationsOf('In 1912 Paul Moss left the club to join Halden United.')).toContain(
      'Paul Moss | left the club to join | Halden United',
    )
  })

  it('should not take what is asked for as done', () => {
    const found = relationsOf('Paul Moss asked for leave to sue Halden Shipping.')
    expect(found.join('; ')).not.toMatch(/Halden Shipping/)
  })

  it('should not give the aim of an office to the one who fills it', () => {
    const found = relationsOf('Norway appointed Anna Berg in 1999 to audit Orkel Lines.')
    expect(found.join('; ')).not.toMatch(/Norway \| .*audit/)
  })

  it('should count what happened before something else of the past', () => {
    expect(relationsOf('Paul Moss resigned in 1969 before being replaced by Anna Berg.')).toContain(
      'Anna Berg | replaced | Paul Moss',
    )
  })

  it('should go on from what the subject is', () => {
    expect(
      relationsOf('The Water Commission is independent and is financed by Halden Bank.').join('; '),
    ).toMatch(/Halden Bank \| finances \| Water Commission/)
  })

  it('should leave open whether a verb without an object is passive', () => {
    const found = relationsOf('The new frigate was built jointly with Sweden and tested off Norway in 2021.')
    expect(found.join('; ')).not.toMatch(/frigate \| tested/)
  })
})
