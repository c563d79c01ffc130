import { describe, expect, it } from 'vitest'
import { joinSubjects } from '../../../scripts/analyse/relations/join-subjects.ts'
import type { Token, Tree } from '../../../scripts/language/types.ts'

const words: [string, string, number, string][] = [
  ['Norway', 'NNP', 3, 'nsubj'],
  ['and', 'CC', 2, 'cc'],
  ['Sweden', 'NNP', 3, 'nsubj'],
  ['signed', 'VBD', -1, 'root'],
]

function treeOf(rows: typeof words): Tree {
  const text = rows.map(([form]) => form).join(' ')
  const tokens = rows.map(([form, tag, head, rel], i): Token => {
    const start = rows.slice(0, i).reduce((sum, [before]) => sum + before.length + 1, 0)
    const kids = rows.flatMap((row, k) => (row[2] === i ? [k] : []))
    return { i, form, lemma: form.toLowerCase(), tag, head, rel, start, end: start + form.length, kids }
  })
  return { text, tokens, root: rows.findIndex(([, , head]) => head < 0), confidence: 1 }
}

describe('joinSubjects', () => {
  it('should make one list of two subjects that "and" joins', () => {
    const { tokens } = joinSubjects(treeOf(words))
    expect(tokens[2]).toMatchObject({ head: 0, rel: 'conj' })
    expect(tokens[0]!.kids).toContain(2)
    expect(tokens[3]!.kids).toEqual([0])
  })

  it('should leave a tree with one subject as it is', () => {
    const tree = treeOf(
      [words[0]!, ['signed', 'VBD', -1, 'root']].map((row, i) =>
        i === 0 ? ['Norway', 'NNP', 1, 'nsubj'] : row,
      ) as typeof words,
    )
    expect(joinSubjects(tree)).toBe(tree)
  })
})
