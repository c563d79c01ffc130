import { writeMermaid } from '../../figures/mermaid-source.ts'
import type { SplitSlide } from '../../types/index.ts'
import { writeDiagram } from '../fence.ts'
import { graphTexts } from '../graph-texts.ts'
import { writeHeading } from '../heading.ts'
import { writeList } from '../list.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** A list beside a Mermaid flowchart. */
export function writeSplit({ headline, points, graph, figureTitle }: SplitSlide): Written {
  const list = writeList(points)
  return {
    keys: { figureTitle: figureTitle && shownText(figureTitle) },
    blocks: [writeHeading(headline), list.markdown, '::figure::', writeDiagram(writeMermaid(graph))],
    texts: [
      ...textsOf('headline', [headline]),
      ...list.texts,
      ...graphTexts(graph),
      ...textsOf('caption', [figureTitle]),
    ],
  }
}
