import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureField, fitHeadline, fitLayout, fitSlide, setLayout } from '../../scripts/measure/index.ts'
import type { PointText, SlideText } from '../../scripts/measure/index.ts'
import type { Slide } from '../../scripts/types/index.ts'

const words = (count: number) => Array.from({ length: count }, () => 'water').join(' ')
const points = (count: number, length: number, lead?: string): PointText[] =>
  Array.from({ length: count }, () => ({ lead, text: words(length) }))

describe('fitHeadline', () => {
  it('should set a short headline large on one line, with the field right below', () => {
    const fit = fitHeadline('High water')
    expect(fit).toMatchObject({ lines: 1, fits: true, style: { size: 35 } })
    expect(fit.field).toEqual({ top: 126, width: 864, height: 359 })
  })

  it('should move the field down for a second line', () => {
    expect(fitHeadline(words(14)).field.top).toBe(163)
  })

  it('should set a long headline smaller before it gives up', () => {
    expect(fitHeadline(words(20))).toMatchObject({ lines: 2, fits: true, style: { size: 30 } })
    expect(fitHeadline(words(40)).fits).toBe(false)
  })
})

describe('fitLayout', () => {
  it('should set little large and more smaller', () => {
    const step = (length: number) =>
      fitLayout({ kind: 'points', headline: 'Tides', points: points(3, length) })?.step
    expect(step(2)).toBe('xl')
    expect(['m', 's']).toContain(step(24))
    expect(step(60)).toBeUndefined()
  })

  it('should give leads a column where every point has one, else let them run in', () => {
    const led = fitLayout({ kind: 'points', headline: 'Tides', points: points(3, 6, 'Spring') })
    const mixed = fitLayout({
      kind: 'points',
      headline: 'Tides',
      points: [...points(2, 6, 'Spring'), ...points(1, 6)],
    })
    expect(led?.arrangement).toBe('led')
    expect(mixed?.arrangement).toBe('plain')
  })

  it('should set two sentences of about one length as a pair of columns in large type', () => {
    const fit = (...lengths: number[]) =>
      fitLayout({
        kind: 'points',
        headline: 'Tides',
        points: lengths.map((length) => ({ text: words(length) })),
      })
    expect(fit(14, 16)).toMatchObject({ arrangement: 'pair', measures: { perRow: 2 } })
    expect(fit(14, 16)!.styles.text!.size).toBeGreaterThan(30)
    // one that is short, two that are unlike, three
    expect(fit(4, 14)?.arrangement).toBe('plain')
    expect(fit(12, 30)?.arrangement).toBe('plain')
    expect(fit(14, 16, 14)?.arrangement).toBe('plain')
  })

  it('should set two things to remember larger than four', () => {
    const size = (count: number) =>
      fitLayout({ kind: 'closing', headline: 'To remember', points: points(count, 12) })!.styles.text!.size
    expect(size(2)).toBe(40)
    expect(size(4)).toBeLessThan(size(2))
  })

  it('should set few words on cards as rows, three longer ones as columns, four as a grid', () => {
    const arrangement = (count: number, length: number) =>
      fitLayout({ kind: 'cards', headline: 'Tides', points: points(count, length, 'Spring') })?.arrangement
    expect(arrangement(3, 2)).toBe('rows')
    expect(arrangement(3, 14)).toBe('columns')
    expect(arrangement(4, 14)).toBe('grid')
  })

  it('should set cards as points where columns would leave half of the field empty', () => {
    const fit = fitLayout({ kind: 'cards', headline: 'Tides', points: points(3, 4) })
    expect(fit?.arrangement).toBe('plain')
  })

  it('should set what chapters say below long titles, beside short ones', () => {
    const arrangement = (title: string) =>
      fitLayout({
        kind: 'overview',
        headline: 'In this talk',
        chapters: Array.from({ length: 6 }, () => ({ title, gist: words(6) })),
      })?.arrangement
    expect(arrangement('High water')).toBe('gists')
    expect(arrangement('High water in the northern harbours · Low water')).toBe('stacked')
  })

  it('should set few rows about the source larger than many', () => {
    const size = (count: number) =>
      fitLayout({ kind: 'about', headline: 'Tides', points: points(count, 3, 'Length') })?.styles.text?.size
    expect(size(1)).toBeGreaterThan(size(5)!)
  })

  it('should refuse too many points', () => {
    expect(fitLayout({ kind: 'activities', headline: 'Tides', points: points(7, 4, 'Note') })).toBeDefined()
    expect(
      fitLayout({ kind: 'activities', headline: 'Tides', points: points(16, 4, 'Note') }),
    ).toBeUndefined()
  })

  it('should refuse a headline of three lines', () => {
    expect(fitLayout({ kind: 'timeline', headline: words(40) })).toBeUndefined()
  })

  it('should refuse a listing that is too wide or too high', () => {
    const code = (columns: number, lines: number) =>
      fitLayout({ kind: 'code', headline: 'Tides', code: Array(lines).fill('x'.repeat(columns)).join('\n') })
    expect(code(60, 10)).toBeDefined()
    expect(code(120, 10)).toBeUndefined()
    expect(code(60, 30)).toBeUndefined()
  })

  it('should refuse a table whose words are wider than its columns', () => {
    const row = (cell: string) => Array(8).fill(cell)
    expect(
      fitLayout({ kind: 'table', headline: 'Tides', rows: [row('a'), row('1'), row('2')] }),
    ).toBeDefined()
    expect(
      fitLayout({ kind: 'table', headline: 'Tides', rows: [row('communication'), row('infrastructure')] }),
    ).toBeUndefined()
  })

  it('should keep a number beside what it counts, and put a long one above', () => {
    const arrangement = (value: string) =>
      fitLayout({ kind: 'number', headline: 'Tides', value, what: words(5), points: [] })?.arrangement
    expect(arrangement('63 percent')).toBe('beside')
    expect(arrangement('412,345,678 cubic meters of water')).toBe('below')
  })

  it('should never fit with one point more where it did not fit before', () => {
    const kinds = ['points', 'cards', 'activities', 'closing', 'about'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 6, max: 12 }),
        (kind, length, count) => {
          const fits = (number: number) =>
            fitLayout({ kind, headline: 'Tides', points: points(number, length, 'Spring') })
          return fits(count) !== undefined || fits(count + 1) === undefined
        },
      ),
    )
  })
})

