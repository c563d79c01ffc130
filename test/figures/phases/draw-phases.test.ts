import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPhases } from '../../../scripts/figures/phases/draw-phases.ts'
import { readChain, readPhases } from '../../../scripts/figures/phases/read-phases.ts'
import { expectClean, filledShare } from '../clean-drawing.ts'
import { fields, makeGraph, phrase } from '../samples.ts'

const FIELD = { width: 864, height: 322 }
const phases = fc.array(
  fc.record({
    title: phrase(22),
    does: fc.array(phrase(60), { maxLength: 3 }),
    aim: fc.option(phrase(55), { nil: undefined }),
  }),
  { minLength: 2, maxLength: 8 },
)

describe('drawPhases', () => {
  it('should keep words apart, in the field and whole, whatever they are', () => {
    let drawn = 0
    fc.assert(
      fc.property(phases, fields, fc.option(phrase(70), { nil: undefined }), (own, field, remark) => {
        const drawing = drawPhases(own, field, { remark })
        if (!drawing) return
        drawn++
        expectClean(drawing)
        const all = own.flatMap(({ title, does, aim }) => [title, ...does, ...(aim ? [aim] : [])])
        expect(drawing.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(all))
      }),
      { numRuns: 150, seed: 1904 },
    )
    expect(drawn).toBeGreaterThan(30)
  })

  it('should set rows of all phases level', () => {
    const { texts } = drawPhases(
      [
        { title: 'A', does: ['a short one', 'second of A'] },
        {
          title: 'B',
          does: ['a longer one, which takes more than one line in its column for sure', 'second of B'],
        },
      ],
      FIELD,
    )!
    const yOf = (own: string) => texts.find(({ text }) => text === own)!.y
    expect(yOf('second of A')).toBe(yOf('second of B'))
  })

  it('should put aims in panels only where every phase has one', () => {
    const panels = (aims: (string | undefined)[]) =>
      drawPhases(
        aims.map((aim, index) => ({ title: `Step ${index + 1}`, does: ['mix', 'wait'], aim })),
        FIELD,
      )!.shapes.filter((shape) => shape.kind === 'rect').length
    expect(panels(['calm', 'peace', 'trust'])).toBe(3)
    expect(panels([undefined, 'peace', undefined])).toBe(0)
  })

  it('should number on from the given number, and bring up a phase a click', () => {
    const drawing = drawPhases(
      [
        { title: 'A', does: [] },
        { title: 'B', does: [] },
      ],
      FIELD,
      { first: 4 },
    )!
    expect(drawing.texts.map(({ text, step }) => [text, step])).toEqual([
      ['4', 1],
      ['A', 1],
      ['5', 2],
      ['B', 2],
    ])
    expect(drawing.steps).toBe(2)
    expect(drawing.items[0]).toEqual({ text: '4. A', step: 1, keys: ['A'] })
  })

  it('should set few words large and many small', () => {
    const few = drawPhases(
      [
        { title: 'Mix', does: ['Flour'] },
        { title: 'Bake', does: ['Forty minutes'] },
      ],
      FIELD,
    )!
    const many = drawPhases(
      ['A', 'B', 'C', 'D', 'E'].map((title) => ({
        title,
        does: ['takes about thirty letters here', 'and another thirty letters too'],
      })),
      FIELD,
    )!
    const sizeOf = (drawing: typeof few, title: string) =>
      drawing.texts.find(({ text }) => text === title)!.style.size
    expect(sizeOf(few, 'Mix')).toBe(42)
    expect(sizeOf(many, 'A')).toBeLessThan(30)
  })

  it('should set uneven phases one below the other, in type that a room can read, arrows between the numerals', () => {
    const drawing = drawPhases(
      [
        {
          title: 'Survey of the quay',
          does: [
            'The old quay is measured from the river and from the road',
            'Two engineers draw the wall and the road behind it',
            'Residents may object for six weeks',
          ],
          aim: 'Know what stands, and what it carries',
        },
        { title: 'Approval by the council', does: ['The council votes on the plan'] },
        { title: 'Construction', does: ['Piles are driven into the river bed by two barges'] },
      ],
      FIELD,
    )!
    expectClean(drawing)
    const textOf = (own: string) => drawing.texts.find(({ text }) => text === own)!
    const [one, two] = [textOf('1'), textOf('2')]
    expect(two.x).toBe(one.x)
    expect(two.y).toBeGreaterThan(one.y + 60)
    expect(textOf('The council votes on the plan').style.size).toBeGreaterThanOrEqual(20)
    expect(filledShare(drawing)).toBeGreaterThan(0.8)
    const arrows = drawing.shapes.filter(
      (shape) => shape.kind === 'line' && shape.head && shape.x1 === shape.x2,
    )
    // an arrow comes up with the phase that it points to
    expect(arrows.map(({ step }) => step)).toEqual([2, 3])
  })

  it('should set even phases side by side', () => {
    const drawing = drawPhases(
      ['Survey', 'Approval', 'Building'].map((title) => ({
        title,
        does: ['Plans are drawn', 'Plans are read'],
      })),
      FIELD,
    )!
    const tops = drawing.texts.filter(({ text }) => /^[123]$/.test(text)).map(({ y }) => y)
    expect(new Set(tops).size).toBe(1)
  })

  it('should give phases that say no more than their titles all of the width', () => {
    const titles = [
      'Both sides withdraw ten kilometers from the lake',
      'The observers clear the mines in the north',
      'A joint commission draws the border again',
    ]
    const { texts } = drawPhases(
      titles.map((title) => ({ title, does: [] })),
      FIELD,
    )!
    for (const title of titles) expect(texts.find(({ text }) => text === title)!.width).toBeGreaterThan(600)
  })

  it('should number on in the second band or stack, and fill the field with eight phases', () => {
    const drawing = drawPhases(
      Array.from({ length: 8 }, (_, index) => ({
        title: `Stage ${'ABCDEFGH'[index]}`,
        does: ['Plans are drawn'],
      })),
      FIELD,
    )!
    expectClean(drawing)
    const numerals = drawing.texts.flatMap(({ text }) => (/^\d$/.test(text) ? [text] : []))
    expect(numerals).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(drawing.texts.find(({ text }) => text === 'Plans are drawn')!.style.size).toBeGreaterThanOrEqual(
      18,
    )
    expect(filledShare(drawing)).toBeGreaterThan(0.5)
  })

  it('should give numerals of two digits their width', () => {
    const drawing = drawPhases(
      Array.from({ length: 10 }, (_, index) => ({ title: `Stage ${index}`, does: ['Plans are drawn'] })),
      FIELD,
    )!
    expectClean(drawing)
    const ten = drawing.texts.find(({ text }) => text === '10')!
    expect(ten.height).toBe(ten.style.line)
  })

  it('should not draw a single phase, or what does not fit', () => {
    expect(drawPhases([{ title: 'A', does: [] }], FIELD)).toBeUndefined()
    const long = 'responsibilities of the international council '.repeat(6)
    expect(
      drawPhases(
        ['A', 'B', 'C', 'D', 'E'].map((title) => ({ title, does: [long, long, long] })),
        FIELD,
      ),
    ).toBeUndefined()
  })
})

