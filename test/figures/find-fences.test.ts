import { describe, expect, it } from 'vitest'
import { findFences } from '../../scripts/figures/find-fences.ts'

describe('findFences', () => {
  it('should find Mermaid blocks and the line of their source', () => {
    const markdown = [
      '# Title',
      '',
      '```mermaid',
      'flowchart LR',
      '  a --> b',
      '```',
      '',
      '- item',
      '',
      '  ```mermaid',
      '  pie',
      '  ```',
    ].join('\n')
    expect(findFences(markdown)).toEqual([
      { source: 'flowchart LR\n  a --> b', line: 4 },
      { source: 'pie', line: 11 },
    ])
  })

  it('should leave other code alone', () => {
    expect(findFences('```ts\nconst mermaid = 1\n```\n\n    mermaid\n')).toEqual([])
  })
})
