import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { condenseAll } from '../../scripts/plan/index.ts'
import { readArticle } from '../../scripts/read/index.ts'

const LIFE = `Nora Vexley

Nora Vexley was a Welsh engineer who built bridges. She was born in Cardiff in 1881.

Work

Vexley joined the harbour board in 1904. She designed the swing bridge at Port Hallow in 1911. It carried trains until 1962.

Her assistant Tom Brandt drew the plans with Edith Marlow. She left the board in 1920.
`

describe('condenseAll', () => {
  const analysis = analyse(readArticle({ path: 'life.txt', bytes: Buffer.from(LIFE) }))
  const matter = condenseAll(analysis)
  const of = (start: string) => matter.find(({ sentence }) => sentence.text.startsWith(start))!

  it('should put the name for a pronoun that can mean one person only, and trace it to both places', () => {
    const [point] = of('She designed the swing bridge').points
    expect(point?.text).toMatch(/Vexley designed the swing bridge at Port Hallow/)
    expect(point?.point.lead?.from.length ?? point?.point.text.from.length).toBe(2)
  })

  it('should not print a sentence whose pronoun can mean two', () => {
    expect(of('She left the board').points).toEqual([])
  })
})
