import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawColumns } from '../../../scripts/figures/timeline/draw-columns.ts'
import { drawScale } from '../../../scripts/figures/timeline/draw-scale.ts'
import { drawTimeline } from '../../../scripts/figures/timeline/draw-timeline.ts'
import { textWidth } from '../../../scripts/figures/drawing/set-text.ts'
import { drawUpright } from '../../../scripts/figures/timeline/draw-upright.ts'
import type { TimelineEvent } from '../../../scripts/figures/timeline/timeline-event.ts'
import { expectClean } from '../clean-drawing.ts'
import { fields, phrase } from '../samples.ts'

const FIELD = { width: 864, height: 322 }
const event = fc.record({
  year: fc.integer({ min: 1800, max: 2020 }),
  form: fc.constantFrom('year', 'month', 'day', 'after', 'none'),
  what: phrase(84),
})
function toEvent({ year, form, what }: { year: number; form: string; what: string }): TimelineEvent {
  if (form === 'none') return { what }
  if (form === 'month') return { when: `September ${year}`, iso: `${year}-09`, what }
  if (form === 'day') return { when: `30 September ${year}`, iso: `${year}-09-30`, what }
  if (form === 'after') return { when: `after ${year}`, iso: String(year), what }
  return { when: String(year), what }
}
const mixed = fc.array(event, { minLength: 2, maxLength: 7 }).map((events) => events.map(toEvent))
const dated = fc
  .array(event, { minLength: 3, maxLength: 7 })
  .map((events) => events.sort((a, b) => a.year - b.year).map((own) => toEvent({ ...own, form: 'year' })))

describe('drawTimeline', () => {
  it('should keep words apart, in the field and whole, whatever they are', () => {
    let drawn = 0
    fc.assert(
      fc.property(fc.oneof(mixed, dated), fields, (events, field) => {
        const drawing = drawTimeline(events, field)
        if (!drawing) return
        drawn++
        expectClean(drawing)
        const words = events.flatMap(({ when, what }) => (when ? [when, what] : [what]))
        expect(drawing.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(words))
        expect(drawing.steps).toBe(events.length)
        expect(
          drawing.texts
            .filter(({ item }) => item !== undefined)
            .every(({ item, step }) => step === item! + 1),
        ).toBe(true)
      }),
      { numRuns: 150, seed: 1904 },
    )
    expect(drawn).toBeGreaterThan(110)
  })

  it('should hold seven events of 84 letters below a headline of two lines', () => {
    const what = 'the council pays forty-one households by the river for the harbour and for the museum'
    const events = Array.from({ length: 7 }, (_, index) => ({
      when: `12 June ${1990 + index}`,
      what: what.slice(0, 84),
    }))
    expect(drawTimeline(events, FIELD)).toBeDefined()
  })
})

describe('drawTimeline of dated events', () => {
  const years = ['1921', '1934', '1950', '1999']
  const isAxis = (what: string) =>
    !drawTimeline(
      years.map((when) => ({ when, what })),
      FIELD,
    )!.texts.some(({ text }) => text === 'Spacing is not to scale')

  it('should draw them to scale where each flag stands to the right of its stem in two lines', () => {
    expect(isAxis('Exports begin')).toBe(true)
  })

  it('should draw columns where flags would turn left or wrap on', () => {
    expect(
      isAxis(
        'Exports begin with two ships that leave the harbour in the fog before the council has met for the year',
      ),
    ).toBe(false)
  })

  it('should keep the last flag to the right of its stem', () => {
    const { shapes, texts } = drawScale(
      years.map((when) => ({ when, what: 'Sold to a fund' })),
      FIELD,
      [],
      { calm: true },
    )!
    const last = shapes.findLast((shape) => shape.kind === 'dot')!
    expect(texts.find(({ text }) => text === '1999')!.x).toBeGreaterThan(last.kind === 'dot' ? last.x : 0)
  })
})

