// A deck as its slides' own text, ready to be put together again in another order.
import { parseSync } from '@slidev/parser'
import { Document } from 'yaml'
import { UserError } from '../../types/index.ts'
import { readDeck, type ParsedDeck, type ParsedSlide } from '../read-deck.ts'
import { formatYaml, writeYaml } from '../yaml.ts'

/** A slide and its text as it stands in the file. */
export interface SlidePart {
  slide: ParsedSlide
  raw: string
}

export interface DeckParts {
  deck: ParsedDeck
  parts: SlidePart[]
  /** The first slide's frontmatter, comments and order included. */
  head: Document
}

/** @throws UserError where the frontmatter of a slide is no YAML: what it says cannot be kept then. */
export function readParts(markdown: string): DeckParts {
  const { slides } = parseSync(markdown, 'slides.md')
  for (const { start, frontmatterDoc } of slides) {
    const [error] = frontmatterDoc?.errors ?? []
    if (!error) continue
    const what = error.message.split(/ at line |\n/)[0]
    throw new UserError(
      `The frontmatter that begins in line ${start + 1} of the deck is no YAML that can be read (${what}). Mend it and build again.`,
    )
  }
  const deck = readDeck(markdown)
  const head = slides[0]?.frontmatterDoc
  return {
    deck,
    parts: deck.slides.map((slide, i) => ({ slide, raw: slides[i]!.raw.trim() })),
    head: head?.contents ? (head.clone() as Document) : new Document({}),
  }
}

/**
 * The text of a deck.
 * @param opening The frontmatter of whichever slide comes first, without that slide's own keys; where it is
 * not given, the first slide's text is taken as it is.
 */
export function joinParts(parts: SlidePart[], opening?: Document): string[] {
  return parts.map((part, i) => {
    if (i === 0) return `${opening ? withOpening(part, opening) : part.raw}\n`
    if (part.slide.no === 1) return `${withoutOpening(part)}\n`
    return part.raw.startsWith('---') ? `${part.raw}\n` : `---\n\n${part.raw}\n`
  })
}

function withOpening({ slide, raw }: SlidePart, opening: Document): string {
  const document = opening.clone() as Document
  for (const [key, value] of Object.entries(slide.keys)) document.set(key, document.createNode(value))
  return `---\n${formatYaml(document)}\n---\n\n${bodyOf(raw)}`.trimEnd()
}

/** What was the first slide, without the keys of the deck. */
function withoutOpening({ slide, raw }: SlidePart): string {
  const yaml = Object.keys(slide.keys).length ? `${writeYaml(slide.keys)}\n---\n` : ''
  return `---\n${yaml}\n${bodyOf(raw)}`
}

function bodyOf(raw: string): string {
  return raw.replace(/^---.*\r?\n[\s\S]*?---/, '').trim()
}
