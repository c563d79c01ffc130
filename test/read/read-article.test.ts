import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Article, Sourced } from '../../scripts/types/index.ts'
import { readFixture, readString } from './read-fixture.ts'

const headings = (article: Article): string[] =>
  article.root.children.flatMap((node) =>
    node.type === 'heading' ? [`${'#'.repeat(node.depth)} ${toString(node)}`] : [],
  )
const kinds = (article: Article): string[] => article.root.children.map(({ type }) => type)
const source = (article: Article, words: Sourced | undefined): string[] =>
  (words?.from ?? []).map(({ start, end }) => article.text.slice(start, end))
const rules = (article: Article): [number | undefined, string][] =>
  article.messages.map(({ line, rule }) => [line, rule])

const FIXTURES = [
  'plain-lighthouse/article.txt',
  'wrapped-sourdough/article.txt',
  'markdown-heat-pumps/article.md',
  'page-night-trains/article.html',
]

describe('readArticle', () => {
  it('should take a first line without a mark, before text with headings, for the title', () => {
    const article = readString(
      'Ferries of the northern coast\n\nThey sail all year.\n\n# Boats\n\nThere are three.\n\n# Crews\n\nThere are ten.\n',
      'article.md',
    )
    expect(article.title?.text).toBe('Ferries of the northern coast')
    expect(source(article, article.title)).toEqual(['Ferries of the northern coast'])
  })

  it.each(['By Ida Berg and Karl Moss', 'Lund, 12 March 2019', 'The ferries sail all year.'])(
    'should not take a byline, a date or a sentence for the title: %s',
    (line) => {
      const article = readString(
        `${line}\n\nThey sail.\n\n# Boats\n\nThree.\n\n# Crews\n\nTen.\n`,
        'article.md',
      )
      expect(article.title?.text).not.toBe(line)
    },
  )

  it.each(FIXTURES)('should give every node of %s a place in the text', (path) => {
    const article = readFixture(path)
    visit(article.root, (node: Nodes) => {
      const { start, end } = node.position ?? {}
      expect(start?.offset, node.type).toBeTypeOf('number')
      expect(end?.offset, node.type).toBeGreaterThanOrEqual(start?.offset ?? Infinity)
      expect(article.text.slice(0, start?.offset).split('\n')).toHaveLength(start?.line ?? -1)
    })
  })

  it.each(FIXTURES)('should point from every text node of %s to its words', (path) => {
    const article = readFixture(path)
    let checked = 0
    visit(article.root, 'text', ({ value, position }) => {
      const first = /[A-Za-z]+/.exec(value)?.[0]
      if (!first) return
      expect(article.text.slice(position?.start.offset, position?.end.offset)).toContain(first)
      checked++
    })
    expect(checked).toBeGreaterThan(5)
  })

  it('should read a plain text with unmarked headings', () => {
    const article = readFixture('plain-lighthouse/article.txt')
    expect(article.title?.text).toBe('The Keepers of Skarholm Light')
    expect(source(article, article.author)).toEqual(['Ingrid Vale'])
    expect(source(article, article.date)).toEqual(['14 May 2019'])
    expect(headings(article)).toEqual([
      '# The Keepers of Skarholm Light',
      '## A Tower on a Rock',
      '## Life at the Light',
      '## The End of the Watch',
    ])
    expect(article.notices.map(({ text }) => text)).toEqual([
      'Read more',
      '© 2019 Coastal Review. All rights reserved.',
    ])
    const list = article.root.children.find(({ type }) => type === 'list')
    expect(list && 'children' in list && list.children.map((item) => toString(item))).toEqual([
      'Lamp lit at sunset',
      'Clockwork wound every four hours',
      'Log written at dawn',
    ])
    expect(rules(article)).toEqual([[13, 'sentence-breaks-off']])
  })

  it('should read a plain text with broken lines and underlined, numbered headings', () => {
    const article = readFixture('wrapped-sourdough/article.txt')
    expect(headings(article)).toEqual([
      '# How Sourdough Rises',
      '## The starter',
      '## The dough',
      '### Temperature',
    ])
    expect(kinds(article)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'list',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ])
    const list = article.root.children[5]
    expect(list && 'children' in list && toString(list.children[1])).toBe(
      'Add the same weight of flour\nand of water.',
    )
    expect(article.messages).toEqual([])
  })

  it('should read Markdown with front matter, dialects and HTML', () => {
    const article = readFixture('markdown-heat-pumps/article.md')
    expect(article.title?.text).toBe('Heat pumps: what a decade taught us')
    expect(source(article, article.title)).toEqual(['Heat pumps: what *a decade* taught us'])
    expect(article.author?.text).toBe('Amara Osei, Luis Prado')
    expect(source(article, article.author)).toEqual(['Amara Osei', 'Luis Prado'])
    expect(source(article, article.date)).toEqual(['2022-11-03'])
    expect(headings(article)).toEqual(['## What we measured', '## What Went Wrong', '## References'])
    const text = toString(article.root)
    expect(text).toContain('10⁴')
    expect(text).toContain('Ask for the calculation.')
    expect(text).not.toMatch(/reviewed|\[!NOTE\]|:::|\{#|toc/)
  })

  it('should take the article out of a page', () => {
    const article = readFixture('page-night-trains/article.html')
    expect(article.title?.text).toBe('Why night trains are back')
    expect(source(article, article.author)).toEqual(['Marta Keller'])
    expect(source(article, article.date)).toEqual(['9 February 2023'])
    expect(headings(article)).toEqual([
      '# Why night trains are back',
      '## The long decline',
      '## What changed',
    ])
    expect(article.text).not.toMatch(/cookies|Tweet|Related|track|Maps|\[1\]|rights reserved/)
    expect(article.text).toContain('more than forty lines')
    expect(article.notices.map(({ text }) => text)).toEqual([
      'This article was first published in the spring issue.',
    ])
    expect(kinds(article)).toContain('table')
  })

  it('should give a page without marked article a title from its head', () => {
    const article = readString(
      '<html><head><title>Storks in spring | Field Notes</title></head><body><p>Storks came back early this year, and most of them found their nests as they had left them.</p></body></html>',
    )
    expect(article.title?.text).toBe('Storks in spring')
    expect(article.text.startsWith('Storks in spring\n\nStorks came back')).toBe(true)
  })

  it('should leave a page’s menus out where nothing marks the article', () => {
    const prose =
      'The ferry crosses the sound four times a day, and in winter it breaks the ice for the smaller boats. '
    const article = readString(
      `<html><head><title>The ferry</title></head><body><div class="menu"><a href="/a">Tickets</a> <a href="/b">Timetables</a></div><div><div><div id="text"><h2>Winter</h2>${`<p>${prose.repeat(3)}</p>`.repeat(5)}</div></div></div><div class="sidebar"><div>Weather today</div></div></body></html>`,
      'ferry.html',
    )
    expect(headings(article)).toContain('## Winter')
    expect(article.text).not.toMatch(/Tickets|Weather today/)
  })

  it('should take the name that the text comes back to as title where none is stated', () => {
    const article = readString(
      [
        'Project Blue Harbour is a plan to clean the port of Ostby.',
        'Why the Port Is Dirty',
        'Ships left their oil in the basin for sixty years. Project Blue Harbour began when the mussels died.',
        'Costs of Project Blue Harbour',
        'Project Blue Harbour costs nine million crowns. The town pays a third of it.',
      ].join('\n'),
    )
    expect(article.title?.text).toBe('Project Blue Harbour')
    expect(source(article, article.title)).toEqual(['Project Blue Harbour'])
  })

  it('should state no title where there is none', () => {
    const article = readString(
      'Nobody knows when the mill was built. It stood there in 1610, and it stands there now.',
    )
    expect(article.title).toBeUndefined()
  })

  it('should recognise Markdown and HTML under the name of a text', () => {
    expect(
      headings(readString('# Bees\n\n## Hives\n\nBees live in hives of many kinds, and they like them dry.')),
    ).toEqual(['# Bees', '## Hives'])
    expect(
      headings(readString('<h1>Bees</h1>\n<p>Bees live in hives.</p>\n<h2>Hives</h2>\n<p>They are dry.</p>')),
    ).toEqual(['# Bees', '## Hives'])
  })

  it('should make headings of bold lines, and take the byline below the title', () => {
    const article = readString(
      '**The Long Bridge**\n\n*By Jo Marsh*\n\nThe bridge was built in two summers by men from the valley.\n\n**The second flood**\n\nIt was swept away a year later, and built again.\n',
    )
    expect(headings(article)).toEqual(['# The Long Bridge', '## The second flood'])
    expect(source(article, article.author)).toEqual(['Jo Marsh'])
  })
})
