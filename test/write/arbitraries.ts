// Plans of arbitrary words, with everything among them that sets something off in YAML, Markdown, Slidev or Vue.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type {
  DeckPlan,
  Graph,
  NoteLine,
  PlannedPoint,
  Slide,
  Sourced,
  Words,
} from '../../scripts/types/index.ts'
import { shownText } from '../../scripts/write/shown-text.ts'

/** What an article may hold, and what must be shown as it is. */
const NASTY = [
  ...readFileSync(new URL('fixtures/nasty.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
  // blanks, and what no file may hold
  ...': | #|- |\u00A0|\u200B|\u2028|\u0085|\uFEFF|\t|\n|\r\n|\0|\u0007|\uD800'.split('|'),
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  fc.string({ unit: 'binary', maxLength: 6 }),
)

/** Words that show something. */
const words = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' '))
  .map(([pieces, joint]) => pieces.join(joint))
  .filter((text) => shownText(text) !== '')

const span = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 300 }))
  .map(([start, length]) => ({ start, end: start + length }))

export const sourced: fc.Arbitrary<Sourced> = fc.record({
  text: words,
  from: fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => spans as Sourced['from']),
})

const wording: fc.Arbitrary<Words> = fc.oneof(
  { weight: 4, arbitrary: sourced },
  fc.constant<Words>({ label: 'partners' }),
)

/** A passage with a line at each of its first blanks, and a range of it that may cut anything apart. */
const passage = fc.tuple(sourced, fc.nat(12), fc.nat(12), fc.nat(3)).map(([one, start, length, count]) => ({
  ...one,
  breaks: [...one.text.matchAll(/(?<=\S) (?=\S)/g)].slice(0, count).map(({ index }) => index + 1),
  core: [{ start, end: start + length }].filter(({ end }) => length > 0 && end <= one.text.length),
}))

const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) =>
  fc.array(arbitrary, { minLength: 1, maxLength })

const point: fc.Arbitrary<PlannedPoint> = fc.record({
  lead: option(sourced),
  text: sourced,
  items: option(fc.array(sourced, { maxLength: 2 })),
})
const points = some(point)

const notes: fc.Arbitrary<NoteLine[]> = fc.array(
  fc.record({ text: wording, click: option(fc.integer({ min: 1, max: 4 })) }),
  { maxLength: 3 },
)

const graph: fc.Arbitrary<Graph> = fc
  .record({
    names: some(fc.tuple(sourced, option(sourced), fc.boolean()), 4),
    labels: some(option(sourced), 3),
    title: sourced,
    direction: fc.constantFrom('LR' as const, 'TB' as const),
  })
  .map(({ names, labels, title, direction }) => ({
    direction,
    nodes: names.map(([name, expansion, inGroup], i) => ({
      id: `n${i}`,
      name,
      expansion,
      ...(inGroup && { group: 'g' }),
    })),
    edges: labels.map((label, i) => ({ from: 'n0', to: `n${i % names.length}`, label })),
    groups: names.some(([, , inGroup]) => inGroup) ? [{ id: 'g', title }] : [],
  }))

const base = {
  kicker: option(wording),
  headline: wording,
  chapter: option(fc.integer({ min: 1, max: 5 })),
  place: option(
    fc.record({
      title: option(sourced),
      lines: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 99 })),
    }),
  ),
  notes,
  seconds: fc.constant(30),
}

const kind = <K extends Slide['kind']>(name: K, own: object) =>
  fc.record({ kind: fc.constant(name), ...base, ...own }) as unknown as fc.Arbitrary<Omit<Slide, 'id'>>

const cells = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(sourced, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

const code = fc
  .array(fc.oneof(piece, fc.constantFrom('  if (a) {', '}', '# x', '\n\n')), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n'))
  .filter((text) => shownText(text) !== '')

const cover = kind('cover', {
  standfirst: option(sourced),
  byline: option(some(sourced)),
  notice: option(wording),
})

/** A slide of any other kind. */
const slide = fc.oneof(
  kind('overview', { chapters: some(fc.record({ title: wording, gist: option(sourced) })) }),
  kind('points', { points }),
  kind('cards', { points }),
  kind('activities', { points }),
  kind('statement', {}),
  kind('contrast', {
    sides: fc.tuple(fc.record({ title: wording, points }), fc.record({ title: wording, points })),
  }),
  kind('timeline', {
    events: some(fc.record({ when: option(sourced), iso: option(fc.constant('2012-01')), what: sourced })),
  }),
  kind('relations', { graph }),
  kind('phases', {
    phases: some(fc.record({ title: sourced, does: some(sourced), aim: option(sourced) })),
    remark: option(wording),
  }),
  kind('split', { points, graph, figureTitle: option(wording) }),
  kind('locator', {
    points,
    main: fc.record({ country: fc.constant('ML'), name: sourced }),
    named: fc.array(fc.record({ country: fc.constant('FR'), name: sourced }), { maxLength: 2 }),
  }),
  kind('number', { value: sourced, what: sourced, points: fc.array(point, { maxLength: 2 }) }),
  kind('table', { rows: cells, remark: option(wording) }),
  kind('quotation', { quotation: sourced, speaker: option(sourced) }),
  kind('passage', { passages: fc.array(passage, { minLength: 1, maxLength: 2 }) }),
  kind('picture', {
    url: fc.constantFrom('a.png', 'https://x.org/a.png'),
    alt: sourced,
    caption: option(sourced),
  }),
  kind('code', {
    lang: fc.constantFrom(undefined, 'js', 'Python', 'C#', 'nonsense', 'mermaid', '{monaco}', 'constructor'),
    code: fc.record({ text: code, from: fc.constant([{ start: 0, end: 9 }]) }),
  }),
  kind('closing', { points }),
  kind('about', { rows: some(fc.record({ title: wording, text: some(wording) })) }),
)

/** A plan of a cover and up to `maxLength` more slides. */
export const planOf = (maxLength: number): fc.Arbitrary<DeckPlan> =>
  fc.tuple(wording, cover, fc.array(slide, { maxLength })).map(([title, first, others]) => ({
    title,
    language: 'en',
    article: 'article.txt',
    text: '',
    minutes: 10,
    slides: [first, ...others].map((one, i) => ({ ...one, id: `s${i}` }) as Slide),
    ledger: [],
    messages: [],
  }))
