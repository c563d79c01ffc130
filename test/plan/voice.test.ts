import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { planDeck } from '../../scripts/plan/index.ts'
import { findVoice } from '../../scripts/plan/voice.ts'
import { readArticle } from '../../scripts/read/index.ts'

const analysisOf = (text: string) => analyse(readArticle({ path: 'voice.md', bytes: Buffer.from(text) }))

const INTERVIEW = `---
title: Interview with Telgte Mills
author: Tom Reed
---

## Who are you?

I am Ada Moor, a miller in Telgte. Our mill grinds rye for forty bakeries on the coast. We have never sold a bag of flour that we would not bake with.

## Why did you leave the old mill?

We needed a building that stays dry in winter. I believe that every wall in the old one was older than the town. It leaked in March. The county bank gave us a loan that three other banks had refused, and we paid it back in four years. Nobody on the coast had built a mill for a century, so we had to learn from drawings.

## What comes next?

We want to grind spelt for the island bakeries. I hope that my daughter takes over the mill one day. We are not afraid of the large mills on the river, because they cannot grind a small order. My advice to young millers is to buy a good roof first and a good stone later.
`

const ESSAY = INTERVIEW.replace('Interview with Telgte Mills', 'A dry building')
  .replace('I am Ada Moor, a miller in Telgte. ', '')
  .replaceAll('?\n', '\n')

const REPORT = `# The mill

The mill grinds rye for forty bakeries. The old building leaked in March. The owner sold it to the county in 2019. A bank lent the owner two million crowns. We could not reach the bank.
`

describe('findVoice', () => {
  it('should take the speaker of an interview from how they introduce themselves, not from who asked', () => {
    expect(findVoice(analysisOf(INTERVIEW))).toMatchObject({
      isOwnWord: true,
      speaker: { text: 'Ada Moor, a miller in Telgte' },
    })
  })

  it('should take the author for the speaker of an essay', () => {
    expect(findVoice(analysisOf(ESSAY))).toMatchObject({ isOwnWord: true, speaker: { text: 'Tom Reed' } })
  })

  it('should not name anybody where an interview does not', () => {
    const anonymous = INTERVIEW.replace('I am Ada Moor, a miller in Telgte. ', '')
    expect(findVoice(analysisOf(anonymous)).speaker).toBeUndefined()
  })

  it('should not take a report for its author’s own word', () => {
    expect(findVoice(analysisOf(REPORT)).isOwnWord).toBe(false)
  })
})

describe('planDeck for an interview', () => {
  const { slides, text } = planDeck(analysisOf(INTERVIEW), { minutes: 10 })
  const quotations = slides.filter((slide) => slide.kind === 'quotation')

  it('should quote what is said in the first person, whole, with the speaker', () => {
    expect(quotations.length).toBeGreaterThanOrEqual(2)
    for (const { quotation, speaker } of quotations) {
      expect(speaker?.text).toBe('Ada Moor, a miller in Telgte')
      expect(quotation.text).toBe(quotation.from.map(({ start, end }) => text.slice(start, end)).join(' '))
      expect(quotation.text).toMatch(/[.!]$/)
    }
  })

  it('should set the question above the answer', () => {
    for (const { kicker } of quotations) expect(kicker && 'text' in kicker && kicker.text).toMatch(/\?$/)
  })

  it('should not quote the introduction, which stands under every quotation', () => {
    for (const { quotation } of quotations) expect(quotation.text).not.toContain('I am Ada Moor')
  })

  it('should print nothing in the first person as the article’s own statement', () => {
    const plain = slides.flatMap((slide) =>
      slide.kind === 'points' ? slide.points.map(({ text }) => text.text) : [],
    )
    for (const line of plain) expect(line).not.toMatch(/\b(?:I|we|our|my)\b/i)
  })
})
