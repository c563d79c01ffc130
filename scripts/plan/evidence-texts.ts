import type { PlannedPoint, Sourced, Spans } from '../types/index.ts'
import type { Evidence } from './draft.ts'

/** What a slide's evidence says, one text for each thing that it says: a point with its lead, an event, an edge. */
export function textsOfEvidence(evidence: Evidence): Sourced[] {
  switch (evidence.kind) {
    case 'points':
    case 'cards':
    case 'activities':
    case 'locator':
    case 'closing':
      return evidence.points.map(wholePoint)
    case 'split':
      return [...evidence.points.map(wholePoint), ...edgeTexts(evidence.graph.edges)]
    case 'contrast':
      return evidence.sides.flatMap((side) => side.points.map(wholePoint))
    case 'timeline':
      return evidence.events.map(({ what }) => what)
    case 'relations':
      return edgeTexts(evidence.graph.edges)
    case 'phases':
      return evidence.phases.flatMap(({ does, aim }) => (aim ? [...does, aim] : does))
    case 'number':
      return [join([evidence.value, evidence.what])]
    case 'quotation':
      return [evidence.quotation]
    case 'passage':
      return evidence.passages
    case 'table':
      return evidence.rows.flat()
    case 'picture':
      return [evidence.alt]
    case 'code':
      return [evidence.code]
    default:
      return []
  }
}

/** The things that come up one by one on a slide, in order; none where all stands at once. */
export function stepsOfEvidence(evidence: Evidence): Sourced[] {
  return ['points', 'cards', 'activities', 'timeline', 'closing', 'contrast'].includes(evidence.kind)
    ? textsOfEvidence(evidence)
    : []
}

function wholePoint({ lead, text, items }: PlannedPoint): Sourced {
  return join([...(lead ? [lead] : []), text, ...(items ?? [])])
}

function edgeTexts(edges: { label?: Sourced }[]): Sourced[] {
  return edges.flatMap(({ label }) => (label ? [label] : []))
}

function join(texts: Sourced[]): Sourced {
  return {
    text: texts.map(({ text }) => text).join(' '),
    from: texts.flatMap(({ from }) => from) as unknown as Spans,
  }
}
