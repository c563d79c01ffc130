/** A network that learns: forwards and backwards through all its parts. */
import type { NetworkShape } from '../../neural/network.ts'
import { createArcs } from './arcs.ts'
import type { Batch } from './batches.ts'
import { createEncoder } from './encoder.ts'
import type { Dropout } from './encoder.ts'
import { createRelations } from './relations.ts'
import { createRoles } from './roles.ts'
import { createTags } from './tags.ts'
import { createWorkspace } from './workspace.ts'
import type { Workspace } from './workspace.ts'

/** Mean loss of a word, of a sentence for the roots; without the weights of the parts but for `labels` and `tags`. */
export interface Losses {
  heads: number
  roots: number
  labels: number
  tags: number
}

/** How much the relations, the root among the words of a sentence, and the tags count, heads counting 1. */
export interface PartWeights {
  label: number
  root: number
  tag: number
}

export interface Trainer {
  work: Workspace
  /** Adds the slopes of a batch's loss to those of what is learned. */
  learn(batch: Batch, dropout: Dropout, weights: PartWeights, random: () => number): Losses
}

/** @param given Vectors that are given, row 0 for none. @param rows Rows of the largest batch. @param places Places of the longest sentence. */
export function createTrainer(
  shape: NetworkShape,
  given: Float32Array,
  rows: number,
  places: number,
): Trainer {
  const work = createWorkspace(shape, rows, places)
  const encoder = createEncoder(work, given, rows)
  const roles = createRoles(work, encoder, rows)
  const arcs = createArcs(work, roles, rows, places)
  const relations = createRelations(work, roles, rows)
  const tags = createTags(work, encoder, rows)
  work.open()
  return {
    work,
    learn(batch, dropout, weights, random) {
      encoder.run(batch, dropout, random)
      roles.run(batch, dropout.role, random)
      const total = batch.examples.reduce((sum, example) => sum + sumOf(example.weights), 0)
      const losses = arcs.learn(batch, total, weights.root)
      const labels = relations.learn(batch, total, weights.label, dropout.role, random)
      roles.unrun(batch)
      const ofTags = tags.learn(batch, weights.tag)
      encoder.unrun(batch)
      return { ...losses, labels, tags: ofTags }
    },
  }
}

function sumOf(numbers: Float32Array): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}
