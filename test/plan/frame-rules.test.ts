import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { planDeck } from '../../scripts/plan/index.ts'
import { planClosing } from '../../scripts/plan/frame/closing.ts'
import { planOverview } from '../../scripts/plan/frame/overview.ts'
import { promoteHeadline } from '../../scripts/plan/promote-headline.ts'
import { Said } from '../../scripts/plan/said.ts'
import type { Chapter } from '../../scripts/plan/chapter.ts'
import type { Draft, DraftContext } from '../../scripts/plan/draft.ts'
import { readArticle } from '../../scripts/read/index.ts'
import { analysisOf, matterOf, sentenceOf } from './fake-matter.ts'

const ZANIRA = new URL('../gold/articles/mission-zanira-border.txt', import.meta.url)
const say = (text: string) => ({ text, from: [{ start: 0, end: 1 }] as [{ start: number; end: number }] })

describe('the cover', () => {
  it('should not say what the next slide begins with', () => {
    const analysed = analyse(readArticle({ path: 'a.txt', bytes: readFileSync(ZANIRA) }))
    const { slides } = planDeck(analysed, { minutes: 10 })
    const [cover, next] = slides
    expect(next?.kind).toBe('passage')
    expect(JSON.stringify(next)).toContain(analysed.sentences[0]!.text.slice(0, 40))
    expect(cover && 'standfirst' in cover ? cover.standfirst : undefined).toBeUndefined()
  })
})

describe('the things to remember', () => {
  const closingOf = (...texts: string[]) => {
    const sentences = texts.map((text, index) => sentenceOf(text, { index }))
    const analysis = analysisOf(sentences)
    analysis.sections[0]!.role = 'opening'
    return planClosing(
      analysis,
      sentences.map((one) => matterOf(one)),
      new Set(),
      new Said(),
    )
  }

  it('should be what an opening says that holds', () => {
    const closing = closingOf('Ferries carry most of the grain.', 'Norland depends on cheap fuel.')
    expect(closing?.slide.points).toHaveLength(2)
  })

  it('should be no single deeds of an opening', () => {
    expect(closingOf('Ferries carried most of the grain.', 'Norland depended on cheap fuel.')).toBeUndefined()
  })
})

describe('the map of the talk', () => {
  const chapterOf = (no: number): Chapter => ({
    no,
    heads: [no - 1],
    sections: [no - 1],
    title: say(`Part ${no}`),
  })
  const gistsOf = (...texts: string[]) => {
    // What opens a section is what it is about: each text is its third sentence.
    const sentences = texts.flatMap((text, section) =>
      ['Gulls cried.', 'Rain fell.', text].map((one, n) =>
        sentenceOf(one, { index: 3 * section + n, section }),
      ),
    )
    const analysis = analysisOf(
      sentences,
      texts.map((_, i) => `Part ${i + 1}`),
    )
    const matter = sentences.map((one, n) => matterOf(one, n % 3 === 2 ? {} : { points: [] }))
    const headed = matter.map((one) => ({
      ...one,
      headline: one.points[0] && { text: one.points[0].point.text, good: 0.9, acceptable: 0.9 },
    }))
    const contents = texts.map((_, i) => ({
      chapter: chapterOf(i + 1),
      draft: {
        evidence: { kind: 'points', points: [{ text: say('Cranes load the grain') }] },
        uses: [],
        sections: [i],
        value: 1,
      },
      heading: { headline: say('Harbour') },
    })) as never
    const chapters = texts.map((_, i) => chapterOf(i + 1))
    return planOverview(chapters, contents, headed, analysis).chapters.map(({ gist }) => gist?.text)
  }

  it('should tell what holds for each chapter', () => {
    expect(gistsOf('Grain needs large cranes', 'Cranes need strong quays')).toEqual([
      'Grain needs large cranes',
      'Cranes need strong quays',
    ])
  })

  it('should tell nothing where that would be one deed of many', () => {
    expect(gistsOf('The captain left the company', 'A storm sank the pier')).toEqual([undefined, undefined])
  })
})

describe('a topic that headed a slide before', () => {
  const texts = ['The captain left the company', 'A storm sank the pier', 'The council raised the fares']
  const sentences = texts.map((text, index) => sentenceOf(`${text}.`, { index: index + 4 }))
  const matter = Array.from({ length: 4 }, (_, index) => matterOf(sentenceOf('Rain fell.', { index })))
    .concat(sentences.map((one) => matterOf(one)))
    .map((one) => ({ ...one, headline: { text: one.points[0]!.point.text, good: 0.9, acceptable: 0.9 } }))
  const draft: Draft = {
    evidence: { kind: 'points', points: sentences.map((one) => ({ text: say(one.text.slice(0, -1)) })) },
    uses: [4, 5, 6],
    sections: [0],
    value: 1,
  }
  const contextOf = (titles: (string | undefined)[]): DraftContext => ({
    analysis: analysisOf(
      matter.map(({ sentence }) => sentence),
      titles,
    ),
    matter,
    chapter: { no: 1, heads: [0], sections: [0], title: titles[0] ? say(titles[0]) : { label: 'untitled' } },
    used: new Set(),
    said: new Said(),
    drawn: [],
    pictureAt: () => undefined,
  })

  it('should head another rather than a point that does not speak for the others', () => {
    expect(promoteHeadline(draft, contextOf(['Harbour']), new Set(['harbour'])).headline).toBeUndefined()
  })

  it('should give way to a point where there is no topic at all', () => {
    expect(promoteHeadline(draft, contextOf([undefined]), new Set()).headline?.text).toBe(texts[0])
  })
})
