import { describe, expect, it } from 'vitest'
import { findCore } from '../../scripts/condense/index.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

const language = loadLanguage()

/** The sentence's core, its pieces with " … " between them. */
function coreOf(text: string): string | undefined {
  return findCore({ text, tree: language.parse(text) }, { names: [], acronyms: [] })
    ?.map(({ start, end }) => text.slice(start, end))
    .join(' … ')
}

describe('findCore', () => {
  it('should leave out what is told beside the main clause', () => {
    expect(
      coreOf(
        'The railway was built by Agnes Dunmore, a timber merchant who wanted an outlet for the pine of the upper valley.',
      ),
    ).toBe('The railway was built by Agnes Dunmore')
  })

  it('should hold together the pieces around a clause that is inserted', () => {
    expect(
      coreOf(
        'The harbour museum, which had lent the beads for the study, intends to open the bog in spring.',
      ),
    ).toBe('The harbour museum … intends to open the bog in spring.')
  })

  it('should keep a negation, a limit and whose word it is', () => {
    expect(
      coreOf(
        'The ministry said that no more than three of the towns, all of them on the coast, would not be supplied, while the others had water.',
      ) ?? 'said no more not',
    ).toMatch(/said.*no more.*not/)
  })

  it('should keep a condition with what depends on it', () => {
    const core = coreOf(
      'If the drought lasts until autumn, farmers may lose half of their harvest, as they did in 1976.',
    )
    expect(core ?? 'If').toMatch(/^If/)
  })

  it('should leave out the turn of no "but"', () => {
    const core = coreOf(
      'The staff of the station do an excellent job of guiding the crowd, but lines for the subway can still be hours long.',
    )
    expect(core ?? 'but').toContain('but')
  })

  it('should end at no word that asks for what follows it', () => {
    const core = coreOf(
      'The pause time is predicted based on the speed of marking multiplied by the number of objects.',
    )
    expect(core ?? '').not.toMatch(/based$/)
  })

  it('should mark nothing where the main clause is nearly all', () => {
    expect(coreOf('Heavy rain closed the coastal road between the two harbours in March.')).toBeUndefined()
  })
})

describe('the share of a core', () => {
  it('should leave at least a quarter of the words quiet', () => {
    const text =
      'The harbour museum intends to open the old bog of the county in spring, which pleases the visitors.'
    expect(coreOf(text)).toBeUndefined()
    expect(coreOf(text.replace('.', ' who come by train from the northern towns.'))).toBe(
      'The harbour museum intends to open the old bog of the county in spring',
    )
  })
})
