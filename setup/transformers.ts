import type { CodeblockTransformer, SlideInfo } from '@slidev/types'
import { readCachedFigure } from '../scripts/figures/figure-cache.ts'
import { describeFailure } from '../scripts/figures/draw-figures.ts'
import { drawWithMermaid } from '../scripts/figures/draw-with-mermaid.ts'
import { embedValue } from '../scripts/figures/embed-value.ts'
import { planFigure } from '../scripts/figures/plan-figure.ts'
import { UserError } from '../scripts/types/user-error.ts'

/**
 * Draws ```mermaid blocks when the deck is built, so that no Mermaid gets into the page: the deck's own figures where
 * they hold the diagram, or else what Mermaid drew ahead. Where that cannot be had, Slidev's own block is left.
 */
export default function setupTransformers(): { codeblocks: CodeblockTransformer[] } {
  return { codeblocks: [drawMermaidBlock] }
}

const drawMermaidBlock: CodeblockTransformer = async ({ info, code, slide, options }) => {
  if (!/^mermaid\b/.test(info)) return undefined
  const own = { title: slide?.title, frontmatter: slide?.frontmatter ?? {} }
  const plan = await planFigure(code, own, options.data.headmatter.figures)
  if ('error' in plan) throw new Error(placeFailure(slide, code, plan.error, plan.line))
  const { first, remark, evidence } = own.frontmatter
  if (plan.by === 'deck') {
    const attributes = Object.entries({ graph: plan.graph, first, remark, evidence })
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => `:${name}="${embedValue(value)}"`)
    return `<DiagramFigure ${attributes.join(' ')} />`
  }
  const svg = await drawAhead(code)
  if (!svg) return undefined
  return `<MermaidFigure :svg="${embedValue(svg)}" :graph="${embedValue(plan.graph)}" />`
}

/** Mermaid's drawing from the cache, or drawn now; undefined where no browser runs. */
async function drawAhead(source: string): Promise<string | undefined> {
  const cached = await readCachedFigure(source)
  if (cached) return cached
  try {
    const [drawn] = await drawWithMermaid([source])
    if (drawn instanceof Error) throw drawn
    return drawn
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** Where in the deck's file a diagram is wrong. */
function placeFailure(slide: SlideInfo | null, code: string, error: string, line: number): string {
  const source = slide?.source
  const before = source?.raw.split(code.trimEnd())[0]?.split('\n').length ?? 1
  const { text } = describeFailure(error, (source?.start ?? 0) + before + line - 1)
  return `${source?.filepath ?? 'slides.md'}: ${text}`
}
