/** Whether the article bears a text out, and if not, why. */
import { namedPieces, supports } from '../condense/index.ts'
import { sentences } from '../language/sentences.ts'
import type { Span } from '../types/index.ts'
import { sentenceAround } from '../write/index.ts'

/** A text to prove. */
export interface Claim {
  text: string
  /** Texts of which it is put together, such as a point's lead and what is said of it. */
  parts: string[]
  /** What must stand in the article to the letter, such as code. */
  isLiteral: boolean
  /** Whether it states something, so that what limits the statement must be kept; else it names something. */
  isStatement: boolean
  /** Whether it stands there as an aim, so that it need not say itself that something is only intended. */
  isAim: boolean
}

/** The article as what bears texts out. */
export class Bearer {
  readonly #article: string
  #sentences: string[] | undefined

  /** @param article The text that all spans point into. */
  constructor(article: string) {
    this.#article = article
  }

  holds({ start, end }: Span): boolean {
    return start < end && end <= this.#article.length
  }

  /** Why places of the article do not bear a claim out; nothing if they do. */
  findLack(claim: Claim, from: Span[]): string | undefined {
    const named = inOrder(from).map((span) => this.#read(span))
    const around = inOrder(from.map((span) => sentenceAround(this.#article, span))).map((span) =>
      this.#read(span).replace(TAGS, ''),
    )
    // A date whose year stands before it names its places in its own order.
    const pieces = from.map((span) => this.#read(span))
    if (!claim.isStatement && withoutCommas(pieces.join('')).includes(withoutCommas(claim.text)))
      return undefined
    return judge(claim, { pieces, named, around })
  }

  /** Whether any one or two sentences of the article bear a text out. */
  bears(text: string): boolean {
    this.#sentences ??= this.#article
      .split('\n')
      .flatMap((line) => sentences(line).map(({ start, end }) => line.slice(start, end)))
    const all = this.#sentences
    return all.some((sentence, i) => {
      const next = all[i + 1]
      return supports(text, [sentence]).ok || (next !== undefined && supports(text, [sentence, next]).ok)
    })
  }

  #read({ start, end }: Span): string {
    return this.#article.slice(start, end)
  }
}

interface Places {
  /** What the claim's places hold, in its own order. */
  pieces: string[]
  /** The same in the article's order. */
  named: string[]
  /** The same with the rest of their sentences. */
  around: string[]
}

function judge(claim: Claim, { pieces, named, around }: Places): string | undefined {
  const { text, parts, isLiteral, isStatement, isAim } = claim
  if (isLiteral || !/[\p{L}\p{N}]/u.test(text)) {
    return stands(text, named) ? undefined : 'it does not stand there to the letter'
  }
  if ((!isStatement || isTitle(text)) && text.split(' · ').every((piece) => stands(piece, named)))
    return undefined
  const sources = isStatement
    ? [...namedPieces(pieces), ...around]
    : named.map((source) => source.replace(TAGS, ''))
  const support = supports(text, sources)
  // A lead may name what its point says elsewhere in the sentence.
  if (support.ok || (parts.length > 1 && parts.every((part) => supports(part, sources).ok))) return undefined
  // An aim leaves out the word that says so: "aimed to …".
  if (isAim && supports(`${support.word} to ${text}`, sources).ok) return undefined
  return `“${support.word}” ${support.reason}`
}

/** Whether a text stands in sources to the letter, blanks aside. */
function stands(text: string, sources: string[]): boolean {
  return withoutBlanks(sources.join(' ')).includes(withoutBlanks(text))
}

/** Whether all words of a text but the small ones have capitals. Then it is a name or a title, and states nothing. */
function isTitle(text: string): boolean {
  return text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORDS.has(word))
}

const SMALL_WORDS = new Set('a an and as at by de for from in of on or the to van von with within'.split(' '))

/** Tags within a sentence of Markdown: they are no words of it. */
const TAGS = /<\/?(?:a|abbr|b|code|em|i|kbd|mark|s|small|span|strong|sub|sup|u)\b[^<>]*>/gi

/** Places in the article's order; those within others once. */
function inOrder(spans: Span[]): Span[] {
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }, i, all) => !all.slice(0, i).some((before) => before.end >= end))
}

/** "Aug. 23, 2019" beside "Aug. 23" and "2019". */
const withoutCommas = (text: string) => text.replace(/[\s,]+/g, '')

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}
