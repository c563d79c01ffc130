import { figureField } from '../measure/figure-field.ts'
import { drawDiagram } from './draw-diagram.ts'
import type { FigureField } from './drawing/drawing.ts'
import type { ParsedGraph } from './graph.ts'
import { isParseFailure, parseMermaid, type ParseFailure } from './parse-mermaid.ts'

/** Who draws a diagram: the deck itself, or Mermaid. */
export type FigurePlan =
  { by: 'deck'; graph: ParsedGraph } | { by: 'mermaid'; graph: ParsedGraph } | ParseFailure

/** The slide that a diagram stands on, as far as it decides how it is drawn. */
export interface FigureSlide {
  title?: string
  frontmatter: Record<string, unknown>
}

/**
 * Decides who draws a diagram: the deck where its own drawing holds it in the field of its slide.
 * @param figures the headmatter's `figures`: with "mermaid" Mermaid draws all
 */
export async function planFigure(source: string, slide: FigureSlide, figures: unknown): Promise<FigurePlan> {
  const graph = await parseMermaid(source)
  if (isParseFailure(graph)) return graph
  const remark = readText(slide.frontmatter.remark)
  const own = figures === 'mermaid' ? undefined : drawDiagram(graph, fieldOf(slide), { remark })
  return { by: own ? 'deck' : 'mermaid', graph }
}

/** The field that the slide's layout gives to its figure. */
function fieldOf({ title = '', frontmatter }: FigureSlide): FigureField {
  const kind =
    frontmatter.layout === 'split' || frontmatter.layout === 'phases' ? frontmatter.layout : 'relations'
  return figureField(kind, title, readText(frontmatter.figureTitle))
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
