import { contentWords } from '../../language/index.ts'
import type { Analysis, Section } from '../../types/index.ts'
import { mergeGroups, type Group } from './group.ts'
import { withDescendants } from './with-descendants.ts'

/** One group for each main section of the body that has a title and something below it; at least one for any article. */
export function findGroups({ sections, sentences }: Analysis): Group[] {
  const words = new Map<number, number>()
  const texts = new Map<number, string[]>()
  for (const sentence of sentences) {
    words.set(sentence.section, (words.get(sentence.section) ?? 0) + sentence.words)
    texts.set(sentence.section, [...(texts.get(sentence.section) ?? []), sentence.text])
  }
  const groups: Group[] = []
  for (const section of sections) {
    if (section.role !== 'body' || section.parent !== undefined) continue
    const all = withDescendants(section, sections)
    groups.push({
      heads: [section],
      sections: all,
      words: all.reduce((sum, index) => sum + (words.get(index) ?? 0), 0),
      vocabulary: new Set(contentWords(all.flatMap((index) => texts.get(index) ?? []).join(' '))),
    })
  }
  const filled = groups.filter((group) =>
    group.sections.some((index) => (sections[index]?.blocks.length ?? 0) > 0),
  )
  return filled.length > 0 ? withoutUntitled(filled) : [everything(sections, words)]
}

/** A section without title belongs to the chapter before it, the first ones to the chapter after. */
function withoutUntitled(groups: Group[]): Group[] {
  const merged: Group[] = []
  for (const group of groups) {
    const last = merged.at(-1)
    const untitled = ({ heads }: Group) => heads.every(({ title }) => !title)
    if (last && (untitled(group) || untitled(last))) merged[merged.length - 1] = mergeGroups(last, group)
    else merged.push(group)
  }
  return merged
}

/** An article without body sections is one chapter. */
function everything(sections: Section[], words: Map<number, number>): Group {
  return {
    heads: sections.slice(0, 1),
    sections: sections.map(({ index }) => index),
    words: [...words.values()].reduce((sum, count) => sum + count, 0),
    vocabulary: new Set(),
  }
}
