import { analyseWords } from '../analyse-words.ts'
import { readConfidence } from '../confidence.ts'
import type { ConfidenceWeights } from '../confidence.ts'
import type { LanguageModel } from '../model.ts'
import type { GoldSentence } from './conllu.ts'
import { isGood } from './scores.ts'

/** Fits the weights of the confidence by logistic regression (gradient descent, fixed number of steps). */
export function fitConfidence(model: LanguageModel, treebank: readonly GoldSentence[]): ConfidenceWeights {
  const data = treebank.map((gold) => {
    const { heads, signs } = analyseWords(model, gold.forms)
    const arcs = gold.rels.filter((rel) => rel !== 'punct').length
    const wrong = gold.heads.filter((head, i) => gold.rels[i] !== 'punct' && heads[i] !== head).length
    return { signs, right: isGood(gold, heads, wrong, arcs) ? 1 : 0 }
  })
  const size = (data[0]?.signs.length ?? 0) + 1
  let weights: number[] = new Array<number>(size).fill(0)
  for (let step = 0; step < 20_000; step++) {
    const slope = new Array<number>(size).fill(0)
    for (const { signs, right } of data) {
      const error = right - readConfidence(signs, weights)
      signs.forEach((sign, i) => (slope[i]! += error * sign))
      slope[size - 1]! += error
    }
    weights = weights.map((weight, i) => weight + (slope[i] as number) / data.length)
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000)
}
