import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedGraph } from '../../../scripts/figures/graph.ts'
import { drawHub } from '../../../scripts/figures/relations/draw-hub.ts'
import { drawLayers } from '../../../scripts/figures/relations/draw-layers.ts'
import { drawRelations } from '../../../scripts/figures/relations/draw-relations.ts'
import { drawStatements } from '../../../scripts/figures/relations/draw-statements.ts'
import { listFigureTexts } from '../../../scripts/figures/figure-texts.ts'
import { expectClean, filledShare } from '../clean-drawing.ts'
import { fields, makeGraph, phrase } from '../samples.ts'

const FIELD = { width: 864, height: 322 }
const words = (graph: ParsedGraph) => new Set(listFigureTexts(graph).map(({ text }) => text))

const label = fc.option(phrase(65), { nil: undefined })
const hubs = fc
  .record({
    name: phrase(34),
    into: fc.array(
      fc.record({ name: phrase(34), label, expansion: fc.option(phrase(80), { nil: undefined }) }),
      { maxLength: 4 },
    ),
    outOf: fc.array(fc.record({ name: phrase(34), label }), { maxLength: 3 }),
    grouped: fc.boolean(),
  })
  .filter(({ into, outOf }) => into.length + outOf.length > 0)
  .map(({ name, into, outOf, grouped }) =>
    makeGraph(
      [
        name,
        ...into.map((own) => (own.expansion ? ([own.name, own.expansion] as [string, string]) : own.name)),
        ...outOf.map((own) => own.name),
      ],
      [
        ...into.map((own, index): [number, number, string?] => [index + 1, 0, own.label]),
        ...outOf.map((own, index): [number, number, string?] => [0, into.length + index + 1, own.label]),
      ],
      grouped && into.length > 1 ? [['regional partners', [1, 2]]] : [],
    ),
  )

describe('drawHub', () => {
  it('should keep words apart, in the field and whole, whatever they are', () => {
    let drawn = 0
    fc.assert(
      fc.property(hubs, fields, (graph, field) => {
        const drawing = drawHub(graph, field)
        if (!drawing) return
        drawn++
        expectClean(drawing)
        expect(new Set(drawing.texts.map(({ text }) => text))).toEqual(words(graph))
        expect(filledShare(drawing)).toBeGreaterThan(0.9)
      }),
      { numRuns: 150, seed: 1904 },
    )
    expect(drawn).toBeGreaterThan(75)
  })

  it('should draw one straight arrow for each neighbour, into the hub from the left and out of it to the right', () => {
    const graph = makeGraph(
      ['Museum', 'City', 'Visitors', 'Schools'],
      [
        [1, 0, 'grants'],
        [2, 0, 'tickets'],
        [0, 3, 'teaches'],
      ],
    )
    const drawing = drawHub(graph, FIELD)!
    const hub = drawing.shapes.find(({ kind }) => kind === 'rect') as {
      x: number
      width: number
      height: number
    }
    const lines = drawing.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []))
    expect(lines.every(({ y1, y2, head }) => y1 === y2 && head)).toBe(true)
    expect(lines.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [0, hub.x],
      [0, hub.x],
      [hub.x + hub.width, 864],
    ])
    expect(hub.height).toBe(322)
  })

  it('should set sides of as many rows on the same lines', () => {
    const graph = makeGraph(
      ['Hub', 'A', ['B', 'an expansion'], 'C', 'D'],
      [
        [1, 0, 'gives a good deal of money and of time to'],
        [2, 0],
        [0, 3, 'x'],
        [0, 4, 'y'],
      ],
    )
    const lines = drawHub(graph, FIELD)!.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.y1] : []))
    expect(lines.slice(0, 2)).toEqual(lines.slice(2))
  })

  it('should merge several edges of one neighbour into one row', () => {
    const graph = makeGraph(
      ['Hub', 'A'],
      [
        [1, 0, 'pays'],
        [1, 0, 'advises'],
      ],
    )
    const { shapes, texts } = drawHub(graph, FIELD)!
    expect(shapes.filter(({ kind }) => kind === 'line')).toHaveLength(1)
    expect(texts.map(({ text }) => text).sort()).toEqual(['A', 'Hub', 'advises', 'pays'])
  })

  it('should put a panel with its title behind the members of a group', () => {
    const graph = makeGraph(
      ['Hub', 'A', 'B', 'C'],
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      [['regional partners', [1, 3]]],
    )
    const { shapes, texts } = drawHub(graph, FIELD)!
    const panel = shapes.find((shape) => shape.kind === 'rect' && shape.fill === 'panel') as {
      y: number
      height: number
    }
    const yOf = (name: string) => texts.find(({ text }) => text === name)!.y
    const inPanel = (name: string) => yOf(name) >= panel.y && yOf(name) <= panel.y + panel.height
    expect(['regional partners', 'A', 'C', 'B'].map(inPanel)).toEqual([true, true, true, false])
  })

  it('should not draw a graph without a hub, a loop, a node alone or more than five on a side', () => {
    expect(
      drawHub(
        makeGraph(
          ['A', 'B', 'C', 'D'],
          [
            [0, 1],
            [2, 3],
          ],
        ),
        FIELD,
      ),
    ).toBeUndefined()
    expect(
      drawHub(
        makeGraph(
          ['A', 'B'],
          [
            [0, 1],
            [1, 1],
          ],
        ),
        FIELD,
      ),
    ).toBeUndefined()
    expect(drawHub(makeGraph(['A', 'B', 'C'], [[0, 1]]), FIELD)).toBeUndefined()
    const many = makeGraph(
      ['H', ...'ABCDEF'],
      [1, 2, 3, 4, 5, 6].map((from) => [from, 0] as [number, number]),
    )
    expect(drawHub(many, FIELD)).toBeUndefined()
  })
})

