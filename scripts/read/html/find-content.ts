import { createRequire } from 'node:module'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { hastText } from './hast-text.ts'
import { visit } from 'unist-util-visit'

/** An element that is marked as the article is taken if it holds this share of the text. */
const LEAST = 0.4

/**
 * The part of a page that is the article: the element marked as such, else what Readability finds, else the whole body.
 *
 * @param tree the page, cleaned.
 * @param html the page as it was.
 */
export function findContent(tree: Root, html: string): Root | Element {
  const body = find(tree, ({ tagName }) => tagName === 'body')[0] ?? tree
  const total = hastText(body).trim().length
  for (const test of MARKED) {
    const [largest] = find(tree, test).sort((one, other) => hastText(other).length - hastText(one).length)
    if (largest && hastText(largest).trim().length >= LEAST * total) return largest
  }
  if (isSimple(body)) return body
  const readable = readReadable(html)
  return readable && hastText(readable).trim().length >= LEAST * total ? readable : body
}

const MARKED: ((node: Element) => boolean)[] = [
  ({ properties }) =>
    properties.itemProp !== undefined && [properties.itemProp].flat().includes('articleBody'),
  ({ tagName }) => tagName === 'article',
  ({ tagName, properties }) => tagName === 'main' || properties.role === 'main',
]

/** A page without layout: its text stands right in the body. */
function isSimple(body: Root | Element): boolean {
  let divisions = 0
  visit(body, 'element', ({ tagName }) => {
    if (tagName === 'div' || tagName === 'td') divisions++
  })
  return divisions < 4
}

function find(tree: Root, test: (node: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    if (test(node)) found.push(node)
  })
  return found
}

/** Mozilla's Readability; loaded only here, as the document model that it needs is large. */
function readReadable(html: string): Root | undefined {
  const require = createRequire(import.meta.url)
  const { JSDOM } = require('jsdom') as typeof import('jsdom')
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability')
  const { document } = new JSDOM(html).window
  const content = new Readability(document).parse()?.content
  return content ? fromHtml(content, { fragment: true }) : undefined
}
