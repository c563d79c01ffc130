import { describe, expect, it } from 'vitest'
import { loadLanguage, parseWithNames } from '../../scripts/language/index.ts'
import { findReliance, relies, takesUpUntold } from '../../scripts/plan/reliance.ts'

const parse = (text: string) => parseWithNames(loadLanguage(), text, [])

describe('findReliance', () => {
  it.each([
    'For comparison, a household uses 90 litres a day',
    'Shortly after, the pumps failed',
    'As with all canals of the time, the locks were narrow',
    'As the port grew, so did its debts',
    'Another bridge was closed in May',
    'The captain signed this letter',
    'Both towns sent engineers',
    'The mill burned on the same day',
    'Rain fell on Tuesday, and the pumps stopped around the evening',
    'Three reasons are given for the delay',
    'If the mayor does not, the quay stays closed',
  ])('should tell that a line points at something said before it: %s', (text) => {
    expect(findReliance(text, parse(text)).hangs).toBe(true)
  })

  it.each([
    'Both the mayor and the council resigned',
    'Those who fish at night pay double',
    'Crops such as rye and oats failed',
    'The harbour reopened on the evening of the vote',
    'Three reasons for the delay were given by the engineer, the mayor and the bank',
  ])('should let a line pass that explains itself: %s', (text) => {
    expect(findReliance(text, parse(text))).toMatchObject({ hangs: false, goesOn: false })
  })

  it('should tell a pronoun without its noun from one with it', () => {
    const alone = 'Today it lends drills'
    const explained = 'The library closed its doors in May'
    expect(findReliance(alone, parse(alone)).hangs).toBe(true)
    expect(findReliance(explained, parse(explained)).hangs).toBe(false)
  })

  it('should not take the subject of a clause for what its object stands for', () => {
    for (const text of [
      'Farmers, led by the cooperative, asked for it',
      'The next government stopped it in 2017',
      'For a long time nobody watched it',
      'The ministry advised them for years',
    ])
      expect(findReliance(text, parse(text)).hangs, text).toBe(true)
    for (const text of [
      'When the bridge fell, the army rebuilt it',
      'The company sold its own ships',
      'The bank lent the city the money that it needed',
      'The union forbade itself any strike',
    ])
      expect(findReliance(text, parse(text)).hangs, text).toBe(false)
  })

  it('should tell what only goes on from what cannot stand', () => {
    const text = 'The council later sold the pier'
    expect(findReliance(text, parse(text))).toMatchObject({ hangs: false, goesOn: true })
  })

  it('should name the nouns that lean on another sentence, as far as the line keeps them', () => {
    const tree = parse('The inquiry blamed the county after the pumps failed.')
    const leaning = [
      { at: { start: 0, end: 11 }, isSure: false },
      { at: { start: 35, end: 44 }, isSure: false },
    ]
    const { nouns } = findReliance('The inquiry blamed the county', tree, leaning)
    expect(nouns).toHaveLength(1)
    expect(nouns[0]).toMatch(/^inquir/)
  })

  it('should not let a noun stand that was spoken of before', () => {
    const tree = parse('The attack killed two sailors.')
    const leaning = [{ at: { start: 0, end: 10 }, isSure: true }]
    expect(findReliance('The attack killed two sailors', tree, leaning).hangs).toBe(true)
  })
})

describe('what a line speaks of', () => {
  const coreOf = (text: string, noun: string, line = text) => {
    const start = text.indexOf(noun)
    const leaning = [{ at: { start, end: start + noun.length }, isSure: false }]
    return findReliance(line, parse(`${text}.`), leaning).core
  }

  it.each([
    ['The court dismissed the case', 'The court'],
    ['Orrin closed the inquiry', 'the inquiry'],
    ['The minister asked Orrin to lead the inquiry', 'the inquiry'],
  ])('should be its subject and object: %s, %s', (text, noun) => {
    expect(coreOf(text, noun)).toHaveLength(1)
  })

  it('should not be what stands beside it', () => {
    expect(coreOf('Orrin waited for six years in the valley', 'the valley')).toEqual([])
  })

  it('should not be what the line left out', () => {
    expect(
      coreOf('The court ruled and Orrin closed the inquiry', 'The court', 'Orrin closed the inquiry'),
    ).toEqual([])
  })
})

describe('relies', () => {
  it('should depend on what the audience has before its eyes', () => {
    const reliance = {
      hangs: false,
      goesOn: false,
      nouns: ['ferry'],
      core: [],
      resumed: [],
      saysLittle: false,
    }
    expect(relies(reliance, new Set(['ferry']), new Set())).toBe(false)
    expect(relies(reliance, new Set(['pier']), new Set())).toBe(true)
  })

  it('should ask more of what the line speaks of: that it was told', () => {
    const reliance = {
      hangs: false,
      goesOn: false,
      nouns: ['ferry'],
      core: ['ferry'],
      resumed: [],
      saysLittle: false,
    }
    expect(relies(reliance, new Set(['ferry']), new Set(['ferry']))).toBe(false)
    expect(relies(reliance, new Set(['ferry']), new Set(['pier']))).toBe(true)
  })
})

describe('takesUpUntold', () => {
  const takesUp = (text: string, noun: string, told: string[]) => {
    const start = text.indexOf(noun)
    const leaning = [{ at: { start, end: start + noun.length }, isSure: false }]
    return takesUpUntold(findReliance(text, parse(text), leaning), new Set(told))
  }

  it('should ask for what decided, changed or came of something', () => {
    expect(takesUp('The council approved the scheme', 'the scheme', [])).toBe(true)
    expect(takesUp('The council approved the scheme', 'the scheme', ['scheme'])).toBe(false)
  })

  it('should let a thing pass', () => {
    expect(takesUp('The council sold the ferries', 'the ferries', [])).toBe(false)
  })
})
