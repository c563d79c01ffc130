import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { awayFromTopic } from '../../scripts/plan/about-topic.ts'
import { passageOf } from '../../scripts/plan/drafts/passage.ts'
import { statementOf } from '../../scripts/plan/drafts/index.ts'
import { condenseAll } from '../../scripts/plan/condense-all.ts'
import { Said } from '../../scripts/plan/said.ts'
import { readArticle } from '../../scripts/read/index.ts'
import type { Analysis } from '../../scripts/types/index.ts'

const understand = (text: string) => analyse(readArticle({ bytes: Buffer.from(text), path: 'article.md' }))

const sentenceOf = (analysis: Analysis, beginning: string) =>
  analysis.sentences.find(({ text }) => text.startsWith(beginning))!

/** What the whole sentence loses alone on a sheet. */
function away(analysis: Analysis, beginning: string): number | undefined {
  const sentence = sentenceOf(analysis, beginning)
  return awayFromTopic(sentence, [sentence.span], analysis)
}

/** The kinds of sheets on which a sentence can stand alone. */
function sheetsOf(analysis: Analysis, beginning: string): string[] {
  const matter = condenseAll(analysis)
  const one = matter[sentenceOf(analysis, beginning).index]!
  const context = { analysis, matter, used: new Set<number>(), said: new Said() }
  const strong = { ...one, worth: 1, points: one.points.map((point) => ({ ...point, good: 1 })) }
  return [statementOf(strong, context), passageOf(one, context, 0)].flatMap(
    (draft) => draft?.evidence.kind ?? [],
  )
}

const life = understand(`# Edda Strand

Edda Strand was an engineer who built eleven bridges in the north of the country. Strand was born in Holm in 1921 and studied in Verrin. She was the first woman in the guild of engineers, which made her its president in 1964.

## Family

Her father, Henrik Magnus Strand, was a judge in Holm. Henrik Magnus Strand founded the Liberal Union of the northern counties in 1919. Her brother Olav taught at the school of mines. Her bridges were painted by three artists of the coast. The Liberal Union won four seats in the parliament of Verrin. In 1950 she married the painter Ivar Lund, and the ministry gave her a workshop in Tarnby. Lund exhibited eleven paintings of bridges in the gallery of Tarnby.
`)

describe('awayFromTopic in a life', () => {
  it.each(['Strand was born', 'She was the first', 'In 1950 she married', 'Her bridges'])(
    'should take nothing from a sentence about its person: %s',
    (beginning) => expect(away(life, beginning)).toBe(0),
  )

  it.each(['Henrik Magnus', 'Her brother', 'The Liberal Union', 'Lund exhibited'])(
    'should let no sentence stand alone that tells of others: %s',
    (beginning) => {
      expect(away(life, beginning)).toBeUndefined()
      expect(sheetsOf(life, beginning)).toEqual([])
    },
  )

  it('should look at what is shown of a sentence', () => {
    const { span } = sentenceOf(life, 'In 1950 she')
    const shown = life.article.text.indexOf('the ministry gave', span.start)
    const until = life.article.text.indexOf(' her a workshop', shown)
    expect(
      awayFromTopic(sentenceOf(life, 'In 1950 she'), [{ start: shown, end: until }], life),
    ).toBeUndefined()
  })
})

const ship = understand(`# The loss of the ferry Anna Hale

The Anna Hale left Tarn at dawn with 212 passengers. The Anna Hale lost her bow door in a gale and sank within nine minutes. The county paid 31 million crowns to the families of the dead.
`)

const treaty = understand(`# The Orvany Treaty

The Orvany Treaty was signed in Dunmere in 1996. The Orvany Treaty divides the water of the lake among four states. A court of seven judges sits in the town hall of Karm.
`)

describe('awayFromTopic elsewhere', () => {
  it('should forbid nothing where no sentence says that it is a person', () =>
    expect(away(ship, 'The county paid')).not.toBeUndefined())

  it('should take a little from a sentence that does not name the thing in the title', () => {
    expect(away(treaty, 'The Orvany Treaty divides')).toBe(0)
    expect(away(treaty, 'A court')).toBeGreaterThan(0)
    expect(away(treaty, 'A court')).toBeLessThan(0.1)
  })

  it('should take nothing where the article is about no one thing', () => {
    const { span } = sentenceOf(treaty, 'A court')
    expect(awayFromTopic(sentenceOf(treaty, 'A court'), [span], { ...treaty, topic: undefined })).toBe(0)
  })
})
