import type { Element, Root as HastRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Reading } from '../common/reading.ts'
import { promoteBold } from '../common/promote-bold.ts'
import { takeByline } from '../common/take-byline.ts'
import { dropContentsList } from '../markdown/drop-contents-list.ts'
import { takeNotices } from '../notices/take-notices.ts'
import { findTitleHeading } from '../title/find-title-heading.ts'
import { cleanTree } from './clean-tree.ts'
import { findContent } from './find-content.ts'
import { readMetadata } from './read-metadata.ts'
import { writeText } from './write-text.ts'

/** Reads a page: the article in it, as text and as a tree whose places point into that text. */
export function readHtml(html: string): { text: string; reading: Reading } {
  const page = fromHtml(html)
  const metadata = readMetadata(page)
  const content = findContent(cleanTree(page), html)
  return readTree(content, metadata)
}

/** Reads a piece of HTML all of which is the article. */
export function readFragment(html: string): { text: string; reading: Reading } {
  return readTree(fromHtml(html, { fragment: true }), {})
}

function readTree(
  content: HastRoot | Element,
  metadata: ReturnType<typeof readMetadata>,
): { text: string; reading: Reading } {
  const clean = cleanTree(content)
  const tree = toMdast(clean.type === 'root' ? clean : { type: 'root', children: [clean] }) as Root
  const root: Root = { type: 'root', children: tree.children.flatMap(flatten) }
  const stated = addFront(root, metadata)
  const text = writeText(root)
  promoteBold(root)
  dropContentsList(root)
  const heading = findTitleHeading(root)
  const reading: Reading = {
    root,
    notices: [],
    messages: [],
    ...(metadata.language && { language: metadata.language }),
  }
  if (heading) {
    heading.data = { ...heading.data, title: true }
    reading.title = sourcedOf(heading)
  }
  for (const name of ['author', 'date'] as const) {
    const node = stated[name]
    if (!node) continue
    reading[name] = sourcedOf(node)
    root.children = root.children.filter((each) => each !== node)
  }
  const byline = takeByline(root, text)
  reading.author ??= byline.author
  reading.date ??= byline.date
  reading.notices = takeNotices(root, text)
  return { text, reading }
}

/** A title, author and date that only the page's head states are written at the top, so that they have a place. */
function addFront(
  root: Root,
  { title, author, date }: ReturnType<typeof readMetadata>,
): { author?: Paragraph; date?: Paragraph } {
  const added: RootContent[] = []
  const front: { author?: Paragraph; date?: Paragraph } = {}
  const top = root.children.slice(0, 6).map((node) => toString(node))
  if (title && !root.children.some((node) => node.type === 'heading' && node.depth === 1))
    added.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] } satisfies Heading)
  for (const [name, value] of [
    ['author', author],
    ['date', date],
  ] as const) {
    if (!value || top.some((line) => line.length < 200 && line.includes(value))) continue
    front[name] = { type: 'paragraph', children: [{ type: 'text', value }] }
    added.push(front[name])
  }
  root.children.unshift(...added)
  return front
}

/** Phrasing content at the top of a tree is a paragraph. */
function flatten(node: Root['children'][number]): RootContent[] {
  if (node.type === 'text' && node.value.trim() === '') return []
  const inline = ['text', 'emphasis', 'strong', 'link', 'inlineCode', 'image', 'break', 'delete'].includes(
    node.type,
  )
  return inline ? [{ type: 'paragraph', children: [node as Paragraph['children'][number]] }] : [node]
}

function sourcedOf(node: Heading | Paragraph): NonNullable<Reading['title']> {
  const start = node.position?.start.offset ?? 0
  return {
    text: toString(node).replace(/\s+/g, ' ').trim(),
    from: [{ start, end: node.position?.end.offset ?? start }],
  }
}
