/** Whether each text of a deck is borne out by the places of the article that it names. */
import { supports } from '../condense/index.ts'
import { sentences } from '../language/sentences.ts'
import type { Article, Span } from '../types/index.ts'
import { isLabelText, readDeck, type DeckText, type ParsedSlide, type TextRole } from '../write/index.ts'
import type { Fault } from './fault.ts'

export interface ProvenanceReport {
  /** How many texts were looked at. */
  texts: number
  /** Texts that the article does not bear out. */
  faults: Fault[]
  /** What the presenter added, in slides of their own: told, and not held against the deck. */
  own: Fault[]
}

/**
 * Proves each text against its places in the article. Texts that read on from each other (a point and its lead) are
 * proved as one. On a slide that was edited by hand, where the places no longer fit, the whole article may bear a
 * text out.
 */
export function checkProvenance(markdown: string, article: Article): ProvenanceReport {
  const { slides, title } = readDeck(markdown)
  const bearer = new Bearer(article.text)
  const report: ProvenanceReport = { texts: 0, faults: [], own: [] }
  if (title && !isLabelText(title) && !bearer.bears(title)) {
    report.faults.push({ slide: 0, rule: 'unsupported-title', element: quote(title), text: NOT_BORNE_OUT })
  }
  for (const slide of slides) {
    // A chapter's title and its gist do not read on.
    const claims = slide.kind === 'overview' ? slide.texts.map(alone) : joinClaims(slide.texts)
    report.texts += slide.texts.length
    const faults = claims.flatMap((claim) => findFault(claim, slide, bearer) ?? [])
    ;(slide.id === undefined ? report.own : report.faults).push(...faults)
  }
  return report
}

/** Texts that are one statement. */
interface Claim extends DeckText {
  parts: DeckText[]
}

/** What the first of two texts is and what reads on from it. */
const READS_ON: Partial<Record<TextRole, TextRole>> = { lead: 'point', number: 'text' }

function joinClaims(texts: DeckText[]): Claim[] {
  const claims: Claim[] = []
  for (const text of texts) {
    const last = claims.at(-1)
    const first = last?.parts.length === 1 ? last.parts[0]! : undefined
    if (!last || !first || READS_ON[first.role] !== text.role || isLabel(first) || isLabel(text)) {
      claims.push(alone(text))
      continue
    }
    last.parts.push(text)
    last.text = `${first.text} ${text.text}`
    last.from = first.from && text.from && [...first.from, ...text.from]
  }
  return claims
}

function alone(text: DeckText): Claim {
  return { ...text, parts: [text] }
}

function isLabel({ text, from }: DeckText): boolean {
  return from?.length === 0 && isLabelText(text)
}

const NOT_BORNE_OUT =
  'The article does not bear it out. Take its own words, or mark what is yours by putting it on a slide of your own.'

/** What is wrong with a text, if anything is. */
function findFault(claim: Claim, { no, id, edited }: ParsedSlide, bearer: Bearer): Fault | undefined {
  const { from, role, text } = claim
  const fault = (rule: string, what: string): Fault => ({
    slide: no,
    id,
    element: `${role} ${quote(text)}`,
    rule,
    text: what,
  })
  if (isLabel(claim)) return undefined
  const outside = from?.find((span) => !bearer.holds(span))
  if (outside && !edited) {
    const place = `${outside.start}–${outside.end}`
    return fault(
      'source-outside-article',
      `It names the place ${place}, which the article does not have. Build the deck again.`,
    )
  }
  const lack = from?.length && !outside ? bearer.findLack(claim, from) : 'no place of the article is named'
  if (!lack) return undefined
  if (!edited && id !== undefined) {
    return fault(
      'unsupported-text',
      `Its place in the article does not bear it out: ${lack}. Build the deck again.`,
    )
  }
  return bearer.bears(text) ? undefined : fault('presenters-own-words', `${NOT_BORNE_OUT} (${lack})`)
}

function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`
}

/** Roles that state something, so that what limits the statement must be kept. The others name things. */
const STATEMENTS = new Set<TextRole>([
  'headline',
  'standfirst',
  'lead',
  'point',
  'item',
  'event',
  'note',
  'text',
])

/** The article as what bears texts out. */
class Bearer {
  readonly #article: string
  #sentences: string[] | undefined

  constructor(article: string) {
    this.#article = article
  }

  holds({ start, end }: Span): boolean {
    return start < end && end <= this.#article.length
  }

  /** Whether any one or two sentences of the article bear a text out. */
  bears(text: string): boolean {
    this.#sentences ??= this.#article
      .split('\n')
      .flatMap((line) => cut(line).map(({ start, end }) => line.slice(start, end)))
    const all = this.#sentences
    return all.some((sentence, i) => {
      const next = all[i + 1]
      return supports(text, [sentence]).ok || (next !== undefined && supports(text, [sentence, next]).ok)
    })
  }

  /** Why places do not bear a claim out; nothing if they do. */
  findLack({ role, text, parts }: Claim, from: Span[]): string | undefined {
    const named = this.#read(from)
    const isVerbatim = plain(named.join(' ')).includes(plain(text))
    if (role === 'code' || !/[\p{L}\p{N}]/u.test(text))
      return isVerbatim ? undefined : 'it is not there to the letter'
    const isStatement = STATEMENTS.has(role) && !isName(text)
    const sources = isStatement ? this.#read(from.map((span) => this.#widen(span))) : named
    const support = supports(text, sources)
    if (support.ok || (!isStatement && isVerbatim)) return undefined
    // A lead may name what its point says elsewhere in the sentence.
    if (parts.length > 1 && parts.every((part) => supports(part.text, sources).ok)) return undefined
    // What is joined of several titles holds each of them.
    const pieces = text.split(' · ')
    if (
      pieces.length > 1 &&
      pieces.every((piece) => isName(piece) && plain(named.join(' ')).includes(plain(piece)))
    ) {
      return undefined
    }
    return `“${support.word}” ${support.reason}`
  }

  #read(spans: Span[]): string[] {
    return inOrder(spans).map(({ start, end }) => this.#article.slice(start, end).replace(TAGS, ''))
  }

  /** A place and the rest of its sentence, as far as it stands on the same line. */
  #widen({ start, end }: Span): Span {
    const lineStart = this.#article.lastIndexOf('\n', start - 1) + 1
    const lineEnd = this.#article.indexOf('\n', end)
    const line = this.#article.slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
    const around = cut(line).filter(
      (sentence) => sentence.start + lineStart < end && sentence.end + lineStart > start,
    )
    return {
      start: Math.min(start, ...around.map((sentence) => sentence.start + lineStart)),
      end: Math.max(end, ...around.map((sentence) => sentence.end + lineStart)),
    }
  }
}

/** Whether a text is a name or a title: all its words but small ones have capitals. Then it states nothing. */
function isName(text: string): boolean {
  return text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORDS.has(word))
}

const SMALL_WORDS = new Set('a an and as at by de for from in of on or the to van von with within'.split(' '))

/** Tags within a sentence of Markdown: they are no words of it. */
const TAGS = /<\/?(?:a|abbr|b|code|em|i|kbd|mark|s|small|span|strong|sub|sup|u)\b[^<>]*>/gi

const cut = (text: string): Span[] => sentences(text)

/** Places in the article's order, those that overlap once. */
function inOrder(spans: Span[]): Span[] {
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (span, i, all) => !all.some((other, j) => j < i && other.start <= span.start && other.end >= span.end),
    )
}

function plain(text: string): string {
  return text.replace(/\s+/g, '')
}
