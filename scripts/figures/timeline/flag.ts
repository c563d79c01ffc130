import type { TextStyle } from '../../measure/text-style.ts'
import { textHeight, textWidth, wordsFit } from '../drawing/set-text.ts'
import { addText, type Sketch } from '../drawing/sketch.ts'
import type { FlagShape } from './place-flags.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** Type of a flag. */
export interface FlagStyle {
  date: TextStyle
  words: TextStyle
}

/** From a stem to its words; from a date to the words behind it. */
const INDENT = 8
const DATE_GAP = 8
/** Widths of words in several lines. */
const WIDTHS = [300, 260, 220, 190, 160]
/**
 * How many pixels higher a flag may stand to be set better: in one line rather than several, to the right rather than to
 * the left, and not as a narrow tower of words.
 */
const COST = { lines: 12, left: 130, leftLines: 150, towerLine: 20, towerFrom: 3 }

/** A flag's words in one line, or in several under its date; to the right of its stem, or to the left. */
export function listFlagShapes(
  event: TimelineEvent,
  x: number,
  width: number,
  style: FlagStyle,
): FlagShape[] {
  const date = textWidth(event.when ?? '', style.date) + 1
  const words = textWidth(event.what, style.words) + 1
  const line = { width: INDENT + date + DATE_GAP + words, height: lineOf(style), inline: true, lines: 1 }
  const blocks = WIDTHS.filter((own) => own >= date && own < Math.max(words, date) + 90)
    .map((own) => Math.min(own, words))
    .filter((own) => wordsFit(event.what, style.words, own))
    .flatMap((own): FlagShape[] => {
      const height = textHeight(event.what, style.words, own)
      const lines = Math.round(height / style.words.line)
      const tower = COST.towerLine * Math.max(0, lines - COST.towerFrom)
      const width = INDENT + Math.max(own, date)
      const box = { width, height: style.date.line + height, inline: false, lines }
      return [
        { ...box, side: 'right', cost: COST.lines + tower },
        { ...box, side: 'left', cost: COST.leftLines + tower },
      ]
    })
  const shapes: FlagShape[] = [
    { ...line, side: 'right', cost: 0 },
    ...blocks,
    { ...line, side: 'left', cost: COST.left },
  ]
  return shapes.filter((shape) => (shape.side === 'right' ? x + shape.width <= width : x - shape.width >= 0))
}

/** Adds a flag: its stem down to the axis, its date and its words. */
export function drawFlag(
  sketch: Sketch,
  { when = '', what }: TimelineEvent,
  { x, top, axisY, shape }: { x: number; top: number; axisY: number; shape: FlagShape },
  style: FlagStyle,
  part: { item: number; step: number },
): void {
  sketch.shapes.push({
    kind: 'line',
    x1: x,
    y1: top + 2,
    x2: x,
    y2: axisY,
    stroke: 'line',
    strokeWidth: 1,
    ...part,
  })
  const left = shape.side === 'right' ? x + INDENT : x - shape.width
  const width = shape.width - INDENT
  if (!shape.inline) {
    const place = { ...part, x: left, width, align: shape.side === 'right' ? 'start' : 'end' } as const
    const date = addText(sketch, when, style.date, 'ink', { ...place, y: top })
    addText(sketch, what, style.words, 'ink', { ...place, y: top + date })
    return
  }
  const line = lineOf(style)
  const date = textWidth(when, style.date) + 1
  addText(sketch, when, style.date, 'ink', {
    ...part,
    x: left,
    width: date,
    y: top + (line - style.date.line) / 2,
  })
  // on the baseline of the date
  const drop = (style.date.size - style.words.size) * 0.31
  const place = { x: left + date + DATE_GAP, y: top + (line - style.words.line) / 2 + drop }
  addText(sketch, what, style.words, 'ink', { ...part, ...place, width: width - date - DATE_GAP })
}

function lineOf({ date, words }: FlagStyle): number {
  return Math.max(date.line, words.line)
}
