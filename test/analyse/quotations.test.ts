import { describe, expect, it } from 'vitest'
import { understandText } from './context-of.ts'

function quotations(text: string): [string, string | undefined][] {
  return understandText(`# Talk\n\n${text}\n`).quotations.map((one) => [one.text.text, one.speaker?.text])
}

describe('findQuotations', () => {
  it('should name the speaker after the quotation', () => {
    expect(
      quotations('"You could hear the trees breaking before the water," said Alun Reese, a baker.'),
    ).toEqual([['You could hear the trees breaking before the water', 'Alun Reese']])
  })

  it('should hold a quotation of several sentences together', () => {
    expect(
      quotations('The commander, Tove Lind, said: "We did not defeat anybody at all. We made it worse."'),
    ).toEqual([['We did not defeat anybody at all. We made it worse.', 'Tove Lind']])
  })

  it('should leave scraps and halves of interrupted sentences alone', () => {
    expect(
      quotations('He spoke of "credible reports that the soldiers hold the staff of the plant hostage".'),
    ).toEqual([])
    expect(
      quotations(
        '"We told them in writing that the bridge," said Mary Lowther, "that the bridge would not last."',
      ),
    ).toEqual([])
  })

  it('should leave single words in quotation marks alone', () => {
    expect(quotations('They called her "the adding machine" for years.')).toEqual([])
  })
})
