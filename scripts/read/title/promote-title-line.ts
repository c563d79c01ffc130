import type { Heading, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { countWords, findKeyWords } from '../common/words.ts'

/** In words. */
const LONGEST = 16

/**
 * Makes the title's heading of a first line without a mark: a few words without a full stop, alone in their paragraph,
 * before text with headings. Leaves a byline, a date and what goes on in a list as they are.
 */
export function promoteTitleLine(root: Root): void {
  const [first, next] = root.children
  const hasHeadings = root.children.some(({ type }) => type === 'heading')
  if (!hasHeadings || first?.type !== 'paragraph' || !isTitle(first)) return
  if (next?.type !== 'paragraph' && next?.type !== 'heading') return
  if (!root.children.some((node) => node.type === 'paragraph' && node !== first)) return
  const heading: Heading = {
    type: 'heading',
    depth: 1,
    children: first.children,
    ...(first.position && { position: first.position }),
  }
  root.children[0] = heading
}

function isTitle(paragraph: Paragraph): boolean {
  const text = toString(paragraph).trim()
  return (
    paragraph.children.every(({ type }) => /^(?:text|emphasis|strong|inlineCode)$/.test(type)) &&
    !text.includes('\n') &&
    countWords(text) <= LONGEST &&
    findKeyWords(text).length >= 2 &&
    /^[\p{Lu}\p{N}“"]/u.test(text) &&
    !/[.,;:!…]$|\p{Ll}[.!?]\s/u.test(text) &&
    !BYLINE.test(text)
  )
}

/** Who wrote it, when, or what notice stands above it. */
const BYLINE =
  /^(?:by|from|posted|published|updated|author|authors|date|written|note|draft|heads up|source)\b|\b(?:19|20)\d\d$|\|/i
