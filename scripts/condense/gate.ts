import { readFileSync } from 'node:fs'
import { featuresOf, sentenceFeaturesOf } from './features.ts'
import type { Judged } from './features.ts'

/** A regression tree: inner nodes ask `input <= limit` (then the first child), leaves hold a score. */
export type TreeNode = number | [input: number, limit: number, yes: TreeNode, no: TreeNode]

/** Boosted trees for one question (Friedman 2001): the logistic of the sum of the leaves. */
export interface Ensemble {
  bias: number
  trees: TreeNode[]
}

interface Model {
  acceptable: Ensemble
  good: Ensemble
  worth: Ensemble
}

let loaded: Model | undefined

function model(): Model {
  loaded ??= JSON.parse(readFileSync(new URL('./model/gate.json', import.meta.url), 'utf8')) as Model
  return loaded
}

/** 0–1 each: would a strict reader pass this point; would they print it as it is. */
export function judge(judged: Judged): { acceptable: number; good: number } {
  const inputs = featuresOf(judged)
  return { acceptable: probability(model().acceptable, inputs), good: probability(model().good, inputs) }
}

/** 0–1: whether a ten-minute talk would print a point from this sentence. */
export function judgeWorth(judged: Omit<Judged, 'kept' | 'head'>): number {
  return probability(model().worth, sentenceFeaturesOf(judged))
}

export function probability({ bias, trees }: Ensemble, inputs: readonly number[]): number {
  return 1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + evaluate(tree, inputs), bias)))
}

function evaluate(node: TreeNode, inputs: readonly number[]): number {
  let at = node
  while (typeof at !== 'number') at = (inputs[at[0]] ?? 0) <= at[1] ? at[2] : at[3]
  return at
}
