import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('isPointedAt', () => {
  it('should draw no body that only a clause tells apart', () => {
    expect(relationsOf('The Halden Board fined the company that owned the ship.')).toEqual([])
  })

  it('should draw one that is told apart by its own words', () => {
    expect(relationsOf('The Halden Board fined the oil company that owned the ship.')).toContain(
      'Halden Board | fined | oil company',
    )
  })
})
