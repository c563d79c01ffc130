// How an edit is recognised: a hash of what was generated.
import { createHash } from 'node:crypto'

/**
 * Eight hexadecimal digits of the SHA-256 of what a slide says: its keys, its body and its notes. The places in
 * the article do not count, for they move with every word that is added before them; nor do the order of keys,
 * the style of the YAML and blank lines, for Slidev's own editor writes them anew.
 */
export function hashSlide(keys: Record<string, unknown>, body: string, note = ''): string {
  const entries = Object.entries(keys)
    .filter(([key]) => key !== 'hash' && key !== 'from')
    .map(([key, value]) => [key, key === 'source' ? withoutLines(String(value)) : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const content = JSON.stringify([entries, withoutBlanks(body), withoutLines(withoutBlanks(note))])
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}

/** What cites the article at its end, without the numbers of the lines and the time. */
function withoutLines(text: string): string {
  return text.replace(/lines? \d+(?:–\d+)?(?: \(\d+:\d\d\))?$/, '')
}

function withoutBlanks(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter(Boolean)
    .join('\n')
}
