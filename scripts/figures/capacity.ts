import { FIELD_BOTTOM, MEASURE } from '../measure/grid.ts'
import type { Graph, PlannedEvent, PlannedPhase } from '../types/plan.ts'
import { drawDiagram } from './draw-diagram.ts'
import type { FigureField } from './drawing/drawing.ts'
import type { ParsedGraph } from './graph.ts'
import { orderNodes } from './mermaid-source.ts'
import { drawPhases } from './phases/draw-phases.ts'
import { drawTimeline } from './timeline/draw-timeline.ts'

/** The field below a headline of two lines. */
export const FIGURE_FIELD: FigureField = { width: MEASURE, height: FIELD_BOTTOM - 163 }

/** Most letters of an edge's label. */
const LONGEST_LABEL = 65

/**
 * Whether the deck's own drawing holds a graph of relations, measured in the type that it is set in.
 * @param field default: below a headline of two lines
 */
export function fitsRelations(graph: Graph, field: FigureField = FIGURE_FIELD): boolean {
  if (graph.edges.some(({ label }) => label && label.text.length > LONGEST_LABEL)) return false
  return drawDiagram(toParsedGraph(graph), field) !== undefined
}

/** Whether the drawing of phases holds them. */
export function fitsPhases(phases: PlannedPhase[], field: FigureField = FIGURE_FIELD): boolean {
  const drawn = phases.map(({ title, does, aim }) => ({
    title: title.text,
    does: does.map(({ text }) => text),
    ...(aim && { aim: aim.text }),
  }))
  return drawPhases(drawn, field) !== undefined
}

/** Most events on one timeline. */
export const maxEvents = 7

/** Whether a timeline holds some events, in one of its drawings. */
export function fitsTimeline(events: PlannedEvent[], field: FigureField = FIGURE_FIELD): boolean {
  if (events.length > maxEvents) return false
  const drawn = events.map(({ when, iso, until, what }) => ({
    when: when?.text,
    iso,
    until,
    what: what.text,
  }))
  return drawTimeline(drawn, field) !== undefined
}

/** A planned graph as Mermaid's parser would give it back. */
export function toParsedGraph(graph: Graph): ParsedGraph {
  return {
    type: 'flowchart',
    direction: graph.direction,
    nodes: orderNodes(graph).map(({ id, name, expansion, group }) => ({
      id,
      name: name.text,
      ...(expansion && { expansion: expansion.text }),
      ...(group !== undefined && { group }),
      classes: [],
    })),
    edges: graph.edges.map(({ from, to, label }) => ({
      from,
      to,
      ...(label && { label: label.text }),
      stroke: 'normal',
      arrow: true,
    })),
    groups: graph.groups.map(({ id, title }) => ({ id, title: title.text })),
  }
}
