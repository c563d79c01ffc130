import { describe, expect, it } from 'vitest'
import { readString } from '../read-fixture.ts'

describe('findLanguage', () => {
  it.each([
    ['en', 'The mill was built by the town in 1702. It has ground the corn of the valley ever since.'],
    [
      'de',
      'Die Mühle wurde 1702 von der Stadt gebaut. Seither mahlt sie das Korn des ganzen Tales und ist nie abgebrannt.',
    ],
    [
      'fr',
      'Le moulin fut construit par la ville en 1702. Depuis lors, il moud le blé de toute la vallée et n’a jamais brûlé.',
    ],
    [
      'es',
      'El molino fue construido por la ciudad en 1702. Desde entonces muele el trigo de todo el valle y nunca se ha quemado.',
    ],
  ])('should find %s', (language, text) => {
    expect(readString(text).language).toBe(language)
  })

  it('should not look at code', () => {
    const code = '```js\nfor (const one of all) if (the.one) return the.other\n```\n'
    const prose = 'Die Mühle wurde 1702 von der Stadt gebaut. Seither mahlt sie das Korn des ganzen Tales.'
    expect(readString(code.repeat(20) + prose, 'mill.md').language).toBe('de')
  })

  it('should take the stated language where the text is short', () => {
    expect(readString('---\nlang: de_AT\n---\n\nEs regnet.', 'mill.md').language).toBe('de-AT')
  })
})
