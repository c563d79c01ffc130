// The article's portrait: what became of each sentence, a bar for each.
import type { LedgerEntry } from '../types/index.ts'

const LETTERS = { slide: 's', notes: 'n', omitted: 'o' } as const

/** `12s18n9o|22s`: words and use of each sentence in the article's order, a bar between sections. */
export function writePortrait(ledger: LedgerEntry[]): string {
  return ledger
    .map(({ words, use, section }, i) => {
      const opens = i > 0 && section !== ledger[i - 1]!.section
      return `${opens ? '|' : ''}${words}${LETTERS[use]}`
    })
    .join('')
}
