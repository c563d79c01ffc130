import { describe, expect, it } from 'vitest'
import { draftsOfText } from './parsed-draft.ts'

const textOf = (template: string, sentence: string): string | undefined =>
  draftsOfText(sentence).find(({ draft }) => draft.template === template && draft.cuts.length === 0)?.text

describe('cleft', () => {
  it('should make a statement of "it was … who"', () => {
    expect(textOf('cleft', 'It was Ida Berg who pushed the new display through.')).toBe(
      'Ida Berg pushed the new display through',
    )
  })

  it('should leave a time in its place, and what was never so', () => {
    expect(textOf('cleft', 'It was in 1990 that the mill closed.')).toBeUndefined()
    expect(textOf('cleft', 'It was not Ida Berg who pushed the new display through.')).toBeUndefined()
  })
})

describe('definition', () => {
  it('should say what a thing does in place of what it is', () => {
    expect(
      textOf(
        'definition',
        'The Orun Compact is an organisation which regulates fishing for tuna in the north.',
      ),
    ).toBe('The Orun Compact regulates fishing for tuna in the north')
  })

  it('should keep the passive of what was done to it', () => {
    expect(textOf('definition', 'Operation Tern is a naval mission conducted by the Gulf Union.')).toBe(
      'Operation Tern is conducted by the Gulf Union',
    )
  })

  it.each([
    ['the only one of its kind', 'Ida Berg was the first woman who crossed the strait.'],
    ['a common noun', 'The mill is a building that flour comes from.'],
    ['more than one kind', 'Ida Berg was a painter and a spy who worked for Spain.'],
    ['what another does to it', 'The Compact is a treaty which Spain signed.'],
  ])('should leave %s', (_, sentence) => {
    expect(textOf('definition', sentence)).toBeUndefined()
  })
})
