/** Words of time that count from another sentence: "two days later", "Kim later said". */
import { isVerb } from '../language/tree.ts'
import type { Token, Tree } from '../language/types.ts'

const UNIT = 'minutes?|hours?|days?|nights?|weeks?|fortnight|months?|years?|decades?|centur(?:y|ies)'

/** "Two days later", "shortly after", "a week before": from when, only the sentence before tells. */
const COUNTED = new RegExp(
  `^(?:(?:[\\p{L}\\d-]+ ){1,3}(?:${UNIT}) (?:later|earlier|before|afterwards?|after|on)` +
    '|(?:shortly|soon|immediately|just|long) (?:after|before|afterwards?|thereafter)' +
    `|later(?: (?:on|that (?:${UNIT}|morning|evening|afternoon|spring|summer|autumn|winter)))?` +
    '|earlier|afterwards?|thereafter|subsequently|before that|after that|(?:in|during) the meantime)$',
  'u',
)

/** Where a text has a date of its own, it may be that from which is counted. */
const DATED =
  /\b(?:\d{3,4}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/

/** How many tokens a time takes that opens a sentence and counts from the one before, its comma included; 0 for none. */
export function countLeaningTime({ tokens, text }: Tree, at: number): number {
  for (let length = 5; length >= 1; length--) {
    const last = tokens[at + length - 1]
    const next = tokens[at + length]
    if (!tokens[at] || !last || !next) continue
    const words = text.slice(tokens[at].start, last.end).toLowerCase()
    if (!COUNTED.test(words)) continue
    if (next.form === ',') return length + 1
    // "Two days later Maron sailed": a subject follows, not what is counted from ("shortly after the war").
    const opensClause =
      /^(?:NNP|PRP)/.test(next.tag) || (/(?:later|afterwards)$/.test(words) && next.tag === 'DT')
    return opensClause && /[lr]$|wards$/.test(words) && !/(?:after|before)$/.test(words) ? length : 0
  }
  return 0
}

/** "Kim later said", "were then forced": between a subject, or its auxiliary, and the verb; the sentence is whole without. */
export function isLooseTime({ tokens, text }: Tree, { i, form, kids }: Token): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next || kids.length > 0 || !isVerb(next)) return false
  const isSubject = /^(?:NN|PRP$)/.test(before.tag) && !new RegExp(`^(?:${UNIT})$`).test(before.form)
  if (!isSubject && !/^(?:aux|cop)/.test(before.rel)) return false
  if (/^then$/i.test(form)) return !/\b(?:if|when|first|once|until|while)\b/i.test(text)
  return /^(?:later|subsequently|afterwards)$/i.test(form)
}

/** "… and died two years later" without the date from which the years are counted. */
export function leansOnTime(text: string): boolean {
  const found = new RegExp(
    `\\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|few) (?:${UNIT}) (?:later|earlier|before(?=$|,)|afterwards)\\b`,
    'iu',
  ).exec(text)
  return found !== null && !DATED.test(text.slice(0, found.index))
}
