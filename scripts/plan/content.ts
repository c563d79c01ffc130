import type { Chapter } from './chapter.ts'
import type { Draft } from './draft.ts'
import type { Heading } from './headline.ts'

/** A slide with its evidence and heading, before its number and notes. */
export interface Content {
  chapter: Chapter
  draft: Draft
  heading: Heading
}

/** The sentences that a content slide shows, its headline's included. */
export function usesOf({ draft, heading }: Content): number[] {
  return heading.sentence === undefined ? draft.uses : [...draft.uses, heading.sentence]
}
