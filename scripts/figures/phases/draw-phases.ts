import { sans, serif, type TextStyle } from '../../measure/text-style.ts'
import type { Drawing, FigureField, FigureItem, Shape, TextBlock } from '../drawing/drawing.ts'
import { textHeight, textWidth, widestOf, wordsFit } from '../drawing/set-text.ts'
import { startsOf } from '../drawing/share-space.ts'
import type { DrawnPhase } from './read-phases.ts'

export interface PhasesOptions {
  /** Number of the first phase (default 1). */
  first?: number
  /** Whether phases have numerals (default true). */
  numbered?: boolean
  /** The word above an aim (default "Aim"). */
  aimWord?: string
  /** Words at the foot. */
  remark?: string
}

interface PhasesStyle {
  numeral: TextStyle
  title: TextStyle
  does: TextStyle
  aim: TextStyle
  /** Above and below the words of a row. */
  padding: number
  /** Share of the field that the words may need. */
  fill: number
}

const STYLES: PhasesStyle[] = [
  {
    numeral: serif(76, 80),
    title: serif(42, 48),
    does: sans(28, 36),
    aim: sans(24, 30, 600),
    padding: 15,
    fill: 0.82,
  },
  {
    numeral: serif(58, 62),
    title: serif(34, 40),
    does: sans(25, 32),
    aim: sans(21, 27, 600),
    padding: 13,
    fill: 0.92,
  },
  {
    numeral: serif(46, 50),
    title: serif(29, 34),
    does: sans(22, 28),
    aim: sans(19, 24, 600),
    padding: 11,
    fill: 1,
  },
  {
    numeral: serif(40, 42),
    title: serif(26, 31),
    does: sans(20, 25),
    aim: sans(18, 23, 600),
    padding: 10,
    fill: 1,
  },
  {
    numeral: serif(34, 38),
    title: serif(21, 26),
    does: sans(18, 23),
    aim: sans(17, 21, 600),
    padding: 8,
    fill: 1,
  },
  {
    numeral: serif(28, 32),
    title: serif(19, 23),
    does: sans(16, 20),
    aim: sans(16, 20, 600),
    padding: 7,
    fill: 1,
  },
  {
    numeral: serif(24, 28),
    title: serif(17, 21),
    does: sans(15, 19),
    aim: sans(15, 19, 600),
    padding: 6,
    fill: 1,
  },
]
const GUTTER = 24
const AIM_WORD = sans(14, 18)
const AIM_PAD = { x: 12, y: 9 }
/** More phases stand in two bands. */
const MOST_IN_BAND = 5
const BAND_GAP = 22

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
  if (!options.remark) return drawBands(phases, field, options)
  const height = textHeight(options.remark, REMARK, field.width)
  const drawing = drawBands(phases, { ...field, height: field.height - height - 8 }, options)
  const text: TextBlock = {
    text: options.remark,
    style: REMARK,
    color: 'muted',
    align: 'start',
    x: 0,
    y: field.height - height,
    width: field.width,
    height,
  }
  return drawing && { ...drawing, ...field, texts: [...drawing.texts, text] }
}

const REMARK = sans(14, 18)

function drawBands(phases: DrawnPhase[], field: FigureField, options: PhasesOptions): Drawing | undefined {
  if (phases.length < 2 || phases.length > 2 * MOST_IN_BAND) return undefined
  const bands = phases.length > MOST_IN_BAND ? 2 : 1
  const size = Math.ceil(phases.length / bands)
  const parts = Array.from({ length: bands }, (_, band) => phases.slice(band * size, (band + 1) * size))
  for (const style of STYLES) {
    const measured = parts.map((part) => measureBand(part, field.width, size, style, options))
    if (measured.some((band) => !band)) continue
    const needs = measured.map((band) => band!.need)
    const total = sum(needs) + (bands - 1) * BAND_GAP
    if (total > field.height * style.fill) continue
    return compose(parts, measured as Band[], field, style, options)
  }
  return undefined
}

interface Band {
  columnWidth: number
  /** Whether numerals stand above the titles, for want of width. */
  stacked: boolean
  numeralWidth: number
  titleHeight: number
  rows: number[]
  aimHeight: number
  need: number
}

