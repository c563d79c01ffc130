// How an edit is recognised: a hash of what was generated.
import { createHash } from 'node:crypto'

/** Keys of a slide that the hash does not cover. */
const LEFT_OUT = new Set(['hash'])

/**
 * Eight hexadecimal digits of the SHA-256 of what a slide says: its keys but for the hash, its body and
 * its notes. The order of keys, the style of the YAML and blank lines do not count, for Slidev's own
 * editor writes them anew.
 */
export function hashSlide(keys: Record<string, unknown>, body: string, note = ''): string {
  const entries = Object.entries(keys)
    .filter(([key]) => !LEFT_OUT.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const content = JSON.stringify([entries, withoutBlanks(body), withoutBlanks(note)])
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}

function withoutBlanks(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter(Boolean)
    .join('\n')
}
