import { describe, expect, it } from 'vitest'
import { knownWords } from '../../scripts/plan/known-words.ts'
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
