import type { ParsedGraph } from '../graph.ts'

/** A step of a sequence as it is drawn. */
export interface DrawnPhase {
  title: string
  does: string[]
  aim?: string
}

/** Whether phases say no more than their titles. */
export function isBare(phases: DrawnPhase[]): boolean {
  return phases.every(({ does, aim }) => does.length === 0 && !aim)
}

/**
 * Reads a flowchart as phases: groups in a row, with what is done as their nodes and aims as nodes of class `aim`.
 * @returns undefined where it is none.
 */
export function readPhases(graph: ParsedGraph): DrawnPhase[] | undefined {
  if (graph.groups.length < 2 || graph.groups.some(({ parent }) => parent !== undefined)) return undefined
  if (graph.nodes.some(({ group }) => group === undefined)) return undefined
  const order = chainOf(
    graph.groups.map(({ id }) => id),
    graph.edges,
  )
  if (!order || graph.edges.some(({ label }) => label)) return undefined
  return order.map((id): DrawnPhase => {
    const nodes = graph.nodes.filter(({ group }) => group === id)
    const textOf = ({ name, expansion }: { name: string; expansion?: string }) =>
      [name, expansion].filter(Boolean).join(' ')
    const aims = nodes.filter(({ classes }) => classes.includes('aim')).map(textOf)
    const does = nodes.filter(({ classes }) => !classes.includes('aim')).map(textOf)
    return {
      title: graph.groups.find((group) => group.id === id)!.title,
      does,
      ...(aims.length > 0 && { aim: aims.join('; ') }),
    }
  })
}

/**
 * A chain of at least four plain nodes (three have a hub), drawn as phases without numbers: an edge's label stands under
 * the node that it leaves.
 */
export function readChain(graph: ParsedGraph): DrawnPhase[] | undefined {
  if (graph.groups.length > 0 || graph.nodes.length < 4) return undefined
  const order = chainOf(
    graph.nodes.map(({ id }) => id),
    graph.edges,
  )
  return order?.map((id): DrawnPhase => {
    const node = graph.nodes.find((other) => other.id === id)!
    const label = graph.edges.find(({ from }) => from === id)?.label
    const does = [node.expansion, label].filter((text) => text !== undefined)
    return { title: node.name, does }
  })
}

/** The order in which edges join all ids to one chain; undefined where they do not. */
function chainOf(ids: string[], edges: { from: string; to: string }[]): string[] | undefined {
  if (edges.length !== ids.length - 1) return undefined
  const next = new Map(edges.map(({ from, to }) => [from, to]))
  const ends = new Set(edges.map(({ to }) => to))
  const order: string[] = []
  let id = ids.find((other) => !ends.has(other))
  while (id !== undefined && !order.includes(id)) {
    order.push(id)
    id = next.get(id)
  }
  return order.length === ids.length && order.every((own) => ids.includes(own)) ? order : undefined
}
