import { describe, expect, it } from 'vitest'
import { parseMermaid } from '../../scripts/figures/parse-mermaid.ts'

describe('parseMermaid', () => {
  it('should read nodes, expansions, classes, edges and groups in the order of the source', async () => {
    const source = `flowchart LR
      accTitle: Who pays
      accDescr: Two who pay for one
      w["WHO<br/>World Health Organization"] -->|"pays for #quot;cold#quot; rooms"| c
      subgraph g["On the ground"]
        c["clinics"]:::aim
      end
      c -.-> w
      c --- d`
    expect(await parseMermaid(source)).toEqual({
      type: 'flowchart',
      direction: 'LR',
      nodes: [
        { id: 'w', name: 'WHO', expansion: 'World Health Organization', classes: [] },
        { id: 'c', name: 'clinics', classes: ['aim'], group: 'g' },
        { id: 'd', name: 'd', classes: [] },
      ],
      edges: [
        { from: 'w', to: 'c', label: 'pays for "cold" rooms', stroke: 'normal', arrow: true },
        { from: 'c', to: 'w', stroke: 'dotted', arrow: true },
        { from: 'c', to: 'd', stroke: 'normal', arrow: false },
      ],
      groups: [{ id: 'g', title: 'On the ground' }],
      title: 'Who pays',
      description: 'Two who pay for one',
    })
  })

  it('should read groups in groups, the outer first', async () => {
    const parsed = await parseMermaid('flowchart TB\n subgraph a[A]\n subgraph b[B]\n x\n end\n end')
    expect(parsed).toMatchObject({ direction: 'TB', groups: [{ id: 'a' }, { id: 'b', parent: 'a' }] })
  })

  it('should name the type of other diagrams', async () => {
    expect(await parseMermaid('sequenceDiagram\n A->>B: hi')).toMatchObject({
      type: 'sequence',
      nodes: [],
      edges: [],
    })
    expect(await parseMermaid('pie\n "a": 1')).toMatchObject({ type: 'pie', nodes: [] })
  })

  it('should say where the source is wrong, comments counted', async () => {
    expect(await parseMermaid('%% about\nflowchart LR\n%% more\n  a --> [b')).toMatchObject({
      line: 4,
      error: expect.stringContaining('SQS'),
    })
    expect(await parseMermaid('flowchat LR\n a --> b')).toMatchObject({
      line: 1,
      error: expect.stringContaining('No diagram type'),
    })
    expect(await parseMermaid('')).toMatchObject({ line: 1 })
  })

  it('should leave no browser behind in Node', async () => {
    await parseMermaid('flowchart LR\n a')
    expect(typeof window).toBe('undefined')
    expect(typeof document).toBe('undefined')
  })
})
