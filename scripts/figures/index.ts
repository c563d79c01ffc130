export { listFigureTexts, type FigureText } from './figure-texts.ts'
export type * from './graph.ts'
export {
  listGraphTexts,
  listPhaseTexts,
  orderNodes,
  writeMermaid,
  writePhases,
  type SourceOptions,
} from './mermaid-source.ts'
export { isParseFailure, parseMermaid, type ParseFailure } from './parse-mermaid.ts'
export {
  FIGURE_FIELD,
  fitsPhases,
  fitsRelations,
  fitsTimeline,
  maxEvents,
  toParsedGraph,
} from './capacity.ts'
export { drawDiagram } from './draw-diagram.ts'
export type { Drawing, FigureField, FigureItem, Shape, TextBlock } from './drawing/drawing.ts'
export { readEvidence, type Evidence } from './evidence.ts'
export type { Era, TimelineEvent } from './timeline/timeline-event.ts'
