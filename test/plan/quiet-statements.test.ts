import { describe, expect, it } from 'vitest'
import type { Content } from '../../scripts/plan/content.ts'
import { quietStatements } from '../../scripts/plan/quiet-statements.ts'

const contentOf = (kind: 'statement' | 'points', value: number): Content =>
  ({
    chapter: { no: 1 },
    draft: { evidence: kind === 'points' ? { kind, points: [] } : { kind }, uses: [], sections: [], value },
    heading: {},
  }) as unknown as Content

const tonesOf = (contents: Content[]) =>
  quietStatements(contents).map(({ draft: { evidence } }) =>
    evidence.kind === 'statement' ? (evidence.tone ?? 'filled') : '–',
  )

describe('quietStatements', () => {
  it('should leave the only statement its filled sheet', () => {
    expect(tonesOf([contentOf('points', 2), contentOf('statement', 0.1)])).toEqual(['–', 'filled'])
  })

  it('should fill the strongest of several alone, and keep their order', () => {
    const contents = [contentOf('statement', 0.4), contentOf('points', 2), contentOf('statement', 0.9)]
    expect(tonesOf(contents)).toEqual(['paper', '–', 'filled'])
  })

  it('should fill one sheet more for six slides more', () => {
    const many = Array.from({ length: 12 }, (_, i) => contentOf('statement', i))
    expect(tonesOf(many).filter((tone) => tone === 'filled')).toHaveLength(2)
    expect(tonesOf(many).slice(-2)).toEqual(['filled', 'filled'])
  })
})
