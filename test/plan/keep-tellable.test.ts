import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../scripts/language/index.ts'
import { keepTellable, type ToldEvent } from '../../scripts/plan/drafts/keep-tellable.ts'
import type { Analysis, Leaning } from '../../scripts/types/index.ts'

const say = (text: string) => ({
  text,
  from: [{ start: 0, end: text.length }] as [{ start: number; end: number }],
})

/** Sentence n is the n-th text; `leaning` are words of it that lean on others. */
const analysisOf = (texts: string[], leaning: Record<number, string> = {}) =>
  ({
    article: { title: say('The town') },
    sections: [{}],
    entities: [],
    sentences: texts.map((text, index) => ({
      section: 0,
      text,
      tree: loadLanguage().parse(text),
      leaning: leaning[index] ? [leaningOf(text, leaning[index])] : [],
    })),
  }) as unknown as Analysis

const leaningOf = (text: string, words: string): Leaning => ({
  at: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  isSure: true,
})

const told = (when: string, iso: string, what: string, sentence: number, counted?: string): ToldEvent => ({
  event: { when: say(when), iso, what: say(what) },
  sentence,
  ...(counted && { counted }),
})

const linesOf = (events: ToldEvent[], analysis: Analysis) =>
  keepTellable(events, analysis).map(({ event }) => `[${event.when?.text ?? ''}] ${event.what.text}`)

describe('keepTellable', () => {
  it('should tell in the caption what happened "three weeks later", right after its event', () => {
    const texts = ['The house passed the bill in May 2019.', 'Three weeks later the Senate rejected it.']
    const events = [
      told('May 2019', '2019-05', 'The house passed the bill', 0),
      told('Three weeks later', '2019-06', 'The Senate rejected the bill', 1, '2019-05'),
    ]
    expect(linesOf(events, analysisOf(texts))).toEqual([
      '[May 2019] The house passed the bill',
      '[] Three weeks later, the Senate rejected the bill',
    ])
  })

  it('should leave out what counts from another event than the one before it', () => {
    const texts = ['The house passed the bill.', 'The mill burned.', 'The Senate rejected it.']
    const events = [
      told('May 2019', '2019-05', 'The house passed the bill', 0),
      told('June 2019', '2019-06', 'The mill burned', 1),
      told('two years later', '2021', 'The Senate rejected the bill', 2, '2019-05'),
    ]
    expect(linesOf(events, analysisOf(texts))).toHaveLength(2)
  })

  it('should leave out a day of the week, which is no date to who sees only the slide', () => {
    expect(linesOf([told('Friday', '2019-05-03', 'The mill burned', 0)], analysisOf(['It burned.']))).toEqual(
      [],
    )
  })

  it('should keep a month and an hour', () => {
    const events = [
      told('March', '2019-03', 'The mill burned', 0),
      told('7:02 p.m.', '2019-03-01', 'The roof fell', 0),
    ]
    expect(linesOf(events, analysisOf(['It burned.']))).toHaveLength(2)
  })

  it('should leave out what speaks of a thing as known, unless the line before told of it', () => {
    const texts = [
      'Rain fell for a week.',
      'Nobody slept.',
      'A dam broke in 1985.',
      'The dam was rebuilt in 1987.',
    ]
    const analysis = analysisOf(texts, { 3: 'The dam' })
    const rebuilt = told('1987', '1987', 'The dam was rebuilt', 3)
    expect(linesOf([rebuilt], analysis)).toEqual([])
    expect(linesOf([told('1985', '1985', 'A dam broke', 2), rebuilt], analysis)).toHaveLength(2)
  })

  it('should leave out a thing that nothing told of', () => {
    const injunction = 'The injunction was lifted in 1987.'
    const analysis = analysisOf(['A court issued an order in 1985.', injunction], { 1: 'The injunction' })
    expect(linesOf([told('1987', '1987', 'The injunction was lifted', 1)], analysis)).toEqual([])
  })
})
