import { describe, expect, it } from 'vitest'
import { capitalise, renderTokens } from '../../../scripts/analyse/clauses/render.ts'
import { loadLanguage } from '../../../scripts/language/index.ts'
import { thirdPerson } from '../../../scripts/analyse/clauses/verb-form.ts'

describe('renderTokens', () => {
  const tree = loadLanguage().parse('The town, which was old, fell.')

  it('should mend spaces and commas where something is left out', () => {
    const kept = tree.tokens.filter(({ form }) => !/^(?:which|was|old)$/.test(form)).map(({ i }) => i)
    expect(renderTokens(tree, new Set(kept))).toBe('The town, fell')
  })

  it('should write other words in place of a token', () => {
    expect(renderTokens(tree, new Set([0, 1]), new Map([[1, 'city']]))).toBe('The city')
  })
})

describe('capitalise', () => {
  it('should leave names that begin small', () => {
    expect([capitalise('the town'), capitalise('iPhone sales')]).toEqual(['The town', 'iPhone sales'])
  })
})

describe('thirdPerson', () => {
  it.each([
    ['coordinate', 'coordinates'],
    ['teach', 'teaches'],
    ['carry', 'carries'],
    ['play', 'plays'],
    ['be', 'is'],
  ])('should form %s → %s', (base, form) => {
    expect(thirdPerson(base)).toBe(form)
  })
})
