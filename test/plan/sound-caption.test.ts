import { describe, expect, it } from 'vitest'
import { loadLanguage, parseWithNames } from '../../scripts/language/index.ts'
import { isSoundCaption } from '../../scripts/plan/sound-caption.ts'

const sounds = (caption: string, sentence: string) =>
  isSoundCaption(caption, parseWithNames(loadLanguage(), sentence, []), [])

describe('isSoundCaption', () => {
  it('should pass a statement that is whole without its date', () => {
    expect(sounds('A bank in Tarn failed', 'In May 2004 a bank in Tarn failed.')).toBe(true)
    expect(sounds('Fares fell by half', 'In May 2004 fares fell by half.')).toBe(true)
  })

  it('should refuse a clause that only goes along with another', () => {
    const sentence = 'As the two sides met in Tarn in 1998, the fighting went on.'
    expect(sounds('As the two sides met in Tarn', sentence)).toBe(false)
    expect(sounds('NATO, which Norrland joined', 'NATO, which Norrland joined in 2004, sent ships.')).toBe(
      false,
    )
  })

  it('should refuse a comparison of which one side is lost', () => {
    const sentence =
      'In 2010 the court said that the state had sold the grid for 900 million less than it was worth.'
    expect(sounds('The state had sold the grid for 900 million less', sentence)).toBe(false)
    expect(sounds('The state had sold the grid for 900 million less than it was worth', sentence)).toBe(true)
  })

  it('should refuse a pronoun of which nothing in it could be meant', () => {
    const sentence = 'Ek called an election after the Centre Party left his coalition in June 2021.'
    expect(sounds('The Centre Party left his coalition', sentence)).toBe(false)
  })
})