describe('setLayout', () => {
  it('should set with the smallest step what does not fit', () => {
    const text: SlideText = { kind: 'points', headline: 'Tides', points: points(9, 40) }
    expect(setLayout(text)).toMatchObject({ step: 's', fits: false })
  })
})

describe('fitSlide', () => {
  it('should read the texts of a planned slide', () => {
    const from: [{ start: number; end: number }] = [{ start: 0, end: 1 }]
    const slide: Slide = {
      kind: 'points',
      id: 'tides',
      headline: { text: 'Tides', from },
      points: [{ text: { text: 'High water', from } }, { text: { text: 'Low water', from } }],
      notes: [],
      seconds: 30,
    }
    expect(fitSlide(slide)).toEqual(
      fitLayout({
        kind: 'points',
        headline: 'Tides',
        points: [{ text: 'High water' }, { text: 'Low water' }],
      }),
    )
  })
})

describe('figureField', () => {
  it('should end all fields of figures at the same foot', () => {
    for (const headline of ['Tides', words(14)]) {
      const whole = figureField('timeline', headline)
      const split = figureField('split', headline, 'How the tide turns')
      expect(whole.top + whole.height).toBe(485)
      expect(split.top + split.height).toBe(485)
    }
  })

  it('should let the map bleed to the edges of the sheet', () => {
    expect(figureField('locator', 'Tides')).toMatchObject({ top: 0, width: 568 })
  })
})
