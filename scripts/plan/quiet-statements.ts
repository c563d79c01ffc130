/** A filled sheet is an accent: where a deck has many statements, the strongest keep it. */
import type { Content } from './content.ts'

/** So many slides have room for one filled sheet. */
const SLIDES_PER_ACCENT = 6

/** The same slides in the same order; of the statements all but the strongest stand on paper. */
export function quietStatements(contents: Content[]): Content[] {
  const isStatement = ({ draft }: Content) => draft.evidence.kind === 'statement'
  const loud = new Set(
    contents
      .filter(isStatement)
      .sort((a, b) => b.draft.value - a.draft.value)
      .slice(0, Math.max(1, Math.round(contents.length / SLIDES_PER_ACCENT))),
  )
  return contents.map((content) => {
    const { evidence } = content.draft
    if (evidence.kind !== 'statement' || loud.has(content)) return content
    return { ...content, draft: { ...content.draft, evidence: { ...evidence, tone: 'paper' as const } } }
  })
}
