import type { Sourced } from '../types/index.ts'
import { covers, isFigure } from './covers.ts'
import type { Draft, DraftContext } from './draft.ts'
import { textsOfEvidence } from './evidence-texts.ts'
import { fitHeadline } from './fit.ts'
import { headsAll, scopeOf } from './heads-all.ts'
import { knownWords, toldWords } from './known-words.ts'
import type { Matter } from './matter.ts'
import { overlap } from './overlap.ts'
import { relies } from './reliance.ts'

/** Share of content words from which a headline only repeats what stands below it. */
const REPEATED = 0.9

/** The sentences that may head a slide and speak for all of it, each with what it is worth (about 0–1.2). */
export function headlineCandidates(
  draft: Draft,
  { analysis, matter, used, said }: DraftContext,
): { text: Sourced; sentence: number; value: number }[] {
  const sections = new Set(draft.sections)
  const pool = draft.pool && new Set(draft.pool)
  const texts = textsOfEvidence(draft.evidence).map(({ text }) => text)
  const evidence = texts.join(' ')
  const known = knownWords(analysis, draft.sections, evidence)
  const told = toldWords(analysis, draft.sections)
  const opened = new Set<number>()
  const scope = scopeOf(draft, { analysis })
  const range = rangeOf(draft)
  return matter.flatMap((one) => {
    const { sentence, headline } = one
    if (range && (sentence.index < range.first || sentence.index > range.last)) return []
    if (!sections.has(sentence.section) || (pool && !pool.has(sentence.index))) return []
    const opens = !opened.has(sentence.section)
    opened.add(sentence.section)
    if (!headline || !isFree(one, draft, used) || !fitHeadline(headline.text.text)) return []
    if (said.has(headline.text.text, 0.75)) return []
    if (headline.reliance && relies(headline.reliance, known, told)) return []
    if (texts.some((text) => overlap(headline.text.text, text) > REPEATED)) return []
    if (!headsAll(one, texts, scope)) return []
    const value =
      0.5 * headline.good +
      0.3 * sentence.salience +
      (opens ? 0.2 : 0) +
      0.35 * Math.min(0.6, overlap(headline.text.text, evidence))
    return [{ text: headline.text, sentence: sentence.index, value }]
  })
}

/** A figure is headed by what stands where its sentences stand, or right before. */
function rangeOf({ evidence, uses }: Draft): { first: number; last: number } | undefined {
  if (!isFigure(evidence) || uses.length === 0) return undefined
  return { first: Math.min(...uses) - 1, last: Math.max(...uses) }
}

/** A figure may be headed by a sentence that it draws, a timeline by one of which it leaves out the main claim. */
function isFree(one: Matter, { uses, evidence }: Draft, used: Set<number>): boolean {
  const { index } = one.sentence
  if (!uses.includes(index)) return !used.has(index)
  if (evidence.kind === 'timeline') return !covers([evidence], one)
  return ['relations', 'phases', 'number'].includes(evidence.kind)
}
