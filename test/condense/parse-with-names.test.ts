import { describe, expect, it } from 'vitest'
import { parseWithNames } from '../../scripts/condense/index.ts'
import { treeOf } from './tree-of.ts'

describe('parseWithNames', () => {
  const text = 'In May, Operation Clear Water in Benin drained wells.'
  const masked =
    'In/IN/2/case May/NNP/5/obl ,/,/5/punct NATO/NNP/5/nsubj drained/VBD/0/root wells/NNS/5/obj ././5/punct'
  const seen: string[] = []
  const parse = (sentence: string) => {
    seen.push(sentence)
    return treeOf(masked)
  }
  const tree = parseWithNames(parse, text, ['Operation Clear Water in Benin'])

  it('should show the parser one word for the name', () => {
    expect(seen).toEqual(['In May, NATO drained wells.'])
  })

  it('should give back the sentence as it is, its offsets included', () => {
    expect(tree.text).toBe(text)
    expect(tree.tokens.map((t) => text.slice(t.start, t.end))).toEqual(tree.tokens.map((t) => t.form))
    expect(tree.tokens.map((t) => t.form).join(' ')).toBe(
      'In May , Operation Clear Water in Benin drained wells .',
    )
  })

  it('should hang the words of the name on its first', () => {
    expect(tree.tokens.slice(3, 8).map((t) => [t.tag, t.head, t.rel])).toEqual([
      ['NNP', 8, 'nsubj'],
      ['NNP', 3, 'flat'],
      ['NNP', 3, 'flat'],
      ['NNP', 3, 'flat'],
      ['NNP', 3, 'flat'],
    ])
    expect(tree.root).toBe(8)
    expect(tree.tokens[8]!.kids).toEqual([1, 2, 3, 9, 10])
  })

  it('should leave a sentence without the name to the parser', () => {
    expect(parseWithNames(() => treeOf(masked), 'Wells dried.', ['Operation Clear Water in Benin'])).toEqual(
      treeOf(masked),
    )
  })
})
