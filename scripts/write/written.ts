// What a handler makes of one slide.
import type { Sourced, Words } from '../types/index.ts'
import { shownText } from './shown-text.ts'
import type { TextRole } from './text-role.ts'

/** A text of a slide. */
export interface WrittenText {
  role: TextRole
  words: Words
}

export interface Written {
  /** Keys of its frontmatter, its kind's own only. Keys that are `undefined` are not written. */
  keys?: Record<string, unknown>
  /** Blocks of Markdown; a blank line stands between two. Empty ones are not written. */
  blocks: string[]
  /** Its texts in the order in which `readTexts` reads them again: the body's, then those of `keys`. */
  texts: WrittenText[]
}

/** The texts that are there and not empty, all of one role. */
export function textsOf(role: TextRole, words: readonly (Words | undefined)[]): WrittenText[] {
  return words.flatMap((one) => (one && shownText(one) ? [{ role, words: one }] : []))
}

/** Where words come from; nothing for a label. */
export function placesOf(words: Words): Sourced['from'] | [] {
  return 'label' in words ? [] : words.from
}
