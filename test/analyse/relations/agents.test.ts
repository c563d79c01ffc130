import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('who does what a passive verb says', () => {
  it('should be found behind a time or an amount', () => {
    expect(relationsOf('The Halden Museum, headed since 2011 by Clara Weil, lends its coins.')).toContain(
      'Clara Weil | headed | Halden Museum',
    )
    expect(relationsOf('Anna Berg was banned for three games by the Nordic federation.')).toEqual([
      'Nordic federation | banned for three games | Anna Berg',
    ])
  })

  it('should not be the maker of what stands between', () => {
    const found = relationsOf('Results of the Halden survey, published in a paper by Paul Moss, are open.')
    expect(found.join('; ')).not.toMatch(/Paul Moss \| published/)
  })

  it('should be people of a body that has a name', () => {
    expect(relationsOf('The Varn police force was advised by officers from Norway.')).toEqual([
      'officers from Norway | advised | Varn police force',
    ])
    expect(relationsOf('The drug was developed by researchers at Lund University.')).toEqual([
      'researchers at Lund University | developed | drug',
    ])
  })

  it('should be each of two in a row', () => {
    expect(
      relationsOf('The project is funded by the Oslo Foundation and carried out by Halden Works.'),
    ).toEqual(['Oslo Foundation | funds | project', 'Halden Works | carries out | project'])
  })

  it('should not be told of the maker in a list of participles', () => {
    const found = relationsOf(
      'The tool reads metrics made by the Orkel server, collected by Vigil, and sold by Scope.',
    )
    expect(found.join('; ')).not.toMatch(/collected \| Orkel/)
  })
})

describe('a passive without an agent', () => {
  it('should tie two names by a preposition', () => {
    expect(relationsOf('Anna Berg was educated at Lund University.')).toEqual([
      'Anna Berg | was educated at | Lund University',
    ])
  })

  it('should not tie a name to a time or a place', () => {
    expect(relationsOf('Anna Berg was born in Halden in 1950.')).toEqual([])
    expect(relationsOf('The mill was sold to Halden Works.')).toEqual([])
  })
})
