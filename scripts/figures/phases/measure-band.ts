import { textHeight, textWidth, widestOf, wordsFit } from '../drawing/set-text.ts'
import { sum } from '../drawing/sum.ts'
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

/** Measures that the phases of a band share. */
export interface Band {
  columnWidth: number
  /** Whether numerals stand above the titles, for want of width. */
  stacked: boolean
  /** Numeral and what is free behind it; 0 without. */
  numeralWidth: number
  /** From the top to the line below the titles. */
  headHeight: number
  /** Rows of what is done, their padding included. */
  rows: number[]
  /** Panels of the aims; 0 without. */
  aimHeight: number
  /** Whether aims stand in panels at the foot: where every phase has one. */
  aimsInPanels: boolean
  /** Pixels that the band needs, and that it takes where there is room. */
  least: number
  most: number
}

/** From a row to the aims: at least, and at most. */
const AIM_GAP = { least: 6, most: 42 }
/** In small type titles may be longer than in large type. */
const MOST_TITLE_LINES = { large: 2, small: 3, from: 22 }
/** Longer titles stand below their numeral. */
const LINES_BESIDE = 2

/**
 * Measures phases that stand side by side in `columns` columns; undefined where a word is wider than its column.
 * @param mustStack numerals stand above the titles in any case
 */
export function measureBand(
  phases: DrawnPhase[],
  width: number,
  columns: number,
  style: PhasesStyle,
  { first = 1, numbered = true }: PhasesOptions,
  mustStack = false,
): Band | undefined {
  const columnWidth = (width - (columns - 1) * PHASE_GUTTER) / columns
  const head = measureHead(phases, columnWidth, style, numbered ? first : undefined, mustStack)
  const rowWidth = columnWidth - COLUMN_END
  const aimWidth = columnWidth - 2 * AIM_PAD.x
  const whole = phases.every(
    ({ does, aim = '' }) =>
      does.every((text) => wordsFit(text, style.does, rowWidth)) && wordsFit(aim, style.aim, aimWidth),
  )
  if (!head || !whole) return undefined
  const rows = Array.from({ length: Math.max(...phases.map(({ does }) => does.length)) }, (_, row) => {
    const heights = phases.map(({ does }) => textHeight(does[row] ?? '', style.does, rowWidth))
    return Math.max(...heights) + 2 * style.padding
  })
  const aimText = Math.max(...phases.map(({ aim = '' }) => textHeight(aim, style.aim, aimWidth)))
  /** Where aims are rows: the phase that reaches furthest down. */
  const rowsWithAims = () =>
    Math.max(
      ...phases.map(({ does, aim }) => {
        const own = sum(rows.slice(0, does.length))
        return own + (aim ? textHeight(aim, style.aim, rowWidth) + AIM_WORD.line + 2 * AIM_PAD.y : 0)
      }),
    )
  const aimHeight = aimText ? aimText + AIM_WORD.line + 2 * AIM_PAD.y : 0
  const aimsInPanels = phases.every(({ aim }) => aim)
  const own = head.headHeight + (aimsInPanels ? sum(rows) + aimHeight : rowsWithAims())
  const least = own + (aimHeight ? AIM_GAP.least : 0)
  const most = own + rows.length * roomOf(style) + (aimHeight ? AIM_GAP.most : 0)
  return { columnWidth, ...head, rows, aimHeight, aimsInPanels, least, most }
}

/** Air that a row may get. */
export function roomOf({ does }: PhasesStyle): number {
  return does.line * 1.1
}

/** Numerals beside the titles, or above them where titles are too wide. @param first undefined: no numerals */
function measureHead(
  phases: DrawnPhase[],
  columnWidth: number,
  style: PhasesStyle,
  first: number | undefined,
  mustStack: boolean,
): Pick<Band, 'stacked' | 'numeralWidth' | 'headHeight'> | undefined {
  const numerals = first === undefined ? [] : phases.map((_, index) => String(first + index))
  const widest = Math.max(0, ...numerals.map((text) => textWidth(text, style.numeral)))
  const numeralWidth = widest && widest + style.title.size * 0.4
  const titles = phases.map(({ title }) => title)
  const beside = columnWidth - numeralWidth - COLUMN_END
  const isNarrow =
    mustStack ||
    widestOf(titles, style.title) > beside ||
    titles.some((title) => textHeight(title, style.title, beside) > LINES_BESIDE * style.title.line)
  const stacked = widest > 0 && isNarrow
  const titleWidth = stacked ? columnWidth - COLUMN_END : beside
  const titleHeight = Math.max(...titles.map((title) => textHeight(title, style.title, titleWidth)))
  if (!titles.every((title) => wordsFit(title, style.title, titleWidth))) return undefined
  const { size, line } = style.title
  const most = size >= MOST_TITLE_LINES.from ? MOST_TITLE_LINES.large : MOST_TITLE_LINES.small
  if (titleHeight > most * line) return undefined
  const rise = widest && !stacked ? riseOf(style) : 0
  const numeralHeight = widest ? style.numeral.line : 0
  const words = stacked ? numeralHeight + titleHeight : Math.max(numeralHeight, titleHeight + rise)
  return { stacked, numeralWidth, headHeight: words + HEAD_GAP }
}
