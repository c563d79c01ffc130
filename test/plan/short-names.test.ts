import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { antecedentsOf } from '../../scripts/plan/antecedents-of.ts'
import { condenseAll } from '../../scripts/plan/index.ts'
import { readArticle } from '../../scripts/read/index.ts'

/** What is put for "Its" in the last sentence, and the lines that are cut from it. */
function read(more: string) {
  const text = `Operation Steady Harbour in Velland

Operation Steady Harbour in Velland began in May 2014. The operation guards the coast road of Velland.

Aims

The operation trains coastguards in four towns. ${more}

Outlook

Operation Steady Harbour in Velland depends on local trust. Its main goal is to keep the coast road open for traders.
`
  const analysis = analyse(readArticle({ path: 'harbour.txt', bytes: Buffer.from(text) }))
  const last = analysis.sentences.at(-1)!
  const [antecedent] = antecedentsOf(last.index, analysis)
  return {
    name: antecedent?.text,
    place: antecedent && text.slice(antecedent.span.start, antecedent.span.end),
    lines: condenseAll(analysis)[last.index]!.points.map((point) => point.text),
  }
}

describe('antecedentsOf', () => {
  it('should put the short name that the article uses, from where it stands', () => {
    const { name, place, lines } = read('It has two bases.')
    expect(name).toBe('The operation’s')
    expect(place?.toLowerCase()).toBe('the operation')
    expect(lines[0]).toMatch(/^The operation’s main goal is to keep the coast road open/)
  })

  it('should put the name in full where the article tells of another operation', () => {
    const { name } = read('Operation Bright Shore guarded the same road before 2014.')
    expect(name).toBe('Operation Steady Harbour in Velland’s')
  })
})
