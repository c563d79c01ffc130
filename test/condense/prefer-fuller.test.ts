import { describe, expect, it } from 'vitest'
import { condense } from '../../scripts/condense/index.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

const language = loadLanguage()
const bestOf = (text: string) =>
  condense({ text, tree: language.parse(text) }, { names: [], acronyms: [] }).candidates[0]?.text

describe('the best point of a sentence', () => {
  it.each([
    'In 2019 the harbour board ended its contract with Oster Dredging, because two berths had been dug less deep than agreed',
    'The council closed the old quarry in May and sold the last of the stones to a builder from the capital',
    'The divers left the firm in 1988 and joined its Norwegian rival, taking six boats with them',
  ])('should keep the reason, the second deed or what came of it: %s', (text) => {
    expect(bestOf(`${text}.`)).toBe(text)
  })

  it('should keep who somebody is', () => {
    const text =
      'Karin Osk, a marine biologist at the Institute for Cold Seas, persuaded the council to close two quays'
    expect(bestOf(`${text}.`)).toBe(text)
  })

  it('should not run two sentences into one where a colon is left out', () => {
    expect(
      bestOf('The crew lost its captain, however: the league sold Brendan Shaw for a fee of 150,000 crowns.'),
    ).not.toMatch(/captain, the/)
  })

  it('should leave out what is too long for a line', () => {
    const best = bestOf(
      'In 2019 the harbour board ended its contract with Oster Dredging, because two berths on the northern quay had been dug less deep than the engineers of the ministry had agreed with the firm.',
    )
    expect(best).toBe('In 2019 the harbour board ended its contract with Oster Dredging')
  })
})
