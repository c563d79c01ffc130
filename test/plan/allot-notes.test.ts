import { describe, expect, it } from 'vitest'
import { allotNotes } from '../../scripts/plan/allot-notes.ts'
import type { Leads } from '../../scripts/plan/find-leads.ts'
import type { NotesOf } from '../../scripts/plan/notes.ts'
import { matterOf, sentenceOf } from './fake-matter.ts'

const none: Leads = { back: [], named: [], isLost: false, goesOn: false, announces: false }

/** Sentences of three words each, one paragraph each, and what each leans on. */
function allot(
  count: number,
  slides: Partial<NotesOf>[],
  leaning: Record<number, Partial<Leads>>,
  words = 90,
) {
  const matter = Array.from({ length: count }, (_, index) =>
    matterOf(sentenceOf(`Crews left port.`, { index })),
  )
  const leads = matter.map((_, index) => ({ ...none, ...leaning[index] }))
  const parts = slides.map((slide) => ({ uses: [], may: [], steps: [], ...slide }))
  const { slides: said, orphans } = allotNotes(parts, matter, leads, words)
  return { said: said.map((set) => [...set].sort((a, b) => a - b)), orphans: [...orphans] }
}

describe('allotNotes', () => {
  it('should say what a slide shows, and the rest where it may be said', () => {
    const { said } = allot(3, [{ uses: [0] }, { uses: [2], may: [1] }], {})
    expect(said).toEqual([[0], [1, 2]])
  })

  it('should say a sentence that leans where the one that it leans on is said', () => {
    const { said } = allot(3, [{ uses: [0] }, { uses: [2], may: [1] }], { 1: { back: [0] } })
    expect(said).toEqual([[0, 1], [2]])
  })

  it('should leave out a sentence that leans on what nobody says', () => {
    const { said, orphans } = allot(3, [{ uses: [0], may: [2] }], { 2: { back: [1] } })
    expect(said).toEqual([[0]])
    expect(orphans).toEqual([2])
  })

  it('should leave out both where there is no time for the one that is leant on', () => {
    const { said } = allot(3, [{ uses: [0], may: [1, 2] }], { 2: { back: [1] } }, 6)
    expect(said).toEqual([[0, 1]])
  })

  it('should take along what a shown sentence leans on', () => {
    const { said } = allot(2, [{ uses: [1] }], { 1: { back: [0] } })
    expect(said).toEqual([[0, 1]])
  })

  it('should say once more what a shown sentence leans on where it stands on a later slide', () => {
    const { said } = allot(2, [{ uses: [1] }, { uses: [0] }], { 1: { back: [0] } })
    expect(said).toEqual([[0, 1], [0]])
  })

  it('should not repeat what was said right before', () => {
    const { said } = allot(2, [{ uses: [0] }, { uses: [1] }], { 1: { back: [0] } })
    expect(said).toEqual([[0], [1]])
  })

  it('should announce only what follows', () => {
    const announced = allot(3, [{ uses: [0], may: [1] }, { uses: [2] }], { 1: { announces: true } })
    expect(announced.said).toEqual([[0], [1, 2]])
    const alone = allot(3, [{ uses: [0], may: [1] }], { 1: { announces: true } })
    expect(alone).toEqual({ said: [[0]], orphans: [1] })
  })

  it('should not go on from nothing', () => {
    const { said, orphans } = allot(2, [{ uses: [1], may: [0] }], { 0: { goesOn: true } })
    expect(said).toEqual([[1]])
    expect(orphans).toEqual([0])
  })
})
