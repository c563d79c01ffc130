import { describe, expect, it } from 'vitest'
import { knownWords, toldWords } from '../../scripts/plan/known-words.ts'
import { analysisOf, sentenceOf } from './fake-matter.ts'

describe('knownWords', () => {
  const lines = [
    'The ferry sank.',
    'The ferry was raised.',
    'A ferry burned.',
    'Nobody missed the ferry.',
    'The pier stayed.',
  ]
  const analysis = analysisOf(
    lines.map((line, index) => sentenceOf(line, { index })),
    ['The harbour master', 'Elsewhere'],
  )

  it('should know the words of the slide’s headings and of what else stands on it', () => {
    const known = knownWords(analysis, [0], 'The dredger came in May')
    expect(known.has('harbour')).toBe(true)
    expect(known.has('dredger')).toBe(true)
    expect(knownWords(analysis, [1]).has('harbour')).toBe(false)
  })

  it('should know what the whole article is about', () => {
    expect(knownWords(analysis, [1]).has('ferry')).toBe(true)
    expect(knownWords(analysis, [1]).has('pier')).toBe(false)
  })
})

describe('toldWords', () => {
  const texts = [
    'A storm came in May.',
    'Nobody slept.',
    ...Array.from({ length: 5 }, (_, i) => `The tug made trip ${i}.`),
    ...Array.from({ length: 6 }, (_, i) => `The ferry made trip ${i}.`),
  ]
  const analysis = analysisOf(
    texts.map((text, index) => sentenceOf(text, { index })),
    ['The harbour master'],
  )

  it('should know what the headings and the opening say, and what else is told on the slide', () => {
    const told = toldWords(analysis, [0], 'The dredger came in May')
    expect(['harbour', 'storm', 'dredger'].map((word) => told.has(word))).toEqual([true, true, true])
  })

  it('should know of the rest only what hardly a sentence goes without', () => {
    const told = toldWords(analysis, [])
    expect(told.has('ferry')).toBe(true)
    expect(told.has('tug')).toBe(false)
    expect(knownWords(analysis, []).has('tug')).toBe(true)
  })
})
