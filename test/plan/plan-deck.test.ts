import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { planDeck } from '../../scripts/plan/index.ts'
import { slideTexts } from '../../scripts/plan/slide-texts.ts'
import { readArticle } from '../../scripts/read/index.ts'
import { supports } from '../../scripts/condense/index.ts'
import type { DeckPlan, Slide } from '../../scripts/types/index.ts'

const GOLD = 'test/gold/articles'
const ARTICLES = [
  'articles/operation-restore-stability-in-mali.txt',
  ...readdirSync(GOLD).map((name) => `${GOLD}/${name}`),
]

const analysisOf = (path: string) => analyse(readArticle({ path, bytes: readFileSync(path) }))
const analyses = new Map(ARTICLES.map((path) => [path, analysisOf(path)]))
const plan = (path: string, minutes?: number) => planDeck(analyses.get(path)!, { minutes })

/** Texts of the slides between overview and about. */
const content = ({ slides }: DeckPlan) => slides.filter(({ chapter }) => chapter !== undefined)

describe('planDeck', () => {
  it.each(ARTICLES)('should give the same plan twice: %s', (path) => {
    expect(JSON.stringify(plan(path))).toBe(JSON.stringify(planDeck(analysisOf(path))))
  })

  it.each(ARTICLES)('should show only what the article supports: %s', (path) => {
    const { slides, text } = plan(path, 10)
    for (const slide of slides)
      for (const { role, text: words } of slideTexts(slide)) {
        if (!('text' in words)) continue
        const sources = words.from.map(({ start, end }) => text.slice(start, end))
        expect(supports(words.text, sources), `${slide.id} ${role}: ${words.text}`).toEqual({ ok: true })
      }
  })

  it.each(ARTICLES)('should account for every sentence once, in order: %s', (path) => {
    const { ledger } = plan(path)
    const { sentences } = analyses.get(path)!
    expect(ledger.map(({ span }) => span)).toEqual(sentences.map(({ span }) => span))
    for (const entry of ledger) {
      if (entry.use === 'omitted') expect(entry.reason).toBeTruthy()
      if (entry.use === 'slide') expect(entry.slide).toBeGreaterThan(0)
    }
  })

  it.each(ARTICLES)('should name no chapter for a section that it leaves out: %s', (path) => {
    for (const minutes of [5, 12]) {
      const { slides } = plan(path, minutes)
      const about = slides.find((slide) => slide.kind === 'about')
      const leftOut =
        about?.rows.find(({ title }) => 'label' in title && title.label === 'leftOut')?.text ?? []
      const titles = slides.flatMap((slide) =>
        slide.kind === 'overview' ? slide.chapters.map((chapter) => chapter.title) : [],
      )
      for (const title of leftOut) expect(titles, `${minutes} minutes`).not.toContainEqual(title)
    }
  })

  it.each(ARTICLES)('should say no sentence twice on its slides: %s', (path) => {
    const shown = content(plan(path)).flatMap((slide) => pointsOf(slide))
    expect(new Set(shown).size).toBe(shown.length)
  })

  it('should give a longer talk more slides, and both the frame', () => {
    const path = ARTICLES[0]!
    const [short, long] = [plan(path, 5), plan(path, 20)]
    expect(content(long).length).toBeGreaterThan(content(short).length + 5)
    for (const { slides } of [short, long]) {
      expect(slides[0]?.kind).toBe('cover')
      expect(slides.map(({ kind }) => kind)).toContain('closing')
      expect(slides.at(-1)?.kind).toBe('about')
    }
  })

  it('should spend one slide more on a section that it would leave out', () => {
    const leftOut = (minutes: number) => {
      const about = plan(ARTICLES[0]!, minutes).slides.find((slide) => slide.kind === 'about')
      return about?.rows.find(({ title }) => 'label' in title && title.label === 'leftOut')?.text.length ?? 0
    }
    expect(leftOut(12)).toBeLessThanOrEqual(2)
    expect(leftOut(20)).toBe(0)
  })

  it('should fit the notes to the minutes', () => {
    for (const minutes of [5, 12]) {
      const { slides } = plan(ARTICLES[0]!, minutes)
      const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0)
      expect(seconds).toBeGreaterThan(minutes * 60 * 0.5)
      expect(seconds).toBeLessThan(minutes * 60 * 1.25)
    }
  })

  it('should never show the sentence that breaks off as whole', () => {
    const { slides } = plan(ARTICLES[0]!, 30)
    for (const slide of slides.filter(({ kind }) => kind !== 'about'))
      for (const { text } of slideTexts(slide))
        expect('text' in text ? text.text : '').not.toMatch(/Transnational threats/)
  })

  it('should name the notice that the article carries', () => {
    const cover = plan(ARTICLES[0]!).slides[0]
    expect(cover?.kind === 'cover' && cover.notice).toMatchObject({
      text: 'This article includes content generated with the support of AI.',
    })
  })

  it('should give every slide an id of its own', () => {
    for (const path of ARTICLES) {
      const ids = plan(path, 20).slides.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('should make a deck of any text', () => {
    const words = fc.array(
      fc.constantFrom(
        'Ships',
        'carry',
        'grain',
        '.',
        '\n',
        '\n\n',
        '# Title',
        '- item',
        '1990',
        '!',
        '“',
        'and',
        '???',
        '```',
      ),
      {
        maxLength: 80,
      },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = `Ships carry grain. ${parts.join(' ')}`
        const deck = planDeck(analyse(readArticle({ path: 'a.md', bytes: Buffer.from(text) })))
        expect(deck.slides.length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 60 },
    )
  })
})

function pointsOf(slide: Slide): string[] {
  return slideTexts(slide).flatMap(({ role, text }) =>
    role === 'point' && 'text' in text ? [text.text.toLowerCase()] : [],
  )
}
