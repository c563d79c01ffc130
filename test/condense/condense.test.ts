import { describe, expect, it } from 'vitest'
import { condense, supports } from '../../scripts/condense/index.ts'
import type { Condensation, CondenseContext } from '../../scripts/condense/index.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

const language = loadLanguage()

function of(text: string, context: Partial<CondenseContext> = {}): Condensation {
  return condense({ text, tree: language.parse(text) }, { names: [], acronyms: [], ...context })
}

/** Sentences of many kinds, written for this test. */
const SENTENCES = [
  'The city council approved a new tram line, which will connect the harbour with the university.',
  'In 1987, engineers rebuilt the old lighthouse on the northern cape.',
  'However, the new dam also supplies three towns with drinking water.',
  'The main goal of the project is to restore wetlands along the coast.',
  'Farmers may lose half of their harvest if the drought lasts until autumn.',
  'According to the museum, almost 40,000 visitors came in the first week.',
  'The minister said that the tunnel would not open before 2031.',
  'The factory produces bicycles, wheelchairs, and hospital beds for the domestic market.',
  'Researchers found no trace of the chemical in the samples from the lake.',
  'Regular training is essential.',
  'They moved to another valley after the flood.',
  'Why did the bridge collapse?',
  'The cooperative, founded by nine weavers in 1921, exports woollen cloth to eleven countries.',
  'This article describes how the harbour was built.',
]

describe('condense', () => {
  it('should print a plain clause, with its subject as lead', () => {
    const { candidates, headline, printable } = of('Heavy rain closed the coastal road in March.')
    expect(printable).toBe(true)
    expect(candidates[0]).toMatchObject({
      text: 'Heavy rain closed the coastal road in March',
      lead: 'Heavy rain',
      rest: 'closed the coastal road in March',
      form: 'clause',
      words: 8,
      kept: [{ start: 0, end: 43 }],
    })
    expect(headline?.form).toBe('clause')
  })

  it('should drop the marker in front', () => {
    expect(of('However, heavy rain closed the coastal road in March.').candidates[0]?.text).toBe(
      'Heavy rain closed the coastal road in March',
    )
  })

  it('should give what a goal is as a verb phrase', () => {
    const text =
      'The main goal of the coastal protection plan in the northern provinces is to restore wetlands and dunes along the shore.'
    expect(of(text).candidates[0]).toMatchObject({
      text: 'Restore wetlands and dunes along the shore',
      form: 'verb-phrase',
    })
  })

  it.each([
    ['They moved to another valley after the flood.', 'dangling'],
    ['Why did the bridge collapse?', 'question'],
    ['Effective measures include several steps, such as:', 'breaks off'],
  ])('should print nothing of "%s"', (text, reason) => {
    const condensation = of(text)
    expect(condensation).toMatchObject({ printable: false, reason })
    expect(condensation.headline).toBeUndefined()
  })

  it('should print nothing of a text without words', () => {
    expect(of('')).toMatchObject({ candidates: [], printable: false, reason: 'empty' })
  })

  it('should print nothing of a deed whose doer is a pronoun', () => {
    expect(of('She designed the new opera house in Bergen.').candidates).toEqual([])
  })

  it.each([
    ['The guards keep good order at the gate, but the queue can still be hours long.', /but the queue/],
    ['Volunteers planted 4,000 trees, although half of them died in the first winter.', /although half/],
    ['Despite the rain, ten thousand people came to the concert.', /^Despite/],
    ['The plan covers housing, which still lacks a budget.', /still lacks/],
  ])('should not print "%s" without its turn', (text, turn) => {
    for (const point of of(text).candidates) expect(point.text).toMatch(turn)
  })

  it.each(['See also', 'References', 'External links'])('should print nothing under "%s"', (sectionTitle) => {
    expect(of('Heavy rain closed the coastal road in March.', { sectionTitle })).toMatchObject({
      printable: false,
      reason: 'meta',
    })
  })

  it('should print nothing inside of a quotation that began before', () => {
    const previous = 'The mayor was proud. “We built it ourselves.'
    expect(of('Heavy rain closed the coastal road in March.', { previous }).reason).toBe('quotation')
  })

  it('should take no sentence that needs its marker as a whole', () => {
    expect(of('They had also been there.').printable).toBe(false)
  })

  it('should give nothing that the judge of provenance refuses, and nothing too long', () => {
    for (const text of SENTENCES) {
      for (const point of of(text).candidates) {
        expect([point.text, supports(point.text, [text])]).toEqual([point.text, { ok: true }])
        expect(point.words).toBeLessThanOrEqual(17)
      }
    }
  })

  it('should keep negation, modality, limits, conditions and sources', () => {
    const points = (start: string): string[] => {
      const text = SENTENCES.find((sentence) => sentence.startsWith(start))!
      return of(text).candidates.map((point) => point.text)
    }
    for (const text of points('Farmers')) expect(text).toMatch(/may.* if /)
    for (const text of points('According')) expect(text).toMatch(/According to .*almost/)
    for (const text of points('The minister')) expect(text).toMatch(/said that .*would not/)
    for (const text of points('Researchers')) expect(text).toMatch(/no trace/)
  })

  it('should give pieces that make up the words of the point', () => {
    for (const text of SENTENCES) {
      for (const { kept, text: point } of of(text).candidates) {
        const pieces = kept.map(({ start, end }) => text.slice(start, end)).join(' ')
        const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
        expect(words(pieces)).toEqual(words(point))
      }
    }
  })

  it('should give the same twice', () => {
    for (const text of SENTENCES) expect(of(text)).toEqual(of(text))
  })
})
