// What holds for every plan, whatever its words are.
import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { deckTexts, readDeck, writeDeck } from '../../scripts/write/index.ts'
import { writeSlideKind } from '../../scripts/write/kinds.ts'
import { writeSource } from '../../scripts/write/notes.ts'
import { shownCode, shownText } from '../../scripts/write/shown-text.ts'
import { placesOf, textsOf } from '../../scripts/write/written.ts'
import type { DeckPlan, Slide } from '../../scripts/types/index.ts'
import { planOf } from './arbitraries.ts'
import { openPipeline, textOf, withoutBlanks, type DrawnSlide } from './slidev-pipeline.ts'

const SEED = Number(process.env.WRITE_SEED ?? 7)
const RUNS = Number(process.env.WRITE_RUNS ?? 40)
const check = (property: fc.IAsyncProperty<[DeckPlan]>) => fc.assert(property, { seed: SEED, numRuns: RUNS })

/** The texts that a slide was planned to have, notes last. */
function plannedTexts(slide: Slide, plan: DeckPlan) {
  const { texts } = writeSlideKind(slide, plan)
  const notes = textsOf(
    'note',
    slide.notes.map(({ text }) => text),
  )
  return [...textsOf('kicker', [slide.kicker]), ...texts, ...notes].map(({ role, words }) => ({
    slide: Number(slide.id.slice(1)) + 1,
    id: slide.id,
    role,
    text: role === 'code' && 'text' in words ? shownCode(words.text) : oneBlank(shownText(words), role),
    from: placesOf(words),
  }))
}

/** In diagrams every blank is a plain one, at the ends of a text too. */
function oneBlank(text: string, role: string): string {
  return ['node', 'edge', 'group', 'phase', 'aim'].includes(role) ? text.replace(/\s+/g, ' ').trim() : text
}

describe('a written deck', () => {
  it('should parse to the planned slides, layouts and notes', () =>
    check(
      fc.asyncProperty(planOf(4), async (plan) => {
        const { slides } = parseSync(writeDeck(plan), 'slides.md')
        expect(slides.map(({ frontmatter: { layout, id } }) => [layout, id])).toEqual(
          plan.slides.map(({ kind, id }) => [kind, id]),
        )
        for (const [i, { notes, place }] of plan.slides.entries()) {
          expect(slides[i]!.note !== undefined).toBe(notes.length > 0 || place !== undefined)
          expect(slides[i]!.images?.filter((image) => /^https?:/.test(image))).toEqual([])
        }
      }),
    ))

  it('should read as what was planned', () =>
    check(
      fc.asyncProperty(planOf(4), async (plan) => {
        const deck = readDeck(writeDeck(plan))
        expect(deckTexts(deck)).toEqual(
          plan.slides.flatMap((slide) => plannedTexts(slide, plan)).filter(({ text }) => text),
        )
        expect(deck.title).toBe(shownText(plan.title))
        expect(deck.slides.filter(({ edited }) => edited)).toEqual([])
      }),
    ))
})

describe('a written deck in Slidev', () => {
  let draw: (katex: boolean, text: string) => Promise<DrawnSlide[]>
  beforeAll(async () => {
    const plain = await openPipeline(false)
    const withKatex = await openPipeline(true)
    draw = (katex, text) => (katex ? withKatex : plain)(text)
  })

  for (const katex of [false, true]) {
    it(`should show the planned texts and nothing else ${katex ? 'with' : 'without'} KaTeX`, () =>
      check(
        fc.asyncProperty(planOf(4), async (plan) => {
          const drawn = await draw(katex, writeDeck(plan))
          for (const [i, slide] of plan.slides.entries()) {
            expect(drawn[i]!.text).toBe(bodyText(slide, plan))
            expect(altOf(drawn[i]!.html)).toBe(
              withoutBlanks(plannedTexts(slide, plan).find(({ role }) => role === 'alt')?.text ?? ''),
            )
            expect(tagsOf(drawn[i]!.html).filter((tag) => !TAGS.has(tag))).toEqual([])
            expect(textOf(drawn[i]!.notes)).toBe(notesText(slide))
            expect(tagsOf(drawn[i]!.notes).filter((tag) => tag !== 'p' && tag !== 'span')).toEqual([])
            expect(drawn[i]!.title).toBe(withoutBlanks(shownText(i === 0 ? plan.title : slide.headline)))
          }
        }),
      ))
  }
})

/** Roles whose texts are data: layouts and figures draw them. */
const DATA = new Set([
  'kicker',
  'byline',
  'notice',
  'when',
  'event',
  'place',
  'node',
  'edge',
  'group',
  'phase',
  'aim',
  'alt',
])

/** What Slidev's Markdown is to show of a slide. */
function bodyText(slide: Slide, plan: DeckPlan): string {
  return withoutBlanks(
    plannedTexts(slide, plan)
      .filter(({ role }) => !DATA.has(role) && role !== 'note')
      .filter(({ role }) => !(/^(?:quotation|passage)$/.test(slide.kind) && role === 'headline'))
      .filter(({ role }) => !(slide.kind === 'phases' && role === 'remark'))
      .filter(({ role }) => !(slide.kind === 'split' && role === 'caption'))
      .map(({ role, text }) => (role === 'speaker' ? `— ${text}` : text))
      .join(''),
  )
}

/** What Slidev is to show of the notes. */
function notesText({ notes, place, seconds }: Slide): string {
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const source = place ? `Source: ${writeSource(place)} (${time})` : ''
  return withoutBlanks([...notes.map(({ text }) => shownText(text)), source].join(''))
}

const TAGS = new Set(
  'h1 h2 p br ul ol li strong wbr blockquote table thead tbody tr th td img pre code span v-clicks mermaid timeline codeblockwrapper'.split(
    ' ',
  ),
)

/** The alternative text of the image, if there is one. */
function altOf(html: string): string {
  return textOf(/<img[^>]* alt="([^"]*)"/.exec(html)?.[1] ?? '')
}

function tagsOf(html: string): string[] {
  return Array.from(html.replace(/<!--.*?-->/gs, '').matchAll(/<([a-z][\w-]*)/gi), ([, tag]) =>
    tag!.toLowerCase(),
  )
}
