import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

describe('findAntecedents', () => {
  it('should say where a name is put, as what, and where it stands', () => {
    const text = 'The Orun Museum will reopen in May. Its director has found the money.'
    const { antecedents } = understandText(text)
    expect(antecedents).toHaveLength(1)
    const [only] = antecedents
    expect(only).toMatchObject({ sentence: 1, at: { start: 0, end: 3 }, text: 'The Orun Museum’s' })
    expect(text.slice(only!.span.start, only!.span.end)).toBe('Orun Museum')
  })

  it('should put a name with its article for a noun with its article', () => {
    const { antecedents } = understandText(
      'Both sides signed the Nemba Accord in April. Nobody in the capital praised the accord.',
    )
    expect(antecedents.map(({ at, text }) => [at, text])).toEqual([
      [{ start: 30, end: 40 }, 'the Nemba Accord'],
    ])
  })

  it('should not name twice in one sentence, nor what the sentence names itself', () => {
    const { antecedents } = understandText(
      'Nora Vexley built bridges. She sold her house in June. At her death Vexley owned nothing.',
    )
    expect(antecedents.map(({ sentence, text }) => [sentence, text])).toEqual([[1, 'Vexley']])
  })

  it('should leave a pronoun that the noun before it explains', () => {
    const { antecedents } = understandText(
      'Both sides signed the Nemba Accord in April. The accord has its origin in a quarrel.',
    )
    expect(antecedents.map(({ text }) => text)).toEqual(['The Nemba Accord'])
  })

  it('should tell which nouns lean, and how surely', () => {
    const { sentences } = understandText('Prosecutors opened a probe. The probe began in June.')
    expect(sentences[1]!.leaning).toEqual([{ at: { start: 0, end: 9 }, isSure: true }])
    expect(sentences[0]!.leaning).toBeUndefined()
  })

  it('should give no pronoun to the subject where the sentence ends on what came up last', () => {
    const { antecedents } = understandText(
      'The Tarn Bank hired Ida Berg to run an office, which opened in Lund. It heard many complaints.',
    )
    expect(antecedents).toEqual([])
  })

  it('should name nothing where the one that the title names may be meant as well', () => {
    const { antecedents } = understandText(
      '# NORFOR: a bridge to the coast\n\nNORFOR was to stay for a year in Lund. NORFOR guarded the camps.\n\nThe United Nations Mission in Lund (UNMIL) followed in May. Troops of NORFOR left. The operation proved that Norland can supply a brigade.',
    )
    expect(antecedents).toEqual([])
  })

  it('should leave quoted words alone', () => {
    const { antecedents } = understandText(
      'Hydronor, a French company, paid. “The company lied, and it knew,” said a diver.',
    )
    expect(antecedents).toEqual([])
  })
})
