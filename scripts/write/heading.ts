// The headline, as nearly every slide has it.
import type { Words } from '../types/index.ts'
import { escapeText } from './escape.ts'
import { shownText } from './shown-text.ts'

/** `# headline`, or `## title` of a side. */
export function writeHeading(words: Words, depth: 1 | 2 = 1): string {
  return `${'#'.repeat(depth)} ${escapeText(shownText(words))}`
}
