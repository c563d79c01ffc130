import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listFigureTexts } from '../../scripts/figures/figure-texts.ts'
import {
  listGraphTexts,
  listPhaseTexts,
  orderNodes,
  writeMermaid,
  writePhases,
} from '../../scripts/figures/mermaid-source.ts'
import { isParseFailure, parseMermaid } from '../../scripts/figures/parse-mermaid.ts'
import type { Graph, PlannedPhase } from '../../scripts/types/plan.ts'
import type { Sourced } from '../../scripts/types/span.ts'

const sourced = (text: string): Sourced => ({ text, from: [{ start: 0, end: 1 }] })
/** What a label keeps of its white space. */
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim()

const AWKWARD = [
  'end',
  'the "end"',
  'a --> b',
  '#1; #quot; C#',
  'style:"x"; #y;',
  'lifestyle: #42;',
  'classDef a:#b;',
  '`code`',
  '1. first',
  '2) second',
  '- minus',
  '> quote',
  '%% comment',
  '%%{init: {}}%%',
  'a<br/>b',
  '<b>bold</b>',
  '</script>',
  'R&D',
  'a &amp; b',
  '&#35;',
  'fa:fa-car',
  '$$x^2$$',
  '**bold** _it_',
  'snake_case',
  '[link](url)',
  '{{ mustache }}',
  'A(B)',
  'x|y',
  '::name::',
  'C:\\new\\table',
  '---',
  '```',
  '<!-- c -->',
  '🙂👩‍🚀',
  'שלום עולם',
  'مرحبا "بك"',
  'ﬂ°quot¶ß',
  'subgraph x',
  'accTitle: y',
  'A ~~~ B',
  `${'long words '.repeat(18)}end`,
  '@{ shape: x }',
  'https://example.org/a?b=c#d',
  'o--o',
  'x',
  'é\u00a0à',
  "l'heure",
  '50 %',
  '+ 3',
]
const words = fc
  .oneof(
    fc.constantFrom(...AWKWARD),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...'#;:"`&<>/%{}[]()|-=.*_~$\\@ abstylequot1'),
      minLength: 1,
      maxLength: 30,
    }),
  )
  .filter((text) => !/\p{C}/u.test(text.replace(/\p{Cf}/gu, '')) && collapse(text) !== '')

const graphs: fc.Arbitrary<Graph> = fc
  .record({
    direction: fc.constantFrom('LR' as const, 'TB' as const),
    names: fc.array(
      fc.record({ name: words, expansion: fc.option(words, { nil: undefined }), group: fc.nat(4) }),
      { minLength: 2, maxLength: 8 },
    ),
    groups: fc.array(words, { maxLength: 2 }),
    edges: fc.array(
      fc.record({ from: fc.nat(7), to: fc.nat(7), label: fc.option(words, { nil: undefined }) }),
      { maxLength: 8 },
    ),
    prefix: fc.constantFrom('n', 'end', 'style', 'o', 'x', 'graph', 'default', 'Class', 'k-'),
  })
  .map(({ direction, names, groups, edges, prefix }) => {
    const nodes = names.map(({ name, expansion, group }, index) => ({
      id: `${prefix}${index}`,
      name: sourced(name),
      ...(expansion !== undefined && { expansion: sourced(expansion) }),
      ...(group < groups.length && { group: `g${group}` }),
    }))
    const used = groups.map((title, index) => ({ id: `g${index}`, title: sourced(title) }))
    return {
      direction,
      nodes,
      groups: used.filter(({ id }) => nodes.some((node) => node.group === id)),
      edges: edges.map(({ from, to, label }) => ({
        from: nodes[from % nodes.length]!.id,
        to: nodes[to % nodes.length]!.id,
        ...(label !== undefined && { label: sourced(label) }),
      })),
    }
  })

