import { describe, expect, it } from 'vitest'
import { formatTally, holdsWords, isOneOf, tallyAgainst } from '../../scripts/score/gold-match.ts'

interface Entry {
  name: string
  optional?: boolean
}

describe('tallyAgainst', () => {
  it('should count optional entries neither as found nor as missed', () => {
    const gold: Entry[] = [
      { name: 'a' },
      { name: 'b', optional: true },
      { name: 'c' },
      { name: 'd', optional: true },
    ]
    const { tally, wrong, missed } = tallyAgainst(['a', 'b', 'x'], gold, (found, { name }) => found === name)
    expect(tally).toEqual({ right: 1, wrong: 1, missed: 1 })
    expect([wrong, missed]).toEqual([['x'], [{ name: 'c' }]])
  })

  it('should take what is asked for before what may be', () => {
    const gold: Entry[] = [{ name: 'a', optional: true }, { name: 'a' }]
    expect(tallyAgainst(['a'], gold, (found, { name }) => found === name).tally).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    })
  })

  it('should use each entry once', () => {
    expect(
      tallyAgainst<string, Entry>(['a', 'a'], [{ name: 'a' }], (found, { name }) => found === name).tally,
    ).toEqual({
      right: 1,
      wrong: 1,
      missed: 0,
    })
  })
})

describe('holdsWords', () => {
  it('should accept other forms of a word, but need all words', () => {
    expect([
      holdsWords('The mill closed', ['closes']),
      holdsWords('The mill closed', ['mill', 'opened']),
    ]).toEqual([true, false])
  })
})

describe('isOneOf', () => {
  it('should accept a shorter or longer form of the name', () => {
    expect([isOneOf('The European Union', ['EU', 'European Union']), isOneOf('Norway', ['Sweden'])]).toEqual([
      true,
      false,
    ])
  })
})

describe('formatTally', () => {
  it('should give percentages and counts', () => {
    expect(formatTally({ right: 3, wrong: 1, missed: 0 })).toBe(
      'precision  75 % (1 wrong)  recall 100 % (0 missed)',
    )
  })
})
