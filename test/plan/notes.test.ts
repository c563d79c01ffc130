import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { findLeads } from '../../scripts/plan/find-leads.ts'
import { secondsOf } from '../../scripts/plan/notes.ts'
import { saySentence, usedAcronyms } from '../../scripts/plan/say-sentence.ts'
import { sayable } from '../../scripts/plan/sayable.ts'
import { readArticle } from '../../scripts/read/index.ts'

describe('sayable', () => {
  it.each([
    ['Crops failed [12, 13] in the north.', 'Crops failed in the north.'],
    ['The World Food Programme (WFP) sent grain.', 'The World Food Programme sent grain.'],
    ['Once the class is (re)created, it runs.', 'Once the class is (re)created, it runs.'],
    ['Prices rose (see Table 2), and people left.', 'Prices rose, and people left.'],
    ['It is described at https://example.org/report in full.', 'It is described at in full.'],
    [
      'Two towns (both of them on the coast and poor) were rebuilt.',
      'Two towns (both of them on the coast and poor) were rebuilt.',
    ],
  ])('should leave out what is only for the eye: %s', (text, expected) => {
    expect(sayable(text)).toBe(expected)
  })
})

describe('sayable with acronyms', () => {
  it('should introduce an acronym that the article uses', () => {
    const text = 'Sea surface salinity (SSS) matters (again) to the World Food Programme (WFP).'
    expect(sayable(text, new Set(['SSS']))).toBe(
      'Sea surface salinity (SSS) matters to the World Food Programme.',
    )
  })
})

describe('saySentence', () => {
  const text = `Nora Vexley

Nora Vexley was a Welsh engineer who built bridges.

Work

Vexley joined the harbour board (HB) in 1904. She designed the swing bridge at Port Hallow in 1911. The HB paid for it.
`
  const analysis = analyse(readArticle({ path: 'life.txt', bytes: Buffer.from(text) }))
  const voice = { analysis, leads: findLeads(analysis), acronyms: usedAcronyms(analysis) }
  const she = analysis.sentences.find((one) => one.text.startsWith('She designed'))!

  it('should say the name of whom a pronoun means where she was not named before', () => {
    expect(saySentence(she, [], voice).text).toBe('Vexley designed the swing bridge at Port Hallow in 1911.')
  })

  it('should keep the pronoun behind its name', () => {
    expect(saySentence(she, [she.index - 1], voice).text).toBe(she.text)
  })
})

describe('secondsOf', () => {
  it('should count 140 words a minute', () => {
    const text = Array.from({ length: 70 }, () => 'word').join(' ')
    expect(secondsOf([{ text: { text, from: [{ start: 0, end: 1 }] } }])).toBe(30)
  })

  it('should give a slide without words ten seconds', () => {
    expect(secondsOf([])).toBe(10)
  })
})
