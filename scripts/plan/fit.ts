/**
 * What a layout holds, measured with the deck's own fonts. The planner asks here while the headline is not yet known, so
 * one of two full lines is assumed; what does not fit is split or left out.
 */
import { fitHeadline as setHeadline, fitLayout, passageLines, type SlideText } from '../measure/index.ts'
import { labelText } from '../labels/label.ts'
import type { Passage, PlannedPoint, Sourced, Words } from '../types/index.ts'

const TWO_LINES =
  'A headline of two full lines, as long as any that the deck may come to set above the evidence of it'

const plain = ({ lead, text, items }: PlannedPoint) => ({
  lead: lead?.text,
  text: text.text,
  items: items?.map((item) => item.text),
})

const fits = (text: SlideText) => fitLayout(text) !== undefined

export function fitPoints(
  kind: 'points' | 'cards' | 'activities' | 'locator' | 'closing',
  points: PlannedPoint[],
): boolean {
  return fits({ kind, headline: TWO_LINES, points: points.map(plain) })
}

export function fitContrast(sides: { title: string; points: PlannedPoint[] }[]): boolean {
  return fits({
    kind: 'contrast',
    headline: TWO_LINES,
    sides: sides.map(({ title, points }) => ({ title, points: points.map(plain) })),
  })
}

export function fitStatement(text: string): boolean {
  return fits({ kind: 'statement', headline: text })
}

/** At most two lines above the evidence. */
export function fitHeadline(text: string): boolean {
  return setHeadline(text).fits
}

/** Long enough to be worth a slide, short enough to be set on one. */
export function fitQuotation(quotation: string, speaker?: string): boolean {
  return quotation.length >= 30 && fits({ kind: 'quotation', headline: '', quotation, speaker })
}

export function fitPassages(passages: readonly [Passage] | readonly [Passage, Passage]): boolean {
  const [first, second] = passages
  const known = passagesThatFit.get(first) ?? new Map<Passage | undefined, boolean>()
  passagesThatFit.set(first, known)
  const fit =
    known.get(second) ?? fits({ kind: 'passage', headline: '', passages: passages.map(passageLines) })
  known.set(second, fit)
  return fit
}

/** By the first and the second passage: a planner asks for the same ones once for each slide that is left to fill. */
const passagesThatFit = new WeakMap<Passage, Map<Passage | undefined, boolean>>()

export function fitCode(code: string): boolean {
  return fits({ kind: 'code', headline: TWO_LINES, code })
}

/** The first rows that a table slide holds, the head included; undefined where not even two rows of body do. */
export function fitTable(rows: Sourced[][]): Sourced[][] | undefined {
  for (let count = rows.length; count >= Math.min(rows.length, 3); count--) {
    const shown = rows.slice(0, count)
    const remark = count < rows.length ? 'and 100 more rows' : undefined
    if (
      fits({
        kind: 'table',
        headline: TWO_LINES,
        rows: shown.map((row) => row.map(({ text }) => text)),
        remark,
      })
    )
      return shown
  }
  return undefined
}

export function fitOverview(chapters: { title: Words; gist?: Sourced }[]): boolean {
  const plainChapters = chapters.map(({ title, gist }) => ({
    title: 'text' in title ? title.text : labelText(title),
    gist: gist?.text,
  }))
  return fits({ kind: 'overview', headline: 'In this talk', chapters: plainChapters })
}