describe('writeMermaid', () => {
  it('should write what Mermaid reads back as the same nodes, groups and edges', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const parsed = await parseMermaid(writeMermaid(graph, { title: 'Title: "x"', description: 'd #1;' }))
        if (isParseFailure(parsed)) throw new Error(parsed.error)
        const order = orderNodes(graph)
        const nameOf = (id: string) => collapse(graph.nodes.find((node) => node.id === id)!.name.text)
        const read = (id: string) => parsed.nodes.find((node) => node.id === id)!.name
        expect(parsed.nodes.map(({ name, expansion }) => [name, expansion])).toEqual(
          order.map(({ name, expansion }) => [collapse(name.text), expansion && collapse(expansion.text)]),
        )
        expect(parsed.nodes.map(({ group }) => parsed.groups.find(({ id }) => id === group)?.title)).toEqual(
          order.map(({ group }) => {
            const own = graph.groups.find(({ id }) => id === group)
            return own && collapse(own.title.text)
          }),
        )
        expect(parsed.edges.map(({ from, to, label }) => [read(from), label, read(to)])).toEqual(
          graph.edges.map(({ from, to, label }) => [nameOf(from), label && collapse(label.text), nameOf(to)]),
        )
        expect(listFigureTexts(parsed).map(({ text }) => text)).toEqual(
          listGraphTexts(graph).map(({ text }) => collapse(text)),
        )
        expect([parsed.direction, parsed.title, parsed.description]).toEqual([
          graph.direction,
          'Title: "x"',
          'd #1;',
        ])
      }),
      { numRuns: 150, seed: 1904 },
    )
  })

  it.each(AWKWARD)('should carry %j as a name, an expansion, a label and a group', async (text) => {
    const graph: Graph = {
      direction: 'LR',
      nodes: [
        { id: 'a', name: sourced(text), expansion: sourced(text), group: 'g' },
        { id: 'b', name: sourced('b') },
      ],
      groups: [{ id: 'g', title: sourced(text) }],
      edges: [{ from: 'a', to: 'b', label: sourced(text) }],
    }
    const parsed = await parseMermaid(writeMermaid(graph))
    if (isParseFailure(parsed)) throw new Error(parsed.error)
    const plain = collapse(text)
    expect(listFigureTexts(parsed).map((own) => own.text)).toEqual([plain, plain, plain, 'b', plain])
  })

  it('should write one readable statement a line', () => {
    const graph: Graph = {
      direction: 'LR',
      nodes: [
        { id: 'who', name: sourced('WHO'), expansion: sourced('World Health Organization') },
        { id: 'end', name: sourced('clinics') },
      ],
      groups: [],
      edges: [{ from: 'who', to: 'end', label: sourced('pays for "cold" rooms') }],
    }
    expect(writeMermaid(graph, { title: 'Who pays' })).toBe(
      [
        'flowchart LR',
        '  accTitle: Who pays',
        '  who["WHO<br/>World Health Organization"]',
        '  n1["clinics"]',
        '  who -->|"pays for #quot;cold#quot; rooms"| n1',
      ].join('\n'),
    )
  })
})

describe('writePhases', () => {
  const phases = fc.array(
    fc.record({
      title: words,
      does: fc.array(words, { maxLength: 3 }),
      aim: fc.option(words, { nil: undefined }),
    }),
    { minLength: 2, maxLength: 6 },
  )

  it('should write what Mermaid reads back as the same phases in order', async () => {
    await fc.assert(
      fc.asyncProperty(phases, async (drawn) => {
        const planned: PlannedPhase[] = drawn.map(({ title, does, aim }) => ({
          title: sourced(title),
          does: does.map(sourced),
          ...(aim !== undefined && { aim: sourced(aim) }),
        }))
        const parsed = await parseMermaid(writePhases(planned))
        if (isParseFailure(parsed)) throw new Error(parsed.error)
        const filled = planned.filter(({ does, aim }) => does.length > 0 || aim)
        const empty = planned.filter(({ does, aim }) => does.length === 0 && !aim)
        expect(listFigureTexts(parsed).map(({ text }) => text)).toEqual(
          listPhaseTexts([...filled, ...empty]).map(({ text }) => collapse(text)),
        )
        expect(parsed.edges.map(({ from, to }) => `${from}>${to}`)).toEqual(
          planned.slice(1).map((_, index) => `p${index + 1}>p${index + 2}`),
        )
        expect(parsed.nodes.filter(({ classes }) => classes.includes('aim')).length).toBe(
          planned.filter(({ aim }) => aim).length,
        )
      }),
      { numRuns: 150, seed: 1904 },
    )
  })
})
