import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CodeblockTransformContext } from '@slidev/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDeckColors, useTokens } from '../../scripts/figures/deck-colors.ts'
import { drawFigures } from '../../scripts/figures/draw-figures.ts'
import { drawWithMermaid, labelSize } from '../../scripts/figures/draw-with-mermaid.ts'
import setupTransformers from '../../setup/transformers.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-'))
})
afterAll(() => rm(folder, { recursive: true }))

const fence = (source: string) => ['```mermaid', source, '```'].join('\n')

describe('drawFigures', () => {
  it('should report a diagram that cannot be read by its line in the deck', async () => {
    const deck = join(folder, 'broken.md')
    const slides = [
      '# One',
      fence('flowchart LR\n  a --> b'),
      '---',
      '',
      '# Two',
      '',
      fence('flowchart LR\n  a --> [b'),
    ]
    await writeFile(deck, slides.join('\n'))
    expect(await drawFigures(deck)).toEqual([
      { line: 12, rule: 'diagram-syntax', text: expect.stringMatching(/line 12.*SQS/s) },
    ])
  })

  it('should have nothing to say about diagrams that the deck draws itself', async () => {
    const deck = join(folder, 'good.md')
    await writeFile(
      deck,
      ['---', 'layout: relations', '---', '', '# One', '', fence('flowchart LR\n  a -->|pays| b')].join('\n'),
    )
    expect(await drawFigures(deck)).toEqual([])
  })
})

describe('drawWithMermaid', () => {
  it('should draw in the colours of the deck and tell what Mermaid cannot draw', async () => {
    const [svg, wrong] = await drawWithMermaid([
      'flowchart LR\n  a{"Is it?"} -->|yes| b\n  b --> a',
      'flowchart LR\n  a --> [b',
    ])
    expect(svg).toContain('var(--ink, #')
    expect(svg).toContain('var(--paper, #')
    expect(svg).not.toContain('<foreignObject')
    expect(svg).toContain('yes')
    expect(labelSize(svg as string)).toBeGreaterThan(14)
    expect(wrong).toBeInstanceOf(Error)
  })
})

describe('useTokens', () => {
  it('should turn a colour of the deck into its variable, however it is written', () => {
    const colors = { ...readDeckColors(), ink: '#15191c', paper: '#f6f6f3' }
    expect(useTokens('fill:#15191C;stroke:rgb(246, 246, 243);color:#123456', colors)).toBe(
      'fill:var(--ink, #15191c);stroke:var(--paper, #f6f6f3);color:#123456',
    )
  })
})

describe('the transformer of Mermaid blocks', () => {
  const transform = setupTransformers().codeblocks[0]!
  const run = (code: string, context: { info?: string; frontmatter?: object; headmatter?: object } = {}) =>
    transform({
      info: context.info ?? 'mermaid',
      code,
      slide: {
        title: 'Title',
        frontmatter: context.frontmatter ?? {},
        source: { filepath: 'slides.md', start: 9, raw: `---\nlayout: relations\n---\n\n${fence(code)}\n` },
      },
      options: { data: { headmatter: context.headmatter ?? {} } },
    } as unknown as CodeblockTransformContext)

  it('should leave other code to Slidev', async () => {
    expect(await run('const a = 1', { info: 'ts' })).toBeUndefined()
  })

  it("should put the deck's own figure where it holds the diagram, with the words of the source as data", async () => {
    const html = await run('flowchart LR\n  a["{{ x }} &lt;b&gt;"] -->|pays| b', {
      frontmatter: { first: 3, evidence: ['One.'] },
    })
    expect(html).toMatch(/^<DiagramFigure :graph="[^"]+" :first="3" :evidence="\['One\\u002e'\]" \/>$/)
    expect(html).not.toContain('{{')
  })

  it('should put what Mermaid drew where it does not, or where the headmatter asks for it', async () => {
    const source = 'flowchart LR\n  a --> b\n  b --> c\n  c --> a'
    expect(await run('sequenceDiagram\n  A->>B: hi')).toMatch(/^<MermaidFigure :svg="/)
    expect(await run(source, { headmatter: { figures: 'mermaid' } })).toMatch(/^<MermaidFigure :svg="/)
    expect(await run(source)).toMatch(/^<DiagramFigure /)
  })

  it('should stop the build at a diagram that cannot be read, with its place', async () => {
    await expect(run('flowchart LR\n  a --> [b')).rejects.toThrow(/^slides\.md: .*line 16/)
  })
})
