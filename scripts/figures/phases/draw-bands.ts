import { finishSketch, makeSketch } from '../drawing/sketch.ts'
import type { FigureField } from '../drawing/drawing.ts'
import { sum } from '../drawing/sum.ts'
import { describePhases } from './describe-phases.ts'
import { drawPhase, type PhasePlace } from './draw-phase.ts'
import { measureBand, type Band } from './measure-band.ts'
import {
  PHASE_GUTTER,
  PHASES_STYLES,
  type DrawnPhases,
  type PhasesOptions,
  type PhasesStyle,
} from './phases-style.ts'
import { isBare, type DrawnPhase } from './read-phases.ts'

/** More phases stand in two bands. */
const MOST_IN_BAND = 5
const BAND_GAP = 22

/**
 * Draws phases side by side, in one band or two: a line runs through their heads, what is done stands in rows that all
 * phases of a band share, aims at the foot.
 * @returns undefined where they do not fit.
 */
export function drawBands(
  phases: DrawnPhase[],
  field: FigureField,
  options: PhasesOptions,
): DrawnPhases | undefined {
  if (phases.length < 2 || phases.length > 2 * MOST_IN_BAND) return undefined
  const count = phases.length > MOST_IN_BAND ? 2 : 1
  const columns = Math.ceil(phases.length / count)
  const parts = Array.from({ length: count }, (_, band) => phases.slice(band * columns, (band + 1) * columns))
  for (const style of PHASES_STYLES) {
    const bands = measureBands(parts, columns, field, style, options)
    const need = sum(bands.map(({ least }) => least)) + (count - 1) * BAND_GAP
    if (bands.length === count && need <= field.height * style.fill)
      return compose(parts, bands, field, style, options)
  }
  return undefined
}

/** Numerals stand above the titles of all bands, or of none. */
function measureBands(
  parts: DrawnPhase[][],
  columns: number,
  field: FigureField,
  style: PhasesStyle,
  options: PhasesOptions,
): Band[] {
  const { first = 1 } = options
  const measure = (mustStack: boolean) =>
    parts.flatMap((part, band) => {
      const own = { ...options, first: first + band * columns }
      return measureBand(part, field.width, columns, style, own, mustStack) ?? []
    })
  const bands = measure(false)
  return bands.some(({ stacked }) => stacked) ? measure(true) : bands
}

function compose(
  parts: DrawnPhase[][],
  bands: Band[],
  field: FigureField,
  style: PhasesStyle,
  options: PhasesOptions,
): DrawnPhases {
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
  const drawing = finishSketch(sketch, field, describePhases(parts.flat(), options), index)
  return { drawing, size: (isBare(parts.flat()) ? style.title : style.does).size }
}
