/** Titles in front of a person's name. */
import { TITLES } from './cues.ts'
import type { NameRun } from './name-runs.ts'
import type { Token } from '../../language/types.ts'

/** Words for bodies that may stand right after what else is a title. */
const OFFICE =
  /^(?:Assembly|Association|Award|Bank|Board|Bureau|Club|College|Commission|Committee|Company|Corporation|Council|Court|Cup|Department|Foundation|Fund|Group|Hospital|Institute|League|Ministry|Office|Party|School|Services?|Society|Trust|University)$/

/** How many leading tokens of a run are no part of a person's name: "Rear Admiral Tove Lind" has two. */
export function countTitles(tokens: Token[], run: NameRun): number {
  let first = run.first
  for (let i = run.first; i < run.last; i++) if (TITLES.has(tokens[i]!.form.replace(/\.$/, ''))) first = i + 1
  if (first === run.first) return 0
  // "the Justice Committee", "the General Assembly", "the Secretary-General": no person follows.
  if (OFFICE.test(tokens[first]!.form) || /^[-–]$/.test(tokens[first]!.form)) return 0
  while (first < run.last && /^[.]$/.test(tokens[first]!.form)) first++
  // "Minister of Foreign Affairs Dmytro Kuleba": the last two words are the name.
  if (tokens[first]!.form === 'of') first = run.last - first >= 3 ? run.last - 1 : run.first
  return first - run.first
}
