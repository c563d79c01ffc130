import { isScalar, parseDocument, isMap, isSeq, type Node } from 'yaml'
import type { Sourced } from '../../types/index.ts'

/** What the front matter says of the article; the values stand where the spans point. */
export interface FrontMatter {
  title?: Sourced
  author?: Sourced
  date?: Sourced
  description?: Sourced
  language?: string
}

const KEYS = {
  title: ['title'],
  author: ['author', 'authors', 'author_name', 'byline'],
  date: ['date', 'published', 'pubDate', 'created_at'],
  description: ['description', 'summary', 'excerpt', 'subtitle', 'shortDescription'],
}

/**
 * @param source the YAML between the fences.
 * @param offset where it begins in the article.
 */
export function readFrontMatter(source: string, offset: number): FrontMatter {
  const document = parseDocument(source, { strict: false, logLevel: 'silent' })
  const { contents } = document
  if (!isMap(contents)) return {}
  const valueOf = (keys: string[]): Node | undefined => {
    for (const key of keys) {
      const pair = contents.items.find(
        ({ key: each }) => isScalar(each) && String(each.value).toLowerCase() === key.toLowerCase(),
      )
      if (pair?.value) return pair.value as Node
    }
    return undefined
  }
  const front: FrontMatter = {}
  for (const name of ['title', 'author', 'date', 'description'] as const) {
    const found = sourcedOf(valueOf(KEYS[name]), source, offset)
    if (found) front[name] = found
  }
  const language = valueOf(['lang', 'language', 'locale'])
  if (isScalar(language) && typeof language.value === 'string') front.language = language.value
  return front
}

/** A scalar, or the scalars of a list (of authors, by name), as words and places. */
function sourcedOf(node: Node | undefined, source: string, offset: number): Sourced | undefined {
  if (isScalar(node)) {
    const [begin, stop] = node.range ?? [0, 0]
    const raw = source.slice(begin, stop)
    const quoted = /^(['"])([\s\S]*)\1$/.exec(raw)
    const start = offset + begin + (quoted ? 1 : 0)
    const text = (quoted || typeof node.value === 'string' ? String(node.value) : raw)
      .replace(/\s+/g, ' ')
      .trim()
    if (text === '' || text === 'null') return undefined
    return { text: plainText(text), from: [{ start, end: offset + stop - (quoted ? 1 : 0) }] }
  }
  const parts = isSeq(node)
    ? node.items.flatMap(
        (item) =>
          sourcedOf(isMap(item) ? (item.get('name', true) as Node) : (item as Node), source, offset) ?? [],
      )
    : isMap(node)
      ? [sourcedOf(node.get('name', true) as Node | undefined, source, offset)].flatMap((each) => each ?? [])
      : []
  const [first, ...rest] = parts
  if (!first) return undefined
  return {
    text: [first, ...rest].map(({ text }) => text).join(', '),
    from: [first.from[0], ...rest.map(({ from }) => from[0])],
  }
}

/** The words of a value without Markdown's marks for code, emphasis and links. */
function plainText(value: string): string {
  return value
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(\*\*|__|\*|(?<!\w)_)(\S(?:.*?\S)?)\1(?!\w)/g, '$2')
    .trim()
}
