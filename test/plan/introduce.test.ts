import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import type { Content } from '../../scripts/plan/content.ts'
import { introduce } from '../../scripts/plan/introduce.ts'
import { readArticle } from '../../scripts/read/index.ts'
import type { Analysis, PlannedPoint, Sourced } from '../../scripts/types/index.ts'

const TEXT = `A season at Marrow Bay

In the summer the club signed the Danish goalkeeper Mikkel Torsvik from a team in Odense. Torsvik saved a penalty in May. Torsvik has played in every match since.

The club joined the Coastal Football Union (CFU) in 2011. The CFU pays for the floodlights. CFU referees came from the capital.

Manager Helen Strade led the club until June. Strade refused a new contract.

Later years

In 2001 Strade had opened a shop in the harbour. The firm of Brody and Torsvik built the stand.
`

const analysis = analyse(readArticle({ path: 'season.txt', bytes: Buffer.from(TEXT) }))

/** The sentence that begins so, as a line. */
function line(start: string): Sourced {
  const sentence = analysis.sentences.find(({ text }) => text.startsWith(start))!
  return { text: sentence.text.replace(/\.$/, ''), from: [sentence.span] }
}

function slideOf(texts: Sourced[]): Content {
  const points = texts.map((text): PlannedPoint => ({ text }))
  return {
    chapter: { no: 1, heads: [], sections: [], title: { label: 'untitled' } },
    draft: { evidence: { kind: 'points', points }, uses: [], sections: [], value: 1 },
    heading: { headline: { label: 'untitled' } },
  }
}

const linesOf = (slides: Content[], of: Analysis = analysis, seen: string[] = []) =>
  introduce(slides, seen, of).flatMap(({ draft: { evidence } }) =>
    evidence.kind === 'points' ? evidence.points.map(({ text }) => text) : [],
  )
const textsOf = (...args: Parameters<typeof linesOf>) => linesOf(...args).map(({ text }) => text)

describe('introduce', () => {
  it('should name a person as the article introduces them, once', () => {
    expect(textsOf([slideOf([line('Torsvik saved'), line('Torsvik has')])])).toEqual([
      'The Danish goalkeeper Mikkel Torsvik saved a penalty in May',
      'Torsvik has played in every match since',
    ])
  })

  it('should trace the introduction', () => {
    const [{ from } = line('Torsvik')] = linesOf([slideOf([line('Torsvik saved')])])
    expect(from.map(({ start, end }) => TEXT.slice(start, end))).toContain(
      'the Danish goalkeeper Mikkel Torsvik',
    )
  })

  it('should leave a line where the name was read before', () => {
    expect(textsOf([slideOf([line('In the summer')]), slideOf([line('Torsvik saved')])]).at(-1)).toBe(
      'Torsvik saved a penalty in May',
    )
    expect(textsOf([slideOf([line('Torsvik saved')])], analysis, ['Mikkel Torsvik returns'])).toEqual([
      'Torsvik saved a penalty in May',
    ])
  })

  it('should write out an acronym, but not where it only says of what kind something is', () => {
    expect(textsOf([slideOf([line('The CFU pays')])])).toEqual([
      'The Coastal Football Union (CFU) pays for the floodlights',
    ])
    expect(textsOf([slideOf([line('CFU referees')])])).toEqual(['CFU referees came from the capital'])
  })

  it('should tell an office only of the time when somebody held it', () => {
    expect(textsOf([slideOf([line('Strade refused')])])).toEqual([
      'Manager Helen Strade refused a new contract',
    ])
    expect(textsOf([slideOf([line('In 2001')])])).toEqual([
      'In 2001 Helen Strade had opened a shop in the harbour',
    ])
  })

  it('should leave the name of a firm', () => {
    expect(textsOf([slideOf([line('The firm')])])).toEqual(['The firm of Brody and Torsvik built the stand'])
  })
})
