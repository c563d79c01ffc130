import { describe, expect, it } from 'vitest'
import { inOneForm } from '../../scripts/plan/drafts/points/in-one-form.ts'
import type { MatterPoint } from '../../scripts/plan/matter.ts'
import { pointOf, sentenceOf } from './fake-matter.ts'

const point = (index: number, text: string, form: MatterPoint['form'], acceptable = 0.9) =>
  pointOf(sentenceOf(`${text}.`, { index }), { form, acceptable })

const clause = point(0, 'The board wants to cut its costs', 'clause')
const phrase = point(1, 'Create a safe harbour', 'verb-phrase')
const asClause = point(1, 'The aim is to create a safe harbour', 'clause', 0.85)
/** What may be printed of the first sentence, and of the second. */
const of =
  (...second: MatterPoint[]) =>
  ({ sentence }: MatterPoint) =>
    sentence === 0 ? [clause] : second
const texts = (points: MatterPoint[]) => points.map(({ text }) => text)

describe('points in one form', () => {
  it('should be sentences where a phrase can be put as one', () => {
    expect(texts(inOneForm([clause, phrase], of(phrase, asClause)))).toEqual([
      'The board wants to cut its costs',
      'The aim is to create a safe harbour',
    ])
  })

  it('should stay as they are where one cannot be put so', () => {
    expect(inOneForm([clause, phrase], of(phrase))).toEqual([clause, phrase])
  })

  it('should not be put so at a price', () => {
    const poor = point(1, 'The aim is to create a safe harbour', 'clause', 0.6)
    expect(inOneForm([clause, phrase], of(phrase, poor))).toEqual([clause, phrase])
  })

  it('should keep phrases where all are', () => {
    const other = point(0, 'Cut the costs', 'verb-phrase')
    expect(inOneForm([other, phrase], of(asClause))).toEqual([other, phrase])
  })
})
