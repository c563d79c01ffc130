import { describe, expect, it } from 'vitest'
import { chapterPages, formatPages, railGroups, readChapter } from '../../scripts/frame/index.ts'

describe('railGroups', () => {
  it('should set chapters apart, and what stands before and after them', () => {
    expect(railGroups([undefined, undefined, 1, 1, 2, undefined])).toEqual([
      { chapter: undefined, pages: [1, 2] },
      { chapter: 1, pages: [3, 4] },
      { chapter: 2, pages: [5] },
      { chapter: undefined, pages: [6] },
    ])
  })
})

describe('chapterPages', () => {
  it('should find the pages of a chapter, also where a slide stands between', () => {
    expect(chapterPages([undefined, 1, undefined, 1, 2], 1)).toEqual([2, 4])
    expect(chapterPages([undefined, 1], 3)).toEqual([])
  })
})

describe('formatPages', () => {
  it.each([
    [[], ''],
    [[3], '3'],
    [[3, 4, 5], '3–5'],
    [[3, 5, 6], '3, 5–6'],
  ])('should write %j as %j', (pages, text) => {
    expect(formatPages(pages)).toBe(text)
  })
})

describe('readChapter', () => {
  it('should read a number, also as a string, and nothing else', () => {
    expect(readChapter(2)).toBe(2)
    expect(readChapter('2')).toBe(2)
    expect(readChapter('two')).toBeUndefined()
    expect(readChapter(0)).toBeUndefined()
    expect(readChapter(undefined)).toBeUndefined()
  })
})
