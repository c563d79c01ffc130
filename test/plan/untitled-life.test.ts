import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { planDeck } from '../../scripts/plan/index.ts'
import { readArticle } from '../../scripts/read/index.ts'

const LIFE = `Anna Lund, who died in Verrin last week, was a glass maker and the founder of a school for apprentices.

Lund opened the school in 1951 in a disused brewery. The town gave Lund a furnace and a roof that leaked. Lund taught four hundred apprentices in thirty years.

The school closed in 1983. Lund sold the furnace to a museum in Tarnby and travelled to Peru.`

const coverOf = (text: string) =>
  planDeck(analyse(readArticle({ path: 'life.txt', bytes: Buffer.from(text) })), { minutes: 5 }).slides[0]!

describe('the cover of an article without a title', () => {
  it('should name whom the article is about', () => {
    const { headline } = coverOf(LIFE)
    expect(headline).toEqual({ text: 'Anna Lund', from: [{ start: 0, end: 9 }] })
  })

  it('should name nobody whom the article names once', () => {
    const { headline } = coverOf(LIFE.replaceAll(/(?<!Anna )Lund/g, 'the school'))
    expect(headline).not.toMatchObject({ text: 'Anna Lund' })
  })
})
