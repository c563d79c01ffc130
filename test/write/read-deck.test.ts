import { describe, expect, it } from 'vitest'
import { readDeck, readWords, writeDeck } from '../../scripts/write/index.ts'
import { plan } from './fixtures/weather-station/plan.ts'

const written = writeDeck(plan)
const slideOf = (markdown: string, id: string) => readDeck(markdown).slides.find((slide) => slide.id === id)!

describe('readDeck', () => {
  it('should read the keys of the deck', () => {
    const { title, article, minutes, generated } = readDeck(written)
    expect({ title, article, minutes }).toEqual({
      title: 'The weather station on Ardleigh Hill',
      article: '../articles/weather-station.txt',
      minutes: 12,
    })
    expect(generated).toEqual(plan.slides.map(({ id }) => id))
  })

  it('should give each text its role and its place', () => {
    const { texts } = slideOf(written, 'works-relations')
    expect(texts.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'kicker: Partners',
      'headline: The FFA pays the school',
      'group: Fenmark',
      'node: FFA',
      "node: Fenmark Farmers' Association",
      'node: School',
      'node: County',
      'node: Data',
      'edge: pays',
      'edge: may not use',
    ])
    const [kicker, headline] = texts
    expect(kicker!.from).toEqual([])
    expect(headline!.from!.map(({ start, end }) => plan.text.slice(start, end))).toEqual([
      'The FFA pays the school',
    ])
  })

  it.each([
    ['a headline', '# The FFA pays the school', '# The FFA pays'],
    ['a diagram', '-->|"pays"|', '-->|"owns"|'],
    ['a kicker', 'kicker: Partners\nchapter: 2\nfrom', 'kicker: Friends\nchapter: 2\nfrom'],
    ['a layout', 'layout: relations', 'layout: points'],
  ])('should notice that %s was edited', (_, before, after) => {
    const edited = written.replace(before, after)
    expect(edited).not.toBe(written)
    expect(
      readDeck(edited)
        .slides.filter((slide) => slide.edited)
        .map(({ id }) => id),
    ).toEqual(['works-relations'])
  })

  it('should take blank lines and another style of YAML for no edit', () => {
    const restyled = written
      .replace('# The FFA pays the school', '\n\n# The FFA pays the school\n')
      .replace('layout: relations\nid: works-relations', 'id: "works-relations"\nlayout: \'relations\'')
    expect(slideOf(restyled, 'works-relations').edited).toBe(false)
  })

  it('should name no places for a slide whose texts are no longer those that had them', () => {
    const edited = written.replace('- **Measures** every gust', '- **Measures** every gust\n- New')
    const { texts } = slideOf(edited, 'hill-points')
    expect(texts.filter(({ role, from }) => role !== 'note' && from)).toEqual([])
    expect(texts.filter(({ role, from }) => role === 'note' && !from)).toEqual([])
  })

  it('should read the presenter’s own slide, and one of another layout', () => {
    const { slides } = readDeck('---\nlayout: two-cols\n---\n\n# Mine\n\nText\n')
    expect(slides[0]).toMatchObject({ no: 1, id: undefined, kind: undefined, edited: false })
    expect(slides[0]!.texts.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'headline: Mine',
      'text: Text',
    ])
  })
})

it('should read words as they are shown', () => {
  expect(readWords('1986\\. A {<wbr>{ b }} **c** &lt;d>')).toBe('1986. A {{ b }} c <d>')
})
