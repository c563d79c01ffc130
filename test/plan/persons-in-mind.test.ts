import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { leansOnOthers } from '../../scripts/plan/leans-on-others.ts'
import { readArticle } from '../../scripts/read/index.ts'

/** Whether the sentence that begins so can be read alone. */
function leans(text: string, opening: string): boolean {
  const analysis = analyse(readArticle({ path: 'a.txt', bytes: Buffer.from(text) }))
  const sentence = analysis.sentences.find((one) => one.text.startsWith(opening))
  if (!sentence) throw new Error(`no sentence begins with ${opening}`)
  return leansOnOthers(sentence, analysis, new Set())
}

const LIFE = `Anna Moor, bridge engineer

Anna Moor was born in Elmsport in 1912. She studied in Leeds. She joined the harbour board in 1936. She built nine bridges. She retired in 1970.

`

describe('a pronoun in somebody’s life', () => {
  it('should be understood where nobody else was named before it in its paragraph', () => {
    expect(leans(`${LIFE}In old age she planted an orchard near the river.`, 'In old age')).toBe(false)
  })

  it('should be open where somebody else was', () => {
    const text = `${LIFE}The paper sent Clara Benn to the site. Reading from a letter, she said that the works would close.`
    expect(leans(text, 'Reading from')).toBe(true)
  })
})
