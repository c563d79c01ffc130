import { describe, expect, it } from 'vitest'
import { findOutline, originOf } from '../../../scripts/analyse/outline/index.ts'
import { readString } from '../../read/read-fixture.ts'

/** What stands in the article where a part of the first block comes from. */
function sourceOf(text: string, part: string): string {
  const article = readString(text, 'mill.md')
  const [block] = findOutline(article).blocks
  if (!block) throw new Error('no block')
  const at = block.text.indexOf(part)
  expect(at, `“${part}” in “${block.text}”`).toBeGreaterThan(-1)
  const { start, end } = originOf(block, at, at + part.length)
  return article.text.slice(start, end)
}

describe('originOf', () => {
  it.each([
    ['emphasis', 'The *old* mill stands.', 'old mill', 'old* mill'],
    [
      'a link',
      'The [old mill](https://example.org) stands.',
      'mill stands',
      'mill](https://example.org) stands',
    ],
    ['an escape', String.raw`The mill cost 3\*4 crowns.`, '3*4 crowns', String.raw`3\*4 crowns`],
    ['a character reference', 'Wind &amp; water drove it.', 'water drove', 'water drove'],
    ['a line end', 'The old\n  mill stands.', 'old mill', 'old\n  mill'],
    ['code', 'Run `npm i` first.', 'npm i first', 'npm i` first'],
    ['a footnote', 'The mill[^1] stands.\n\n[^1]: A note.', 'mill stands', 'mill[^1] stands'],
    ['a superior figure', 'It has 10<sup>12</sup> grains.', '10¹²', '10<sup>12'],
  ])('should cross %s', (_, text, part, source) => {
    expect(sourceOf(text, part)).toBe(source)
  })

  it('should leave no space where a mark of reference was', () => {
    const [block] = findOutline(readString('It was built in 1702 [3]. Wind drove it [4,5] for years.')).blocks
    expect(block?.text).toBe('It was built in 1702. Wind drove it for years.')
  })
})
