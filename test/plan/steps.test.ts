import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { planDeck } from '../../scripts/plan/index.ts'
import { slideTexts } from '../../scripts/plan/slide-texts.ts'
import { readArticle } from '../../scripts/read/index.ts'
import type { DeckPlan } from '../../scripts/types/index.ts'

function planOf(name: string): DeckPlan {
  const path = new URL(`../fixtures/how-to/${name}`, import.meta.url)
  return planDeck(analyse(readArticle({ path: `/${name}`, bytes: readFileSync(path) })), { minutes: 8 })
}

const textsOf = (plan: DeckPlan, from: number) =>
  plan.slides
    .slice(from)
    .flatMap(slideTexts)
    .flatMap(({ text }) => ('text' in text ? [text.text] : []))

describe('the deck of a how-to', () => {
  it('should show its steps once, before the first of them, under the title of the article', () => {
    for (const name of ['burns.txt', 'boat.md', 'market-stall.md']) {
      const { slides, title } = planOf(name)
      const first = slides.findIndex(({ chapter }) => chapter !== undefined)
      const maps = slides.slice(0, first).filter(({ kind }) => kind === 'phases')
      expect(maps.map(({ headline }) => headline)).toEqual([title])
      expect(slides.some(({ kind }) => kind === 'overview')).toBe(false)
    }
  })

  it('should tell each step in its own place all the same', () => {
    const plan = planOf('burns.txt')
    const map = plan.slides.findIndex(({ kind }) => kind === 'phases')
    expect(textsOf(plan, map + 1)).toContain('Hold the burn under cool running water for twenty minutes')
  })

  it('should head a list that goes on by its section, not by one of its steps', () => {
    const figures = planOf('streak-plate.md').slides.filter(({ kind }) => kind === 'phases')
    expect(figures.map(({ headline }) => 'text' in headline && headline.text)).toEqual([
      'Protocol',
      'Protocol',
    ])
  })
})
