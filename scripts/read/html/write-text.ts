import type { List, Nodes, Parents, Root } from 'mdast'
import { LineIndex } from '../common/line-index.ts'

/**
 * Writes the words of a tree as plain text and gives every node its place in that text: paragraphs with blank lines
 * between, list items a line each with their mark, the cells of a table with tabs between.
 */
export function writeText(root: Root): string {
  const writer = new TextWriter()
  writer.writeBlocks(root, '\n\n', '')
  return writer.finish(root)
}

class TextWriter {
  private text = ''
  private readonly spans = new Map<Nodes, [number, number]>()

  writeBlocks(parent: Parents, gap: string, indent: string): void {
    parent.children.forEach((node, at) => {
      if (at > 0) this.text += gap + indent
      this.writeNode(node, indent)
    })
  }

  finish(root: Root): string {
    const index = new LineIndex(this.text)
    this.spans.set(root, [0, this.text.length])
    for (const [node, [start, end]] of this.spans) node.position = index.position(start, end)
    return this.text
  }

  private writeNode(node: Nodes, indent: string): void {
    const start = this.text.length
    this.writeContent(node, indent)
    this.spans.set(node, [start, this.text.length])
  }

  private writeContent(node: Nodes, indent: string): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        node.value = node.value.replace(/\s+/g, ' ')
        this.text += node.value
        return
      case 'code':
        this.text += node.value.replaceAll('\n', `\n${indent}`)
        return
      case 'image':
        this.text += node.alt ?? ''
        return
      case 'break':
        this.text += `\n${indent}`
        return
      case 'list':
        return this.writeList(node, indent)
      case 'blockquote':
        return this.writeBlocks(node, `\n\n`, indent)
      case 'table':
        return this.writeBlocks(node, '\n', indent)
      case 'tableRow':
        return this.writeBlocks(node, '\t', '')
      default:
        if ('children' in node) for (const child of node.children) this.writeNode(child, indent)
    }
  }

  private writeList(list: List, indent: string): void {
    list.children.forEach((item, at) => {
      if (at > 0) this.text += `\n${indent}`
      const start = this.text.length
      const mark = list.ordered ? `${(list.start ?? 1) + at}. ` : '- '
      this.text += mark
      this.writeBlocks(item, '\n', indent + ' '.repeat(mark.length))
      this.spans.set(item, [start, this.text.length])
    })
  }
}
