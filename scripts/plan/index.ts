/**
 * plan: what the article said → which slides, in plain JSON. What `planDeck` does, in its order:
 *
 *   Analysis ─ condenseAll ──► Matter[]        every sentence, condensed and gated
 *            ─ planChapters ─► Chapter[]       the article's sections, few enough for the minutes
 *            ─ planCover ────► Slide           the title, and the sentence that says most below it
 *            ─ planSide ─────► Content         what is told before the first chapter or behind the last
 *            ─ planMap ──────► Content[]       the steps that the sections are, in one figure
 *            ─ planContents ─► Content[]       the chapters' slides, in the article's order:
 *                selectDrafts    each chapter's evidence: figures, lists, points
 *                planHeading     the headline above it, and the topic
 *                fillTime        where time is left, what is worth most of what no slide shows
 *                exchangeWeak    a weighty sentence in the place of the slide that tells least
 *                untangle        slides that tell one stretch by turns, dealt anew
 *            ─ introduce ────► Content[]       names in full where they come first
 *            ─ planOverview, planClosing, planAbout ─► Slide   the rest of the frame
 *            ─ speak ────────► Slide[]         notes: what no slide shows, as far as the minutes go
 *            ─ planLedger ───► LedgerEntry[]   what became of every sentence
 */
export { planDeck } from './plan-deck.ts'
export { defaultMinutes, MINUTES, WORDS_PER_MINUTE, type PlanOptions } from './options.ts'
export { condenseAll } from './condense-all.ts'
export type { Matter } from './matter.ts'
