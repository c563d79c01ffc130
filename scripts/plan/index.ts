/**
 * plan: what the article said → which slides, in plain JSON.
 *
 *   Analysis ─ condenseAll ─► Matter[]        every sentence, condensed and gated
 *            ─ planChapters ─► Chapter[]      the article's sections, few enough for the minutes
 *            ─ selectDrafts ─► Draft[]        each chapter's evidence: figures, lists, points
 *            ─ draftMore ────► Draft[]        where time is left, what is worth most of what no slide shows
 *            ─ planHeading ──► Slide[]        headline, kicker, place
 *            ─ allotNotes ───► notes          what no slide shows, as far as the minutes go
 *            ─ planLedger ───► LedgerEntry[]  what became of every sentence
 */
export { planDeck } from './plan-deck.ts'
export { defaultMinutes, MINUTES, WORDS_PER_MINUTE, type PlanOptions } from './options.ts'
export { condenseAll, type Matter } from './matter.ts'
