import { countWords, findKeyWords, findWords } from '../common/words.ts'
import { endsSentence } from '../common/sentence-end.ts'
import { isTitleCase } from './rate-heading.ts'
import { isSectionName } from './section-names.ts'
import type { Unit } from './read-units.ts'

/** Longest item of a list without marks, in words. */
const LONGEST_ITEM = 20

/**
 * Marks the lines that are items of a list though nothing marks them: at least two short lines in a row after a line that ends in
 * a colon, none of them a sentence, or all of them indented.
 */
export function markImplicitItems(units: Unit[]): void {
  units.forEach((lead, at) => {
    if (!lead.text.endsWith(':') || lead.marker) return
    const run: Unit[] = []
    for (const unit of units.slice(at + 1, at + 30)) {
      if (!isItem(unit) || (run[0] && (unit.gap > run[0].gap || unit.indent !== run[0].indent))) break
      run.push(unit)
    }
    const last = run.at(-1)
    const after = units[at + 1 + run.length]
    if (last && after && headsNext(last, after, run)) run.pop()
    if (run.length >= 2) for (const unit of run) unit.marker = { length: 0, ordered: false, style: '' }
  })
}

/**
 * The last short line before prose may be the next heading, unless a blank line or the indent says otherwise: it looks
 * unlike the lines before it, or the prose speaks of it.
 */
function headsNext(last: Unit, after: Unit, run: Unit[]): boolean {
  if (after.gap !== last.gap || after.indent !== last.indent || /[;.]$/.test(last.text)) return false
  if (isSectionName(last.text)) return true
  const words = findWords(last.text)
  const capitals = run.slice(0, -1).filter(({ text }) => isTitleCase(findWords(text))).length
  if (words.length > 1 && isTitleCase(words) && capitals < run.length / 2) return true
  const below = new Set(findKeyWords(after.text.slice(0, 1500)))
  return findKeyWords(last.text).filter((key) => below.has(key)).length >= 2
}

function isItem(unit: Unit): boolean {
  return (
    !unit.marker &&
    unit.cells === undefined &&
    !unit.underline &&
    countWords(unit.text) <= LONGEST_ITEM &&
    (!endsSentence(unit.text) || unit.indent > 0) &&
    !unit.text.endsWith(':')
  )
}