function measureBand(
  phases: DrawnPhase[],
  width: number,
  columns: number,
  style: PhasesStyle,
  { first = 1, numbered = true }: PhasesOptions,
): Band | undefined {
  const columnWidth = (width - (columns - 1) * GUTTER) / columns
  const numerals = phases.map((_, index) => String(first + index))
  const numeralWidth = numbered
    ? Math.max(...numerals.map((text) => textWidth(text, style.numeral))) + style.title.size * 0.4
    : 0
  const titles = phases.map(({ title }) => title)
  const beside = columnWidth - numeralWidth - 6
  const stacked = numbered && widestOf(titles, style.title) > beside
  const titleWidth = stacked ? columnWidth - 6 : beside
  if (!titles.every((title) => wordsFit(title, style.title, titleWidth))) return undefined
  const lines = Math.max(...titles.map((title) => textHeight(title, style.title, titleWidth)))
  if (lines > 3 * style.title.line) return undefined
  const titleHeight = headerHeight(lines, stacked, numbered, style)
  const rowCount = Math.max(...phases.map(({ does }) => does.length))
  if (!phases.every(({ does }) => does.every((text) => wordsFit(text, style.does, columnWidth - 6))))
    return undefined
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Math.max(...phases.map(({ does }) => textHeight(does[row] ?? '', style.does, columnWidth - 6))),
  ).map((height) => height + 2 * style.padding)
  const aimWidth = columnWidth - 2 * AIM_PAD.x
  if (!phases.every(({ aim }) => wordsFit(aim ?? '', style.aim, aimWidth))) return undefined
  const aimText = Math.max(...phases.map(({ aim }) => textHeight(aim ?? '', style.aim, aimWidth)))
  const aimHeight = aimText ? aimText + AIM_WORD.line + 2 * AIM_PAD.y : 0
  const need = titleHeight + sum(rows) + (aimHeight && aimHeight + 6)
  return { columnWidth, stacked, numeralWidth, titleHeight, rows, aimHeight, need }
}

function headerHeight(lines: number, stacked: boolean, numbered: boolean, style: PhasesStyle): number {
  if (!numbered) return lines + 10
  return (stacked ? style.numeral.line + lines : Math.max(style.numeral.line, lines + riseOf(style))) + 8
}

/** How much higher a title stands beside its numeral, to be on one baseline with it. */
function riseOf({ numeral, title }: PhasesStyle): number {
  return (numeral.size - title.size) * 0.14
}

function compose(
  parts: DrawnPhase[][],
  bands: Band[],
  field: FigureField,
  style: PhasesStyle,
  options: PhasesOptions,
): Drawing {
  const shapes: Shape[] = []
  const texts: TextBlock[] = []
  const spare = field.height - sum(bands.map(({ need }) => need)) - (bands.length - 1) * BAND_GAP
  // few words stand in the middle of the field, not at its top
  const tall = sum(bands.map((band) => heightOf(band, style))) + (bands.length - 1) * BAND_GAP
  let top = Math.max(0, Math.min(spare, field.height - tall)) * 0.42
  let number = 0
  bands.forEach((band, index) => {
    const phases = parts[index]!
    const height = Math.min(band.need + spare / bands.length, heightOf(band, style))
    const last = index === bands.length - 1
    phases.forEach((phase, column) => {
      const place = { x: column * (band.columnWidth + GUTTER), top, height }
      const end = last && column === phases.length - 1
      drawPhase(
        phase,
        number,
        place,
        band,
        style,
        { ...options, end, turns: !end && column === phases.length - 1 },
        shapes,
        texts,
      )
      number++
    })
    top += height + BAND_GAP
  })
  const phases = parts.flat()
  return {
    ...field,
    shapes,
    texts,
    items: phases.map((phase, index) => describe(phase, index, options)),
    steps: phases.length,
  }
}

/** What a band takes where there is room: its rows get air, and its aims some distance. */
function heightOf(band: Band, style: PhasesStyle): number {
  return band.need + band.rows.length * style.does.line * 0.9 + (band.aimHeight ? 36 : 0)
}

interface PhasePlace {
  x: number
  top: number
  height: number
}

