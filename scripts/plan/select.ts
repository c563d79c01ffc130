/** Which drafts a chapter shows: the most valuable first, figures before words, never the same thing twice. */
import { covers, isFigure } from './covers.ts'
import { draftEvidence, draftPoints } from './drafts/index.ts'
import type { Draft, DraftContext } from './draft.ts'
import { textsOfEvidence } from './evidence-texts.ts'
import { findRuns, groupRuns, joinThin } from './runs.ts'

/** Beyond the first, a kind loses value for each slide of it that the deck has already. */
const REPEATED_KIND: Partial<Record<Draft['evidence']['kind'], number>> = {
  number: 0.35,
  quotation: 0.3,
  locator: 9,
  code: 0.1,
  activities: 0.08,
  relations: 0.3,
  timeline: 0.25,
  phases: 0.2,
  cards: 0.05,
  contrast: 0.4,
}
/** What a draft must be worth to take the place of plain points. */
const LEAST_VALUE = 0.62

/**
 * At most `slots` drafts for a chapter, in the article's order. Sections that no special draft speaks for get points,
 * neighbours together where slots are few.
 */
export function selectDrafts(context: DraftContext, slots: number, kinds: Map<string, number>): Draft[] {
  const special = selectSpecial(context, slots, kinds)
  const points = selectPoints(context, special, slots - special.length)
  const drafts = [...special, ...points].sort((a, b) => placeOf(a) - placeOf(b))
  for (const { evidence } of drafts) kinds.set(evidence.kind, (kinds.get(evidence.kind) ?? 0) + 1)
  return drafts
}

/** Where a draft stands in the article: the index of its first sentence. */
export const placeOf = ({ uses, at }: Draft) => at ?? uses[0] ?? -1

function selectSpecial(context: DraftContext, slots: number, kinds: Map<string, number>): Draft[] {
  const drafts = draftEvidence(context)
  const chosen: Draft[] = []
  while (chosen.length < slots) {
    const best = drafts
      .filter((draft) => !chosen.includes(draft) && isFree(draft, context, chosen))
      .map((draft) => ({ draft, value: valueNow(draft, kinds, chosen) }))
      .filter(({ value }) => value >= LEAST_VALUE)
      .sort((a, b) => b.value - a.value)[0]
    if (!best) break
    chosen.push(best.draft)
    takeDraft(best.draft, context)
  }
  return chosen
}

function valueNow(draft: Draft, kinds: Map<string, number>, chosen: Draft[]): number {
  const { kind } = draft.evidence
  const before = (kinds.get(kind) ?? 0) + chosen.filter(({ evidence }) => evidence.kind === kind).length
  return draft.value - before * (REPEATED_KIND[kind] ?? 0)
}

/** Free while at most a third of what it shows is on a slide already; a figure, while no other one draws more of it. */
export function isFree(draft: Draft, { used, said, drawn }: DraftContext, chosen: Draft[] = []): boolean {
  const isShown = (index: number) =>
    used.has(index) || (isFigure(draft.evidence) && drawn.some(({ uses }) => uses.includes(index)))
  // What a passage begins with may be told before, for the sake of what goes on from it.
  if (draft.evidence.kind === 'passage') return !isShown(draft.uses.at(-1)!)
  if (draft.uses.length > 0 && draft.uses.filter(isShown).length > draft.uses.length / 3) return false
  if (draft.evidence.kind === 'statement' && draft.headline && said.has(draft.headline.text)) return false
  return !chosen.some((other) => other.evidence.kind === 'locator' && draft.evidence.kind === 'locator')
}

/** Marks what a draft shows as shown; what a figure leaves out of a sentence may still be told. */
export function takeDraft(draft: Draft, { used, said, matter, drawn }: DraftContext): void {
  const { evidence } = draft
  if (isFigure(evidence)) drawn.push(draft)
  const figures = drawn.map((figure) => figure.evidence)
  for (const index of draft.uses) if (!isFigure(evidence) || covers(figures, matter[index]!)) used.add(index)
  if (draft.headlineSentence !== undefined) used.add(draft.headlineSentence)
  for (const { text } of textsOfEvidence(evidence)) said.add(text)
  if (evidence.kind === 'statement')
    for (const index of draft.uses) said.add(matter[index]?.sentence.text ?? '')
}

function selectPoints(context: DraftContext, special: Draft[], slots: number): Draft[] {
  if (slots <= 0) return []
  return joinThin(groupRuns(findRuns(context), special, slots)).flatMap((run) => {
    const draft = draftPoints(run, context)
    if (!draft) return []
    takeDraft(draft, context)
    return [draft]
  })
}
