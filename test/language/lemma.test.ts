import { describe, expect, it } from 'vitest'
import { contentWords, lemma, sameLemma } from '../../scripts/language/index.ts'

describe('lemma', () => {
  it.each([
    ['went', 'VBD', 'go'],
    ['planned', 'VBD', 'plan'],
    ['hoped', 'VBD', 'hope'],
    ['controlled', 'VBN', 'control'],
    ['visited', 'VBD', 'visit'],
    ['calling', 'VBG', 'call'],
    ['prioritizing', 'VBG', 'prioritize'],
    ['singing', 'VBG', 'sing'],
    ['dying', 'VBG', 'die'],
    ['agreed', 'VBD', 'agree'],
    ['studied', 'VBD', 'study'],
    ['tied', 'VBN', 'tie'],
    ['uses', 'VBZ', 'use'],
    ['reaches', 'VBZ', 'reach'],
    ['carries', 'VBZ', 'carry'],
    ['is', 'VBZ', 'be'],
    ['’ve', 'VBP', 'have'],
    ['wo', 'MD', 'will'],
    ['could', 'MD', 'could'],
    ['countries', 'NNS', 'country'],
    ['classes', 'NNS', 'class'],
    ['houses', 'NNS', 'house'],
    ['heroes', 'NNS', 'hero'],
    ['analyses', 'NNS', 'analysis'],
    ['policewomen', 'NNS', 'policewoman'],
    ['species', 'NNS', 'species'],
    ['buses', 'NNS', 'bus'],
    ['Towns', 'NNS', 'town'],
    ['Nations', 'NNPS', 'Nation'],
    ['Mali', 'NNP', 'Mali'],
    ['larger', 'JJR', 'large'],
    ['biggest', 'JJS', 'big'],
    ['easier', 'JJR', 'easy'],
    ['better', 'JJR', 'good'],
    ['them', 'PRP', 'they'],
    ["n't", 'RB', 'not'],
    ['an', 'DT', 'a'],
    ['Between', 'IN', 'between'],
  ])('should know that %s (%s) is a form of %s', (form, tag, base) => {
    expect(lemma(form, tag)).toBe(base)
  })
})

describe('sameLemma', () => {
  it.each([
    ['coordinating', 'coordinates'],
    ['reclaimed', 'reclaim'],
    ['Towns', 'town'],
    ['underpins', 'underpinned'],
    ['larger', 'large'],
    ['led', 'leading'],
    ['countries', 'country'],
  ])('should take %s and %s for forms of one word', (a, b) => {
    expect(sameLemma(a, b)).toBe(true)
  })

  it.each([
    ['coordinate', 'coordination'],
    ['town', 'down'],
    ['hoped', 'hop'],
    ['secure', 'security'],
    ['number', 'numb'],
    ['news', 'new'],
  ])('should keep %s and %s apart', (a, b) => {
    expect(sameLemma(a, b)).toBe(false)
  })
})

describe('contentWords', () => {
  it('should leave out what carries no matter and take endings off', () => {
    expect(contentWords('The towns were reclaimed by its coordinating partners, and they are 12.')).toEqual([
      'town',
      'reclaim',
      'coordinate',
      'partner',
      '12',
    ])
  })
})
