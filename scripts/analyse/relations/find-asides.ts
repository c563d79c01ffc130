/**
 * What a sentence says in passing, found by its words alone: relative clauses, participles and appositions between
 * commas. Without them the main clause is easily parsed, and a relative clause is with its noun as its subject.
 */
import type { Sentence, Span } from '../../types/index.ts'
import type { Token } from '../../language/types.ts'

export interface Asides {
  /** Where the asides stand, with their commas. */
  cuts: Span[]
  /** For each relative clause with "which" or "who" as its subject, what to leave out for it to stand alone with its noun. */
  relatives: Span[][]
}

const FINITE = /^(?:VB[ZPD]|MD)$/
const QUANTITY =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|all|both|none|half|several|few|each|part|much)$/i

const DATED =
  /^(?:(?:early|mid|late)[- ]|the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|\d{4})(?: \d{1,2})?(?:,? \d{4})?(?: ?[-–] ?[\w ]{1,18})? ?[—–:-] /i

/** "HAVNES, Sept. 16, 2024 — The opposition …", "PORTO ALVAR (Inter Press) - A commission …": where and when a report was written. */
export const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{3,}(?:,[^—–]{1,30})?(?: \([^)]{1,30}\))? ?[—–-] /u

/** The asides of a sentence; `tokens` are those of a tree in which every name is one token. */
export function findAsides({ text, tree }: Sentence): Asides {
  const tokens = tree?.tokens ?? []
  const cuts: Span[] = []
  const relatives: Span[][] = []
  // "23 July — The council …": the date of an entry in a chronicle.
  const dated = DATED.exec(text) ?? DATELINE.exec(text)
  if (dated) cuts.push({ start: 0, end: dated[0].length })
  if (/["“”«»]/.test(text)) return { cuts, relatives }
  for (let comma = 1; comma < tokens.length - 2; comma++) {
    if (tokens[comma]!.form !== ',' || !isNoun(tokens[comma - 1]!)) continue
    const name = nameBetween(tokens, comma)
    if (name !== undefined) {
      // "His deputy, Hugh Vane, left": the name is the subject.
      cuts.push({ start: tokens[nounStart(tokens, comma - 1)]!.start, end: tokens[comma + 1]!.start })
      cuts.push({ start: tokens[name]!.start, end: tokens[name]!.end })
      comma = name
      continue
    }
    const opening = readOpening(tokens, comma + 1)
    if (!opening) continue
    const close = closingOf(tokens, comma, opening)
    if (close === undefined) continue
    const end = tokens[close]!
    const isMark = end.form === ','
    cuts.push({ start: tokens[comma]!.start, end: isMark ? end.end : end.start })
    const noun = nounStart(tokens, comma - 1)
    if (opening.kind === 'relative' && !isDoubtful(tokens, noun, comma + 1)) {
      const last = tokens.at(-1)!
      relatives.push(
        [
          { start: 0, end: tokens[noun]!.start },
          { start: tokens[comma]!.start, end: tokens[opening.first]!.start - 1 },
          { start: end.start, end: last.form === '.' ? last.start : text.length },
        ].filter((span) => span.start < span.end),
      )
    }
    comma = close - (isMark ? 1 : 0)
  }
  return { cuts, relatives }
}

/** "an agreement brokered by X, which …", "a deal with X, which …": either noun may be meant. */
function isDoubtful(tokens: Token[], noun: number, pronoun: number): boolean {
  const [marker, before] = [tokens[noun - 1], tokens[noun - 2]]
  // "Moss of Norland, who …"
  if (/^who$/i.test(tokens[pronoun]!.form))
    return /^(?:of|from|at)$/i.test(marker?.form ?? '') && /^NNP/.test(before?.tag ?? '')
  if (!/^which$/i.test(tokens[pronoun]!.form)) return false
  if (!marker || !/^(?:IN|TO)$/.test(marker.tag) || !before) return false
  const participle = before.tag === 'VBN' && !/^(?:VB[DZPN]|MD|RB)$/.test(tokens[noun - 3]?.tag ?? '')
  return participle || /^NN/.test(before.tag)
}

/** Index of the comma after a name that stands between commas, before the verb that a common noun is the subject of. */
function nameBetween(tokens: Token[], comma: number): number | undefined {
  if (!/^NNS?$/.test(tokens[comma - 1]!.tag) || hasFiniteBefore(tokens, comma)) return undefined
  let k = comma + 1
  while (/^NNP/.test(tokens[k]?.tag ?? '')) k++
  return k > comma + 1 && tokens[k]?.form === ',' && isFiniteAt(tokens, k + 1) ? k : undefined
}

interface Opening {
  kind: 'relative' | 'other'
  /** Index of the first token after the words that open it. */
  first: number
}

/** How an aside begins, if one does. */
function readOpening(tokens: Token[], i: number): Opening | undefined {
  const [one, two, three] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  const form = one.form.toLowerCase()
  if (/^(?:which|who)$/.test(form) && two && (isFiniteAt(tokens, i + 1) || /^(?:RB|IN|TO|,)/.test(two.tag)))
    return { kind: isFiniteAt(tokens, i + 1) ? 'relative' : 'other', first: i + 1 }
  if (/^(?:which|who|whom|whose|where)$/.test(form)) return { kind: 'other', first: i + 1 }
  if (/^(?:IN|TO)$/.test(one.tag) && two && /^(?:which|whom|whose)$/i.test(two.form))
    return { kind: 'other', first: i + 2 }
  const of = [two, three].findIndex((token) => token && /^of$/i.test(token.form))
  if (
    of >= 0 &&
    (QUANTITY.test(form) || /^(?:the|an?)$/.test(form)) &&
    /^(?:which|whom|whose)$/i.test(tokens[i + of + 2]?.form ?? '')
  )
    return { kind: 'other', first: i + of + 3 }
  if (/^VB[NG]$/.test(one.tag) || (/ly$/.test(form) && /^VB[NG]$/.test(two?.tag ?? '')))
    return { kind: 'other', first: i + 1 }
  if (/^(?:an?|the|its|his|her|their|by|at|in|with|however|now|then|once|not)$/.test(form))
    return { kind: 'other', first: i + 1 }
  return undefined
}

/** Index of the comma or stop that closes the aside: the clause's verb follows, or the sentence ends. */
function closingOf(tokens: Token[], comma: number, { first }: Opening): number | undefined {
  const isRelative = tokens.slice(comma + 1, first).some(({ tag }) => /^W/.test(tag))
  const between = hasFiniteBefore(tokens, comma) ? undefined : verbAfter(tokens, comma, first, isRelative)
  return between ?? (isRelative ? endOf(tokens, first) : undefined)
}

/** The comma that the verb of the clause follows, where the aside stands between it and its subject. */
function verbAfter(tokens: Token[], comma: number, first: number, isRelative: boolean): number | undefined {
  let verbs = 0
  for (let i = comma + 1; i < tokens.length; i++) {
    const { form, tag } = tokens[i]!
    if (/^[;:–—]$/.test(form)) return undefined
    if (form === ',' && i > first && (!isRelative || verbs > 0) && isFiniteAt(tokens, i + 1)) return i
    if (FINITE.test(tag)) verbs++
    if (!isRelative && verbs > 0) return undefined
  }
  return undefined
}

/** The stop after a relative clause that closes the sentence; none where another clause may follow it. */
function endOf(tokens: Token[], first: number): number | undefined {
  for (let i = first; i < tokens.length; i++) {
    const { form } = tokens[i]!
    if (/^[;:.–—]$/.test(form) && (form !== '.' || i === tokens.length - 1)) return i
    if (/^(?:and|but|or|so|while|although|though)$/i.test(form) && tokens[i - 1]?.form === ',')
      return undefined
  }
  return undefined
}

/** Whether a finite verb stands there, adverbs aside: ", however, was", ", later married". */
function isFiniteAt(tokens: Token[], i: number): boolean {
  let k = i
  while (/^RB/.test(tokens[k]?.tag ?? '') && k < i + 2) k++
  const tag = tokens[k]?.tag ?? ''
  // A past tense that was taken for a participle has an object after it.
  return FINITE.test(tag) || (tag === 'VBN' && /^(?:DT|PRP|JJ|NN|CD|TO)/.test(tokens[k + 1]?.tag ?? ''))
}

/** Whether the clause that the comma stands in has its verb before it. */
function hasFiniteBefore(tokens: Token[], comma: number): boolean {
  for (let i = comma - 1; i >= 0; i--) {
    if (/^(?:[;:–—]|and|but)$/i.test(tokens[i]!.form)) return false
    if (FINITE.test(tokens[i]!.tag)) return true
  }
  return false
}

function isNoun({ tag }: Token): boolean {
  return /^(?:NN|CD|PRP$)/.test(tag)
}

/** Index of the first token of the noun phrase that ends at `last`. */
function nounStart(tokens: Token[], last: number): number {
  let first = last
  while (first > 0 && /^(?:DT|JJ|NN|CD|PRP\$|POS|VBN|HYPH)/.test(tokens[first - 1]!.tag)) first--
  return first
}
