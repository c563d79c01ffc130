import { findKeyWords } from '../../read/common/words.ts'
import type { Section } from '../../types/index.ts'
import type { Outline } from './build-sections.ts'

/** How much of a title's key words one sentence must hold to announce it. */
const COVERAGE = 0.66
/** A word in more than this share of the sections says nothing of one of them. */
const COMMON = 0.6

/**
 * Finds in a flat outline which section announces those that follow it: sentence after sentence, in their order, it uses
 * the words of their titles. At least two titles, and not most of the article's (that would be an introduction).
 *
 * @returns for each announcing section its children, by index.
 */
export function findAnnouncers(outline: Outline): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const mains = outline.sections.filter(({ title, depth }) => title && depth === 1)
  const common = commonWords(outline)
  for (let at = 0; at < mains.length; at++) {
    const parent = mains[at]
    if (!parent) continue
    const run = announcedBy(parent, mains.slice(at + 1), outline, common)
    if (run.length < 2 || run.length > 0.6 * (mains.length - 1)) continue
    found.set(
      parent.index,
      run.map(({ index }) => index),
    )
    at += run.length
  }
  return found
}

function announcedBy(
  parent: Section,
  following: Section[],
  outline: Outline,
  common: Set<string>,
): Section[] {
  const sentences = parent.blocks.flatMap((index) => sentencesOf(outline.blocks[index]?.text ?? ''))
  const run: Section[] = []
  let from = 0
  for (const section of following) {
    const keys = [...new Set(findKeyWords(section.title?.text ?? ''))]
    const telling = keys.filter((key) => !common.has(key))
    if (keys.length < 2 || telling.length === 0) break
    const at = sentences.findIndex(
      (words, index) =>
        index >= from &&
        keys.filter((key) => words.has(key)).length >= COVERAGE * keys.length &&
        telling.some((key) => words.has(key)),
    )
    if (at === -1) break
    run.push(section)
    from = at + 1
  }
  return run
}

function sentencesOf(text: string): Set<string>[] {
  return text
    .split(/(?<=[.!?]["”’)]?)\s+(?=["“(]?\p{Lu})/u)
    .map((sentence) => new Set(findKeyWords(sentence)))
}

/** Words that most sections use. */
function commonWords(outline: Outline): Set<string> {
  const counts = new Map<string, number>()
  const filled = outline.sections.filter(({ blocks }) => blocks.length > 0)
  for (const section of filled) {
    const words = new Set(section.blocks.flatMap((index) => findKeyWords(outline.blocks[index]?.text ?? '')))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > COMMON * filled.length).map(([word]) => word))
}
