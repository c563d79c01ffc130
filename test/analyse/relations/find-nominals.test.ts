import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('findNominals', () => {
  it('should read a noun with an owner and a target', () => {
    expect(relationsOf("Norway's support for the Green Alliance ended in 2010.")).toEqual([
      'Norway | support for | Green Alliance',
    ])
  })

  it('should read what is between two', () => {
    expect(relationsOf('The alliance between Norway and Sweden ended in 1950.')).toEqual([
      'Norway | alliance | Sweden',
    ])
  })

  it('should not state what is only planned, or not there', () => {
    expect(relationsOf("Norway's planned support for the Green Alliance was dropped.")).toEqual([])
    expect(relationsOf('There was no alliance between Norway and Sweden.')).toEqual([])
  })

  it('should ask for a name on both sides', () => {
    expect(relationsOf('The support of voters for the Green Alliance fell.')).toEqual([])
  })
})

describe('under the command of', () => {
  it('should tell who commands', () => {
    expect(relationsOf("The Sabre Legion was formed under Paul Moss's command.")).toContain(
      'Paul Moss | command | Sabre Legion',
    )
  })
})
