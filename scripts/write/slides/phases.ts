import { writePhases } from '../../figures/mermaid-source.ts'
import type { PhasesSlide } from '../../types/index.ts'
import { writeDiagram } from '../fence.ts'
import { writeHeading } from '../heading.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** A Mermaid flowchart, a subgraph for each phase. */
export function writePhasesSlide({ headline, phases, first, remark }: PhasesSlide): Written {
  return {
    keys: {
      first: first === 1 ? undefined : first,
      remark: remark && shownText(remark),
    },
    blocks: [writeHeading(headline), writeDiagram(writePhases(phases))],
    texts: [
      ...textsOf('headline', [headline]),
      ...phases.flatMap(({ title, does, aim }) => [
        ...textsOf('phase', [title]),
        ...textsOf('node', does),
        ...textsOf('aim', [aim]),
      ]),
      ...textsOf('remark', [remark]),
    ],
  }
}
