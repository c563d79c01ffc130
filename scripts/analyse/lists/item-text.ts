import type { Tree } from '../../language/types.ts'

const TEXT_LIMIT = 100
/** As long as a text may be that names examples. */
export const EXAMPLES_LIMIT = 130

/** Longest text of an item that its sentence may make, in characters. */
export function limitOf({ text }: Tree): number {
  return /\b(?:including|such as)\b/i.test(text) ? EXAMPLES_LIMIT : TEXT_LIMIT
}

/** A text that goes on from a name: its first letter is small, unless it begins with an abbreviation or a name. */
export function lower(text: string): string {
  return /^\p{Lu}(?:\p{Lu}|[\p{Ll}]+ \p{Lu})/u.test(text) ? text : text[0]!.toLowerCase() + text.slice(1)
}
