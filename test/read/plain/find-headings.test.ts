import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { readString } from '../read-fixture.ts'

const PROSE =
  'The council voted on Tuesday to replace the old pumping station, which has failed three times since the floods.'
const outlineOf = (...lines: string[]): string[] =>
  readString(lines.join('\n')).root.children.flatMap((node) =>
    node.type === 'heading' ? [`${node.depth} ${toString(node)}`] : [],
  )

describe('headings of plain text', () => {
  it('should take a question as a heading, and the standfirst above the byline not', () => {
    expect(
      outlineOf(
        'New station for the council',
        'It is to be ready in 2027',
        'By Ann Lee',
        '',
        PROSE,
        '',
        'What comes next?',
        '',
        PROSE,
      ),
    ).toEqual(['1 New station for the council', '2 What comes next?'])
  })

  it('should tell numbered headings from numbered items', () => {
    expect(outlineOf('1. Clear the gutters', PROSE, '2. Check the drains', PROSE)).toEqual([
      '2 Clear the gutters',
      '2 Check the drains',
    ])
    expect(outlineOf(PROSE, '1. Clear the gutters', '2. Check the drains', PROSE)).toEqual([])
  })

  it('should read depth from numbers', () => {
    expect(
      outlineOf('1 Introduction', PROSE, '2 Methods', '2.1 Study area', PROSE, '2.2 Sensors', PROSE),
    ).toEqual(['2 Introduction', '2 Methods', '3 Study area', '3 Sensors'])
  })

  it('should put capitals below the heading that they follow', () => {
    expect(
      outlineOf(
        'Overview',
        '',
        PROSE,
        '',
        'Causes and Effects',
        '',
        'THE STORM',
        '',
        PROSE,
        '',
        'THE DYKES',
        '',
        PROSE,
      ),
    ).toEqual(['2 Overview', '2 Causes and Effects', '3 THE STORM', '3 THE DYKES'])
  })

  it('should take no line of a poem, no caption and no credit as a heading', () => {
    expect(outlineOf('It filled the street', 'and wet our feet', 'till the bells began to ring')).toEqual([])
    expect(outlineOf('Ann Lee spoke first. ' + PROSE, 'Ann Lee of Civic Union', PROSE)).toEqual([])
    expect(outlineOf(PROSE, 'Photo: Ann Lee', PROSE)).toEqual([])
  })

  it('should take a list for a list though a short line stands before it', () => {
    expect(outlineOf(PROSE, 'These include:', '- pumps', '- pipes', PROSE)).toEqual([])
  })

  it('should find a known section name at the end of a paragraph', () => {
    expect(outlineOf(PROSE + ' It was his last. Career', PROSE)).toEqual(['2 Career'])
  })

  it('should say which headings it is not sure of', () => {
    const article = readString([PROSE, 'The pumps were said to be new', PROSE].join('\n'))
    expect(article.messages.map(({ line, rule }) => [line, rule])).toEqual([[2, 'unsure-heading']])
  })
})
