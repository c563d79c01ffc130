import { textHeight, tidyTextWidth } from '../drawing/set-text.ts'
import { startsOf } from '../drawing/share-space.ts'
import { addText, type Sketch } from '../drawing/sketch.ts'
import { sum } from '../drawing/sum.ts'
import { roomOf, type Band } from './measure-band.ts'
import {
  AIM_PAD,
  AIM_WORD,
  COLUMN_END,
  HEAD_GAP,
  PHASE_GUTTER,
  riseOf,
  type PhasesOptions,
  type PhasesStyle,
} from './phases-style.ts'
import type { DrawnPhase } from './read-phases.ts'

/** Where a phase stands: `index` counts from 0, whatever its number. */
export interface PhasePlace {
  index: number
  x: number
  top: number
  height: number
  /** What its line does at its end: runs on to the next phase, points on to the next band, ends. */
  end: 'on' | 'turn' | 'end'
}

/** Adds a phase: its head on the line, what is done in rows, its aim in a panel. */
export function drawPhase(
  sketch: Sketch,
  phase: DrawnPhase,
  place: PhasePlace,
  band: Band,
  style: PhasesStyle,
  options: PhasesOptions,
): void {
  const lineY = Math.round(place.top + band.headHeight)
  drawHead(sketch, phase, place, band, style, options, lineY)
  const rowsEnd = drawRows(sketch, phase, place, band, style, lineY)
  if (!phase.aim) return
  if (band.aimsInPanels) drawAimPanel(sketch, phase.aim, place, band, style, options, rowsEnd)
  else drawAimRow(sketch, phase.aim, place, band, style, options, rowsEnd)
}

function drawHead(
  sketch: Sketch,
  { title }: DrawnPhase,
  { index, x, end }: PhasePlace,
  { columnWidth, stacked, numeralWidth, headHeight }: Band,
  style: PhasesStyle,
  { first = 1 }: PhasesOptions,
  lineY: number,
): void {
  const part = { item: index, step: index + 1 }
  const indent = stacked ? 0 : numeralWidth
  const width = columnWidth - indent - COLUMN_END
  const height = textHeight(title, style.title, width)
  const foot = lineY - HEAD_GAP
  if (numeralWidth > 0) {
    // above their titles numerals stand level, whatever the titles take
    const y = stacked ? lineY - headHeight : foot - style.numeral.line
    addText(sketch, String(first + index), style.numeral, 'accent', { ...part, x, y, width: numeralWidth })
  }
  const rise = indent > 0 ? riseOf(style) : 0
  addText(sketch, title, style.title, 'ink', { ...part, x: x + indent, y: foot - height - rise, width })
  const line = { kind: 'line', y1: lineY, y2: lineY, stroke: 'ink', strokeWidth: 2 } as const
  const columnEnd = x + columnWidth
  sketch.shapes.push({ ...line, x1: x, x2: columnEnd, ...(end === 'turn' && { head: 7 }), ...part })
  if (end !== 'on') return
  // the arrow to a phase comes up with it
  const next = { item: index + 1, step: index + 2 }
  sketch.shapes.push({ ...line, x1: columnEnd, x2: columnEnd + PHASE_GUTTER, head: 7, ...next })
}

/** @returns where the rows end: those of the band, or of the phase itself where aims are no panels. */
function drawRows(
  sketch: Sketch,
  { does }: DrawnPhase,
  { index, x, height }: PhasePlace,
  { rows, columnWidth, least, aimsInPanels }: Band,
  style: PhasesStyle,
  lineY: number,
): number {
  const part = { item: index, step: index + 1 }
  const air = Math.min((height - least) / Math.max(rows.length, 1), roomOf(style))
  const heights = rows.map((row) => row + air)
  const starts = startsOf(heights, lineY + 1)
  does.forEach((text, row) => {
    const y = starts[row]!
    const rule = { x1: x, y1: Math.round(y), x2: x + columnWidth, y2: Math.round(y) }
    if (row > 0) sketch.shapes.push({ kind: 'line', ...rule, stroke: 'rule', strokeWidth: 1, ...part })
    const width = tidyTextWidth(text, style.does, columnWidth - COLUMN_END)
    const box = { x, y: y + style.padding, width }
    addText(sketch, text, style.does, 'ink', { ...part, ...box })
  })
  return lineY + 1 + sum(aimsInPanels ? heights : heights.slice(0, does.length))
}

function drawAimPanel(
  sketch: Sketch,
  aim: string,
  { index, x, top, height }: PhasePlace,
  { columnWidth, aimHeight }: Band,
  style: PhasesStyle,
  { aimWord = 'Aim' }: PhasesOptions,
  rowsEnd: number,
): void {
  const part = { item: index, step: index + 1 }
  // at the foot, but never far from the rows
  const y = Math.round(Math.min(top + height - aimHeight, rowsEnd + 42))
  sketch.shapes.push({ kind: 'rect', fill: 'panel', x, y, width: columnWidth, height: aimHeight, ...part })
  const box = { ...part, x: x + AIM_PAD.x, width: columnWidth - 2 * AIM_PAD.x }
  addText(sketch, aimWord, AIM_WORD, 'muted', { ...box, y: y + AIM_PAD.y })
  addText(sketch, aim, style.aim, 'ink', { ...box, y: y + AIM_PAD.y + AIM_WORD.line })
}

/** The aim as a row after the others, where not every phase has one: a panel would look like a gap in the others. */
function drawAimRow(
  sketch: Sketch,
  aim: string,
  { index, x }: PhasePlace,
  { columnWidth }: Band,
  style: PhasesStyle,
  { aimWord = 'Aim' }: PhasesOptions,
  rowsEnd: number,
): void {
  const part = { item: index, step: index + 1 }
  const y = Math.round(rowsEnd)
  const rule = { x1: x, y1: y, x2: x + columnWidth, y2: y }
  sketch.shapes.push({ kind: 'line', ...rule, stroke: 'rule', strokeWidth: 1, ...part })
  const box = { ...part, x, width: columnWidth - COLUMN_END }
  addText(sketch, aimWord, AIM_WORD, 'muted', { ...box, y: y + AIM_PAD.y })
  addText(sketch, aim, style.aim, 'ink', { ...box, y: y + AIM_PAD.y + AIM_WORD.line })
}
