import type { Tree } from '../language/types.ts'
import type { Article } from './article.ts'
import type { Message } from './message.ts'
import type { Sourced, Span } from './span.ts'

export type BlockKind = 'paragraph' | 'item' | 'quote' | 'code' | 'table' | 'image'

/** A run of the article between headings. */
export interface Block {
  index: number
  kind: BlockKind
  /** Index of its section. */
  section: number
  /** Its words without mark-up (for code the code, for an image its alternative text). */
  text: string
  /** Where it stands in the article. */
  span: Span
  /** Pieces of `text` and where each begins in the article: ascending by `at`. */
  origin: { at: number; start: number }[]
  /** Items of one list share a number. */
  list?: number
  ordered?: boolean
  /** Depth of a list item, from 0. */
  depth?: number
  /** Language of a code block. */
  lang?: string
  /** Path or address of an image, as written. */
  url?: string
  /** Cells of a table by row, the head first. */
  rows?: Sourced[][]
}

/** A heading and what stands under it. The text before the first heading is a section without title. */
export interface Section {
  index: number
  title?: Sourced
  /** The title less what all titles share ("… of Operation X"). */
  shortTitle?: Sourced
  /** 1 for a main section. */
  depth: number
  parent?: number
  children: number[]
  /** 1-based line of the heading (or of its first block). */
  line: number
  span: Span
  role: 'opening' | 'body' | 'closing' | 'apparatus'
  /** Indices of its blocks, those of its children not included. */
  blocks: number[]
}

/** A sentence, or a list item that is none. */
export interface Sentence {
  index: number
  section: number
  block: number
  kind: 'prose' | 'item' | 'quote'
  /** Its words without mark-up. */
  text: string
  span: Span
  /** 1-based line of the article. */
  line: number
  /** Its index in its block, from 0. */
  inBlock: number
  /** false where it breaks off. */
  complete: boolean
  words: number
  /** Only for English. */
  tree?: Tree
  /** 0–1, relative to the article. */
  salience: number
  /** Nouns of which only another sentence tells which one is meant ("the attack"), where no name could be put for them. */
  leaning?: Leaning[]
  /** Where it tells what to do, in an article or section that is made of such sentences. */
  order?: Order
}

/** An imperative main clause. Offsets into the sentence's text. */
export interface Order {
  /** Behind words of order, such as "First". */
  start: number
  /** Where its first clause ends and the next begins, where more are joined: "Remove the funnel [and] lift it up". */
  first?: number
  next?: number
}

/** A noun that leans on another sentence. */
export interface Leaning {
  /** Offsets into the sentence's text, the article included. */
  at: Span
  /** Whether it surely does: "this attack", or a subject that was spoken of before; else it may explain itself. */
  isSure: boolean
}

export type EntityKind = 'organisation' | 'state' | 'group' | 'person' | 'place' | 'operation' | 'other'

export interface Entity {
  index: number
  /** As the article names it first in full. */
  name: Sourced
  kind: EntityKind
  acronym?: Sourced
  /** ISO 3166-1 alpha-2, for a state. */
  country?: string
  /** Every place where it is named, its acronym and short forms included. */
  mentions: Span[]
}

export interface Acronym {
  short: Sourced
  long: Sourced
}

/** Who does what for, to or with whom, as one sentence states it. */
export interface Relation {
  subject: Sourced
  /** Index into `entities`, where it is one. */
  subjectEntity?: number
  object: Sourced
  objectEntity?: number
  /** The words for the edge, the article's own: at most 65 characters. Negation and modality are in it. */
  label: Sourced
  /** Lemma of the verb. */
  verb: string
  negated: boolean
  /** `may`, `seeks to`, …, as written. */
  modal?: string
  /** Index of the sentence. */
  sentence: number
  /** Whether it is for, against, or neither. */
  sense: 'for' | 'against' | 'neutral'
}

/** Nodes that the article itself puts together ("regional partners"). */
export interface Grouping {
  title: Sourced
  members: number[]
}

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** A date as precise as the source. */
export interface When {
  /** As written: "early 2013". */
  text: Sourced
  /** ISO 8601 as far as known: 2013, 2013-01, 2013-01-11; negative years for BC. */
  iso: string
  /** End of a period. */
  until?: string
  precision: Precision
  qualifier?: 'early' | 'mid' | 'late' | 'by' | 'after' | 'before' | 'about' | 'since'
  /** The date that "two weeks later" counts from, in ISO 8601: only beside that date it says when. */
  counted?: string
}

/** Something that happened; undated ones follow the event before them in the text. */
export interface DatedEvent {
  when?: When
  what: Sourced
  sentence: number
}

export interface Phase {
  title: Sourced
  /** What is done in it. */
  does: Sourced[]
  aim?: Sourced
  section?: number
}

/** Steps that the article orders. */
export interface PhaseSequence {
  title?: Sourced
  basis: 'headings' | 'words' | 'numbers'
  phases: Phase[]
  /** The sections that it covers. */
  sections: number[]
  /** The section that announces it, where its phases are sections of their own. */
  announced?: number
}

export interface Quotation {
  text: Sourced
  speaker?: Sourced
  sentence: number
}

export interface BigNumber {
  /** "3.4 million", "62 percent". */
  value: Sourced
  /** What it counts: completes the value. */
  what: Sourced
  sentence: number
}

/** Parallel statements found in prose: each with a short name and what is said of it. */
export interface ParallelList {
  lead?: Sourced
  items: { name?: Sourced; text: Sourced; sentence: number }[]
  section: number
}

/** The name behind a pronoun, or behind a noun such as "the company". */
export interface Antecedent {
  /** Index of the sentence that holds the pronoun or noun. */
  sentence: number
  /** The words that the name may be put for: offsets into the sentence's text. */
  at: Span
  /** As it is put: "Maron", "Maron’s", "the Treaty of Elmsport". */
  text: string
  /** Where the name stands. */
  span: Span
}

/** What `analyse` understood. */
export interface Analysis {
  article: Article
  blocks: Block[]
  sections: Section[]
  sentences: Sentence[]
  acronyms: Acronym[]
  entities: Entity[]
  relations: Relation[]
  groupings: Grouping[]
  events: DatedEvent[]
  phases: PhaseSequence[]
  quotations: Quotation[]
  numbers: BigNumber[]
  lists: ParallelList[]
  antecedents: Antecedent[]
  /** Index into `entities`: the person, body or thing that the article is about, where that is one. */
  topic?: number
  messages: Message[]
}
