import { describe, expect, it } from 'vitest'
import { headsAll } from '../../scripts/plan/heads-all.ts'
import { matterOf, sentenceOf } from './fake-matter.ts'

const heads = (
  text: string,
  below: string[],
  { title = 'Results', index = 5, first = 0 }: { title?: string; index?: number; first?: number } = {},
) => {
  const sentence = sentenceOf(`${text}.`, { index })
  const one = matterOf(sentence, {
    headline: { text: { text, from: [sentence.span] }, good: 0.9, acceptable: 0.9 },
  })
  return headsAll(one, below, { title, article: 'The ferry line', first })
}

describe('a sentence that heads others', () => {
  it('should be no single deed among deeds', () => {
    const below = ['The council raised the fares', 'A storm sank the northern pier']
    expect(heads('The captain left the company', below)).toBe(false)
    expect(heads('At 05:00 the crew starts to unload', below)).toBe(false)
  })

  it('should be no deed of those who did the others as well', () => {
    const below = ['Anna Berg raised the fares', 'Anna Berg sank the northern pier']
    expect(heads('Anna Berg left the company', below)).toBe(false)
  })

  it('should be a deed of which the others tell more', () => {
    const below = ['The strike closed both piers', 'The strike cost the company a season']
    expect(heads('The crews went on strike', below)).toBe(true)
  })

  it('should be a general claim that some of them take up', () => {
    const below = ['Repairs take up a third of the budget', 'Diesel is dear', 'Crews are hard to find']
    expect(heads('High costs and old boats strain the budget', below)).toBe(true)
    expect(heads('Visitors admire the view', below)).toBe(false)
  })

  it('should be a general claim that opens its section, whatever words it takes', () => {
    const below = ['Diesel is dear', 'Crews are hard to find']
    expect(heads('Money is a constant worry', below, { index: 0 })).toBe(true)
  })

  it('should be no case that names somebody of whom the others do not speak', () => {
    const below = ['Diesel is dear', 'Crews are hard to find']
    expect(heads('Every year the mayor thanks Anna Berg', below, { index: 0 })).toBe(false)
  })

  it('should take up what its section is named after', () => {
    const below = ['Diesel is dear', 'Crews are hard to find']
    expect(
      heads('Safety rules and winter storms hold up every boat', below, { title: 'Winter storms' }),
    ).toBe(true)
  })
})