describe('drawScale', () => {
  const curie: TimelineEvent[] = [
    { when: '1867', what: 'Born in Warsaw' },
    { when: '1891', what: 'Moves to Paris' },
    { when: '1903', what: 'Nobel Prize in Physics' },
    { when: '1934', what: 'Dies in Passy' },
  ]

  it('should place dates in proportion', () => {
    const dots = drawScale(curie, FIELD)!.shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.x] : []))
    const [a, b, c, d] = dots as [number, number, number, number]
    expect((b - a) / (d - a)).toBeCloseTo(24 / 67, 2)
    expect((c - a) / (d - a)).toBeCloseTo(36 / 67, 2)
  })

  it('should show eras as bands from their first to their last year', () => {
    const eras = [
      { name: 'Warsaw', from: '1867', to: '1891' },
      { name: 'Paris', from: '1891', to: '1934' },
    ]
    const drawing = drawScale(curie, FIELD, eras)!
    expectClean(drawing)
    const bands = drawing.shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.fill === 'panel' ? [shape] : [],
    )
    const dots = drawing.shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.x] : []))
    expect(bands.map(({ x }) => x)).toEqual([dots[0], dots[1]])
    expect(drawing.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Warsaw', 'Paris']))
  })

  it('should not draw what is undated, inexact, too dense, or dated alike', () => {
    expect(drawScale([...curie, { what: 'Honoured' }], FIELD)).toBeUndefined()
    expect(
      drawScale([...curie, { when: 'after 1934', iso: '1934', what: 'Honoured' }], FIELD),
    ).toBeUndefined()
    expect(drawScale([...curie, { when: '1903', what: 'Doctorate' }], FIELD)).toBeUndefined()
    const night = ['1986-04-25', '1986-04-26', '2016'].map((iso) => ({ when: iso, iso, what: 'x' }))
    expect(drawScale(night, FIELD)).toBeUndefined()
  })

  it('should keep flags apart from the stems of others', () => {
    fc.assert(
      fc.property(dated, (events) => {
        const drawing = drawScale(events, FIELD)
        if (drawing) expectClean(drawing)
      }),
      { numRuns: 150, seed: 1904 },
    )
  })
})

