import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findOutline, originOf } from '../../../scripts/analyse/outline/index.ts'
import { readArticle } from '../../../scripts/read/index.ts'
import type { Article } from '../../../scripts/types/index.ts'
import { readFixture, readString } from '../../read/read-fixture.ts'

/** Depth, role and title of every section. */
const shapeOf = (article: Article): string[] =>
  findOutline(article).sections.map(({ depth, role, title }) => `${depth} ${role} ${title?.text ?? '–'}`)

const FIXTURES = [
  'plain-lighthouse/article.txt',
  'wrapped-sourdough/article.txt',
  'page-night-trains/article.html',
]

describe('findOutline', () => {
  it.each(FIXTURES)('should trace every word of %s to its place', (path) => {
    const article = readFixture(path)
    const { blocks } = findOutline(article)
    expect(blocks.length).toBeGreaterThan(4)
    for (const block of blocks)
      for (const { 0: word, index } of block.text.matchAll(/\S+/g)) {
        const { start, end } = originOf(block, index, index + word.length)
        expect(article.text.slice(start, end)).toBe(word)
      }
  })

  it.each([...FIXTURES, 'markdown-heat-pumps/article.md'])(
    'should link sections and blocks of %s both ways',
    (path) => {
      const { sections, blocks } = findOutline(readFixture(path))
      expect(sections.map(({ index }) => index)).toEqual(sections.map((_, at) => at))
      expect(sections.flatMap((section) => section.blocks)).toEqual(blocks.map((_, at) => at))
      for (const block of blocks) expect(sections[block.section]?.blocks).toContain(block.index)
      for (const section of sections)
        for (const child of section.children)
          expect(sections[child]).toMatchObject({ parent: section.index, depth: section.depth + 1 })
    },
  )

  it('should read blocks of all kinds without their mark-up', () => {
    const { blocks } = findOutline(readFixture('markdown-heat-pumps/article.md'))
    expect(blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 40)}`)).toEqual([
      'paragraph: A heat pump moves heat instead of making',
      'paragraph: The data are open.',
      'paragraph: Each house had a meter for heat and one ',
      'image: A pump beside a brick wall',
      'table: House Built Factor Brick 1931 3.1 Timber',
      'paragraph: Three things went wrong again and again:',
      'item: Pumps were too large.',
      'item: Radiators were too small.',
      'item: Most were older than 1970.',
      'item: Nobody explained the controls.',
      'quote: "I was told not to touch it," one owner ',
      'code: factor = heat / power',
      'paragraph: Ask for the calculation.',
      'item: Osei, A. (2021). Meters in the cellar.',
    ])
    expect(blocks[0]?.text).toContain('making it. Over ten years we measured 214 houses, and the result')
    expect(blocks[3]?.url).toBe('img/pump.jpg')
    expect(blocks[4]?.rows?.[1]?.map(({ text }) => text)).toEqual(['Brick', '1931', '3.1'])
    expect(blocks.slice(6, 10).map(({ list, depth, ordered }) => [list, depth, ordered])).toEqual([
      [0, 0, true],
      [0, 0, true],
      [0, 1, false],
      [0, 0, true],
    ])
  })

  it('should know opening, closing and apparatus', () => {
    expect(shapeOf(readFixture('markdown-heat-pumps/article.md'))).toEqual([
      '1 opening –',
      '1 body What we measured',
      '1 body What Went Wrong',
      '1 apparatus References',
    ])
    expect(shapeOf(readFixture('wrapped-sourdough/article.txt'))).toEqual([
      '1 opening –',
      '1 body The starter',
      '1 body The dough',
      '2 body Temperature',
      '1 closing –',
    ])
  })

  it('should not take a summary at the beginning for a closing', () => {
    const text =
      '# Pumps\n\n## Summary\n\nPumps are useful.\n\n## Kinds\n\nThere are two.\n\n## Costs\n\nThey are low.\n\n## Outlook\n\nThey will fall.\n'
    expect(shapeOf(readString(text, 'pumps.md'))).toEqual([
      '1 body Summary',
      '1 body Kinds',
      '1 body Costs',
      '1 closing Outlook',
    ])
  })

  it('should put sections under the one that announces them', () => {
    const text = `# The Ems orchard

## History of the farm

The farm was bought by a teacher in 1911. She knew nothing of trees.

## How the trees are kept

Every spring begins with the pruning of old branches by two gardeners. The grafting of young stems follows in April.

## Pruning of Branches

Each branch is cut back to the third bud.

## Grafting Stems

A stem is tied to the stock with raffia.

## Visitors

The gate is open on Sundays.

## Prices

A basket costs nine crowns.
`
    expect(shapeOf(readString(text, 'orchard.md'))).toEqual([
      '1 body History of the farm',
      '1 body How the trees are kept',
      '2 body Pruning of Branches',
      '2 body Grafting Stems',
      '1 body Visitors',
      '1 body Prices',
    ])
  })

  it('should leave an introduction that announces all sections beside them', () => {
    const text = `# Orchard

## Start

First comes the pruning of branches. Then follows the grafting of stems.

## Pruning of Branches

Each branch is cut.

## Grafting Stems

A stem is tied.
`
    expect(shapeOf(readString(text, 'orchard.md'))).toEqual([
      '1 body Start',
      '1 body Pruning of Branches',
      '1 body Grafting Stems',
    ])
  })

  it('should find the subject in a longer title, and the paragraph that closes on it', () => {
    const text = [
      'Understanding the Siege of Ems: A Short Guide',
      'The Siege of Ems lasted from March to November 1644. It decided who would hold the river.',
      'Causes of the Siege of Ems',
      'The bishop had raised the tolls twice. The towns on the river answered by closing their gates.',
      'The Siege of Ems began when the ice broke in March.',
      'Weapons of Both Sides',
      'The besiegers brought eleven cannon. The town had six, and powder for three weeks.',
      'Legacy and Memory',
      'A memorial was put up in 1744. Schools of the town still visit it every year.',
      'The legacy is disputed. Some see the bishop as a hero, others do not.',
      'The Siege of Ems shows how tolls and weapons decided a small war. Its causes were ordinary on both sides.',
    ].join('\n')
    const { sections } = findOutline(readString(text))
    expect(sections.map(({ role, line }) => [role, line])).toEqual([
      ['opening', 2],
      ['body', 3],
      ['body', 6],
      ['body', 8],
      ['closing', 11],
    ])
    expect(sections[1]?.shortTitle?.text).toBe('Causes')
  })

  it('should leave the last paragraph in its section where it does not close the whole', () => {
    const text = [
      'The Siege of Ems',
      'The Siege of Ems lasted from March to November 1644.',
      'Causes and Tolls',
      'The bishop had raised the tolls twice before the Siege of Ems.',
      'Legacy and Memory',
      'A memorial was put up in 1744, a hundred years after the Siege of Ems.',
      'The legacy is disputed. Some see the bishop as a hero, others do not.',
      'The Siege of Ems is played by children on the meadow every year in May.',
    ].join('\n')
    expect(findOutline(readString(text)).sections.map(({ role }) => role)).toEqual([
      'opening',
      'body',
      'body',
    ])
  })

  it('should group a text without headings by topic', () => {
    const bees = 'The bees leave the hive in March, and the bees of one hive visit a thousand flowers.'
    const boats = 'A boat of oak lasts forty years, and a boat of pine lasts ten in salt water.'
    const { sections } = findOutline(
      readString(['The island lives from two things.', bees, bees, boats, boats].join('\n')),
    )
    expect(sections.map(({ role, line, blocks }) => [role, line, blocks.length])).toEqual([
      ['opening', 1, 1],
      ['body', 2, 2],
      ['body', 4, 2],
    ])
  })

  it('should understand the bundled article', () => {
    const path = new URL('../../../articles/operation-restore-stability-in-mali.txt', import.meta.url)
    const article = readArticle({ name: 'article', bytes: readFileSync(path) })
    const { sections } = findOutline(article)
    expect(article.title?.text).toBe('Operation Restore Stability in Mali')
    expect(article.notices).toHaveLength(1)
    expect(sections.map(({ role }) => role).join(' ')).toBe(`opening ${'body '.repeat(16)}closing`)
    const strategies = sections.find(({ title }) => title?.text.startsWith('Military Strategies'))
    expect(strategies?.children.map((child) => sections[child]?.line)).toEqual([37, 41, 50])
    expect(sections.at(-1)).toMatchObject({ line: 80, depth: 1 })
    expect(article.messages.map(({ line, rule }) => [line, rule])).toEqual([[71, 'sentence-breaks-off']])
  })
})
