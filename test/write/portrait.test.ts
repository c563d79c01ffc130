import { expect, it } from 'vitest'
import type { LedgerEntry } from '../../scripts/types/index.ts'
import { writePortrait } from '../../scripts/write/portrait.ts'

it('should give words and use of each sentence, section by section', () => {
  const entry = (words: number, section: number, use: LedgerEntry['use']): LedgerEntry => ({
    ...{ words, section, use },
    ...{ span: { start: 0, end: 1 }, line: 1 },
  })
  expect(
    writePortrait([
      entry(12, 0, 'slide'),
      entry(18, 0, 'notes'),
      entry(9, 0, 'omitted'),
      entry(22, 2, 'slide'),
    ]),
  ).toBe('12s18n9o|22s')
})
