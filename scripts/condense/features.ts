import type { Tree } from '../language/types.ts'
import { draftFeatures } from './features/draft-features.ts'
import { sentenceFeatures } from './features/sentence-features.ts'
import { viewOf } from './features/view.ts'
import type { Judged } from './features/view.ts'

export type { Judged } from './features/view.ts'

export const SENTENCE_FEATURES: readonly string[] = sentenceFeatures.map(([name]) => name)
export const DRAFT_FEATURES: readonly string[] = [...draftFeatures, ...sentenceFeatures].map(([name]) => name)

/** The inputs of the gate, in the order of `DRAFT_FEATURES`. */
export function featuresOf(judged: Judged): number[] {
  const view = viewOf(judged)
  return [...draftFeatures.map(([, value]) => round(value(view))), ...sentenceFeaturesOf(judged)]
}

/** The inputs of the judgement of the sentence itself, in the order of `SENTENCE_FEATURES`. */
export function sentenceFeaturesOf(judged: Omit<Judged, 'kept' | 'head'>): number[] {
  const known = ofSentences.get(judged.tree)
  if (known) return known
  const kept = new Set(judged.tree.tokens.map((t) => t.i))
  const view = viewOf({ ...judged, kept, head: judged.tree.root })
  const values = sentenceFeatures.map(([, value]) => round(value(view)))
  ofSentences.set(judged.tree, values)
  return values
}

/** A sentence is looked at once, however many drafts it has. */
const ofSentences = new WeakMap<Tree, number[]>()

const round = (value: number): number => Math.round(value * 1000) / 1000
