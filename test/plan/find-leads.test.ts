import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { findLeads } from '../../scripts/plan/find-leads.ts'
import { readArticle } from '../../scripts/read/index.ts'

const ARTICLE = `The Merrow Ferry Strike

The ferry crews of Merrow went on strike in March 1931.

Course

The harbour master closed the northern pier in April. Police attacked the pickets at the customs house. The attack occurred before dawn. Seven bakers baked bread for the crews.

There were also losses. Two boats burned at their moorings. Since then the insurers have refused to cover wooden hulls. It is widely known that sailors were poor. The company dismissed forty men. These dismissals angered the town.

Four shops took part:

- The bakery gave bread.
- The smithy lent tools.
`

describe('findLeads', () => {
  const analysis = analyse(readArticle({ path: 'strike.txt', bytes: Buffer.from(ARTICLE) }))
  const leads = findLeads(analysis)
  const indexOf = (start: string) => analysis.sentences.findIndex(({ text }) => text.startsWith(start))
  const of = (start: string) => leads[indexOf(start)]!

  it('should tie a noun that was spoken of before to the sentence before it', () => {
    expect(of('The attack occurred').back).toEqual([indexOf('Police attacked')])
  })

  it.each(['Since then', 'These dismissals'])('should tie %s to the sentence before it', (start) => {
    expect(of(start).back).toContain(indexOf(start) - 1)
  })

  it.each(['The harbour master closed', 'Seven bakers', 'Two boats', 'It is widely known'])(
    'should let a sentence stand that needs no other: %s',
    (start) => {
      expect(of(start).back).toEqual([])
    },
  )

  it('should know what only announces', () => {
    expect(of('There were also losses').announces).toBe(true)
    expect(of('Four shops took part').announces).toBe(true)
    expect(of('Seven bakers').announces).toBe(false)
  })

  it('should tie the items of a list to the sentence before the list', () => {
    expect(of('The smithy').back).toEqual([indexOf('Four shops took part')])
  })
})
