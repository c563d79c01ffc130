/**
 * Sentences of a text: `Intl.Segmenter` (UAX 29), then rules for the ends that it sees where none are (after
 * abbreviations, initials, quoted questions, …). Blank lines and list marks always end a sentence; other line
 * ends are spaces, as in wrapped text.
 */
import { endsNoSentence, isAbbreviation } from './abbreviations.ts'

/** Offsets into the text: `start` at the first character that is no space, `end` after the last. */
export interface SentenceSpan {
  start: number
  end: number
}

/** What stands on both sides of a presumed end of a sentence. */
interface Gap {
  /** The last characters before it, without space at the end. */
  left: string
  /** The first characters after it, without space at the start. */
  right: string
  /** The whole left part is this long. */
  leftLength: number
  /** Round brackets that are open. */
  open: number
}

/** How many characters on each side a rule may look at: what keeps the time linear. */
const reach = 64

const starters = new Set(
  (
    'the a an this that these those it he she they we you i his her their our its my there here but and or so yet in on at ' +
    'for from with by as if when while where after before since although though because however moreover meanwhile then ' +
    'what who why how which not no some many most all each every both few several one two'
  ).split(' '),
)

/** Where a rule says true the sentence goes on, false ends it, undefined leaves it to the next rule. */
const rules: readonly ((gap: Gap) => boolean | undefined)[] = [
  closesOnly,
  afterEnumerator,
  beforeLowerCase,
  afterLeadingAbbreviation,
  afterOtherAbbreviation,
  beforeSpeaker,
  insideBrackets,
]

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const noteMarks = /(?:\[\d{1,3}(?: ?[,–-] ?\d{1,3}){0,5}\][^\S\n]*)+/y
const paragraphEnd =
  /\r?\n[^\S\n]*\r?\n\s*|\r?\n[^\S\n]*(?=(?:[-*+•‣▪–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])[^\S\n])/g

/** Cuts a text into sentences. Linear in the length of the text; an empty or blank text has none. */
export function sentences(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = []
  let start = 0
  for (const match of text.matchAll(paragraphEnd)) {
    addSentences(text, start, match.index, found)
    start = match.index + match[0].length
  }
  addSentences(text, start, text.length, found)
  return found
}

function addSentences(text: string, from: number, to: number, found: SentenceSpan[]): void {
  const paragraph = text.slice(from, to).replace(/[\n\r\u2028\u2029\u0085]/g, ' ')
  let current: SentenceSpan | undefined
  let open = 0
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const lead = segment.length - segment.trimStart().length
    const span = { start: from + index + lead, end: from + index + segment.trimEnd().length }
    if (span.end <= span.start) continue
    if (current) takeNoteMarks(text, current, span)
    if (span.end <= span.start) continue
    if (current && goesOn(text, current, span, open)) current.end = span.end
    else {
      if (current) found.push(current)
      current = span
      open = 0
    }
    open = Math.max(0, open + balance(segment))
  }
  if (current) found.push(current)
}

/** Marks of notes ("town.[6] Later …") go to the sentence that they follow. */
function takeNoteMarks(text: string, left: SentenceSpan, right: SentenceSpan): void {
  noteMarks.lastIndex = text[left.end - 1] === '[' ? left.end - 1 : right.start
  const marks = noteMarks.exec(text)?.[0]
  if (marks === undefined) return
  const end = noteMarks.lastIndex - (marks.length - marks.trimEnd().length)
  // Marks that reach into what comes later are left alone.
  if (end > right.end) return
  left.end = end
  right.start = right.end - text.slice(end, right.end).trimStart().length
}

function goesOn(text: string, left: SentenceSpan, right: SentenceSpan, open: number): boolean {
  const gap: Gap = {
    left: text.slice(Math.max(left.start, left.end - reach), left.end),
    right: text.slice(right.start, Math.min(right.end, right.start + reach)),
    leftLength: left.end - left.start,
    open,
  }
  for (const rule of rules) {
    const verdict = rule(gap)
    if (verdict !== undefined) return verdict
  }
  return false
}

/** Closing quotes and brackets, or the mark of a note, belong to the sentence before. */
function closesOnly({ right }: Gap): boolean | undefined {
  return /^(?:["”’')\]»]+|\[\d{1,3}\])+[.,;]?$/.test(right) || undefined
}

/** "1. First", "(a) First", "IV. First". */
function afterEnumerator({ left, leftLength }: Gap): boolean | undefined {
  return (leftLength <= 6 && /^\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)]+$/.test(left)) || undefined
}

function beforeLowerCase({ right }: Gap): boolean | undefined {
  return /^["“‘'([]?\p{Ll}/u.test(right) || undefined
}

/** "Dr. Smith", "No. 5", "J. Smith". */
function afterLeadingAbbreviation({ left, right }: Gap): boolean | undefined {
  const form = lastAbbreviation(left)
  if (form === undefined || !endsNoSentence(form)) return undefined
  // "c. 1840", but "C. F. Gauss": a capital alone is an initial.
  if (/^(?:nos?|figs?|eq|sec|ch|art|vols?|pp|op|ca)$/i.test(form) || /^[cp]$/.test(form))
    return /^[\d(IVX]/.test(right)
  return true
}

/** "the U.S. Army" goes on, "in the U.S. The army" does not. */
function afterOtherAbbreviation({ left, right }: Gap): boolean | undefined {
  const form = lastAbbreviation(left)
  if (form === undefined || !isAbbreviation(form)) return undefined
  const word = /^["“‘'([]*([\p{L}\p{N}]+)/u.exec(right)?.[1]
  if (word === undefined) return false
  if (/^(?:e\.g|i\.e|c\.f)$/i.test(form)) return true
  if (/^\d/.test(word)) return /^(?:[A-Z][a-z]+|\p{Lu})$/u.test(form)
  if (/^(?:etc|[ap]\.m)$/i.test(form)) return false
  return !starters.has(word.toLowerCase())
}

/** `"Why?" Smith asked.` */
function beforeSpeaker({ left, right }: Gap): boolean | undefined {
  if (!/[?!…]["”’']$/.test(left)) return undefined
  return (
    /^(?:\p{Lu}[\p{L}.]+ ){1,2}(?:said|says|asked|asks|added|told|replied|wrote|answered)(?!\p{L})/u.test(
      right,
    ) || undefined
  )
}

/** "(Is it? It is.)" is one sentence as long as it is short. */
function insideBrackets({ open, leftLength }: Gap): boolean | undefined {
  return (open > 0 && leftLength < 400) || undefined
}

function lastAbbreviation(left: string): string | undefined {
  return /(?:^|[\s("“‘'[–—/-])((?:\p{L}\.)*\p{L}+)\.["”’')\]]?$/u.exec(left)?.[1]
}

function balance(segment: string): number {
  let depth = 0
  for (const sign of segment) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
  return depth
}
