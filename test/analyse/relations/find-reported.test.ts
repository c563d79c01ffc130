import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('findReported', () => {
  it('should keep the words of saying, with a gap for the name', () => {
    expect(relationsOf('The High Court ruled that Halden Works must pay the fine.')).toEqual([
      'High Court | ruled that … must pay the fine | Halden Works',
    ])
  })

  it('should take the name beside the noun', () => {
    expect(
      relationsOf('The Oslo Foundation claimed that the shipyard Orkel had cheated its workers.'),
    ).toContain('Oslo Foundation | claimed that … had cheated its workers | Orkel')
  })

  it('should tell what one did to another, with who said it', () => {
    expect(relationsOf('The Oslo Foundation said that Orkel Shipping had cheated Anna Berg.')).toEqual([
      'Orkel Shipping | had cheated, the Oslo Foundation said | Anna Berg',
    ])
    expect(relationsOf('Paul Moss said he had voted for Anna Berg.')).toEqual([
      'Paul Moss | said he had voted for | Anna Berg',
    ])
  })

  it('should draw nothing that is only possible, denied or said of oneself', () => {
    expect(relationsOf('The High Court may rule that Halden Works must pay the fine.')).toEqual([])
    expect(relationsOf('The High Court did not rule that Halden Works must pay the fine.')).toEqual([])
    expect(relationsOf('Halden Works said that Halden Works had paid the fine.')).toEqual([])
  })

  it('should tell nothing of so many people', () => {
    expect(relationsOf('Anna Berg said that nine people had been killed.')).toEqual([])
  })
})
