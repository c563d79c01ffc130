import { describe, expect, it } from 'vitest'
import { leansByMarkers } from '../../scripts/condense/index.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

const leans = (text: string) => leansByMarkers({ text, tree: loadLanguage().parse(text), kind: 'prose' })

describe('a word that goes on from something', () => {
  it.each([
    'The council also closed the northern pier.',
    'However, the ferry returned in May.',
    'The ferry therefore returned in May.',
  ])('should lean on the sentence before: %s', (text) => {
    expect(leans(text)).toBe(true)
  })

  it.each([
    'The council refused the plan, and also blocked the loan for the other towns.',
    'The owners sold the ferry in May and then bought a larger boat.',
  ])('should not, where a later clause goes on from the one before it: %s', (text) => {
    expect(leans(text)).toBe(false)
  })
})
