// The texts of a slide's body, in the order in which the handlers name them.
import type { BlockContent, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import type { SlideKind } from '../types/index.ts'
import { readDiagram } from './read-diagram.ts'
import type { ReadText } from './read-text.ts'
import { parseBody, wordsOf } from './read-words.ts'
import { shownCode, shownText } from './shown-text.ts'
import type { TextRole } from './text-role.ts'

/** @param kind What the slide's layout is, where it is one of the deck's own. */
export function readBody(body: string, kind: SlideKind | undefined): ReadText[] {
  return parseBody(body)
    .children.filter((block) => !isSlot(block, body))
    .flatMap((block) => readBlock(block, kind))
    .filter(({ text }) => text)
}

/** `::left::` begins a slot; the same words, escaped, are words. */
function isSlot({ type, position }: RootContent, body: string): boolean {
  const source = body.slice(position?.start.offset, position?.end.offset)
  return type === 'paragraph' && /^::\s*[\w.\-:]+\s*::$/.test(source)
}

function readBlock(block: RootContent, kind: SlideKind | undefined): ReadText[] {
  switch (block.type) {
    case 'heading':
      return [{ role: block.depth === 1 ? 'headline' : 'side', text: wordsOf(block) }]
    case 'list':
      return block.children.flatMap(readItem)
    case 'paragraph':
      return readParagraph(block, kind)
    case 'blockquote':
      return [{ role: 'quote', text: wordsOf(block) }]
    case 'table':
      return block.children.flatMap((row) =>
        row.children.map((cell): ReadText => ({ role: 'cell', text: wordsOf(cell) })),
      )
    case 'code':
      if (block.lang === 'mermaid') return readDiagram(block.value, kind)
      return [{ role: 'code', text: shownCode(block.value) }]
    case 'html':
      return [...readImage(block.value), ...readPre(block.value)]
    default:
      return [{ role: 'text', text: wordsOf(block) }]
  }
}

function readItem(item: ListItem): ReadText[] {
  const own = item.children.filter((child) => child.type !== 'list')
  const below = item.children.filter((child): child is List => child.type === 'list')
  const items = below.flatMap(listItems)
  return [
    ...own.flatMap((block) => readLead(block, 'lead', 'point')),
    ...items.map((child): ReadText => ({ role: 'item', text: wordsOf(withoutLists(child)) })),
  ]
}

/** All items of a list and of the lists in it. */
function listItems(list: List): ListItem[] {
  return list.children.flatMap((item) => [
    item,
    ...item.children.filter((child): child is List => child.type === 'list').flatMap(listItems),
  ])
}

function withoutLists({ children }: ListItem): Nodes[] {
  return children.filter(({ type }) => type !== 'list')
}

/** What begins in bold, and what reads on from it. */
function readLead(block: BlockContent | Nodes, lead: TextRole, rest: TextRole): ReadText[] {
  if (block.type !== 'paragraph') return [{ role: rest, text: wordsOf(block) }]
  const [first, ...others] = block.children
  if (first?.type !== 'strong') return [{ role: rest, text: wordsOf(block) }]
  return [
    { role: lead, text: wordsOf(first) },
    { role: rest, text: wordsOf(others) },
  ]
}

/** What a paragraph is on a slide of some kind. */
const PARAGRAPHS: Partial<Record<SlideKind, TextRole>> = {
  cover: 'standfirst',
  table: 'remark',
  picture: 'caption',
  passage: 'passage',
}

function readParagraph(block: Paragraph, kind: SlideKind | undefined): ReadText[] {
  const image = block.children.find((child) => child.type === 'image')
  if (image) return [{ role: 'alt', text: wordsOf({ type: 'text', value: image.alt ?? '' }) }]
  if (kind === 'number') return readLead(block, 'number', 'text')
  const text = wordsOf(block)
  if (kind === 'quotation') return [{ role: 'speaker', text: text.replace(/^— /, '') }]
  return [{ role: (kind && PARAGRAPHS[kind]) ?? 'text', text }]
}

/** An image that stands as HTML since Markdown would lose a part of its alternative text. */
function readImage(html: string): ReadText[] {
  const [, alt] = /^<p><img [^>]*alt="([^"]*)"/.exec(html) ?? []
  return alt === undefined ? [] : [{ role: 'alt', text: shownText(decodeNumbers(alt)) }]
}

function decodeNumbers(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** Code that stands as HTML since a fence would not hold it. */
function readPre(html: string): ReadText[] {
  const [, code] = /^<pre v-pre><code>([\s\S]*)<\/code><\/pre>/.exec(html) ?? []
  if (code === undefined) return []
  return [{ role: 'code', text: decodeNumbers(code.replaceAll('<wbr>', '')) }]
}
