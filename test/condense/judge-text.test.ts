import { describe, expect, it } from 'vitest'
import { judgeText } from '../../scripts/condense/index.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

const language = loadLanguage()
const SENTENCE =
  'In 1987, engineers rebuilt the old lighthouse on the northern cape, which a storm had damaged.'

const judged = (text: string) => judgeText(text, language.parse(SENTENCE))

describe('judgeText', () => {
  it('should print a whole clause of the sentence', () => {
    expect(judged('In 1987, engineers rebuilt the old lighthouse on the northern cape').printable).toBe(true)
  })

  it('should name the invariant that a text breaks', () => {
    expect(judged('Engineers rebuilt the old lighthouse on the')).toMatchObject({
      printable: false,
      broken: 'end',
    })
    expect(judged('Engineers rebuilt the old')).toMatchObject({ printable: false, broken: 'bare verb' })
  })

  it('should refuse a text of other words', () => {
    expect(judged('Sailors painted a harbour wall')).toMatchObject({ printable: false, acceptable: 0 })
  })
})
