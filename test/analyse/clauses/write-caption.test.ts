import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../../scripts/language/index.ts'
import { repairTree } from '../../../scripts/analyse/clauses/repair-tree.ts'
import { writeCaption } from '../../../scripts/analyse/clauses/write-caption.ts'

function caption(text: string, limit: number): string | undefined {
  const tree = repairTree(loadLanguage().parse(text))
  return writeCaption(tree, tree.root, { limit })
}

describe('writeCaption', () => {
  it('should not cut a noun in -ing from its phrase', () => {
    const text =
      'Troops underwent specialized counterinsurgency and stabilization training to adapt to the complex local environment.'
    expect(caption(text, 76)).toBe(
      'Troops underwent specialized counterinsurgency and stabilization training',
    )
    expect(caption(text, 65)).toBeUndefined()
  })

  it('should keep two clauses joined without a mark', () => {
    expect(caption('Ten soldiers were killed and dozens were wounded.', 60)).toBe(
      'Ten soldiers were killed and dozens were wounded',
    )
  })
})
