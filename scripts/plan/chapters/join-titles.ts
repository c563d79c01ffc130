import type { Section, Sourced, Spans } from '../../types/index.ts'
import { tightTitle } from '../tight-title.ts'

/** Longest title that is made of several sections' titles, in characters. */
const JOINED_TITLE = 64

/** "Title · Title", each cut short where it must be; undefined where even then it is too long. */
export function joinTitles(sections: Section[]): Sourced | undefined {
  const titles = sections.flatMap((section) => tightTitle(section, JOINED_TITLE / sections.length) ?? [])
  const text = titles.map((title) => title.text).join(' · ')
  return titles.length === sections.length && text.length <= JOINED_TITLE
    ? { text, from: titles.flatMap(({ from }) => from) as unknown as Spans }
    : undefined
}
