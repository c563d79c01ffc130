import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('money', () => {
  it('should be what is given, with what it is for', () => {
    expect(relationsOf('The Moss Foundation gave 11 million dollars for the wells.')).toContain(
      'Moss Foundation | gave for the wells | 11 million dollars',
    )
  })

  it('should count with its sign', () => {
    expect(relationsOf('Norway contributed £12 million to a new clinic.')).toContain(
      'Norway | contributed to a new clinic | £12 million',
    )
  })

  it('should be nothing where nobody gets it', () => {
    expect(relationsOf('Halden Shipping paid 900 dollars.')).toEqual([])
  })
})