function drawPhase(
  phase: DrawnPhase,
  index: number,
  { x, top, height }: PhasePlace,
  band: Band,
  style: PhasesStyle,
  {
    first = 1,
    numbered = true,
    aimWord = 'Aim',
    end,
    turns,
  }: PhasesOptions & { end: boolean; turns: boolean },
  shapes: Shape[],
  texts: TextBlock[],
): void {
  const part = { item: index, step: index + 1 }
  const { columnWidth, stacked, numeralWidth, titleHeight } = band
  const lineY = Math.round(top + titleHeight)
  const titleX = stacked || !numbered ? x : x + numeralWidth
  const titleWidth = x + columnWidth - titleX - 6
  const ownTitle = textHeight(phase.title, style.title, titleWidth)
  const start = { align: 'start' as const, ...part }
  if (numbered) {
    const y = lineY - 8 - style.numeral.line - (stacked ? ownTitle : 0)
    texts.push({
      text: String(first + index),
      style: style.numeral,
      color: 'accent',
      ...start,
      x,
      y,
      width: numeralWidth,
      height: style.numeral.line,
    })
  }
  const rise = numbered && !stacked ? riseOf(style) : 0
  texts.push({
    text: phase.title,
    style: style.title,
    color: 'ink',
    ...start,
    x: titleX,
    y: lineY - 8 - ownTitle - rise,
    width: titleWidth,
    height: ownTitle,
  })
  // the arrow to a phase comes up with it; at the end of a band it points on
  const line = { kind: 'line', y1: lineY, y2: lineY, stroke: 'ink', strokeWidth: 2 } as const
  shapes.push({ ...line, x1: x, x2: x + columnWidth, ...(turns && { head: 7 }), ...part })
  if (!end && !turns)
    shapes.push({
      ...line,
      x1: x + columnWidth,
      x2: x + columnWidth + GUTTER,
      head: 7,
      item: index + 1,
      step: index + 2,
    })
  const aims = band.aimHeight
  const free = height - band.need
  const airRows = Math.min(free / Math.max(band.rows.length, 1), style.does.line * 0.9)
  const rowHeights = band.rows.map((row) => row + airRows)
  const starts = startsOf(rowHeights, lineY + 1)
  phase.does.forEach((text, row) => {
    const y = starts[row]!
    if (row > 0)
      shapes.push({
        kind: 'line',
        x1: x,
        y1: Math.round(y),
        x2: x + columnWidth,
        y2: Math.round(y),
        stroke: 'rule',
        strokeWidth: 1,
        ...part,
      })
    const own = textHeight(text, style.does, columnWidth - 6)
    texts.push({
      text,
      style: style.does,
      color: 'ink',
      ...start,
      x,
      y: y + style.padding,
      width: columnWidth - 6,
      height: own,
    })
  })
  if (!phase.aim) return
  const rowsEnd = lineY + sum(rowHeights)
  const foot = top + height
  const aimTop = Math.min(foot - aims, rowsEnd + 6 + Math.min(36, Math.max(0, foot - aims - rowsEnd - 6)))
  const aimWidth = columnWidth - 2 * AIM_PAD.x
  shapes.push({
    kind: 'rect',
    fill: 'panel',
    x,
    y: Math.round(aimTop),
    width: columnWidth,
    height: aims,
    ...part,
  })
  texts.push({
    text: aimWord,
    style: AIM_WORD,
    color: 'muted',
    ...start,
    x: x + AIM_PAD.x,
    y: aimTop + AIM_PAD.y,
    width: aimWidth,
    height: AIM_WORD.line,
  })
  const own = textHeight(phase.aim, style.aim, aimWidth)
  texts.push({
    text: phase.aim,
    style: style.aim,
    color: 'ink',
    ...start,
    x: x + AIM_PAD.x,
    y: aimTop + AIM_PAD.y + AIM_WORD.line,
    width: aimWidth,
    height: own,
  })
}

function describe(
  phase: DrawnPhase,
  index: number,
  { first = 1, numbered = true, aimWord = 'Aim' }: PhasesOptions,
): FigureItem {
  const title = numbered ? `${first + index}. ${phase.title}` : phase.title
  const aim = phase.aim ? ` ${aimWord}: ${phase.aim}` : ''
  const text = `${title}${phase.does.length > 0 ? `: ${phase.does.join('; ')}` : ''}${aim ? `.${aim}` : ''}`
  return { text, step: index + 1, keys: [phase.title, ...phase.does, ...(phase.aim ? [phase.aim] : [])] }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
