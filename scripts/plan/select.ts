/** Which drafts a chapter shows: the most valuable first, figures before words, never the same thing twice. */
import { draftEvidence, draftPoints, draftStatements } from './drafts/index.ts'
import type { Draft, DraftContext } from './draft.ts'
import { textsOfEvidence } from './evidence-texts.ts'
import { findRuns, groupRuns } from './runs.ts'

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
const MOST_STATEMENTS = 2
/** What a draft must be worth to take the place of plain points. */
const LEAST_VALUE = 0.62

/**
 * At most `slots` drafts for a chapter, in the article's order. Sections that no special draft speaks for get points,
 * neighbours together where slots are few.
 */
export function selectDrafts(context: DraftContext, slots: number, kinds: Map<string, number>): Draft[] {
  const special = selectSpecial(context, slots, kinds)
  const points = selectPoints(context, special, slots - special.length)
  const statements =
    points.length > 0 ? selectStatement(context, slots - special.length - points.length, kinds) : []
  const drafts = [...special, ...points, ...statements].sort((a, b) => placeOf(a) - placeOf(b))
  for (const { evidence } of drafts) kinds.set(evidence.kind, (kinds.get(evidence.kind) ?? 0) + 1)
  return drafts
}

const placeOf = ({ uses, at = -1 }: Draft) => uses[0] ?? at

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

/** One strong sentence alone, where a chapter has a slide to spare, and not more than twice in a deck. */
function selectStatement(context: DraftContext, slots: number, kinds: Map<string, number>): Draft[] {
  if (slots <= 0 || (kinds.get('statement') ?? 0) >= MOST_STATEMENTS) return []
  const best = draftStatements(context)
    .filter((draft) => isFree(draft, context, []))
    .sort((a, b) => b.value - a.value)[0]
  if (!best) return []
  takeDraft(best, context)
  return [best]
}

function valueNow(draft: Draft, kinds: Map<string, number>, chosen: Draft[]): number {
  const { kind } = draft.evidence
  const before = (kinds.get(kind) ?? 0) + chosen.filter(({ evidence }) => evidence.kind === kind).length
  return draft.value - before * (REPEATED_KIND[kind] ?? 0)
}

/** Free while at most a third of what it shows is on a slide already. */
function isFree(draft: Draft, { used, said }: DraftContext, chosen: Draft[]): boolean {
  if (draft.uses.length > 0 && draft.uses.filter((index) => used.has(index)).length > draft.uses.length / 3)
    return false
  if (draft.evidence.kind === 'statement' && draft.headline && said.has(draft.headline.text)) return false
  return !chosen.some((other) => other.evidence.kind === 'locator' && draft.evidence.kind === 'locator')
}

/** Marks what a draft shows as shown. */
export function takeDraft(draft: Draft, { used, said, matter }: DraftContext): void {
  for (const index of draft.uses) used.add(index)
  if (draft.headlineSentence !== undefined) used.add(draft.headlineSentence)
  for (const { text } of textsOfEvidence(draft.evidence)) said.add(text)
  if (draft.evidence.kind === 'statement')
    for (const index of draft.uses) said.add(matter[index]?.sentence.text ?? '')
}

function selectPoints(context: DraftContext, special: Draft[], slots: number): Draft[] {
  if (slots <= 0) return []
  return groupRuns(findRuns(context), special, slots).flatMap((run) => {
    const draft = draftPoints(run, context)
    if (!draft) return []
    takeDraft(draft, context)
    return [draft]
  })
}
