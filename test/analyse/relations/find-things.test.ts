import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('things on a side of a relation', () => {
  it('should be what a body does something to in public', () => {
    expect(relationsOf('The Oslo Foundation opposed the merger.')).toEqual([
      'Oslo Foundation | opposed | merger',
    ])
    expect(relationsOf('The Oslo Foundation noticed the merger.')).toEqual([])
  })

  it('should be what a body without a name did, where "the" tells which body', () => {
    expect(relationsOf('The navy requisitioned the boathouse.')).toEqual(['navy | requisitioned | boathouse'])
    expect(relationsOf('Loose networks of towns block the road.')).toEqual([])
  })

  it('should not be told where it was not done', () => {
    expect(relationsOf('The Oslo Foundation did not publish the map.')).toEqual([])
  })

  it('should not be something that says little by itself', () => {
    expect(relationsOf('The Oslo Foundation accepted the offer.')).toEqual([])
    expect(relationsOf('The Oslo Foundation bought its first ferry.')).toEqual([])
  })

  it('should be what is described, where a body puts it out', () => {
    expect(relationsOf('The Oslo Foundation is testing a competing treatment.')).toEqual([
      'Oslo Foundation | is testing | competing treatment',
    ])
    expect(relationsOf('The Oslo Foundation is testing a treatment.')).toEqual([])
  })

  it('should be what a group that is told apart did', () => {
    expect(relationsOf('State investigators seized the Halden ledger.')).toEqual([
      'State investigators | seized | Halden ledger',
    ])
    expect(relationsOf('A private donor has seized the ledger.')).toEqual([])
  })

  it('should be several that are described, where the doer has a name', () => {
    expect(relationsOf('The Oslo Foundation runs weekend courses.')).toEqual([
      'Oslo Foundation | runs | weekend courses',
    ])
    expect(relationsOf('The Oslo Foundation runs courses.')).toEqual([])
    expect(relationsOf('The Oslo Foundation wants to ban diesel cars.')).toEqual([])
  })

  it('should be nothing that cannot be pointed at', () => {
    expect(relationsOf('The Oslo Foundation restored the security of the town.')).toEqual([])
  })

  it('should be what is known, though it is refused', () => {
    expect(relationsOf('Bureau Norte refused to certify the ship.')).toEqual([
      'Bureau Norte | refused to certify | ship',
    ])
  })

  it('should be people who are counted, where something is done to them', () => {
    expect(relationsOf('The police arrested five men.')).toEqual(['police | arrested | five men'])
    expect(relationsOf('The Oslo Foundation employs five men.')).toEqual([])
  })

  it('should be so much of a thing', () => {
    expect(relationsOf('The European Commission suspended 240 million euros of regional funds.')).toEqual([
      'European Commission | suspended | 240 million euros of regional funds',
    ])
    expect(relationsOf('Orkel Mining bought 25 percent of the shares.')).toEqual([])
  })

  it('should be the object of the clause before, where another does something to it', () => {
    expect(relationsOf('Corvex Group sold the plant, and Halden Mining closed it.')).toContain(
      'Halden Mining | closed | plant',
    )
  })
})

describe('things that an article keeps speaking of', () => {
  it('should be told, though nothing else marks them', () => {
    const text = 'The engineer Paul Moss violated a treaty. The treaty was old.'
    expect(relationsOf(text)).toEqual(['Paul Moss | violated | treaty'])
    expect(relationsOf('The engineer Paul Moss violated a treaty. The sea was calm.')).toEqual([])
  })

  it('should be told by their number', () => {
    expect(relationsOf('The Zelm Foundation repaired 26 boreholes.')).toEqual([
      'Zelm Foundation | repaired | 26 boreholes',
    ])
  })

  it('should be told by a number in thousands where they change hands', () => {
    expect(relationsOf('The Zelm Foundation sent 1,200 observers to the north.').join('; ')).toContain(
      '1,200 observers',
    )
  })

  it('should be the share of a cost that is paid', () => {
    expect(relationsOf('The Zelm Foundation paid 70 per cent of the costs.')).toEqual([
      'Zelm Foundation | paid | 70 per cent of the costs',
    ])
  })
})
