import { isParseFailure, parseMermaid } from '../figures/index.ts'
import { readDeck } from '../write/index.ts'
import type { Fault } from './fault.ts'

const FENCE = /^(`{3,}|~{3,})mermaid[^\n]*\n([\s\S]*?)^\1/gm

/** Diagrams that Mermaid does not understand, with the line of their source. */
export async function checkDiagrams(markdown: string): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const [i, { id, body }] of readDeck(markdown).slides.entries())
    for (const [, , source = ''] of body.matchAll(FENCE)) {
      const parsed = await parseMermaid(source)
      if (!isParseFailure(parsed)) continue
      faults.push({
        slide: i + 1,
        id,
        rule: 'diagram-syntax',
        text: `Mermaid does not understand the diagram: ${parsed.error} (line ${parsed.line} of the fence). Mend its source in the deck.`,
      })
    }
  return faults
}
