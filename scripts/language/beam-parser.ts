/**
 * Dependency parsing by transitions with a beam (Zhang and Clark 2008): the best states are kept at each step,
 * scored by a linear model over their features.
 */
import type { LinearModel } from './linear-model.ts'
import { addScores } from './linear-model.ts'
import {
  parseFeatureCount,
  readFrontFeatures,
  readPairFeatures,
  readStateFeatures,
} from './parse-features.ts'
import type { ParseContext } from './parse-features.ts'
import { createNode, follow, isLegal } from './parse-state.ts'
import type { State } from './parse-state.ts'
import { firstSlot } from './atoms.ts'

const features = new Int32Array(parseFeatureCount)
const transitions = [0, 1, 2] as const

/** The state before the first transition. */
export function startState(): State {
  return { stack: undefined, front: createNode(firstSlot), score: 0, before: undefined, transition: -1 }
}

/** All features of a state in `into`; returns how many there are. */
export function readAllFeatures(context: ParseContext, state: State, into: Int32Array): number {
  const s0 = state.stack?.node.slot ?? 0
  const s1 = state.stack?.below?.node.slot ?? 0
  let n = readFrontFeatures(context, state.front.slot, into, 0)
  n = readPairFeatures(context, 20, s0, state.front.slot, into, n)
  if (s0 > 0) n = readPairFeatures(context, 60, s1, s0, into, n)
  return readStateFeatures(context, state, into, n)
}

/** Scores transitions; what depends on one or two words alone is computed once for a sentence. */
export class StateScorer {
  readonly context: ParseContext
  private readonly model: LinearModel
  private readonly pairs = new Map<number, Float64Array>()
  private readonly scores = new Float64Array(3)

  constructor(model: LinearModel, context: ParseContext) {
    this.model = model
    this.context = context
  }

  /** The scores of the three transitions, in an array that the next call fills again. */
  scoreOf(state: State): Float64Array {
    const { scores } = this
    const s0 = state.stack?.node.slot ?? 0
    const s1 = state.stack?.below?.node.slot ?? 0
    const front = state.front.slot
    const near = this.scoreOfPair(s0, front, true)
    const below = s0 > 0 ? this.scoreOfPair(s1, s0, false) : undefined
    for (let k = 0; k < 3; k++) scores[k] = (near[k] as number) + (below?.[k] ?? 0)
    const count = readStateFeatures(this.context, state, features, 0)
    addScores(this.model, features, 0, count, scores)
    return scores
  }

  private scoreOfPair(x: number, y: number, isFront: boolean): Float64Array {
    const key = (x * 4096 + y) * 2 + (isFront ? 1 : 0)
    let scores = this.pairs.get(key)
    if (scores) return scores
    scores = new Float64Array(3)
    let count = readPairFeatures(this.context, isFront ? 20 : 60, x, y, features, 0)
    if (isFront) count = readFrontFeatures(this.context, y, features, count)
    addScores(this.model, features, 0, count, scores)
    this.pairs.set(key, scores)
    return scores
  }
}

/** The states with the highest scores after one more transition, the best first. */
export function advance(scorer: StateScorer, beam: readonly State[], width: number): State[] {
  const root = scorer.context.atoms.root
  const candidates: { state: State; transition: number; score: number }[] = []
  for (const state of beam) {
    const scores = scorer.scoreOf(state)
    for (const transition of transitions) {
      if (!isLegal(state, transition, root)) continue
      insert(candidates, width, { state, transition, score: state.score + (scores[transition] as number) })
    }
  }
  return candidates.map(({ state, transition, score }) =>
    follow(state, transition, score, scorer.context.kinds),
  )
}

/** The final states of the beam, the best first. Takes 2n steps for n words. */
export function parseWithBeam(model: LinearModel, context: ParseContext, width: number): State[] {
  const scorer = new StateScorer(model, context)
  let beam = [startState()]
  for (let step = 0; step < 2 * context.atoms.n; step++) beam = advance(scorer, beam, width)
  return beam
}

function insert<T extends { score: number }>(sorted: T[], limit: number, item: T): void {
  if (sorted.length === limit && item.score <= (sorted[limit - 1] as T).score) return
  let at = Math.min(sorted.length, limit - 1)
  while (at > 0 && (sorted[at - 1] as T).score < item.score) {
    sorted[at] = sorted[at - 1] as T
    at--
  }
  sorted[at] = item
}
