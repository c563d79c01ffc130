import { endsSentence } from '../common/sentence-end.ts'
import { findMarker } from './find-marker.ts'
import type { Line } from './split-lines.ts'

/** Lines longer than this were not broken by hand or by a mail program. */
const LONGEST_WRAPPED = 140

/**
 * The width at which the lines of a text were broken, or undefined where a line is a paragraph. Lines are broken where
 * most go on in the next one: they do not end as sentences do, and are about as long as the longest.
 */
export function findWrapping(lines: Line[]): number | undefined {
  const lengths = lines.map((line) => line.indent + line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(0.98 * (lengths.length - 1))] ?? 0
  if (width > LONGEST_WRAPPED || width < 30) return undefined

  let pairs = 0
  let open = 0
  let full = 0
  let lower = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (!next || next.gap > 0 || findMarker(next.text)) return
    pairs++
    if (!endsSentence(line.text)) open++
    if (line.indent + line.text.length > 0.6 * width) full++
    if (/^[\p{Ll}\d(]/u.test(next.text)) lower++
  })
  const wrapped = pairs > 0 && open >= 0.5 * pairs && full >= 0.5 * pairs && lower >= 0.25 * pairs
  return wrapped ? width : undefined
}
