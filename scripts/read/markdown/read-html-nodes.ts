import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { SKIP } from 'unist-util-visit'
import type { LineIndex } from '../common/line-index.ts'
import { cleanTree } from '../html/clean-tree.ts'
import { scriptOf } from '../html/replace-scripts.ts'

/** Replaces the HTML in a Markdown tree by what it means: blocks by blocks, `<sup>` and `<br>` by characters. */
export function readHtmlNodes(root: Root, index: LineIndex): void {
  visit(root, 'html', (node, at, parent) => {
    if (!parent || at === undefined) return undefined
    if (isInline(parent)) return undefined
    const blocks = readBlockHtml(node, index)
    ;(parent.children as RootContent[]).splice(at, 1, ...blocks)
    return [SKIP, at + blocks.length]
  })
  visit(root, (node) => {
    if ('children' in node && node.children.some(({ type }) => type === 'html'))
      node.children = readInlineHtml(node.children as PhrasingContent[], index) as typeof node.children
  })
}

function isInline(parent: Parents): boolean {
  return !['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)
}

/** The blocks that a piece of HTML holds, at their places in the article. */
function readBlockHtml(node: Html, index: LineIndex): RootContent[] {
  const base = node.position?.start.offset ?? 0
  const tree = toMdast(cleanTree(fromHtml(node.value, { fragment: true }))) as Root
  const whole = { start: base, end: node.position?.end.offset ?? base }
  visit(tree, (each: Nodes) => {
    const { start, end } = each.position ?? {}
    each.position =
      start?.offset === undefined || end?.offset === undefined
        ? index.position(whole.start, whole.end)
        : index.position(base + start.offset, base + end.offset)
  })
  const blocks: RootContent[] = []
  for (const child of tree.children) {
    if (isPhrasing(child)) {
      if (child.type === 'text' && child.value.trim() === '') continue
      blocks.push({
        type: 'paragraph',
        children: [child],
        ...(child.position && { position: child.position }),
      })
    } else blocks.push(child)
  }
  return blocks
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'link', 'inlineCode', 'image', 'break', 'delete'].includes(node.type)
}

/** Tags inside a paragraph go, their words stay; superior and inferior figures become characters. */
function readInlineHtml(nodes: PhrasingContent[], index: LineIndex): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let script: 'sup' | 'sub' | undefined
  for (const node of nodes) {
    if (node.type === 'html') {
      const tag = /^<(\/?)([a-z][\w-]*)/i.exec(node.value)
      const name = tag?.[2]?.toLowerCase()
      if (name === 'br') kept.push({ type: 'break', ...(node.position && { position: node.position }) })
      else if (name === 'img') kept.push(...readImage(node, index))
      else if (name === 'sup' || name === 'sub') script = tag?.[1] ? undefined : name
    } else if (script && node.type === 'text') {
      const value = scriptOf(script, node.value)
      if (value !== undefined) kept.push({ ...node, value })
    } else if (!(script === 'sup' && node.type === 'link' && node.url.includes('#'))) kept.push(node)
  }
  return kept
}

function readImage(node: Html, index: LineIndex): PhrasingContent[] {
  const [block] = readBlockHtml(node, index)
  return block?.type === 'paragraph' ? block.children : []
}
