/** Members of a row with dates of their own, whose verb the first one has: "Kenya joined in 1994, Chad in 1997". */
import { articleSpan } from '../context.ts'
import { findDates } from './find-dates.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence } from '../../types/index.ts'
import type { FoundDate } from './find-dates.ts'

const NAME = "\\p{Lu}[\\p{L}'’-]*(?: (?:of |the )?\\p{Lu}[\\p{L}'’-]*)*"
const MEMBER = new RegExp(`^(?<mark>,? and |, )(?<name>${NAME}) (?=in )`, 'u')

/**
 * What the members after the first did. Only names stand for each other: for the subject where the date follows the verb
 * ("Kenya joined in 1994, Chad in 1997"), or for a name right before the date ("joined by Kenya in 1994 and Chad in 1997").
 * @param first The event of the first date.
 */
export function findGapped(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
  first: DatedEvent,
): DatedEvent[] {
  const write = captionFor(sentence, date, first.what.text)
  if (!write || !isYear(date)) return []
  const found: DatedEvent[] = []
  const dates = findDates(sentence.text)
  for (let { end } = date; ;) {
    const member = MEMBER.exec(sentence.text.slice(end))
    const name = member?.groups?.name
    const next = member && dates.find(({ start }) => start === end + member[0].length)
    if (!member || !name || !next || !isYear(next)) return found
    const at = end + member.groups!.mark!.length
    const what: DatedEvent['what'] = {
      text: write(name),
      from: [articleSpan(context, sentence, at, at + name.length), ...first.what.from],
    }
    const text: DatedEvent['what'] = {
      text: next.text,
      from: [articleSpan(context, sentence, next.end - next.text.length, next.end)],
    }
    found.push({ when: { text, iso: next.iso, precision: next.precision }, what, sentence: sentence.index })
    end = next.end
  }
}

/** How the caption of another member is written; undefined where it is not certain for what the member stands. */
function captionFor(
  { text, tree }: Sentence,
  { start }: FoundDate,
  caption: string,
): ((name: string) => string) | undefined {
  const last = tree?.tokens.findLast(({ end }) => end <= start)
  if (!tree || !last) return undefined
  // The verb alone, and of one subject as of many.
  if (last.tag === 'VBD' && /^nsubj$/.test(tree.tokens.find(({ head }) => head === last.i)?.rel ?? ''))
    return caption.endsWith(` ${last.form}`) ? (name) => `${name} ${last.form}` : undefined
  const own = new RegExp(`(?:by|to) (?:the )?(?<name>${NAME})\\s*$`, 'u').exec(text.slice(0, start))?.groups
    ?.name
  if (!own || !caption.endsWith(` ${own}`)) return undefined
  return (name) => `${caption.slice(0, -own.length)}${name}`
}

function isYear({ precision, open, until, preposition }: FoundDate): boolean {
  return precision === 'year' && !open && !until && preposition === 'in'
}
