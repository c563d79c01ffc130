import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Reading } from '../common/reading.ts'
import { LineIndex } from '../common/line-index.ts'
import { promoteBold } from '../common/promote-bold.ts'
import { takeByline } from '../common/take-byline.ts'
import { takeNotices } from '../notices/take-notices.ts'
import { readHtmlNodes } from './read-html-nodes.ts'
import { dropContentsList } from './drop-contents-list.ts'
import { maskExtensions } from './mask-extensions.ts'
import { readFrontMatter, type FrontMatter } from './read-front-matter.ts'
import { findTitleHeading } from '../title/find-title-heading.ts'
import { promoteTitleLine } from '../title/promote-title-line.ts'

/** Reads Markdown: CommonMark, GFM, front matter, and the HTML inside it. */
export function readMarkdown(text: string): Reading {
  const masked = maskExtensions(text)
  const root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .parse(masked) as Root
  const front = takeFrontMatter(root, text)
  const index = new LineIndex(text)
  readHtmlNodes(root, index)
  promoteBold(root)
  dropContentsList(root)
  const notices = takeNotices(root, text)
  if (!front.title) promoteTitleLine(root)
  const heading = findTitleHeading(root, front.title?.text)
  const reading: Reading = { root, notices, messages: [], ...front }
  if (heading) {
    heading.data = { ...heading.data, title: true }
    reading.title ??= titleOf(heading)
  }
  const byline = takeByline(root, text)
  reading.author ??= byline.author
  reading.date ??= byline.date
  return reading
}

function takeFrontMatter(root: Root, text: string): FrontMatter {
  const [first] = root.children
  if (first?.type !== 'yaml' && (first?.type as string) !== 'toml') return {}
  root.children.shift()
  const start = first?.position?.start.offset ?? 0
  const end = first?.position?.end.offset ?? 0
  const open = text.indexOf('\n', start) + 1
  const close = text.lastIndexOf('\n', end)
  const source = text.slice(open, Math.max(open, close))
  // TOML's strings, dates and plain keys read as YAML once "=" is ":" of the same length.
  return readFrontMatter(first?.type === 'yaml' ? source : source.replace(/^(\s*\w+) =/gm, '$1: '), open)
}

function titleOf(heading: Heading): Reading['title'] {
  const start = heading.children[0]?.position?.start.offset ?? 0
  const end = heading.children.at(-1)?.position?.end.offset ?? 0
  return { text: toString(heading).replace(/\s+/g, ' ').trim(), from: [{ start, end }] }
}
