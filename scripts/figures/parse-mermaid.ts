import type { ParsedEdge, ParsedGraph, ParsedGroup, ParsedNode } from './graph.ts'
import { loadMermaid, type MermaidParser } from './load-mermaid.ts'

/** Why a diagram's source cannot be read; `line` is 1-based in the source. */
export interface ParseFailure {
  error: string
  line: number
}

/**
 * Reads Mermaid source with Mermaid's own parser.
 * @returns the graph; for other diagrams than flowcharts one with the type alone; or what is wrong, and where.
 */
export async function parseMermaid(source: string): Promise<ParsedGraph | ParseFailure> {
  const { mermaid, decode } = await loadMermaid()
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(source)
    return readDiagram(diagram.type, diagram.db as unknown as FlowDatabase, decode)
  } catch (error) {
    return readFailure(error, source)
  }
}

/** @returns whether `parseMermaid` met an error. */
export function isParseFailure(parsed: ParsedGraph | ParseFailure): parsed is ParseFailure {
  return 'error' in parsed
}

/** The part of Mermaid's flowchart database that is read here (its types are not exported). */
interface FlowDatabase {
  getVertices?(): Map<string, { id: string; text?: string; classes: string[] }>
  getEdges?(): { start: string; end: string; text: string; type?: string; stroke?: string }[]
  getSubGraphs?(): { id: string; nodes: string[]; title: string }[]
  getDirection?(): string | undefined
  getAccTitle?(): string
  getAccDescription?(): string
}

type Decode = MermaidParser['decode']

function readDiagram(type: string, db: FlowDatabase, decode: Decode): ParsedGraph {
  const isFlowchart = /^(flowchart|graph)/.test(type)
  const subgraphs = isFlowchart ? (db.getSubGraphs?.() ?? []) : []
  const groups = subgraphs.map((subgraph): ParsedGroup => {
    const parent = subgraphs.find((other) => other.nodes.includes(subgraph.id))
    return { id: subgraph.id, title: flatten(decode(subgraph.title)), ...(parent && { parent: parent.id }) }
  })
  const groupOf = new Map(subgraphs.flatMap(({ id, nodes }) => nodes.map((node) => [node, id] as const)))
  const isGroup = new Set(groups.map(({ id }) => id))
  const nodes = [...(isFlowchart ? (db.getVertices?.() ?? new Map()).values() : [])]
    .filter(({ id }) => !isGroup.has(id))
    .map(({ id, text, classes }): ParsedNode => {
      const [name = '', ...rest] = decode(text ?? id).split('\n')
      const group = groupOf.get(id)
      return { id, name, ...(rest.length && { expansion: rest.join(' ') }), classes, ...(group && { group }) }
    })
  const edges = (isFlowchart ? (db.getEdges?.() ?? []) : []).map((edge): ParsedEdge => {
    const label = flatten(decode(edge.text))
    const stroke = STROKES.find((known) => known === edge.stroke) ?? 'normal'
    const arrow = edge.type !== 'arrow_open'
    return { from: edge.start, to: edge.end, ...(label && { label }), stroke, arrow }
  })
  const title = flatten(decode(db.getAccTitle?.() ?? ''))
  const description = flatten(decode(db.getAccDescription?.() ?? ''))
  return {
    type: isFlowchart ? 'flowchart' : type,
    direction: readDirection(db.getDirection?.()),
    nodes,
    edges,
    groups: sortByMembers(groups, nodes),
    ...(title && { title }),
    ...(description && { description }),
  }
}

const STROKES: ParsedEdge['stroke'][] = ['normal', 'thick', 'dotted', 'invisible']

function readDirection(direction = 'TB'): ParsedGraph['direction'] {
  if (direction === 'LR' || direction === 'RL' || direction === 'BT') return direction
  return 'TB'
}

/** Mermaid lists an inner subgraph before the outer; the source names the outer first. */
function sortByMembers(groups: ParsedGroup[], nodes: ParsedNode[]): ParsedGroup[] {
  const depthOf = (group: ParsedGroup): number => {
    const parent = groups.find(({ id }) => id === group.parent)
    return parent ? depthOf(parent) + 1 : 0
  }
  const firstOf = (group: ParsedGroup): number => {
    const own = nodes.findIndex((node) => node.group === group.id)
    const inner = groups.filter(({ parent }) => parent === group.id).map(firstOf)
    return Math.min(own < 0 ? Infinity : own, ...inner)
  }
  return [...groups].sort((a, b) => firstOf(a) - firstOf(b) || depthOf(a) - depthOf(b) || 0)
}

function flatten(text: string): string {
  return text.replaceAll('\n', ' ').trim()
}

function readFailure(error: unknown, source: string): ParseFailure {
  const message = error instanceof Error ? error.message : String(error)
  const hash = (error as { hash?: { line?: number; loc?: { first_line?: number } } }).hash
  // Mermaid counts lines without comments
  const kept = source.split('\n').flatMap((text, index) => (/^\s*%%(?!\{)/.test(text) ? [] : [index + 1]))
  const counted = hash?.loc?.first_line ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1)
  const line = kept[Math.min(Math.max(counted, 1), kept.length) - 1] ?? 1
  return { error: tidyMessage(message), line }
}

/** The parser's message without its picture of the source and its list of all that it would have taken. */
function tidyMessage(message: string): string {
  return message
    .replace(/Parse error on line \d+:\n[\s\S]*?\^\n/, '')
    .replace(/Expecting ('[^']*'(, )?){4,}got/, 'something else is expected than')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 240)
}
