import { describe, expect, it } from 'vitest'
import { statementOf } from '../../scripts/plan/drafts/index.ts'
import { Said } from '../../scripts/plan/said.ts'
import type { Matter } from '../../scripts/plan/matter.ts'
import { analysisOf, matterOf, pointOf, sentenceOf } from './fake-matter.ts'

const sentence = sentenceOf('The county paid 31 million crowns to the owners.')
const shown = (one: Matter, title?: string) =>
  statementOf(one, { analysis: analysisOf([one.sentence], [title]), said: new Said() })?.headline?.text

describe('statementOf', () => {
  it('should set a strong clause on a slide of its own', () => {
    expect(shown(matterOf(sentence))).toBe('The county paid 31 million crowns to the owners')
  })

  it('should not set a clause alone that takes a noun for granted, unless the heading names it', () => {
    const reliance = {
      hangs: false,
      goesOn: false,
      nouns: ['county'],
      core: [],
      resumed: [],
      saysLittle: false,
    }
    const one = matterOf(sentence, { points: [pointOf(sentence, { reliance })] })
    expect(shown(one)).toBeUndefined()
    expect(shown(one, 'What the county did')).toBeDefined()
  })

  it('should set a sentence alone whose verb the tagger did not find, if it has a figure', () => {
    const cost = sentenceOf('The mission costs 96 million crowns a year.')
    const verbless = sentenceOf('People with hopes and fears, people with rights.')
    const whole = { form: 'whole', good: 0.5 } as const
    expect(shown(matterOf(cost, { points: [pointOf(cost, whole)] }))).toBe(
      'The mission costs 96 million crowns a year',
    )
    expect(shown(matterOf(verbless, { points: [pointOf(verbless, whole)] }))).toBeUndefined()
  })

  it('should not set a fragment, a weak clause or one that was said', () => {
    expect(
      shown(matterOf(sentence, { points: [pointOf(sentence, { form: 'noun-phrase' })] })),
    ).toBeUndefined()
    expect(shown(matterOf(sentence, { points: [pointOf(sentence, { good: 0.1 })] }))).toBeUndefined()
    const said = new Said()
    said.add('The county paid the owners 31 million crowns')
    expect(statementOf(matterOf(sentence), { analysis: analysisOf([sentence]), said })).toBeUndefined()
  })
})
