import { sans } from '../../measure/text-style.ts'
import type { Drawing, FigureField, FigureItem } from '../drawing/drawing.ts'
import { textHeight } from '../drawing/set-text.ts'
import { addText, finishSketch, makeSketch } from '../drawing/sketch.ts'
import { sum } from '../drawing/sum.ts'
import { drawPhase, type PhasePlace } from './draw-phase.ts'
import { measureBand, type Band } from './measure-band.ts'
import { PHASE_GUTTER, PHASES_STYLES, type PhasesOptions, type PhasesStyle } from './phases-style.ts'
import type { DrawnPhase } from './read-phases.ts'

/** More phases stand in two bands. */
const MOST_IN_BAND = 5
const BAND_GAP = 22
const REMARK = sans(14, 18)
const REMARK_GAP = 8

/**
 * Draws phases from left to right: one line runs through all, what is done stands in rows that all phases share, aims
 * at the foot. Each phase comes up with a click.
 * @returns undefined where they do not fit.
 */
export function drawPhases(
  phases: DrawnPhase[],
  field: FigureField,
  options: PhasesOptions = {},
): Drawing | undefined {
  const { remark } = options
  if (!remark) return drawBands(phases, field, options)
  const height = textHeight(remark, REMARK, field.width)
  const drawing = drawBands(phases, { ...field, height: field.height - height - REMARK_GAP }, options)
  if (!drawing) return undefined
  addText(drawing, remark, REMARK, 'muted', { x: 0, y: field.height - height, width: field.width })
  return { ...drawing, ...field }
}

function drawBands(phases: DrawnPhase[], field: FigureField, options: PhasesOptions): Drawing | undefined {
  if (phases.length < 2 || phases.length > 2 * MOST_IN_BAND) return undefined
  const count = phases.length > MOST_IN_BAND ? 2 : 1
  const columns = Math.ceil(phases.length / count)
  const parts = Array.from({ length: count }, (_, band) => phases.slice(band * columns, (band + 1) * columns))
  for (const style of PHASES_STYLES) {
    const bands = parts.flatMap((part) => measureBand(part, field.width, columns, style, options) ?? [])
    const need = sum(bands.map(({ least }) => least)) + (count - 1) * BAND_GAP
    if (bands.length === count && need <= field.height * style.fill)
      return compose(parts, bands, field, style, options)
  }
  return undefined
}

function compose(
  parts: DrawnPhase[][],
  bands: Band[],
  field: FigureField,
  style: PhasesStyle,
  options: PhasesOptions,
): Drawing {
  const sketch = makeSketch()
  const gaps = (bands.length - 1) * BAND_GAP
  const spare = field.height - sum(bands.map(({ least }) => least)) - gaps
  const left = field.height - sum(bands.map(({ most }) => most)) - gaps
  // few words stand in the middle of the field, not at its top
  let top = Math.max(0, left) * 0.42
  let index = 0
  for (const [number, band] of bands.entries()) {
    const height = Math.min(band.least + spare / bands.length, band.most)
    for (const [column, phase] of parts[number]!.entries()) {
      const isLast = column === parts[number]!.length - 1
      const end: PhasePlace['end'] = !isLast ? 'on' : number < bands.length - 1 ? 'turn' : 'end'
      const place = { index, x: column * (band.columnWidth + PHASE_GUTTER), top, height, end }
      drawPhase(sketch, phase, place, band, style, options)
      index++
    }
    top += height + BAND_GAP
  }
  const items = parts.flat().map((phase, own) => describePhase(phase, own, options))
  return finishSketch(sketch, field, items, index)
}

function describePhase(phase: DrawnPhase, index: number, options: PhasesOptions): FigureItem {
  const { first = 1, numbered = true, aimWord = 'Aim' } = options
  const title = numbered ? `${first + index}. ${phase.title}` : phase.title
  const does = phase.does.length > 0 ? [`${title}: ${phase.does.join('; ')}`] : [title]
  const text = [...does, ...(phase.aim ? [`${aimWord}: ${phase.aim}`] : [])].join('. ')
  return { text, step: index + 1, keys: [phase.title, ...phase.does, ...(phase.aim ? [phase.aim] : [])] }
}
