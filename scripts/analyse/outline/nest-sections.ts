import { findKeyWords } from '../../read/common/words.ts'
import type { Section } from '../../types/index.ts'
import type { Outline } from './build-sections.ts'
import { findAnnouncers } from './find-announcers.ts'

/** Gives a flat outline the hierarchy that its text shows. Outlines that have one already stay as they are. */
export function nestSections(outline: Outline): void {
  if (outline.sections.some(({ depth }) => depth > 1)) return
  for (const [parent, children] of [...findAnnouncers(outline), ...findEmptyParents(outline)])
    for (const child of children) putUnder(outline.sections[parent], outline.sections[child])
}

function putUnder(parent: Section | undefined, child: Section | undefined): void {
  if (!parent || !child || child.parent !== undefined || parent.parent !== undefined) return
  child.parent = parent.index
  child.depth = parent.depth + 1
  parent.children.push(child.index)
}

/** A heading with nothing under it heads the next one, and those after it whose titles go on as it does ("First …", "Second …"). */
function findEmptyParents({ sections }: Outline): [number, number[]][] {
  return sections.flatMap((section, at): [number, number[]][] => {
    const next = sections[at + 1]
    if (!section.title || section.blocks.length > 0 || !next?.title || next.blocks.length === 0) return []
    const run = [next.index]
    const words = new Set(findKeyWords(next.title.text))
    for (const sibling of sections.slice(at + 2)) {
      if (!findKeyWords(sibling.title?.text ?? '').some((word) => words.has(word))) break
      run.push(sibling.index)
    }
    return [[section.index, run]]
  })
}
