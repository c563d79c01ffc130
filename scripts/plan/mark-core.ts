import { findCore } from '../condense/index.ts'
import type { Analysis, Passage, Slide } from '../types/index.ts'
import { findPieces, toTextRanges } from './verbatim.ts'

type PassageEvidence = Pick<Extract<Slide, { kind: 'passage' }>, 'kind' | 'passages'>

/** The passages with what matters in them. @param uses The sentence of each, by index. */
export function markCores(
  { kind, passages }: PassageEvidence,
  uses: number[],
  analysis: Analysis,
): PassageEvidence {
  const marked = passages.map((passage, i) => markCore(passage, uses[i]!, analysis))
  return { kind, passages: marked as PassageEvidence['passages'] }
}

function markCore(passage: Passage, index: number, analysis: Analysis): Passage {
  const { sentences, sections, article, acronyms, entities } = analysis
  const { text, tree, kind, section } = sentences[index]!
  const pieces = findPieces(passage.text, text)
  if (!tree || !pieces) return passage
  const core = findCore(
    { text, tree, kind },
    {
      title: article.title?.text,
      sectionTitle: sections[section]?.title?.text,
      names: entities.flatMap(({ name, acronym }) => [name.text, ...(acronym ? [acronym.text] : [])]),
      acronyms: acronyms.map(({ short, long }) => ({ short: short.text, long: long.text })),
    },
  )
  return core ? { ...passage, core: toTextRanges(core, pieces, passage.text, text) } : passage
}
