/** Relations of a tree's arcs, set from the root down so that each knows those above it and before it. */
import { addScores, argMax } from './linear-model.ts'
import type { LinearModel } from './linear-model.ts'
import { labelFeatureCount, readLabelFeatures } from './label-features.ts'
import type { ParseContext } from './parse-features.ts'
import { readTreeShape } from './tree-shape.ts'

export interface Labeller {
  /** Names of the relations; their numbers are indices plus 1. The root's is not among them. */
  labels: readonly string[]
  model: LinearModel
}

/** Decides on the relation of an arc from its features; a trainer looks on here. */
export type Decide = (features: Int32Array, count: number, slot: number) => number

const features = new Int32Array(labelFeatureCount)

/** Numbers of the relations by slot, 0 for the root's word. */
export function labelArcs(labeller: Labeller, context: ParseContext, heads: Int32Array): Int32Array {
  const scores = new Float64Array(labeller.labels.length)
  return visitArcs(context, heads, (read, count) => {
    scores.fill(0)
    addScores(labeller.model, read, 0, count, scores)
    return argMax(scores) + 1
  })
}

/** Goes through the arcs in the order in which their relations are set. */
export function visitArcs(context: ParseContext, heads: Int32Array, decide: Decide): Int32Array {
  const { root } = context.atoms
  const shape = readTreeShape(context, heads)
  const labels = new Int32Array(root + 1)
  let parent = 0
  let brother = 0
  let seen = 0
  for (const slot of shape.order) {
    const head = heads[slot] as number
    if (head === root) continue
    if (head !== parent) {
      parent = head
      brother = 0
      seen = 0
    }
    const count = readLabelFeatures(context, shape, slot, labels, brother, seen, features)
    const label = decide(features, count, slot)
    labels[slot] = label
    brother = label
    if (label < 31) seen |= 1 << label
  }
  return labels
}
