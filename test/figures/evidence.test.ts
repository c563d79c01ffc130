import { describe, expect, it } from 'vitest'
import { findEvidence, readEvidence } from '../../scripts/figures/evidence.ts'

describe('readEvidence', () => {
  it('should pair a list with the texts of the figure, in their order', () => {
    const sentences = readEvidence(['One.', null, 'Three.'], ['a', 'b', 'c', 'd'])
    expect([...sentences]).toEqual([
      ['a', 'One.'],
      ['c', 'Three.'],
    ])
  })

  it('should take sentences by text as they are, and none for none', () => {
    expect(readEvidence({ a: 'One.' }, []).get('a')).toBe('One.')
    expect(readEvidence(undefined, ['a']).size).toBe(0)
  })
})

describe('findEvidence', () => {
  it('should find the sentence by the first of the keys that has one', () => {
    const sentences = new Map([['b', 'Two.']])
    expect(findEvidence({ text: '', keys: ['a', 'b'] }, sentences)).toBe('Two.')
    expect(findEvidence({ text: '', keys: ['a'] }, sentences)).toBeUndefined()
    expect(findEvidence(undefined, sentences)).toBeUndefined()
  })
})
