import { describe, expect, it } from 'vitest'
import { sayYears } from '../../scripts/plan/say-years.ts'
import type { Analysis, PlannedEvent, Sourced } from '../../scripts/types/index.ts'

const say = (text: string, start = 0): Sourced => ({ text, from: [{ start, end: start + text.length }] })

/** Sentence n lies in section n, whose heading is the n-th title. */
const analysisOf = (titles: string[]) =>
  ({
    sections: titles.map((title) => ({ title: say(title, 500) })),
    sentences: titles.map((text, section) => ({ section, text: `${text}.`, span: { start: 900, end: 904 } })),
  }) as unknown as Analysis

const told = (when: string, iso: string, sentence: number) => ({
  event: { when: say(when), iso, what: say('The pier closed') } satisfies PlannedEvent,
  sentence,
})

const datesOf = (events: ReturnType<typeof told>[], titles: string[]) =>
  sayYears(events, analysisOf(titles)).map(({ event }) => event.when?.text)

describe('sayYears', () => {
  it('should say the year of the heading with the first date below it', () => {
    const events = [
      told('May 23', '2016-05-23', 0),
      told('Sept 2', '2016-09-02', 0),
      told('3 March', '2017-03-03', 1),
    ]
    expect(datesOf(events, ['2016', '2017'])).toEqual(['May 23, 2016', 'Sept 2', '3 March 2017'])
  })

  it('should name the heading as a source of the date', () => {
    const [first] = sayYears([told('June', '2016-06', 0)], analysisOf(['2016']))
    expect(first!.event.when).toEqual({
      text: 'June 2016',
      from: [
        { start: 0, end: 4 },
        { start: 500, end: 504 },
      ],
    })
  })

  it('should leave dates alone whose year no heading tells', () => {
    expect(datesOf([told('May 23', '2016-05-23', 0)], ['The strike'])).toEqual(['May 23'])
    expect(datesOf([told('May 23, 2016', '2016-05-23', 0)], ['2016'])).toEqual(['May 23, 2016'])
    expect(datesOf([told('7:02 p.m.', '2016-05-23', 0)], ['2016'])).toEqual(['7:02 p.m.'])
  })

  it('should take a line that is nothing but a year for a heading', () => {
    const analysis = analysisOf(['2016', 'The pier'])
    const plain = { ...analysis, sections: analysis.sections.map(() => ({})) } as unknown as Analysis
    expect(sayYears([told('June', '2016-06', 1)], plain)[0]!.event.when!.text).toBe('June 2016')
  })

  it('should take the year from a sentence before where no heading tells it', () => {
    const text = 'The siege began in 1643. On 28 May the mill burned.'
    const analysis = {
      article: { text },
      sections: [{}],
      sentences: [
        { section: 0, text: text.slice(0, 24), span: { start: 0, end: 24 } },
        { section: 0, text: text.slice(25), span: { start: 25, end: text.length } },
      ],
    } as unknown as Analysis
    const [first] = sayYears([told('28 May', '1643-05-28', 1)], analysis)
    expect(first!.event.when).toEqual({
      text: '28 May 1643',
      from: [
        { start: 0, end: 6 },
        { start: 19, end: 23 },
      ],
    })
  })

  it('should leave out a date that would be read as of the year before it', () => {
    const events = [told('May 2016', '2016-05', 0), told('3 March', '2018-03-03', 0)]
    expect(datesOf(events, ['The strike'])).toEqual(['May 2016'])
  })
})
