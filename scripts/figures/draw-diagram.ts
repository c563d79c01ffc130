import type { Drawing, FigureField } from './drawing/drawing.ts'
import type { ParsedGraph } from './graph.ts'
import { drawPhases } from './phases/draw-phases.ts'
import type { PhasesOptions } from './phases/phases-style.ts'
import { readChain, readPhases } from './phases/read-phases.ts'
import { drawLayers } from './relations/draw-layers.ts'
import { drawRelations } from './relations/draw-relations.ts'

/**
 * The deck's own drawing of a flowchart: phases, a chain, or relations (see `drawRelations`).
 * @returns undefined where none of them holds it: then Mermaid draws it.
 */
export function drawDiagram(
  graph: ParsedGraph,
  field: FigureField,
  options: PhasesOptions = {},
): Drawing | undefined {
  if (graph.type !== 'flowchart') return undefined
  const phases = readPhases(graph)
  if (phases) return drawPhases(phases, field, options)
  const chain = readChain(graph)
  if (chain) {
    const down = graph.direction === 'TB' || graph.direction === 'BT'
    const across = () => withoutSteps(drawPhases(chain, field, { ...options, numbered: false }))
    return (down ? drawLayers(graph, field) : undefined) ?? across() ?? drawRelations(graph, field)
  }
  return drawRelations(graph, field)
}

/** A chain is seen at once. */
function withoutSteps(drawing: Drawing | undefined): Drawing | undefined {
  if (!drawing) return undefined
  const still = <Part extends { step?: number }>(part: Part) => ({ ...part, step: undefined })
  const { shapes, texts, items } = drawing
  return { ...drawing, shapes: shapes.map(still), texts: texts.map(still), items: items.map(still), steps: 0 }
}

/** Clicks that the drawing takes: one a phase; none for relations, which are seen at once. */
export function stepsOf(graph: ParsedGraph): number {
  return readPhases(graph)?.length ?? 0
}
