// The text of slides.md → what stands on its slides, and where it says that it comes from.
import { parseSync } from '@slidev/parser'
import type { SlideKind, Span } from '../types/index.ts'
import { hashSlide } from './hash.ts'
import { isSlideKind } from './kinds.ts'
import { readBody } from './read-body.ts'
import { readClosingKeys, readOpeningKeys } from './read-keys.ts'
import { readNotes } from './read-notes.ts'
import type { ReadText } from './read-text.ts'
import { readWords } from './read-words.ts'
import { splitHeadmatter } from './slide-keys.ts'
import { readSpans } from './spans.ts'

type Keys = Record<string, unknown>

/** A text as the audience sees it, and the places that it names: none for a label. */
export interface DeckText extends ReadText {
  /** 1-based. */
  slide: number
  id?: string
  /** Absent where the slide's list of places does not fit its texts, as after an edit. */
  from?: Span[]
}

export interface ParsedSlide {
  /** 1-based. */
  no: number
  /** Absent on a slide that the presenter added. */
  id?: string
  /** Its layout, where it is one of the deck's own. */
  kind?: SlideKind
  hash?: string
  /** Whether it was generated and then changed by hand. */
  edited: boolean
  /** Its frontmatter; for the first slide without the keys of the deck. */
  keys: Keys
  /** Its Markdown, without frontmatter and notes. */
  body: string
  /** Its notes as written. */
  note: string
  /** Body, frontmatter and notes, in this order of reading. */
  texts: DeckText[]
  /** 0-based lines of the file: the first, and the one after the last. */
  lines: [number, number]
}

export interface ParsedDeck {
  /** As shown; Slidev reads `title` as Markdown. */
  title?: string
  /** Path of the article relative to the deck. */
  article?: string
  minutes?: number
  /** Ids of all slides that the last build made. */
  generated: string[]
  headmatter: Keys
  slides: ParsedSlide[]
}

/** Reads a deck as Slidev's own parser splits it. Never fails: a broken frontmatter reads as empty. */
export function readDeck(markdown: string): ParsedDeck {
  const { slides } = parseSync(markdown, 'slides.md')
  const { headmatter, own } = splitHeadmatter(slides[0]?.frontmatter ?? {})
  return {
    title: typeof headmatter.title === 'string' ? readWords(headmatter.title) : undefined,
    article: typeof headmatter.article === 'string' ? headmatter.article : undefined,
    minutes: typeof headmatter.minutes === 'number' ? headmatter.minutes : undefined,
    generated: readString(headmatter.generated)?.split(' ').filter(Boolean) ?? [],
    headmatter,
    slides: slides.map((slide, i) =>
      readSlide(i === 0 ? own : slide.frontmatter, slide.content, slide.note ?? '', i + 1, [
        slide.start,
        slide.end,
      ]),
    ),
  }
}

/** All texts of a deck, slide by slide. */
export function deckTexts(deck: ParsedDeck): DeckText[] {
  return deck.slides.flatMap(({ texts }) => texts)
}

/** The texts that a slide shows, in the order of reading, with their places where these fit. */
export function readShown(keys: Keys, body: string): (ReadText & { from?: Span[] })[] {
  const kind = isSlideKind(keys.layout) ? keys.layout : undefined
  const [places = ''] = (readString(keys.from) ?? '').split('|')
  return addSpans([...readOpeningKeys(keys, kind), ...readBody(body, kind), ...readClosingKeys(keys)], places)
}

function readSlide(keys: Keys, body: string, note: string, no: number, lines: [number, number]): ParsedSlide {
  const kind = isSlideKind(keys.layout) ? keys.layout : undefined
  const id = readString(keys.id)
  const hash = readString(keys.hash)
  const [, spoken = ''] = (readString(keys.from) ?? '').split('|')
  const edited = id !== undefined && hash !== undefined && hash !== hashSlide(keys, body, note)
  const place = (text: ReadText) => ({ slide: no, id, ...text })
  const texts = [...readShown(keys, body), ...addSpans(readNotes(note), spoken)].map(place)
  return { no, id, kind, hash, edited, keys, body, note, texts, lines }
}

function addSpans(texts: ReadText[], places: string): (ReadText & { from?: Span[] })[] {
  const spans = readSpans(places)
  return spans.length === texts.length ? texts.map((text, i) => ({ ...text, from: spans[i] })) : texts
}

/** YAML takes some ids and hashes for numbers. */
function readString(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
