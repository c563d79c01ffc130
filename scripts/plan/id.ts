import type { Section } from '../types/index.ts'

/** A stable name for a slide: its section's title and its kind, numbered where that is not unique. */
export function makeId(section: Section | undefined, kind: string, taken: string[]): string {
  const slug = (section?.title?.text ?? 'opening')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()
    .split('-')
    .filter(Boolean)
    .slice(0, 4)
    .join('-')
  const id = `${slug || 'section'}-${kind}`
  const same = taken.filter((other) => other === id).length
  return same === 0 ? id : `${id}-${same + 1}`
}
