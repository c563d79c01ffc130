import { writeMermaid } from '../../figures/mermaid-source.ts'
import type { RelationsSlide } from '../../types/index.ts'
import { writeDiagram } from '../fence.ts'
import { graphTexts } from '../graph-texts.ts'
import { writeHeading } from '../heading.ts'
import { textsOf, type Written } from '../written.ts'

/** A Mermaid flowchart. */
export function writeRelations({ headline, graph }: RelationsSlide): Written {
  return {
    blocks: [writeHeading(headline), writeDiagram(writeMermaid(graph))],
    texts: [...textsOf('headline', [headline]), ...graphTexts(graph)],
  }
}