describe('drawColumns', () => {
  const events: TimelineEvent[] = [
    { when: '1894', what: 'Two brothers open a shop' },
    { what: 'They race on Sundays' },
    { when: '1899', what: 'The club is founded' },
  ]

  it('should fill the dots of what is dated, leave others hollow, and dash the axis beside them', () => {
    const { shapes } = drawColumns(events, FIELD)!.drawing
    const axis = shapes.filter((shape) => shape.kind !== 'dot' || shape.radius === 7)
    expect(axis.flatMap((shape) => (shape.kind === 'dot' ? [shape.fill] : []))).toEqual([
      'accent',
      'paper',
      'accent',
    ])
    const lines = axis.flatMap((shape) =>
      shape.kind === 'line' && shape.y1 === shape.y2 ? [shape.dashed ?? false] : [],
    )
    expect(lines).toEqual([true, true])
  })

  it('should leave the date of an undated event blank, and say what the dots mean', () => {
    const texts = drawColumns(events, FIELD)!.drawing.texts.map(({ text }) => text)
    expect(texts.filter((text) => /\d{4}/.test(text))).toEqual(['1894', '1899'])
    expect(texts).toEqual(
      expect.arrayContaining(['dated', 'undated, in the order told', 'Spacing is not to scale']),
    )
  })

  it('should draw "after" a date as a band from it, without a dot', () => {
    const { shapes } = drawColumns(
      [events[0]!, { when: 'after 1894', iso: '1894', what: 'Races' }, events[2]!],
      FIELD,
    )!.drawing
    expect(shapes.filter((shape) => shape.kind === 'dot')).toHaveLength(2)
    expect(shapes.filter((shape) => shape.kind === 'rect' && shape.fill === 'tint')).toHaveLength(1)
  })

  it('should set dates no smaller than words, and large above long words', () => {
    const what = 'The council opens the second harbour and the museum beside the river'
    const { texts } = drawColumns(
      ['1894', '1899', '1910', '1921', '1950'].map((when) => ({ when, what })),
      FIELD,
    )!.drawing
    const sizeOf = (own: string) => texts.find(({ text }) => text === own)!.style.size
    expect(sizeOf('1894')).toBeGreaterThan(34)
    expect(sizeOf(what)).toBeLessThan(sizeOf('1894'))
  })

  it('should keep dates on one line where a column has room for them, and apart from each other', () => {
    const { texts } = drawColumns(
      ['May 1993', '14 September 1995', '2007', '2027'].map((when, index) => ({
        when,
        iso: `${1993 + index}`,
        what: ['The engineer shows a motor', 'The first is sold', 'A group buys a third', 'Shares are sold'][
          index
        ]!,
      })),
      FIELD,
    )!.drawing
    const dates = texts.filter(({ style }) => style.family === 'serif')
    expect(dates).toHaveLength(4)
    for (const { height, style } of dates) expect(height).toBe(style.line)
    const ends = dates.map(({ x, text, style }) => x + textWidth(text, style))
    for (const [index, end] of ends.slice(0, -1).entries())
      expect(dates[index + 1]!.x - end).toBeGreaterThan(15)
  })

  it('should not draw more than six events, or long texts', () => {
    expect(
      drawColumns(
        Array.from({ length: 7 }, () => ({ what: 'x' })),
        FIELD,
      ),
    ).toBeUndefined()
    const long = { when: '1900', what: 'the council and the museum of the river '.repeat(5) }
    expect(drawColumns([long, long, long, long], FIELD)).toBeUndefined()
  })
})

describe('drawTimeline in type that can be read', () => {
  it('should prefer an upright list to narrow columns of small type', () => {
    const drawing = drawTimeline(
      Array.from({ length: 5 }, (_, index) => ({
        when: `${index + 3} October`,
        iso: `1643-10-0${index + 3}`,
        what: 'The royalists attacked the northern gate of the town, and were driven back by the people with stones',
      })),
      FIELD,
    )!
    const dates = drawing.texts.filter(({ text }) => /October/.test(text))
    expect(new Set(dates.map(({ y }) => y)).size).toBe(5)
  })

  it('should not draw to scale in small type what columns say in large type', () => {
    const drawing = drawTimeline(
      [
        { when: '1962', what: 'The dam was completed to supply a paper mill below the village' },
        { when: '1998', what: 'An engineer of the county, Joan Pryce, reported cracks in the spillway' },
        { when: '2004', what: 'The mill closed and the county inherited the dam and its road' },
      ],
      FIELD,
    )!
    const words = drawing.texts.filter(({ style, color }) => style.family === 'sans' && color === 'ink')
    for (const { style } of words) expect(style.size).toBeGreaterThanOrEqual(21)
  })
})

describe('drawUpright', () => {
  it('should keep a date on one line in large type, so that rows stand evenly', () => {
    const { drawing } = drawUpright(
      ['9 May 2018', '21 November 2019', '1 July 2022'].map((when) => ({ when, what: 'The house voted' })),
      FIELD,
    )!
    for (const { text, height, style } of drawing.texts.filter(({ text }) => /\d{4}/.test(text)))
      expect(height, text).toBe(style.line)
  })

  it('should draw any number of events where it is forced to, higher than the field', () => {
    const events = Array.from({ length: 16 }, (_, index) => ({
      when: String(1900 + index),
      what: 'x'.repeat(20),
    }))
    expect(drawUpright(events, FIELD)).toBeUndefined()
    const drawing = drawUpright(events, FIELD, true).drawing
    expect(drawing.height).toBeGreaterThan(322)
    expectClean(drawing)
  })
})
