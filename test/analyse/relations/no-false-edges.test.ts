/** Further sentences in which an edge would be false or could not be read. */
import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

const edges = (text: string) => relationsOf(text).join('; ')

describe('an edge', () => {
  it('should need what something was put to', () => {
    expect(edges('Norway immediately began to put the Tern Accord to work.')).not.toMatch(/put \|/)
  })

  it('should need what was offered', () => {
    expect(edges('Norway repeated the terms that it had previously offered Sweden.')).not.toMatch(
      /offered \| Sweden/,
    )
  })

  it('should keep "no longer"', () => {
    expect(edges('Halden Shipping no longer supports the Tern Accord.')).toMatch(
      /no longer supports \| Tern Accord/,
    )
  })

  it('should do nothing to one under whom a board works', () => {
    expect(edges('Norway set up a board of experts under the planner Paul Moss.')).not.toMatch(/Paul Moss/)
  })

  it('should know a brother-in-law from a brother', () => {
    expect(edges('Paul Moss founded the mill with his brother-in-law Edwin Weil.')).not.toMatch(
      /\| brother \|/,
    )
  })

  it('should not hold half of a list', () => {
    const text =
      'Norland gained its freedom with the union of Norland, which had been a colony, and Vesk, which had been free.'
    expect(edges(text)).not.toMatch(/union of Norland/)
  })
})

describe('who acts', () => {
  it('may be a craft', () => {
    expect(edges('Norwegian warships blocked Port Halden.')).toMatch(/Norwegian warships \| blocked/)
  })

  it('may be people of one that has a name', () => {
    expect(edges('Observers from the Tern Commission criticised Halden Radio.')).toMatch(
      /Observers from the Tern Commission \| criticised \| Halden Radio/,
    )
  })

  it('should be each of those who are too many for one node', () => {
    const text =
      'Maximilian Oberlander, Wilhelmina Oosterhout, Ferdinand Weissenberg and Konstantin Rosenthal praised Anna Berg.'
    expect(edges(text)).toMatch(/Maximilian Oberlander \| praised \| Anna Berg/)
  })

  it('should be whom "by" brings in before a participle', () => {
    expect(edges('The war began with a revolt by the Northern Front, led by Paul Moss.')).toMatch(
      /Paul Moss \| led \| Northern Front/,
    )
  })
})

describe('what is no deed to another', () => {
  it('should not be what a deed was for, where that is a thing', () => {
    expect(
      relationsOf('Halden Mining rebuilt the harbour to protect the local economy.').join('; '),
    ).not.toContain('economy')
  })

  it('should not be what a plan lays down', () => {
    expect(
      relationsOf('Moss proposed a plan by which Norway would rejoin the Varn League.').join('; '),
    ).not.toContain('would rejoin')
  })

  it('should not be why something was done', () => {
    expect(relationsOf('Paul Moss abdicated in response to the opposition.')).toEqual([])
  })

  it('should not be where what was built was tested', () => {
    expect(
      relationsOf(
        'Its latest autonomous survey vessel was developed jointly with the National Varn Centre and tested off Orkney in 2021.',
      ).join('; '),
    ).not.toContain('tested')
  })

  it('should not be a contract that was ended', () => {
    expect(
      relationsOf('In 2019 Corvex Group ended its contract with Halden Mining.').join('; '),
    ).not.toContain('| contract with |')
  })
})
