// Words that set things off, in a deck as it is: built by Slidev, with all layouts, looked at in a browser.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPrintPage, withDeckInBrowser } from '../../scripts/browser/index.ts'
import { addonFor } from '../../scripts/cli/package-folder.ts'
import type { DeckPlan, Slide, Sourced } from '../../scripts/types/index.ts'
import { writeDeck } from '../../scripts/write/index.ts'
import { withoutBlanks } from './slidev-pipeline.ts'

const nasty = readFileSync(new URL('fixtures/nasty.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
const say = (text: string): Sourced => ({ text, from: [{ start: 0, end: 1 }] })
const own = (id: string) => ({
  id,
  notes: nasty.slice(0, 40).map((text) => ({ text: say(text) })),
  seconds: 10,
})

/** Four words a slide, each once at the start of a line and once within it. */
const lists = Array.from({ length: Math.ceil(nasty.length / 4) }, (_, i): Slide => {
  const four = nasty.slice(4 * i, 4 * i + 4)
  return {
    ...own(`list-${i}`),
    kind: 'points',
    kicker: say(four[0]!),
    headline: say(`${four[1] ?? 'a'} as a headline`),
    points: four.map((text) => ({ text: say(`${text} and ${text}`) })),
  }
})

const four = (at: number) => nasty.slice(at, at + 4).map(say)
const others: Slide[] = [
  { ...own('table'), kind: 'table', headline: say('Table'), rows: [four(0), four(20), four(40), four(60)] },
  {
    ...own('quotation'),
    kind: 'quotation',
    headline: say('---'),
    quotation: say('{{ 1 + 1 }} <b>'),
    speaker: say('<T>'),
  },
  {
    ...own('timeline'),
    kind: 'timeline',
    headline: say('{{ timeline }}'),
    events: [{ when: say('--- 2012'), iso: '2012', what: say('{{ 1 + 1 }} <b>') }],
  },
  {
    ...own('relations'),
    kind: 'relations',
    headline: say('Relations'),
    graph: {
      direction: 'LR',
      nodes: [
        { id: 'a', name: say('{{ a }}') },
        { id: 'b', name: say('<b> --- `x`') },
      ],
      edges: [{ from: 'a', to: 'b', label: say('"$1" --> $2') }],
      groups: [],
    },
  },
  {
    ...own('code'),
    kind: 'code',
    headline: say('Code'),
    lang: 'vue',
    code: say('---\n<script>\n{{ a }}\n```\n<<< ./slides.md\n<!-- x -->\n::left::'),
  },
  { ...own('cut'), kind: 'code', headline: say('Code'), code: say('<!-- {{ a }}\n\n---\n  ```\nv-drag') },
]

const cover: Slide = {
  ...own('cover'),
  kind: 'cover',
  headline: say('{{ 1 + 1 }} <b>'),
  standfirst: say('--- he said'),
}
const plan: DeckPlan = {
  ...{ title: cover.headline, language: 'en', text: '', minutes: 5, ledger: [], messages: [] },
  slides: [cover, ...lists, ...others],
}

let folder: string
let shown: { text: string; tags: string[] }[]
let problems: unknown[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourcedeck-words-'))
  const deck = join(folder, 'slides.md')
  writeFileSync(deck, writeDeck(plan, { addon: addonFor(deck) }))
  await withDeckInBrowser(deck, async ({ browser, url }) => {
    const printed = await openPrintPage(browser, { url })
    problems = printed.problems
    shown = await printed.page.evaluate(() =>
      [...document.querySelectorAll('.print-slide-container')].map((slide) => ({
        text: slide.textContent ?? '',
        tags: [...slide.querySelectorAll('a, script, iframe, .katex, .slidev-code-magic-move')].map(
          (one) => one.outerHTML,
        ),
      })),
    )
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('should have a slide for each planned one', () => {
  expect(shown).toHaveLength(plan.slides.length)
})

it('should show every word as it is', () => {
  const missing = lists.flatMap((slide, i) => {
    const text = withoutBlanks(shown[i + 1]!.text)
    const words = slide.kind === 'points' ? slide.points.map((point) => point.text.text) : []
    const all = [(slide.kicker as Sourced).text, (slide.headline as Sourced).text, ...words]
    return all.filter((one) => !text.includes(withoutBlanks(one))).map((one) => [slide.id, one, text])
  })
  expect(missing).toEqual([])
})

it.each([
  ['cover', ['{{ 1 + 1 }} <b>', '--- he said']],
  ['quotation', ['{{ 1 + 1 }} <b>', '<T>']],
  ['timeline', ['{{ timeline }}', '--- 2012', '{{ 1 + 1 }} <b>']],
  ['relations', ['{{ a }}', '<b> --- `x`', '"$1" --> $2']],
  ['code', ['---<script>{{ a }}```<<< ./slides.md<!-- x -->::left::']],
  ['cut', ['<!-- {{ a }}---```v-drag']],
  ['table', [0, 20, 40, 60].flatMap((at) => nasty.slice(at, at + 4))],
])('should show the words of the slide %s as they are', (id, words) => {
  const text = withoutBlanks(shown[plan.slides.findIndex((slide) => slide.id === id)]!.text)
  expect(words.filter((one) => !text.includes(withoutBlanks(one)))).toEqual([])
})

it('should run nothing, link nothing and ask no host', () => {
  expect(shown.flatMap(({ tags }) => tags)).toEqual([])
  expect(problems).toEqual([])
})
