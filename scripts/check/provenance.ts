/** Whether each text of a deck is borne out by the places of the article that it names. */
import type { Article } from '../types/index.ts'
import { isLabelText, readDeck, type DeckText, type ParsedSlide, type TextRole } from '../write/index.ts'
import { Bearer } from './bear-out.ts'
import type { Fault } from './fault.ts'

export interface ProvenanceReport {
  /** How many texts were looked at. */
  texts: number
  /** Texts that the article does not bear out. */
  faults: Fault[]
  /** What the presenter says on slides of their own beyond the article: told, and not held against the deck. */
  own: Fault[]
}

/**
 * Proves each text against its places in the article. Texts that read on from each other (a point's lead and the
 * point) are proved as one. On a slide that was edited by hand, whose places may no longer fit, the whole article
 * may bear a text out.
 */
export function checkProvenance(markdown: string, article: Pick<Article, 'text'>): ProvenanceReport {
  const { slides, title } = readDeck(markdown)
  const bearer = new Bearer(article.text)
  const report: ProvenanceReport = { texts: 0, faults: [], own: [] }
  if (title && !isLabelText(title) && !bearer.bears(title)) {
    report.faults.push({ slide: 0, rule: 'unsupported-title', element: quote(title), text: NOT_BORNE_OUT })
  }
  for (const slide of slides) {
    const faults = joinStatements(slide).flatMap((statement) => findFault(statement, slide, bearer) ?? [])
    report.texts += slide.texts.length
    ;(slide.id === undefined ? report.own : report.faults).push(...faults)
  }
  return report
}

/** Texts that are read as one. */
interface Statement extends DeckText {
  parts: string[]
}

/** What the first of two texts is and what reads on from it. */
const READS_ON: Partial<Record<TextRole, TextRole>> = { lead: 'point', number: 'text' }

function joinStatements({ kind, texts }: ParsedSlide): Statement[] {
  const statements: Statement[] = []
  for (const text of texts) {
    const last = statements.at(-1)
    // A chapter's title and its gist do not read on.
    const readsOn = kind !== 'overview' && last?.parts.length === 1 && READS_ON[last.role] === text.role
    if (!last || !readsOn || isLabel(last) || isLabel(text)) {
      statements.push({ ...text, parts: [text.text] })
      continue
    }
    last.parts.push(text.text)
    last.text = last.parts.join(' ')
    last.from = last.from && text.from && [...last.from, ...text.from]
  }
  return statements
}

function isLabel({ text, from }: DeckText): boolean {
  return from?.length === 0 && isLabelText(text)
}

const NOT_BORNE_OUT =
  'The article does not bear it out: take its own words, or put yours on a slide of your own.'

/** What is wrong with a text, if anything is. */
function findFault(statement: Statement, slide: ParsedSlide, bearer: Bearer): Fault | undefined {
  const { from, role, text } = statement
  const fault = (rule: string, what: string): Fault => ({
    ...{ slide: slide.no, id: slide.id },
    ...{ element: `${role} ${quote(text)}`, rule, text: what },
  })
  if (isLabel(statement)) return undefined
  const isGenerated = slide.id !== undefined && !slide.edited
  const outside = from?.find((span) => !bearer.holds(span))
  if (outside && isGenerated) {
    const place = `${outside.start}–${outside.end}`
    return fault('source-outside-article', `The article has no place ${place}. Build the deck again.`)
  }
  const lack =
    outside || !from?.length ? 'it names no place' : bearer.findLack(toClaim(statement, slide), from)
  if (!lack) return undefined
  if (isGenerated) {
    return fault(
      'unsupported-text',
      `Its place in the article does not bear it out: ${lack}. Build the deck again.`,
    )
  }
  return bearer.bears(text) ? undefined : fault('presenters-own-words', `${NOT_BORNE_OUT} (Now: ${lack}.)`)
}

/** Roles that state something. The title of a quotation or a passage is its topic. */
const STATING = new Set<TextRole>([
  ...(['headline', 'standfirst', 'lead', 'point', 'item', 'edge', 'event', 'note', 'text'] as const),
])

function toClaim({ text, parts, role }: Statement, { kind }: ParsedSlide) {
  const isLiteral = role === 'code' || role === 'quote' || role === 'passage'
  const isStatement = STATING.has(role) && kind !== 'quotation' && kind !== 'passage'
  return { text, parts, isLiteral, isStatement, isAim: role === 'aim' }
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}
