import type { Draft } from './draft.ts'
import { fitPoints } from './fit.ts'

/** Shorter texts leave the columns of three cards empty. */
const LEAST_IN_COLUMN = 55

/** Points that follow a slide of points stand as cards, where they can: slide after slide of the same form tires. */
export function alternateForms(drafts: Draft[]): Draft[] {
  let last: string | undefined
  return drafts.map((draft) => {
    const { evidence } = draft
    const asCards = evidence.kind === 'points' && last === 'points' && suitsCards(draft)
    last = asCards ? 'cards' : evidence.kind
    return asCards ? { ...draft, evidence: { ...evidence, kind: 'cards' } } : draft
  })
}

function suitsCards({ evidence }: Draft): boolean {
  if (evidence.kind !== 'points' || evidence.points.some(({ items }) => items)) return false
  const { points } = evidence
  const lengths = points.map(({ lead, text }) => (lead?.text.length ?? 0) + text.text.length)
  const isFilled = points.length === 4 || (points.length === 3 && Math.min(...lengths) >= LEAST_IN_COLUMN)
  return isFilled && fitPoints('cards', points)
}
