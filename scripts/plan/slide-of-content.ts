import type { Analysis, Section } from '../types/index.ts'
import { usesOf, type Content } from './content.ts'
import { makeId } from './id.ts'
import type { Unspoken } from './talk.ts'

/** The slide that a content becomes. @param before The contents before it: ids are unique. */
export function slideOfContent(content: Content, analysis: Analysis, before: Content[]): Unspoken {
  const { chapter, draft, heading } = content
  const lines = usesOf(content).map((index) => analysis.sentences[index]!.line)
  const { section, isOnly } = placeOf(content, analysis)
  const fallback = section?.line ?? 1
  return {
    ...draft.evidence,
    id: makeId(
      section,
      draft.evidence.kind,
      before.map((other) => makeId(placeOf(other, analysis).section, other.draft.evidence.kind, [])),
    ),
    kicker: heading.kicker,
    headline: heading.headline,
    chapter: chapter.no || undefined,
    place: {
      title: isOnly ? section?.title : undefined,
      lines: lines.length > 0 ? [Math.min(...lines), Math.max(...lines)] : [fallback, fallback],
    },
  }
}

/** The section that a content comes from; the first of several. */
function placeOf(
  content: Content,
  { sentences, sections }: Analysis,
): { section?: Section; isOnly: boolean } {
  const own = [...new Set(usesOf(content).map((index) => sentences[index]!.section))]
  return {
    section: sections[own.length === 1 ? own[0]! : (content.draft.sections[0] ?? 0)],
    isOnly: own.length <= 1,
  }
}
