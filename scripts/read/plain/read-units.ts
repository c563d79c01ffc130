import { endsSentence } from '../common/sentence-end.ts'
import { findMarker, type Marker } from './find-marker.ts'
import { isSectionName } from './section-names.ts'
import type { Line } from './split-lines.ts'

/** Lines that belong together: a paragraph, a list item, or a line of its own. */
export interface Unit {
  lines: Line[]
  /** Its words, the lines joined by spaces; for an item without its mark. */
  text: string
  /** Of the words: an item's mark stands before `start`. */
  start: number
  end: number
  indent: number
  gap: number
  marker?: Marker
  /** Number of cells, of a row of a table. */
  cells?: number
  /** `=` or `-` where the next line underlines it. */
  underline?: '=' | '-'
}

const UNDERLINE = /^([=-])\1{2,}$|^([~*_#])\2{3,}$/

/**
 * Joins the lines that belong together.
 *
 * @param width where lines were broken; undefined where a line is a paragraph.
 */
export function readUnits(lines: Line[], width: number | undefined): Unit[] {
  const units: Unit[] = []
  for (const line of lines) {
    const last = units.at(-1)
    const rule = UNDERLINE.exec(line.text)
    if (rule) {
      if (rule[1] && last && isUnderlined(last, line)) last.underline = rule[1] as '=' | '-'
      continue
    }
    if (last && continues(last, line, width)) {
      last.lines.push(line)
      last.end = line.end
      last.text += ` ${line.text}`
    } else units.push(newUnit(line))
  }
  return units.flatMap(splitTail)
}

/** Text taken off a page may hold the next heading at the end of a paragraph: "… in 2015. Career". */
function splitTail(unit: Unit): Unit[] {
  const line = unit.lines.at(-1)
  const tail = /(?<=[.!?]["”)\]]*\s+)\p{Lu}[\p{L} ]{3,28}$/u.exec(unit.text.slice(-60))?.[0]
  if (!line || !tail || unit.text.length < 120 || !isSectionName(tail)) return [unit]
  const at = unit.end - tail.length
  if (at <= line.start) return [unit]
  const end = line.start + line.text.slice(0, at - line.start).trimEnd().length
  const text = unit.text.slice(0, -tail.length).trimEnd()
  const heading: Line = { text: tail, start: at, end: unit.end, indent: line.indent, gap: 0 }
  return [{ ...unit, text, end }, newUnit(heading)]
}

function newUnit(line: Line): Unit {
  const marker = findMarker(line.text)
  const skip = marker?.length ?? 0
  const unit: Unit = {
    lines: [line],
    text: line.text.slice(skip),
    start: line.start + skip,
    end: line.end,
    indent: line.indent,
    gap: line.gap,
  }
  if (marker) unit.marker = marker
  return unit
}

/** A row of signs underlines the line right above it if both are about as long. */
function isUnderlined(unit: Unit, line: Line): boolean {
  const length = unit.lines.at(-1)?.text.length ?? 0
  return (
    unit.lines.length === 1 &&
    line.gap === 0 &&
    length < 100 &&
    Math.abs(length - line.text.length) <= Math.max(4, 0.5 * length)
  )
}

function continues(unit: Unit, line: Line, width: number | undefined): boolean {
  if (line.gap > 0 || unit.underline || findMarker(line.text)) return false
  const hangs = line.indent > unit.indent
  if (unit.marker && hangs) return true
  if (width === undefined) return false
  if (unit.marker && unit.indent > 0 && line.indent < unit.indent) return false
  const above = unit.lines.at(-1)
  if (!above) return false
  // An indented line begins a paragraph where paragraphs are not set off by blank lines.
  if (!unit.marker && hangs && unit.lines.length > 1) return false
  return !isDeliberateBreak(above, line, width)
}

/** The first word of the line would have fitted on the line above: whoever broke there meant it. */
function isDeliberateBreak(above: Line, line: Line, width: number): boolean {
  if (/^\p{Ll}/u.test(line.text)) return false
  const word = line.text.search(/\s/)
  const length = above.indent + above.text.length
  const slack = width - length - 1 - (word === -1 ? line.text.length : word)
  return slack > (endsSentence(above.text) ? 0.25 : 0.4) * width
}
