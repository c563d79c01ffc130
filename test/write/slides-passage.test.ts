import { describe, expect, it } from 'vitest'
import type { Passage, PassageSlide } from '../../scripts/types/index.ts'
import { plan } from './fixtures/weather-station/plan.ts'
import { readBody } from '../../scripts/write/read-body.ts'
import { writePassage } from '../../scripts/write/slides/passage.ts'

const slideOf = (...passages: PassageSlide['passages']): PassageSlide => ({
  kind: 'passage',
  id: 'one',
  headline: plan.title,
  passages,
  notes: [],
  seconds: 10,
})
const passage = (text: string, ...core: [number, number][]): Passage => ({
  text,
  from: [{ start: 0, end: text.length }],
  core: core.map(([start, end]) => ({ start, end })),
})
const bodyOf = (...passages: PassageSlide['passages']) => writePassage(slideOf(...passages)).blocks

describe('writePassage', () => {
  it('should set the runs of the core in bold', () => {
    const text = 'The mast, which is old, fell.'
    expect(bodyOf(passage(text, [0, 8], [24, 28]))).toEqual(['**The mast**, which is old, **fell**.'])
  })

  it('should make a paragraph of each sentence', () => {
    expect(bodyOf(passage('One fell.'), passage('Two stood.'))).toEqual(['One fell.', 'Two stood.'])
  })

  it('should end a line with a backslash, and mark each line by itself', () => {
    const text = 'The mast fell in May, which nobody saw, and it broke.'
    const lines = { ...passage(text, [0, 21], [40, 53]), breaks: [22, 40] }
    expect(bodyOf(lines)).toEqual(['**The mast fell in May,**\\\nwhich nobody saw,\\\n**and it broke.**'])
    expect(bodyOf({ ...lines, core: [{ start: 0, end: 38 }] })).toEqual([
      '**The mast fell in May,**\\\n**which nobody saw**,\\\nand it broke.',
    ])
  })

  it('should be read again without its lines', () => {
    const text = 'The mast fell in May, which nobody saw, and it broke.'
    const [body] = bodyOf({ ...passage(text, [0, 21], [40, 53]), breaks: [22, 40] })
    expect(readBody(body!, 'passage')).toEqual([{ role: 'passage', text }])
  })

  it('should let no line open a block', () => {
    const text = 'It had three parts: - a mast, > a cup and 1. a vane.'
    const one = { ...passage(text), core: undefined, breaks: [20, 30, 42] }
    expect(bodyOf(one)).toEqual(['It had three parts:\\\n\\- a mast,\\\n\\> a cup and\\\n1\\. a vane.'])
    expect(readBody(bodyOf(one)[0]!, 'passage')).toEqual([{ role: 'passage', text }])
  })

  it('should mark nothing where a run begins or ends within a word', () => {
    expect(bodyOf(passage('The mast fell.', [0, 6]))).toEqual(['The mast fell.'])
  })

  it('should escape what Markdown would act on, within the core and around it', () => {
    const text = '1986. A * mast_ fell, {{ so }} <b>.'
    expect(bodyOf(passage(text, [6, 20]))).toEqual(['1986\\. **A \\* mast\\_ fell**, {<wbr>{ so }} &lt;b>.'])
  })

  it('should have the topic for its title and no headline of its own', () => {
    expect(writePassage(slideOf(passage('The mast fell.'))).keys).toEqual({
      title: 'The weather station on Ardleigh Hill',
    })
  })
})
