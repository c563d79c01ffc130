import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { condenseAll } from '../../scripts/plan/condense-all.ts'
import { passageOf } from '../../scripts/plan/drafts/passage.ts'
import { readPassage } from '../../scripts/plan/passage-sentence.ts'
import { Said } from '../../scripts/plan/said.ts'
import { readArticle } from '../../scripts/read/index.ts'
import type { Analysis } from '../../scripts/types/index.ts'

const understand = (text: string) => analyse(readArticle({ bytes: Buffer.from(text), path: 'article.md' }))

/** What a slide shows that begins with the sentence that begins with these words. */
function passagesOf(
  analysis: Analysis,
  beginning: string,
  used: string[] = [],
  said = new Said(),
): string[] | undefined {
  const at = (words: string) => analysis.sentences.find(({ text }) => text.startsWith(words))!.index
  const matter = condenseAll(analysis)
  const draft = passageOf(matter[at(beginning)]!, {
    analysis,
    matter,
    used: new Set(used.map(at)),
    said,
  })
  return draft?.evidence.kind === 'passage' ? draft.evidence.passages.map(({ text }) => text) : undefined
}

const article = understand(`# The Ardmore Ferry

## How the ferry was lost

The county of Ardmore bought the ferry in 1961 from a yard in Norway [4], although two engineers had warned in writing that her bow door could not be locked from the bridge. They were dismissed in the same month for having given the letter to the press of the county. On 4 March 1968 the ferry, which had left Tarn with 212 passengers, lost her bow door in a gale off the island of Skerry and sank within nine minutes. "She went down like a stone, and nobody on the shore believed it," said Ann Hale, who kept the light.

## What was learned

The county, the owners and the families of the dead, who had founded a union of their own, agreed in 1970 on a fund of 3 million crowns that still pays for the lifeboats of the coast. Some people will tell you that a ferry of that kind was safe as long as the captain kept her speed below nine knots. Why did nobody listen to the engineers who had seen the door?
`)

describe('passageOf', () => {
  it('should show a sentence to the letter, without its citation', () => {
    expect(passagesOf(article, 'On 4 March')).toEqual([
      'On 4 March 1968 the ferry, which had left Tarn with 212 passengers, lost her bow door in a gale off the island of Skerry and sank within nine minutes.',
    ])
    expect(passagesOf(article, 'The county of Ardmore')?.[0]).toMatch(
      /^The county .* from a yard in Norway, although/,
    )
  })

  it('should show no sentence alone that goes on from another', () => {
    expect(passagesOf(article, 'They were')).toBeUndefined()
  })

  it('should show no quotation, no question and nothing that is told to be answered', () => {
    for (const beginning of ['"She went', 'Why did', 'Some people'])
      expect(passagesOf(article, beginning)).toBeUndefined()
  })

  it('should show nothing that is on a slide already', () => {
    expect(passagesOf(article, 'On 4 March', ['On 4 March'])).toBeUndefined()
  })

  it('should begin with a told sentence for one that goes on from it, but not where that stands whole on a slide', () => {
    const flood = understand(`# The Orrin flood

A dam of earth above the town of Orrin broke in the night of 4 March 1968 after a week of rain. They who had built it, the brothers Lund, were found guilty in 1970 of the death of 212 people and had to pay 3 million crowns to nine villages of the valley. Nobody slept. The rain went on. Some left the town. Others stayed. A church was lost.
`)
    const told = 'A dam of earth'
    const second = flood.sentences[1]!.text
    expect(passagesOf(flood, told, [told])?.[1]).toBe(second)
    const said = new Said()
    said.add(flood.sentences[0]!.text)
    expect(passagesOf(flood, told, [told], said)).toBeUndefined()
  })

  it('should trace its words to the letter', () => {
    for (const sentence of article.sentences) {
      const passage = readPassage(sentence, article)
      if (!passage) continue
      const named = passage.from.map(({ start, end }) => article.article.text.slice(start, end)).join('')
      expect(named.replace(/\s+/g, '')).toBe(passage.text.replace(/\s+/g, ''))
    }
  })
})
