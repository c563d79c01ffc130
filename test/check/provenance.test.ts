import { describe, expect, it } from 'vitest'
import { checkProvenance } from '../../scripts/check/provenance.ts'
import { hashSlide } from '../../scripts/write/hash.ts'
import { readDeck, writeDeck } from '../../scripts/write/index.ts'
import { article, plan } from '../write/fixtures/weather-station/plan.ts'

const written = writeDeck(plan)

function change(before: string, after: string): string {
  expect(written).toContain(before)
  return written.replace(before, after)
}

/** A deck whose hashes fit what stands there: as if the plan itself had said it. */
function rehash(markdown: string): string {
  return readDeck(markdown).slides.reduce(
    (text, { hash, keys, body, note }) =>
      hash ? text.replace(hash, `"${hashSlide(keys, body, note)}"`) : text,
    markdown,
  )
}

const PLANTED = [
  ['a headline', '# The new station stands free', '# The new station stands proudly', 'hill-points'],
  ['a point', '- Measured half of the wind', '- Measured half of the storm', 'hill-contrast'],
  ['a point with a lead', '- **Operate** the station', '- **Sell** the station', 'hill-activities'],
  ['a sub-point', '  - The old station lost its data', '  - The old station lost its roof', 'hill-points'],
  ['a node', 'county["County"]', 'county["Government"]', 'works-relations'],
  ['an edge', '-->|"pays"|', '-->|"owns"|', 'works-relations'],
  ['a negation of an edge', '-->|"may not use"|', '-->|"may use"|', 'works-relations'],
  ['an event', 'what: The county refused', 'what: The county agreed', 'came-timeline'],
  ['a date', 'when: March 2017', 'when: March 2016', 'came-timeline'],
  ['a number', '**3,400 crowns**', '**3,401 crowns**', 'hill-number'],
  ['a cell', '| 10 m ', '| 11 m ', 'mast-table'],
  ['a phase', 'p2d1["calibrated the sensors"]', 'p2d1["repaired the sensors"]', 'mast-phases'],
  ['an aim', 'p1a["power on the hill by winter"]', 'p1a["heat on the hill by winter"]', 'mast-phases'],
  ['a quotation', '> A gust does not wait', '> A storm does not wait', 'mast-quotation'],
  ['code', 'gust > 24', 'gust > 25', 'mast-code'],
  ['the notes', 'It measures every gust and', 'It measures every gust, loudly, and', 'hill-points'],
  [
    'a kicker',
    'kicker: Why the hill\nchapter: 1\nsource: Why the hill, line 7\n',
    'kicker: Why the moon\nchapter: 1\nsource: Why the hill, line 7\n',
    'hill-statement',
  ],
] as const

describe('checkProvenance', () => {
  it('should find nothing in a deck as it was written', () => {
    expect(checkProvenance(written, article)).toMatchObject({ faults: [], own: [] })
  })

  it.each(PLANTED)('should find a word of %s that the plan invented', (_, before, after, id) => {
    const { faults } = checkProvenance(rehash(change(before, after)), article)
    expect(faults.map((fault) => [fault.id, fault.rule])).toEqual([[id, 'unsupported-text']])
  })

  it.each(PLANTED)('should find a word of %s that was invented by hand', (_, before, after, id) => {
    const { faults } = checkProvenance(change(before, after), article)
    expect(faults.map((fault) => [fault.id, fault.rule])).toEqual([[id, 'presenters-own-words']])
  })

  it('should name the word', () => {
    const [fault] = checkProvenance(rehash(change('-->|"pays"|', '-->|"owns"|')), article).faults
    expect(fault).toMatchObject({ slide: 10, element: 'edge “owns”' })
    expect(fault!.text).toContain('“owns”')
  })

  it('should accept an edit that the article bears out elsewhere', () => {
    const edited = change('- Wind\n- Rain', '- Wind\n- The FFA pays the school\n- Rain')
    expect(checkProvenance(edited, article).faults).toEqual([])
  })

  it('should find a negation dropped although the words stand in the article', () => {
    const edited = change(
      '2. The county may not use the data for tax assessments',
      '2. The county may use the data for tax assessments',
    )
    expect(checkProvenance(edited, article).faults).toHaveLength(1)
    expect(checkProvenance(rehash(edited), article).faults).toHaveLength(1)
  })

  it('should find a claim whose place leaves out what limits it', () => {
    const start = plan.text.indexOf('use the data for tax')
    const slides = plan.slides.map((slide) =>
      slide.kind === 'statement'
        ? {
            ...slide,
            headline: {
              text: 'Use the data for tax assessments',
              from: [{ start, end: start + 32 }] as [{ start: number; end: number }],
            },
          }
        : slide,
    )
    expect(checkProvenance(writeDeck({ ...plan, slides }), article).faults).toMatchObject([
      { id: 'hill-statement' },
    ])
  })

  it('should find a place that the article does not have', () => {
    const { faults } = checkProvenance(rehash(change('249-332', '249-99999')), article)
    expect(faults).toMatchObject([{ id: 'hill-statement', rule: 'source-outside-article' }])
  })

  it('should find words that claim to be a label', () => {
    const { faults } = checkProvenance(
      rehash(change('kicker: Partners\nchapter', 'kicker: Enemies\nchapter')),
      article,
    )
    expect(faults).toMatchObject([{ id: 'works-relations', rule: 'unsupported-text' }])
  })

  it('should find another title of the deck', () => {
    const { faults } = checkProvenance(
      change('title: The weather station on', 'title: The radio station on'),
      article,
    )
    expect(faults).toMatchObject([{ slide: 0, rule: 'unsupported-title' }])
  })

  it('should tell what a slide of the presenter’s says, without holding it against the deck', () => {
    const added = change(
      '---\nlayout: cards',
      '---\n\n# Thank you\n\nThe FFA pays the school.\n\n---\nlayout: cards',
    )
    const { faults, own } = checkProvenance(added, article)
    expect(faults).toEqual([])
    expect(own).toMatchObject([{ slide: 5, element: 'headline “Thank you”', rule: 'presenters-own-words' }])
  })
})
