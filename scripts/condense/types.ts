import type { Tree } from '../language/types.ts'
import type { Span } from '../types/span.ts'

/** One sentence, parsed. Offsets of a point's pieces are into `text`. */
export interface CondenseInput {
  text: string
  tree: Tree
  /** An item of a list needs no final mark; absent: prose. */
  kind?: 'prose' | 'item' | 'quote'
  /** Where it tells what to do (see `Order` in the types of the analysis). */
  order?: { start: number; first?: number; next?: number }
}

/** What is known around the sentence. */
export interface CondenseContext {
  /** The article's title. */
  title?: string
  /** The heading above the sentence. */
  sectionTitle?: string
  /** The sentence before it in the same block. */
  previous?: string
  /** Names and acronyms that are never cut apart. */
  names: string[]
  acronyms: { short: string; long: string }[]
}

export type PointForm = 'clause' | 'verb-phrase' | 'noun-phrase' | 'gerund-phrase' | 'past-participle'

/** What a slide may print of a sentence. */
export interface Point {
  /** The whole point, without a final period. */
  text: string
  /** A short name, at most 40 characters, that reads on into `rest`: `lead + ' ' + rest` is `text`. */
  lead?: string
  rest?: string
  /** The members of a coordination, for a list under `intro`. */
  items?: string[]
  intro?: string
  form: PointForm
  words: number
  /** 0–1: how likely a reader passes it. */
  acceptable: number
  /** 0–1: how likely a reader would print it as it is. */
  good: number
  /** The pieces of the sentence that are kept, ascending. */
  kept: Span[]
  /** The template and the cuts, for inspection: `clause -relative -adjunct`. */
  how: string
}

export type Reason =
  | 'empty'
  | 'dangling'
  | 'meta'
  | 'too long'
  | 'quotation'
  | 'question'
  | 'low confidence'
  | 'breaks off'
  | 'no verb'

/** The points that a sentence gives, the best first. */
export interface Condensation {
  candidates: Point[]
  /** A whole sentence of at most 100 characters that stands alone as a slide's headline. */
  headline?: Point
  /** Whether a point may be printed; else the sentence belongs into the notes. */
  printable: boolean
  /** Why nothing is printed. */
  reason?: Reason
  /** 0–1: whether a talk would print a point from this sentence. */
  worth: number
}
