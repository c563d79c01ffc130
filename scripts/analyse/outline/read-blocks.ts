import type {
  BlockContent,
  Heading,
  Image,
  ImageReference,
  List,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast'
import type { Article, Block, Sourced } from '../../types/index.ts'
import { OriginText } from './origin-text.ts'
import { addWords, readWords, spanOf, startOf } from './read-words.ts'
import { originOf } from './origin.ts'

/** A remark in a box is no quotation. */
const ADMONITION =
  /^>?\s*(?:\[!|[*_]*(?:note|tip|info|warning|important|caution|attention|nb)[*_]*\s*[:!—–-])/i

/** Images that show the state of a project. */
const BADGE = /shields\.io|badge/i

/** A block that has no section yet. */
export type LooseBlock = Omit<Block, 'index' | 'section'>

/** A heading as found, or a block. */
export type Element = { heading: Heading; title: Sourced } | { block: LooseBlock }

/** Headings and blocks of an article in reading order. */
export function readBlocks(article: Article): Element[] {
  const reader = new BlockReader(article)
  for (const node of article.root.children) reader.readNode(node)
  return reader.elements
}

/** Where a block stands in lists and quotations. */
interface Place {
  list?: number
  ordered?: boolean
  depth?: number
  quoted?: boolean
}

class BlockReader {
  readonly elements: Element[] = []
  private readonly source: string
  private readonly urls: Map<string, string>
  private lists = 0

  constructor(article: Article) {
    this.source = article.text
    this.urls = definitionsOf(article.root)
  }

  readNode(node: RootContent | BlockContent, place: Place = {}): void {
    switch (node.type) {
      case 'heading':
        return this.readHeading(node)
      case 'paragraph':
        return this.readParagraph(node.children, place)
      case 'list':
        return this.readList(node, {
          ...place,
          list: place.list ?? this.lists++,
          depth: (place.depth ?? -1) + 1,
        })
      case 'blockquote': {
        const quoted = !ADMONITION.test(this.source.slice(startOf(node), startOf(node) + 30))
        for (const child of node.children) this.readNode(child as RootContent, { ...place, quoted })
        return
      }
      case 'code':
        return this.readCode(node.value, node.lang ?? undefined, node)
      case 'table':
        return this.readTable(node)
      default:
        return
    }
  }

  private readHeading(heading: Heading): void {
    const words = readWords(heading.children, this.source)
    if (words.text === '') return
    const span = originOf({ ...words, span: spanOf(heading) }, 0, words.text.length)
    this.elements.push({ heading, title: { text: words.text, from: [span] } })
  }

  /** Images become blocks of their own; what is left is a paragraph, an item or a quotation. */
  private readParagraph(children: PhrasingContent[], place: Place): void {
    for (const image of findImages(children))
      if (image.type === 'imageReference' || !BADGE.test(image.url)) this.readImage(image)
    const words = readWords(children, this.source)
    if (words.text === '') return
    const { list, ordered, depth, quoted } = place
    const listed = list !== undefined && { list, ordered: ordered ?? false, depth: depth ?? 0 }
    this.push({
      kind: listed ? 'item' : quoted ? 'quote' : 'paragraph',
      ...words,
      ...listed,
      span: spanOfWords(words, this.source),
    })
  }

  private readList(list: List, place: Place): void {
    for (const item of list.children) {
      item.children.forEach((child, at) => {
        const inside = { ...place, ordered: list.ordered ?? false }
        // The first paragraph is the item; what follows it says more about it.
        if (child.type === 'paragraph' && at > 0) this.readMore(child.children, inside)
        else this.readNode(child as RootContent, inside)
      })
    }
  }

  private readMore(children: PhrasingContent[], place: Place): void {
    const before = this.elements.length
    this.readParagraph(children, place)
    for (const element of this.elements.slice(before))
      if ('block' in element && element.block.kind === 'item') element.block.kind = 'paragraph'
  }

  private readCode(value: string, lang: string | undefined, node: RootContent | BlockContent): void {
    if (value.trim() === '') return
    const span = spanOf(node)
    const raw = this.source.slice(span.start, span.end)
    const origin: Block['origin'] = []
    let from = /^\s*[`~]{3}/.test(raw) ? raw.indexOf('\n') + 1 : 0
    let at = 0
    for (const line of value.split('\n')) {
      const found = Math.max(from, raw.indexOf(line, from))
      origin.push({ at, start: span.start + found })
      from = found + line.length
      at += line.length + 1
    }
    this.push({ kind: 'code', text: value, origin, span, ...(lang && { lang }) })
  }

  private readTable(table: Table): void {
    const words = new OriginText()
    const rows = table.children.map((row) =>
      row.children.map((cell): Sourced => {
        const { text, origin } = readWords(cell.children, this.source)
        const span = spanOf(cell)
        addWords(cell.children, this.source, words)
        words.addSpace(span.end)
        return { text, from: [text === '' ? span : originOf({ origin, span }, 0, text.length)] }
      }),
    )
    this.push({ kind: 'table', ...words.finish(), rows, span: spanOf(table) })
  }

  private readImage(image: Image | ImageReference): void {
    const span = spanOf(image)
    const alt = image.alt ?? ''
    const start = Math.max(0, this.source.slice(span.start, span.end).indexOf(alt))
    this.push({
      kind: 'image',
      text: alt,
      origin: [{ at: 0, start: span.start + start }],
      span,
      url: image.type === 'image' ? image.url : (this.urls.get(image.identifier) ?? ''),
    })
  }

  private push(block: LooseBlock): void {
    this.elements.push({ block })
  }
}

/** Addresses that the article gives once and refers to. */
function definitionsOf(root: Root): Map<string, string> {
  return new Map(
    root.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  )
}

function findImages(nodes: PhrasingContent[]): (Image | ImageReference)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image' || node.type === 'imageReference') return [node]
    return 'children' in node ? findImages(node.children) : []
  })
}

function spanOfWords({ text, origin }: Pick<Block, 'text' | 'origin'>, source: string): Block['span'] {
  return originOf({ origin, span: { start: 0, end: source.length } }, 0, text.length)
}
