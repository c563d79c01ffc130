import { findKeyWords, findWords } from '../common/words.ts'
import {
  HEADING_THRESHOLD,
  isAllCaps,
  isNumbered,
  isProse,
  isTitleCase,
  rateHeading,
} from './rate-heading.ts'
import type { Unit } from './read-units.ts'

/** A unit found to be a heading. */
export interface HeadingFound {
  /** 2 for a main section, as 1 is the title's. */
  depth: number
  confidence: number
}

/** Headings that follow each other without text between them are at most this many. */
const MOST_IN_A_ROW = 3

/** Which units are headings. */
export function findHeadings(units: Unit[]): Map<Unit, HeadingFound> {
  const rated = rateAll(units)
  dropOddOnes(rated)
  const depths = depthsOf([...rated.keys()], units)
  return new Map([...rated].map(([unit, confidence]) => [unit, { confidence, depth: depths(unit) }]))
}

/** From the end to the beginning, as a heading may stand before another. */
function rateAll(units: Unit[]): Map<Unit, number> {
  const times = new Map<string, number>()
  for (const { text } of units) if (text.length < 120) times.set(text, (times.get(text) ?? 0) + 1)

  const found: [Unit, number][] = []
  let row = 0
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at]
    if (!unit || unit.text.length > 120) {
      row = 0
      continue
    }
    const next = units[at + 1]
    const previous = units[at - 1]
    const below = new Set(
      units.slice(at + 1, at + 4).flatMap((each) => findKeyWords(each.text.slice(0, 1500))),
    )
    const heads = next !== undefined && found.at(-1)?.[0] === next
    let score = rateHeading(unit, { ...(previous && { previous }), ...(next && { next }), below })
    if ((times.get(unit.text) ?? 0) > 1 && !unit.underline) score = 0
    if (next && !heads && !isProse(next) && !next.marker) score = Math.round(100 * (score - 0.45)) / 100
    if (unit.marker && !standsAsHeading(unit, previous, next)) score = 0
    if (heads && row >= MOST_IN_A_ROW) score = 0
    if (score >= HEADING_THRESHOLD) {
      found.push([unit, score])
      row++
    } else row = 0
  }
  return new Map(found.reverse())
}

/** A numbered line is a heading, and no item, if prose and not the next item follows. */
function standsAsHeading(unit: Unit, previous: Unit | undefined, next: Unit | undefined): boolean {
  return (
    next !== undefined &&
    isNumbered(unit.lines[0]?.text ?? '') &&
    unit.lines.length === 1 &&
    !next.marker &&
    next.indent <= unit.indent &&
    !(previous?.marker && unit.gap === 0)
  )
}

/** Where most headings are in title case, capitals or numbered, an unsure one that is not is no heading. */
function dropOddOnes(rated: Map<Unit, number>): void {
  const styles = [...rated.keys()].map(styleOf)
  if (styles.length < 4) return
  for (const style of ['numbered', 'capitals', 'title'] as const) {
    const share = styles.filter((each) => each === style).length / styles.length
    if (share < 0.75) continue
    for (const [unit, score] of rated) if (score < 0.7 && styleOf(unit) !== style) rated.delete(unit)
  }
}

function styleOf(unit: Unit): 'numbered' | 'capitals' | 'title' | 'plain' {
  const line = unit.lines[0]?.text ?? ''
  if (isNumbered(line)) return 'numbered'
  if (isAllCaps(unit.text)) return 'capitals'
  const words = findWords(unit.text)
  return words.length < 2 || isTitleCase(words) ? 'title' : 'plain'
}

/** Numbers tell the depth; else underlines; else the style that heads the other where capitals and others are mixed. */
function depthsOf(headings: Unit[], units: Unit[]): (unit: Unit) => number {
  const underlines = new Set(headings.flatMap(({ underline }) => underline ?? []))
  const lower = lowerStyle(headings, units)
  return (unit) => {
    const number = /^(\d+(?:\.\d+)*)\.?\s/.exec(unit.lines[0]?.text ?? '')?.[1]
    if (number) return 1 + number.split('.').length
    if (underlines.size > 1 && unit.underline) return unit.underline === '=' ? 2 : 3
    if (underlines.size > 0 && !unit.underline) return 4
    return lower !== undefined && isAllCaps(unit.text) === (lower === 'capitals') ? 3 : 2
  }
}

/** Of capitals and other headings the style that stands under the other: it follows without text between, or comes second. */
function lowerStyle(headings: Unit[], units: Unit[]): 'capitals' | 'other' | undefined {
  const capitals = headings.filter(({ text }) => isAllCaps(text)).length
  if (capitals < 2 || capitals > headings.length - 1) return undefined
  const found = new Set(headings)
  const pair = units.findIndex((unit, at) => {
    const next = units[at + 1]
    return next && found.has(unit) && found.has(next) && isAllCaps(unit.text) !== isAllCaps(next.text)
  })
  const first = pair === -1 ? headings[0] : units[pair]
  if (pair === -1 && first && !isAllCaps(first.text)) return undefined
  return first && isAllCaps(first.text) ? 'other' : 'capitals'
}
