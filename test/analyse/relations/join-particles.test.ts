import { describe, expect, it } from 'vitest'
import { joinParticles } from '../../../scripts/analyse/relations/join-particles.ts'
import type { Token, Tree } from '../../../scripts/language/types.ts'

type Row = [form: string, lemma: string, tag: string, head: number, rel: string]

function treeOf(rows: Row[]): Tree {
  const text = rows.map(([form]) => form).join(' ')
  const tokens = rows.map(([form, lemma, tag, head, rel], i): Token => {
    const start = rows.slice(0, i).reduce((sum, [before]) => sum + before.length + 1, 0)
    const kids = rows.flatMap((row, k) => (row[3] === i ? [k] : []))
    return { i, form, lemma, tag, head, rel, start, end: start + form.length, kids }
  })
  return { text, tokens, root: rows.findIndex((row) => row[3] < 0), confidence: 1 }
}

const setUp: Row[] = [
  ['Halden', 'Halden', 'NNP', 1, 'nsubj'],
  ['set', 'set', 'VBD', -1, 'root'],
  ['up', 'up', 'IN', 4, 'case'],
  ['the', 'the', 'DT', 4, 'det'],
  ['Trust', 'Trust', 'NNP', 1, 'obl'],
]

describe('joinParticles', () => {
  it('should make what follows a particle the object', () => {
    const { tokens } = joinParticles(treeOf(setUp))
    expect(tokens[2]).toMatchObject({ head: 1, rel: 'compound:prt' })
    expect(tokens[4]).toMatchObject({ head: 1, rel: 'obj' })
    expect(tokens[4]!.kids).toEqual([3])
  })

  it('should leave a preposition of a verb that takes no such particle', () => {
    const walked = treeOf(setUp.map((row, i): Row => (i === 1 ? ['walked', 'walk', 'VBD', -1, 'root'] : row)))
    expect(joinParticles(walked)).toBe(walked)
  })
})
