import type { LedgerEntry, Section, Sentence } from '../types/index.ts'
import type { Matter } from './matter.ts'

/** What the planner knows of the use of sentences: numbers of slides, from 1. */
export interface Uses {
  slide: Map<number, number>
  notes: Map<number, number>
  /** Sentences that are not said as what they point back to is not, or what they announce. */
  orphans: ReadonlySet<number>
}

/** An entry for every sentence of the article, in order: on a slide, in the notes, or left out for a stated reason. */
export function planLedger(matter: Matter[], sections: Section[], uses: Uses): LedgerEntry[] {
  return matter.map(({ sentence, reason }): LedgerEntry => {
    const { index, span, line, words, section } = sentence
    const entry = { span, line, words, section }
    const onSlide = uses.slide.get(index)
    if (onSlide !== undefined) return { ...entry, use: 'slide', slide: onSlide }
    const inNotes = uses.notes.get(index)
    if (inNotes !== undefined)
      return { ...entry, use: 'notes', slide: inNotes, reason: reason ?? 'others of its section say more' }
    return { ...entry, use: 'omitted', reason: omission(sentence, sections[section], uses.orphans, reason) }
  })
}

function omission(
  { complete, index }: Sentence,
  section: Section | undefined,
  orphans: ReadonlySet<number>,
  reason: string | undefined,
): string {
  if (!complete) return 'breaks off'
  if (section?.role === 'apparatus') return 'references and the like'
  if (orphans.has(index)) return 'leans on a sentence that is not said'
  return reason ?? 'left out for time'
}
