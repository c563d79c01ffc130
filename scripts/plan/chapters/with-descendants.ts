import type { Section } from '../../types/index.ts'

/** The section and all sections below it, by index, in order. */
export function withDescendants(section: Section, sections: Section[]): number[] {
  return [
    section.index,
    ...section.children.flatMap((child) =>
      sections[child] ? withDescendants(sections[child], sections) : [],
    ),
  ].sort((a, b) => a - b)
}
