import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { findKeyWords } from '../common/words.ts'
import { isSectionName } from '../plain/section-names.ts'

/**
 * The heading that is the title of the whole article: the one heading of depth 1, or the first of several where nothing
 * but an image or a notice stands before it.
 *
 * @param stated the title as front matter or metadata state it.
 */
export function findTitleHeading(root: Root, stated?: string): Heading | undefined {
  const tops = root.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 1)
  const [first] = tops
  if (!first) return undefined
  if (stated !== undefined) return tops.find((heading) => saysTheSame(toString(heading), stated))
  const headings = root.children.filter((node) => node.type === 'heading')
  if (headings[0] !== first || isSectionName(toString(first))) return undefined
  return tops.length === 1 || root.children.indexOf(first) === 0 ? first : undefined
}

/** Whether two titles share at least two of three key words. */
function saysTheSame(one: string, other: string): boolean {
  const words = findKeyWords(one)
  const others = new Set(findKeyWords(other))
  const shared = words.filter((word) => others.has(word)).length
  return words.length > 0 && shared >= (2 / 3) * Math.max(words.length, others.size)
}
