import type { Element, Root } from 'hast'
import { hastText } from './hast-text.ts'
import { visit } from 'unist-util-visit'

/** What a page says of its article outside it. */
export interface Metadata {
  title?: string
  author?: string
  date?: string
  language?: string
}

/** Title, author, date and language from a page's head and its marked elements, as written. */
export function readMetadata(tree: Root): Metadata {
  const metas = new Map<string, string>()
  const found: Metadata = {}
  let heading: string | undefined
  let headings = 0
  visit(tree, 'element', (node) => {
    const { tagName, properties } = node
    if (tagName === 'html' && typeof properties.lang === 'string') found.language = properties.lang
    if (tagName === 'meta') {
      const name = String(properties.property ?? properties.name ?? '').toLowerCase()
      if (name && typeof properties.content === 'string' && !metas.has(name))
        metas.set(name, properties.content.trim())
    }
    if (tagName === 'title') found.title ??= wordsOf(node)
    if (tagName === 'h1' && wordsOf(node)) {
      headings++
      heading ??= wordsOf(node)
    }
    if (tagName === 'time') found.date ??= wordsOf(node)
    if ([properties.rel].flat().includes('author')) found.author ??= wordsOf(node)
  })
  const site = metas.get('og:site_name')
  const title =
    (headings === 1 ? heading : undefined) ?? metas.get('og:title') ?? withoutSite(found.title, site)
  const author = found.author || metas.get('author') || metas.get('article:author')
  const date = found.date || metas.get('article:published_time') || metas.get('date')
  return {
    ...(title && { title }),
    ...(author && !/^https?:/.test(author) && { author }),
    ...(date && { date }),
    ...(found.language && { language: found.language }),
  }
}

function wordsOf(node: Element): string {
  return hastText(node).replace(/\s+/g, ' ').trim()
}

/** "The title | The site" less the site. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (!title) return undefined
  const named =
    site === undefined
      ? null
      : new RegExp(String.raw`\s+[|·•–—-]\s+${site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`).exec(title)
  const cut = named?.index ?? /\s+[|·•]\s+[^|·•]{2,40}$/.exec(title)?.index
  return cut === undefined ? title : title.slice(0, cut)
}
