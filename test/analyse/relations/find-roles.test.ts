import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('a role of one', () => {
  it('should not be that of the next in the list', () => {
    expect(relationsOf('Anna Berg shared the house with her teacher Paul Moss and Clara Weil.')).toContain(
      'Paul Moss | teacher | Anna Berg',
    )
  })
})

describe('findRoles', () => {
  it('should read an apposition', () => {
    expect(relationsOf('Greta Lindqvist, the founder of Harlow Foods, died in 1990.')).toEqual([
      'Greta Lindqvist | founder of | Harlow Foods',
    ])
    expect(relationsOf('Harlow Foods, a subsidiary of Nordic Holdings, bakes bread.')).toEqual([
      'Harlow Foods | subsidiary of | Nordic Holdings',
    ])
  })

  it('should read an office that somebody takes', () => {
    expect(relationsOf('In 1950 Anna Berg became director of the Oslo Institute.')).toEqual([
      'Anna Berg | became director of | Oslo Institute',
    ])
    expect(relationsOf('Anna Berg was appointed director of the Oslo Institute.')).toEqual([
      'Anna Berg | was appointed director of | Oslo Institute',
    ])
  })

  it('should not give an office to one who did not get it', () => {
    expect(relationsOf('Anna Berg never became director of the Oslo Institute.')).toEqual([])
    expect(relationsOf('Anna Berg might become director of the Oslo Institute.')).toEqual([])
  })

  it('should pass over the head of a state, which only describes', () => {
    expect(relationsOf('Anna Berg, the president of Norway, died in 1990.')).toEqual([])
  })

  it('should tell who are its donors, each by itself', () => {
    expect(relationsOf("The Tern Fund's largest donors are the European Union and Norway.")).toEqual([
      'European Union | largest donors | Tern Fund',
      'Norway | largest donors | Tern Fund',
    ])
  })

  it('should tell whose kin one is only where the sentence says just that', () => {
    expect(relationsOf("Anna Berg's nephew Emil Lund bought Orkel Shipping.")).toEqual([
      'Emil Lund | bought | Orkel Shipping',
    ])
    expect(relationsOf('Emil Lund was a nephew of Anna Berg.')).toContain(
      'Emil Lund | was a nephew of | Anna Berg',
    )
  })

  it('should be a role to each of those who are listed', () => {
    expect(relationsOf('Emil Lund was a consultant to both Anna Berg and Clara Weil.')).toEqual([
      'Emil Lund | was a consultant to | Anna Berg',
      'Emil Lund | was a consultant to | Clara Weil',
    ])
  })
})
