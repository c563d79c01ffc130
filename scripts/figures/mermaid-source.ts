import type { Graph, GraphNode, PlannedPhase } from '../types/plan.ts'
import type { Sourced } from '../types/span.ts'
import { escapeLabel, escapeLines } from './mermaid-label.ts'

/** Name and description that Mermaid gives to the drawing, for those who do not see it. */
export interface SourceOptions {
  title?: string
  description?: string
}

/**
 * A graph as a Mermaid flowchart: one statement a line, ids kept where Mermaid takes them as ids. Nodes stand in the
 * order of `orderNodes`, edges in their own; `listGraphTexts` names the texts in the order in which they are written.
 */
export function writeMermaid(graph: Graph, options: SourceOptions = {}): string {
  const ids = nameIds([...graph.groups.map((group) => group.id), ...graph.nodes.map((node) => node.id)])
  const idOf = (id: string) => ids.get(id) ?? id
  const lines = [`flowchart ${graph.direction}`, ...writeAccessibility(options)]
  for (const { group, nodes } of groupNodes(graph)) {
    const written = nodes.map((node) => `${idOf(node.id)}["${escapeLines(linesOf(node))}"]`)
    if (!group) lines.push(...indent(written))
    else lines.push(...writeSubgraph(idOf(group.id), group.title.text, written))
  }
  for (const edge of graph.edges) {
    const label = edge.label && escapeLabel(edge.label.text)
    lines.push(`  ${idOf(edge.from)} -->${label ? `|"${label}"|` : ''} ${idOf(edge.to)}`)
  }
  return lines.join('\n')
}

/** Phases as a Mermaid flowchart: a subgraph each, what is done as its nodes, its aim as a node of class `aim`. */
export function writePhases(phases: PlannedPhase[], options: SourceOptions = {}): string {
  const lines = ['flowchart LR', ...writeAccessibility(options)]
  phases.forEach((phase, index) => {
    const id = `p${index + 1}`
    const nodes = phase.does.map((does, item) => `${id}d${item + 1}["${escapeLabel(does.text)}"]`)
    if (phase.aim) nodes.push(`${id}a["${escapeLabel(phase.aim.text)}"]:::aim`)
    lines.push(...writeSubgraph(id, phase.title.text, nodes))
  })
  if (phases.length > 1) lines.push(`  ${phases.map((_, index) => `p${index + 1}`).join(' --> ')}`)
  return lines.join('\n')
}

/** A graph's nodes in the order in which `writeMermaid` writes them: a group's members stand together. */
export function orderNodes(graph: Graph): GraphNode[] {
  return groupNodes(graph).flatMap(({ nodes }) => nodes)
}

/**
 * The texts of a written graph in reading order: a group's title before its members, a node's name before its
 * expansion, then the edges' labels. `listFigureTexts` gives the same list for what is parsed again.
 */
export function listGraphTexts(graph: Graph): Sourced[] {
  const texts: (Sourced | undefined)[] = []
  for (const { group, nodes } of groupNodes(graph)) {
    texts.push(group?.title)
    for (const node of nodes) texts.push(node.name, node.expansion)
  }
  texts.push(...graph.edges.map((edge) => edge.label))
  return texts.filter((text) => text !== undefined)
}

/** The same for phases: title, what is done, aim, phase by phase. */
export function listPhaseTexts(phases: PlannedPhase[]): Sourced[] {
  return phases.flatMap((phase) => [phase.title, ...phase.does, ...(phase.aim ? [phase.aim] : [])])
}

/** Runs of nodes in source order: a group where its first member stands; groups without members last. */
function groupNodes(graph: Graph): { group?: Graph['groups'][number]; nodes: GraphNode[] }[] {
  const groups = new Map(graph.groups.map((group) => [group.id, { group, nodes: [] as GraphNode[] }]))
  const runs: { group?: Graph['groups'][number]; nodes: GraphNode[] }[] = []
  for (const node of graph.nodes) {
    const own = node.group === undefined ? undefined : groups.get(node.group)
    if (!own) runs.push({ nodes: [node] })
    else if (own.nodes.push(node) === 1) runs.push(own)
  }
  return [...runs, ...[...groups.values()].filter((run) => run.nodes.length === 0)]
}

function linesOf(node: GraphNode): string[] {
  return node.expansion ? [node.name.text, node.expansion.text] : [node.name.text]
}

function writeSubgraph(id: string, title: string, nodes: string[]): string[] {
  return indent([`subgraph ${id}["${escapeLabel(title)}"]`, ...indent(nodes), 'end'])
}

function writeAccessibility({ title, description }: SourceOptions): string[] {
  const lines: string[] = []
  if (title) lines.push(`accTitle: ${escapeLabel(title)}`)
  if (description) lines.push(`accDescr: ${escapeLabel(description)}`)
  return indent(lines)
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

/** Ids that Mermaid's lexer takes as ids: those that begin with a keyword, or hold other characters, get a number. */
function nameIds(ids: string[]): Map<string, string> {
  const named = new Map<string, string>()
  const taken = new Set(ids)
  let next = 1
  for (const id of ids) {
    if (/^[A-Za-z][A-Za-z0-9]*$/.test(id) && !KEYWORD.test(id)) {
      named.set(id, id)
      continue
    }
    while (taken.has(`n${next}`)) next++
    named.set(id, `n${next}`)
    taken.add(`n${next}`)
  }
  return named
}

/** Words of the flowchart grammar, some of which its lexer takes at the beginning of a longer word. */
const KEYWORD =
  /^(end|graph|flowchart|subgraph|style|linkstyle|class|classdef|click|default|interpolate|href|call|direction|acctitle|accdescr|parent|parentid|swimlane)|style/i
