import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDeckText, splitNotes } from '../../scripts/export/read-deck-text.ts'
import { UserError } from '../../scripts/types/index.ts'

const deck = fileURLToPath(new URL('../fixtures/decks/clean.md', import.meta.url))

describe('readDeckText', () => {
  it('should give title, author, language, and the notes of each slide', async () => {
    const text = await readDeckText(deck)
    expect(text).toMatchObject({ title: 'The harbour of Vinmouth', author: 'Ada Example', language: 'en' })
    expect(text.slides).toHaveLength(5)
    expect(text.slides[1]).toEqual({
      title: 'Three bodies keep the harbour open all year',
      notes: [
        'Three bodies share the work. The harbour board dredges the channel every spring. ' +
          'The town council pays for the lights. The lifeboat crew watches the bar.',
        'Source: The keepers, lines 3–9',
      ],
    })
  })

  it('should say which deck is missing', async () => {
    await expect(readDeckText('nowhere/slides.md')).rejects.toThrow(UserError)
    await expect(readDeckText('nowhere/slides.md')).rejects.toThrow('nowhere/slides.md')
  })
})

describe('splitNotes', () => {
  it('should drop click marks and keep paragraphs', () => {
    expect(splitNotes('One. [click] Two.\n[click:3] Three.\n\nFour.\nSource: Lines 1–2')).toEqual([
      'One. Two. Three.',
      'Four.',
      'Source: Lines 1–2',
    ])
  })
})
