import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { countWords } from './words.ts'

const LONGEST = 12
const CONFIDENCE = 0.8

/** Makes headings of paragraphs that are nothing but a few words in bold, as in documents without heading styles. */
export function promoteBold(root: Root): void {
  // Without headings the first bold line is the title.
  let depth = root.children.some(({ type }) => type === 'heading') ? 1 : 0
  root.children = root.children.map((node, at) => {
    if (node.type === 'heading' && node.data?.confidence === undefined) depth = node.depth
    if (node.type !== 'paragraph' || !isBoldHeading(node, root.children[at + 1])) return node
    const [strong] = node.children
    if (depth === 0 && at > 0) depth = 1
    const heading: Heading = {
      type: 'heading',
      depth: Math.min(6, depth + 1) as Heading['depth'],
      children: strong && 'children' in strong ? (strong.children as Heading['children']) : [],
      data: { confidence: CONFIDENCE },
      ...(node.position && { position: node.position }),
    }
    return heading
  })
}

function isBoldHeading(node: Paragraph, next: RootContent | undefined): boolean {
  const [strong, ...rest] = node.children
  if (strong?.type !== 'strong' || rest.length > 0) return false
  const text = toString(node).trim()
  if (countWords(text) > LONGEST || /[.,;:!]$/.test(text) || !/^[\p{Lu}\p{N}“"]/u.test(text)) return false
  return next !== undefined && next.type !== 'heading' && next.type !== 'thematicBreak'
}
