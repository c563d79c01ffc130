import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { planDeck } from '../../scripts/plan/index.ts'
import { readArticle } from '../../scripts/read/index.ts'

const TEXT = `MILLBROOK — A freight train left the rails near the harbour on Monday, and nobody was hurt.

In 1998 the port bought the line from the Norland Railway. The Norland Railway had closed the line in 1991. In 2004 the port rebuilt the bridge over the Ouse. In 2016 the Harbour Board doubled the traffic on the line.
`

describe('an untitled report', () => {
  const { slides } = planDeck(analyse(readArticle({ path: 'report.txt', bytes: Buffer.from(TEXT) })), {
    minutes: 5,
  })

  it('should have no place line of an agency on its cover', () => {
    const [cover] = slides
    expect(JSON.stringify(cover)).toContain('A freight train left the rails')
    expect(JSON.stringify(cover)).not.toContain('MILLBROOK')
  })

  it('should head a timeline by what it is', () => {
    const timeline = slides.find(({ kind }) => kind === 'timeline')
    expect(timeline).toBeDefined()
    expect(timeline!.headline).not.toEqual({ label: 'untitled' })
  })
})

describe('the cover of an untitled report', () => {
  const coverOf = (text: string) =>
    planDeck(analyse(readArticle({ path: 'report.txt', bytes: Buffer.from(text) })), { minutes: 5 })
      .slides[0]!

  it('should say what happened, not whom it happened to, and say it once', () => {
    const cover = coverOf(`TARNBY — Soldiers arrested President Anna Lund on Monday.

The army closed the borders of the island on Tuesday. Lund had ruled the island for nine years. Lund won three elections. Unions called a strike for Friday.
`)
    expect(cover.headline).toMatchObject({ text: 'Soldiers arrested President Anna Lund on Monday' })
    expect(JSON.stringify({ ...cover, headline: '', notes: '' })).not.toContain('Soldiers')
  })
})