describe('drawLayers', () => {
  const trees = fc
    .record({
      root: phrase(30),
      children: fc.array(
        fc.record({
          name: phrase(24),
          label,
          leaves: fc.array(fc.record({ name: phrase(20), label }), { maxLength: 2 }),
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      turned: fc.boolean(),
    })
    .map(({ root, children, turned }) => {
      const names = [root]
      const edges: [number, number, string?][] = []
      for (const child of children) {
        const own = names.push(child.name) - 1
        edges.push([0, own, child.label])
        for (const leaf of child.leaves) edges.push([own, names.push(leaf.name) - 1, leaf.label])
      }
      return makeGraph(
        names,
        turned ? edges.map(([from, to, text]): [number, number, string?] => [to, from, text]) : edges,
        [],
        'TB',
      )
    })

  it('should keep words apart, in the field and whole', () => {
    let drawn = 0
    fc.assert(
      fc.property(trees, fields, (graph, field) => {
        const drawing = drawLayers(graph, field)
        if (!drawing) return
        drawn++
        expectClean(drawing)
        expect(filledShare(drawing)).toBeGreaterThan(0.9)
        const arrows = drawing.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []))
        expect(arrows).toHaveLength(graph.edges.length)
        expect(arrows.every(({ x1, x2 }) => x1 === x2)).toBe(true)
      }),
      { numRuns: 150, seed: 1904 },
    )
    expect(drawn).toBeGreaterThan(50)
  })

  it('should say once what all edges into a node say', () => {
    const graph = makeGraph(
      ['A', 'B', 'C'],
      [
        [0, 2, 'essential for'],
        [1, 2, 'essential for'],
      ],
      [],
      'TB',
    )
    const labels = drawLayers(graph, FIELD)!.texts.filter(({ text }) => text === 'essential for')
    expect(labels).toHaveLength(1)
  })

  it('should draw a group that edges leave as a panel of its members', () => {
    const graph = makeGraph(
      ['roads', 'markets', 'trade'],
      [[-1, 2, 'sustain']],
      [['Protected assets', [0, 1]]],
      'TB',
    )
    const { shapes, texts } = drawLayers(graph, FIELD)!
    expect(shapes.some((shape) => shape.kind === 'rect' && shape.fill === 'panel')).toBe(true)
    expect(new Set(texts.map(({ text }) => text))).toEqual(words(graph))
  })

  it('should not draw cycles, leaps over a layer or crossings', () => {
    expect(
      drawLayers(
        makeGraph(
          ['A', 'B'],
          [
            [0, 1],
            [1, 0],
          ],
        ),
        FIELD,
      ),
    ).toBeUndefined()
    expect(
      drawLayers(
        makeGraph(
          ['A', 'B', 'C'],
          [
            [0, 1],
            [1, 2],
            [0, 2],
          ],
        ),
        FIELD,
      ),
    ).toBeUndefined()
    expect(
      drawLayers(
        makeGraph(
          [...'ABCD'],
          [
            [0, 2],
            [0, 3],
            [1, 2],
            [1, 3],
          ],
        ),
        FIELD,
      ),
    ).toBeUndefined()
  })
})

describe('drawStatements', () => {
  const graphs = fc
    .record({
      names: fc.array(phrase(26), { minLength: 2, maxLength: 6 }),
      edges: fc.array(fc.record({ from: fc.nat(5), to: fc.nat(5), label: phrase(60) }), {
        minLength: 2,
        maxLength: 6,
      }),
    })
    .map(({ names, edges }) => {
      const used = edges.map(({ from, to, label: own }): [number, number, string] => [
        from % names.length,
        to % names.length,
        own,
      ])
      const ends = [...new Set(used.flatMap(([from, to]) => [from, to]))]
      return makeGraph(
        ends.map((index) => names[index]!),
        used.map(([from, to, own]) => [ends.indexOf(from), ends.indexOf(to), own]),
      )
    })

  it('should keep words apart, in the field and whole', () => {
    let drawn = 0
    fc.assert(
      fc.property(graphs, fields, (graph, field) => {
        const drawing = drawStatements(graph, field)
        if (!drawing) return
        drawn++
        expectClean(drawing)
        expect(new Set(drawing.texts.map(({ text }) => text))).toEqual(words(graph))
        expect(drawing.shapes.filter(({ kind }) => kind === 'line')).toHaveLength(graph.edges.length)
      }),
      { numRuns: 150, seed: 1904 },
    )
    expect(drawn).toBeGreaterThan(50)
  })
})

describe('drawRelations', () => {
  it('should prefer a hub from left to right and layers from top to bottom', () => {
    const edges: [number, number][] = [
      [0, 1],
      [0, 2],
    ]
    const isHub = (direction: ParsedGraph['direction']) =>
      drawRelations(makeGraph([...'ABC'], edges, [], direction), FIELD)!.shapes.some(
        (shape) => shape.kind === 'line' && shape.y1 === shape.y2,
      )
    expect([isHub('LR'), isHub('TB')]).toEqual([true, false])
  })

  it('should describe each edge as a sentence, with its label as the key to its evidence', () => {
    const { items } = drawRelations(
      makeGraph([['WHO', 'World Health Organization'], 'clinics'], [[0, 1, 'pays']]),
      FIELD,
    )!
    expect(items[0]).toEqual({ text: 'WHO pays clinics', keys: ['pays'] })
    expect(items[1]).toEqual({
      text: 'WHO, World Health Organization',
      keys: ['WHO', 'World Health Organization'],
    })
  })
})
