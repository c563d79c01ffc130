import { countWords } from '../common/words.ts'
import { endsSentence } from '../common/sentence-end.ts'
import type { Unit } from './read-units.ts'

/** Longest item of a list without marks, in words. */
const LONGEST_ITEM = 20

/**
 * Lines that are items of a list though nothing marks them: at least two short lines in a row after a line that ends in
 * a colon, none of them a sentence, or all of them indented.
 */
export function findImplicitItems(units: Unit[]): Set<Unit> {
  const items = new Set<Unit>()
  units.forEach((lead, at) => {
    if (!lead.text.endsWith(':') || lead.marker) return
    const run: Unit[] = []
    for (const unit of units.slice(at + 1, at + 30)) {
      if (!isItem(unit) || (run[0] && (unit.gap > run[0].gap || unit.indent !== run[0].indent))) break
      run.push(unit)
    }
    // The last short line before prose is the next heading, unless a blank line or the indent says otherwise.
    const last = run.at(-1)
    const after = units[at + 1 + run.length]
    if (last && after && after.gap === last.gap && after.indent === last.indent && !/[;.]$/.test(last.text))
      run.pop()
    if (run.length >= 2) for (const unit of run) items.add(unit)
  })
  return items
}

function isItem(unit: Unit): boolean {
  return (
    !unit.marker &&
    !unit.underline &&
    countWords(unit.text) <= LONGEST_ITEM &&
    (!endsSentence(unit.text) || unit.indent > 0) &&
    !unit.text.endsWith(':')
  )
}
