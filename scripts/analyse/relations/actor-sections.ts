/** Sections whose headings name a kind of actor: who acts in them belongs together. */
import type { Context } from '../context.ts'
import type { Grouping, Relation } from '../../types/index.ts'

const actors =
  /\b(?:partners?|actors|allies|donors|contributors|members?|organi[sz]ations|agencies|players|countries|states|groups|stakeholders|supporters|opponents|parties)$/i

/** A grouping for each such section with a named actor. */
export function findActorSections({ sections, sentences }: Context, relations: Relation[]): Grouping[] {
  return sections.flatMap(({ index, title, shortTitle }) => {
    const heading = shortTitle ?? title
    if (!heading || !actors.test(heading.text) || heading.text.split(/\s+/).length > 4) return []
    const members = relations
      .filter(({ sentence }) => sentences[sentence]!.section === index)
      .flatMap(({ subjectEntity }) => subjectEntity ?? [])
    return members.length > 0 ? [{ title: heading, members: [...new Set(members)] }] : []
  })
}