describe('readPhases', () => {
  it('should read groups in a row, their nodes and their aims', () => {
    const graph = makeGraph(
      ['do this', 'win', 'do that'],
      [[-1, -2]],
      [
        ['First', [0, 1]],
        ['Second', [2]],
      ],
    )
    graph.nodes[1]!.classes = ['aim']
    expect(readPhases(graph)).toEqual([
      { title: 'First', does: ['do this'], aim: 'win' },
      { title: 'Second', does: ['do that'] },
    ])
  })

  it('should follow the edges, not the order of the source', () => {
    const graph = makeGraph(
      ['a', 'b'],
      [[-2, -1]],
      [
        ['Later', [0]],
        ['Earlier', [1]],
      ],
    )
    expect(readPhases(graph)!.map(({ title }) => title)).toEqual(['Earlier', 'Later'])
  })

  it('should not read groups that branch, labelled edges, or nodes outside of groups', () => {
    const groups: [string, number[]][] = [
      ['A', [0]],
      ['B', [1]],
      ['C', [2]],
    ]
    expect(
      readPhases(
        makeGraph(
          [...'abc'],
          [
            [-1, -2],
            [-1, -3],
          ],
          groups,
        ),
      ),
    ).toBeUndefined()
    expect(
      readPhases(
        makeGraph(
          [...'abc'],
          [
            [-1, -2, 'then'],
            [-2, -3],
          ],
          groups,
        ),
      ),
    ).toBeUndefined()
    expect(
      readPhases(
        makeGraph(
          [...'abcd'],
          [
            [-1, -2],
            [-2, -3],
          ],
          groups,
        ),
      ),
    ).toBeUndefined()
  })
})

describe('readChain', () => {
  it('should read nodes in a row with the labels of what leaves them', () => {
    const edges: [number, number, string?][] = [
      [2, 3],
      [0, 1, 'feeds'],
      [1, 2],
    ]
    expect(readChain(makeGraph(['A', 'B', 'C', 'D'], edges))).toEqual([
      { title: 'A', does: ['feeds'] },
      { title: 'B', does: [] },
      { title: 'C', does: [] },
      { title: 'D', does: [] },
    ])
  })

  it('should not read three nodes, a ring or a fork', () => {
    const row: [number, number][] = [
      [0, 1],
      [1, 2],
    ]
    expect(readChain(makeGraph([...'ABC'], row))).toBeUndefined()
    expect(readChain(makeGraph([...'ABCD'], [...row, [2, 3], [3, 0]]))).toBeUndefined()
    expect(readChain(makeGraph([...'ABCD'], [...row, [1, 3]]))).toBeUndefined()
  })
})
