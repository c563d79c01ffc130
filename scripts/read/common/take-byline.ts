import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Sourced } from '../../types/index.ts'
import { findByline } from './find-byline.ts'
import type { Reading } from './reading.ts'

/** Blocks from the top, the title's heading included, in which byline and date are looked for. */
const DEPTH = 5

/** Takes the paragraphs at the top of a tree that are only byline and date. */
export function takeByline(root: Root, text: string): Pick<Reading, 'author' | 'date'> {
  const found: Pick<Reading, 'author' | 'date'> = {}
  const sourced = (span: { start: number; end: number } | undefined): Sourced | undefined =>
    span && { text: text.slice(span.start, span.end).replace(/[*_`]/g, '').trim(), from: [span] }
  root.children = root.children.filter((node, at) => {
    if (at >= DEPTH || node.type !== 'paragraph') return true
    // Marks of emphasis around the line are no part of it.
    const start = node.children[0]?.position?.start.offset ?? 0
    const raw = text.slice(start, node.children.at(-1)?.position?.end.offset ?? start)
    const lead = /^[*_\s]*/.exec(raw)?.[0].length ?? 0
    const line = raw.slice(lead).replace(/[*_\s]+$/, '')
    const byline = toString(node).length < 200 ? findByline(line, start + lead) : undefined
    if (!byline) return true
    found.author ??= sourced(byline.author)
    found.date ??= sourced(byline.date)
    return false
  })
  return found
}
