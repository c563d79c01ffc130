import { firstSlot } from '../atoms.ts'
import { advance, readAllFeatures, startState, StateScorer } from '../beam-parser.ts'
import { createModel } from '../linear-model.ts'
import type { LinearModel } from '../linear-model.ts'
import { parseFeatureCount } from '../parse-features.ts'
import type { ParseContext } from '../parse-features.ts'
import { follow } from '../parse-state.ts'
import type { State } from '../parse-state.ts'
import { finishAveraging, startAveraging, update } from './averaged.ts'
import type { Averaging } from './averaged.ts'
import { findTransitions, projectivise } from './oracle.ts'
import { seededRandom, shuffle } from './random.ts'

/** A sentence with predicted tags in its columns and its right heads (indices, n for the root). */
export interface ParserExample {
  context: ParseContext
  heads: Int32Array
}

export interface ParserOptions {
  /** The table of weights has 2^bits rows. */
  bits: number
  epochs: number
  /** States in the beam. */
  width: number
  /** A word that comes n times is forgotten with probability f / (f + n), so that rare words teach what unseen ones need. */
  forgetting: number
  log?: (line: string) => void
}

/**
 * Trains the parser's model with a beam, updating where the right states fall behind most (max-violation:
 * Huang, Fayong and Guo 2012).
 */
export function trainParser(examples: readonly ParserExample[], options: ParserOptions): LinearModel {
  const model = createModel(options.bits, 3)
  const averaging = startAveraging(model)
  const random = seededRandom(23)
  const counts = countWords(examples)
  const data = examples.map(({ context, heads }) => ({
    context,
    transitions: findTransitions(projectivise(heads)),
  }))
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let wrong = 0
    for (const { context: known, transitions } of shuffle(data, random)) {
      const context = forgetWords(known, counts, options.forgetting, random)
      const violation = findViolation(model, context, transitions, options.width)
      if (violation) {
        wrong++
        rewardAndPunish(averaging, context, violation.right, violation.guessed)
      }
      averaging.step++
    }
    options.log?.(`epoch ${epoch + 1}: ${((100 * wrong) / data.length).toFixed(1)} % of sentences wrong`)
  }
  return finishAveraging(averaging)
}

function countWords(examples: readonly ParserExample[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { context } of examples)
    for (const word of context.atoms.word) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The same sentence with some words unlike any other (Kiperwasser and Goldberg 2016: word dropout). */
function forgetWords(
  context: ParseContext,
  counts: ReadonlyMap<number, number>,
  forgetting: number,
  random: () => number,
): ParseContext {
  const word = context.atoms.word.slice()
  for (let slot = firstSlot; slot < context.atoms.root; slot++) {
    const count = counts.get(word[slot] as number) ?? 0
    if (random() < forgetting / (forgetting + count)) word[slot] = Math.floor(random() * 2 ** 31)
  }
  return { ...context, atoms: { ...context.atoms, word } }
}

/** Where the best state leads the right one by most; undefined where the best is right at the end. */
function findViolation(
  model: LinearModel,
  context: ParseContext,
  transitions: readonly number[],
  width: number,
) {
  const scorer = new StateScorer(model, context)
  let beam = [startState()]
  let right = startState()
  let largest: { margin: number; right: State; guessed: State } | undefined
  for (const transition of transitions) {
    const scores = scorer.scoreOf(right)
    right = follow(right, transition, right.score + (scores[transition] as number), context.kinds)
    beam = advance(scorer, beam, width)
    const guessed = beam[0] as State
    const margin = guessed.score - right.score
    if (margin > (largest?.margin ?? 0) || (margin >= 0 && !largest && !isSame(guessed, right)))
      largest = { margin, right, guessed }
  }
  return isSame(beam[0] as State, right) ? undefined : largest
}

function rewardAndPunish(averaging: Averaging, context: ParseContext, right: State, guessed: State): void {
  const rightPath = pathTo(right)
  const guessedPath = pathTo(guessed)
  const features = new Int32Array(parseFeatureCount)
  let step = 0
  while (step < rightPath.length && rightPath[step]?.transition === guessedPath[step]?.transition) step++
  for (; step < rightPath.length; step++) {
    for (const [path, amount] of [
      [rightPath, 1],
      [guessedPath, -1],
    ] as const) {
      const after = path[step] as State
      const count = readAllFeatures(context, after.before as State, features)
      update(averaging, features, count, after.transition, amount)
    }
  }
}

/** The states after each transition, in order. */
function pathTo(state: State): State[] {
  const path: State[] = []
  for (let at = state; at.before; at = at.before) path.push(at)
  return path.reverse()
}

function isSame(a: State, b: State): boolean {
  let x: State | undefined = a
  let y: State | undefined = b
  while (x?.before && y?.before) {
    if (x.transition !== y.transition) return false
    x = x.before
    y = y.before
  }
  return true
}
