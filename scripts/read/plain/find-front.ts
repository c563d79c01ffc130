import { endsSentence } from '../common/sentence-end.ts'
import { findByline, type Byline } from '../common/find-byline.ts'
import { countWords, findKeyWords } from '../common/words.ts'
import { isNumbered } from './rate-heading.ts'
import type { Unit } from './read-units.ts'
import { isSectionName } from './section-names.ts'

/** The lines at the top that are not prose. */
export interface Front extends Byline {
  title?: Unit
  /** Units that are nothing but byline or date. */
  taken: Set<Unit>
  /** Lines between title and byline: they say more of the article, and are no headings. */
  standfirst: Set<Unit>
}

/** Lines below the title in which byline and date are looked for. */
const DEPTH = 4

/** Title, byline and date at the top of a plain text. */
export function findFront(units: Unit[]): Front {
  const front: Front = { taken: new Set(), standfirst: new Set() }
  const [first] = units
  if (!first) return front
  const titled = isTitle(first, units)
  if (titled) front.title = first
  const from = titled ? 1 : 0
  const skipped: Unit[] = []
  for (const unit of units.slice(from, from + DEPTH)) {
    const found = unit.marker ? undefined : findByline(unit.text, unit.start)
    if (found) {
      front.author ??= found.author
      front.date ??= found.date
      front.taken.add(unit)
      skipped.splice(0).forEach((each) => front.standfirst.add(each))
    } else if (!titled || countWords(unit.text.slice(0, 400)) > 30) break
    else skipped.push(unit)
  }
  return front
}

/** The first line is the title if it is short, no sentence, and the text speaks of it. */
function isTitle(unit: Unit, units: Unit[]): boolean {
  const { text } = unit
  const words = countWords(text)
  const short = words > 0 && words <= 22 && text.length <= 170 && unit.lines.length <= 3
  if (!short || unit.marker || isSectionName(text) || isNumbered(text) || findByline(text, 0)) return false
  if (/[.;:,]$/.test(text) && !unit.underline) return false
  if (/^\p{Ll}/u.test(text) && !/^\p{Ll}\p{Lu}/u.test(text)) return false
  const rest = units.slice(1)
  const prose = rest.some((each) => countWords(each.text.slice(0, 600)) > 16 || endsSentence(each.text))
  if (!prose && rest.length === 0) return true
  if (!prose && rest[0]?.gap === 0) return false
  if (unit.underline === '=') return true
  const below = new Set(rest.slice(0, 8).flatMap((each) => findKeyWords(each.text.slice(0, 3000))))
  return findKeyWords(text).some((key) => key.length > 3 && below.has(key))
}
