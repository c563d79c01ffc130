import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { planDeck } from '../../scripts/plan/index.ts'
import { readArticle } from '../../scripts/read/index.ts'

const folder = new URL('../gold/articles/', import.meta.url)

describe('slides of words', () => {
  it.each(readdirSync(folder))('should say no sentence twice in large letters: %s', (name) => {
    const bytes = readFileSync(new URL(name, folder))
    const { slides } = planDeck(analyse(readArticle({ path: name, bytes })), { minutes: 10 })
    const said = slides.flatMap((slide) => {
      if (slide.kind === 'statement' && 'text' in slide.headline) return [slide.headline.text]
      return slide.kind === 'passage' ? slide.passages.map(({ text }) => text) : []
    })
    const plain = said.map((text) => text.toLowerCase().replace(/\W+$/, ''))
    const twice = plain.filter((text, i) => plain.some((other, k) => k !== i && other.includes(text)))
    expect(twice).toEqual([])
  })
})
