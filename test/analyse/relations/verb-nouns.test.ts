import { describe, expect, it } from 'vitest'
import { parseWithVerbs } from '../../../scripts/analyse/relations/verb-nouns.ts'

describe('a verb that was taken for a noun', () => {
  it('should be told where the parse has no main verb', () => {
    const { tree, told } = parseWithVerbs('Police arrest Google chief executive Smith at the airport.')
    expect(told).toEqual({ at: 7, form: 'arrest' })
    expect(tree.tokens[tree.root]!.i).toBe(1)
  })

  it('should not be sought where a heading has none', () => {
    expect(parseWithVerbs('A short history of the Paris railway.').told).toBeUndefined()
  })
})
