import type { Label } from '../labels/label.ts'
import type { Message } from './message.ts'
import type { Sourced, Span } from './span.ts'

/** Sourced words, or one of the closed list of labels. */
export type Words = Sourced | Label

/** One point: `lead` and `text` read on as one phrase. */
export interface PlannedPoint {
  lead?: Sourced
  text: Sourced
  items?: Sourced[]
}

/** A line that the presenter says; `click` is the step (from 1) at which it is said. */
export interface NoteLine {
  text: Words
  click?: number
}

interface SlideBase {
  /** From its place in the article; unique and stable. */
  id: string
  /** The topic, small, above the headline. */
  kicker?: Words
  headline: Words
  /** Number of the chapter of the talk, from 1; absent on cover, overview, closing and about. */
  chapter?: number
  /** What the footer cites: the title of the article's section, and 1-based lines. */
  place?: { title?: Sourced; lines: [number, number] }
  notes: NoteLine[]
  /** Planned time in seconds. */
  seconds: number
}

export interface CoverSlide extends SlideBase {
  kind: 'cover'
  standfirst?: Sourced
  byline?: Sourced[]
  notice?: Words
}
export interface OverviewSlide extends SlideBase {
  kind: 'overview'
  /** n-th item is chapter n; its pages follow from the slides' `chapter`. */
  chapters: { title: Words; gist?: Sourced }[]
}
export interface PointsSlide extends SlideBase {
  kind: 'points' | 'cards' | 'activities'
  points: PlannedPoint[]
}
export interface StatementSlide extends SlideBase {
  kind: 'statement'
  /** Absent: on a filled sheet; `paper`: on the paper of all other slides. */
  tone?: 'paper'
}
export interface ContrastSlide extends SlideBase {
  kind: 'contrast'
  sides: [{ title: Words; points: PlannedPoint[] }, { title: Words; points: PlannedPoint[] }]
}
export interface PlannedEvent {
  /** As written; absent for an undated event. */
  when?: Sourced
  iso?: string
  until?: string
  what: Sourced
}
export interface TimelineSlide extends SlideBase {
  kind: 'timeline'
  events: PlannedEvent[]
}
export interface GraphNode {
  /** A Mermaid identifier: letters and digits. */
  id: string
  name: Sourced
  /** The expansion of an acronym. */
  expansion?: Sourced
  group?: string
}
/** A directed graph; `groups` only where the article groups. */
export interface Graph {
  direction: 'LR' | 'TB'
  nodes: GraphNode[]
  edges: { from: string; to: string; label?: Sourced }[]
  groups: { id: string; title: Sourced }[]
}
export interface RelationsSlide extends SlideBase {
  kind: 'relations'
  graph: Graph
}
export interface PlannedPhase {
  title: Sourced
  does: Sourced[]
  aim?: Sourced
}
export interface PhasesSlide extends SlideBase {
  kind: 'phases'
  phases: PlannedPhase[]
  /** Number of the first phase, for a sequence continued from a slide before (default 1). */
  first?: number
  /** Words that say that only the article's order is meant. */
  remark?: Words
}
export interface SplitSlide extends SlideBase {
  kind: 'split'
  points: PlannedPoint[]
  graph: Graph
  figureTitle?: Words
}
export interface LocatorSlide extends SlideBase {
  kind: 'locator'
  /** ISO 3166-1 alpha-2 codes and the article's own names. */
  main: { country: string; name: Sourced }
  named: { country: string; name: Sourced }[]
  points: PlannedPoint[]
}
export interface NumberSlide extends SlideBase {
  kind: 'number'
  value: Sourced
  what: Sourced
  points: PlannedPoint[]
}
export interface TableSlide extends SlideBase {
  kind: 'table'
  rows: Sourced[][]
  /** Said where rows are left out. */
  remark?: Words
}
export interface QuotationSlide extends SlideBase {
  kind: 'quotation'
  quotation: Sourced
  speaker?: Sourced
}
/** A sentence of the article, word by word. */
export interface Passage extends Sourced {
  /** Where a new line begins: offsets into `text`, ascending, each behind a blank. Absent: it is one line. */
  breaks?: number[]
  /** What is not background in it: ranges of `text`, ascending, in full ink; the rest is quieter. Absent: all is in full ink. */
  core?: Span[]
}
/** One sentence or two that follow each other, as they stand in the article. The headline is the topic, and not seen. */
export interface PassageSlide extends SlideBase {
  kind: 'passage'
  passages: [Passage] | [Passage, Passage]
}
export interface PictureSlide extends SlideBase {
  kind: 'picture'
  /** Path relative to the article, as written. */
  url: string
  alt: Sourced
  caption?: Sourced
}
export interface CodeSlide extends SlideBase {
  kind: 'code'
  lang?: string
  code: Sourced
}
export interface ClosingSlide extends SlideBase {
  kind: 'closing'
  points: PlannedPoint[]
}
export interface AboutSlide extends SlideBase {
  kind: 'about'
  rows: { title: Words; text: Words[] }[]
}

export type Slide =
  | CoverSlide
  | OverviewSlide
  | PointsSlide
  | StatementSlide
  | ContrastSlide
  | TimelineSlide
  | RelationsSlide
  | PhasesSlide
  | SplitSlide
  | LocatorSlide
  | NumberSlide
  | TableSlide
  | QuotationSlide
  | PassageSlide
  | PictureSlide
  | CodeSlide
  | ClosingSlide
  | AboutSlide

export type SlideKind = Slide['kind']

/** What became of a sentence. */
export interface LedgerEntry {
  span: Span
  /** 1-based line of the article. */
  line: number
  words: number
  /** Index of its section: the portrait sets sections apart. */
  section: number
  use: 'slide' | 'notes' | 'omitted'
  /** 1-based number of the slide. */
  slide?: number
  /** Why it was left out, or left to the notes. */
  reason?: string
}

/** What `plan` decided: plain JSON, no mark-up. */
export interface DeckPlan {
  title: Words
  language: string
  /** Path of the article as the deck's headmatter names it; absent for standard input. */
  article?: string
  /** The article's text: all spans point into it. */
  text: string
  minutes: number
  slides: Slide[]
  ledger: LedgerEntry[]
  messages: Message[]
}
