import type { Drawing, FigureField } from '../drawing/drawing.ts'
import type { ParsedGraph } from '../graph.ts'
import { drawHub } from './draw-hub.ts'
import { drawLayers } from './draw-layers.ts'
import { drawStatements } from './draw-statements.ts'

/**
 * Draws a graph of relations in the first way that it fits: around its hub, in layers (these two the other way round
 * for a graph that runs from top to bottom), or statement by statement.
 * @returns undefined where it fits in none.
 */
export function drawRelations(graph: ParsedGraph, field: FigureField): Drawing | undefined {
  const down = graph.direction === 'TB' || graph.direction === 'BT'
  const ways = down ? [drawLayers, drawHub, drawStatements] : [drawHub, drawLayers, drawStatements]
  for (const draw of ways) {
    const drawing = draw(graph, field)
    if (drawing) return drawing
  }
  return undefined
}
