/** What a sentence tells of how it came, or how it ended, is its point: where all of that fits on a line, it stays. */
import { childrenBy } from '../language/tree.ts'
import type { Cut, Draft } from './draft.ts'
import type { Point } from './types.ts'

/** A point and the draft that it was made of. */
export interface Scored {
  point: Point
  draft: Draft
}

/** A line that keeps the outcome may be so long, in words and characters. */
const LONGEST = { words: 22, characters: 140 }
/** The same where "-ing" tells it: often it says little more. */
const LONGEST_WITH_PARTICIPLE = { words: 20, characters: 130 }
export const LONGEST_FULL = LONGEST.words

/** A fuller line that the gate thinks likelier bad than this is none: it doubts more than the length. */
const LEAST_ACCEPTABLE = 0.3
/** What is judged of a fuller line at most: it is long. */
const MOST = { acceptable: 0.84, good: 0.6 }

/** Cuts by which an outcome, a reason, the second deed, or who or what somebody or something is, gets lost. */
const LOSSES = /^(second-verb|trailing-clause|reason|purpose|cause|contrast|time-clause|apposition)$/
/** Templates that give one clause of several. */
const HALVES = /^(first-clause|second-clause|second-verb)$/

/** Whether nothing of the sentence's clauses, deeds and names is lost. */
export const isFull = (draft: Draft): boolean =>
  draft.template === 'clause' &&
  !draft.shown &&
  !draft.cuts.some((cut) => isLoss(cut, draft)) &&
  !losesMark(draft)

/** "She lost her captain, however: the league …": without the colon two sentences run into one. */
const losesMark = ({ tree, kept, cuts }: Draft): boolean => {
  const last = Math.max(...kept)
  const cut = new Set(cuts.flatMap(({ tokens }) => tokens))
  return tree.tokens.some(({ i, form }) => i < last && /^[:;]$/.test(form) && !kept.has(i) && !cut.has(i))
}

const isClipped = (draft: Draft): boolean =>
  HALVES.test(draft.template) || (draft.template === 'clause' && draft.cuts.some((cut) => isLoss(cut, draft)))

/** "…, restoring order" is what came of it; "…, published in 2011, …" is not. */
const isLoss = (cut: Cut, draft: Draft): boolean =>
  (LOSSES.test(cut.rule) && !isFiller(cut, draft)) || (cut.rule === 'participle' && isParticiple(cut, draft))

/** "…, to name just a few places": it says that there are more. */
const isFiller = ({ at }: Cut, { tree }: Draft): boolean =>
  tree.tokens[at]!.lemma === 'name' && childrenBy(tree, at, /^mark/).some(({ form }) => /^to$/i.test(form))

const isParticiple = ({ at }: Cut, { tree }: Draft): boolean =>
  tree.tokens[at]!.tag === 'VBG' && childrenBy(tree, at, /^(aux|mark|nsubj)/).length === 0

/** Whether all that a draft has lost is told by "-ing". */
const losesParticiple = (draft: Draft): boolean =>
  !HALVES.test(draft.template) &&
  draft.cuts.filter((cut) => isLoss(cut, draft)).every((cut) => isParticiple(cut, draft))

/** The same points, the fullest of the best sentence's drafts first where the best had lost something. @param ranked Best first. */
export function preferFuller(ranked: readonly Scored[]): Point[] {
  const points = ranked.map(({ point }) => point)
  const [best] = ranked
  if (!best || !isClipped(best.draft)) return points
  const longest = losesParticiple(best.draft) ? LONGEST_WITH_PARTICIPLE : LONGEST
  const fuller = ranked
    .filter(
      ({ draft, point }) =>
        isFull(draft) &&
        [...best.draft.kept].every((i) => draft.kept.has(i)) &&
        !point.items &&
        point.words <= longest.words &&
        point.text.length <= longest.characters &&
        point.acceptable >= LEAST_ACCEPTABLE,
    )
    .sort((a, b) => b.draft.kept.size - a.draft.kept.size)[0]?.point
  if (!fuller) return points
  const raised = {
    ...fuller,
    acceptable: Math.max(fuller.acceptable, Math.min(best.point.acceptable, MOST.acceptable)),
    good: Math.max(fuller.good, Math.min(best.point.good, MOST.good)),
  }
  return [raised, ...points.filter((point) => point !== fuller)]
}
