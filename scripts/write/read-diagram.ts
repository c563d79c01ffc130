// The texts of a flowchart that was written by `writeMermaid` or `writePhases`, and of one that a presenter
// has edited in the same manner. Drawing uses Mermaid's own parser; this one needs no document.
import type { SlideKind } from '../types/index.ts'
import type { ReadText } from './read-text.ts'
import { shownText } from './shown-text.ts'

/** Titles of groups and texts of nodes in the order of the source, then the labels of edges. */
export function readDiagram(source: string, kind: SlideKind | undefined): ReadText[] {
  const texts: ReadText[] = []
  const edges: ReadText[] = []
  const seen = new Set<string>()
  for (const line of source.split('\n')) {
    for (const [, label] of line.matchAll(EDGE))
      if (label !== undefined) edges.push({ role: 'edge', text: decodeLabel(unquote(label)) })
    const group = GROUP.exec(line)
    if (group)
      texts.push({ role: kind === 'phases' ? 'phase' : 'group', text: decodeLabel(unquote(group[1])) })
    if (group || NO_NODE.test(line)) continue
    for (const [, id = '', label, style] of withoutEdges(line).matchAll(NODE)) {
      if (seen.has(id)) continue
      seen.add(id)
      const role = style === 'aim' ? 'aim' : 'node'
      for (const part of unquote(label).split(/<br\s*\/?>/)) texts.push({ role, text: decodeLabel(part) })
    }
  }
  return [...texts, ...edges].filter(({ text }) => text)
}

/** An edge with its label, or words in quotation marks, in which nothing is an edge. */
const EDGE = /"[^"]*"|(?:--+|==+|-\.+)[->ox]?\s*\|("[^"]*"|[^|]*)\|/g
const GROUP = /^\s*subgraph\s+[\w-]+\s*\[\s*("[^"]*"|[^\]]*)\]/
const NO_NODE = /^\s*(?:%%|accTitle|accDescr|classDef|class\s|style\s|linkStyle|click\s|direction\s)/
const NODE = /([\w-]+)(?:\[\(|\(\[|\(\(|[[({]+)\s*("[^"]*"|[^\])}"]*)[\])}]+(?::::([\w-]+))?/g

function withoutEdges(line: string): string {
  return line.replace(EDGE, (match) => (match.startsWith('"') ? match : ' '))
}

function unquote(label = ''): string {
  return label.replace(/^"|"$/g, '')
}

const NAMES: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&', nbsp: '\u00A0' }

/** Mermaid's entity codes: `#quot;`, `#35;`. */
function decodeLabel(label: string): string {
  return shownText(
    label.replace(/#(\d+|\w+);/g, (code, name: string) =>
      /^\d+$/.test(name) ? String.fromCodePoint(Number(name)) : (NAMES[name] ?? code),
    ),
  )
}
