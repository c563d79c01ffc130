import { wholePanels } from '../../neural/kernel/panels.ts'
import type { Batch } from './batches.ts'
import { learnClass } from './classes.ts'
import type { Encoder } from './encoder.ts'
import { addProduct, addProductWithTurned, addRows, fillRows } from './workspace.ts'
import type { Workspace } from './workspace.ts'

/** Tags, from what the encoder says. */
export interface Tags {
  /** Adds to the slopes of what the encoder says; returns the loss. */
  learn(batch: Batch, share: number): number
}

/** @param room Rows of the largest batch. */
export function createTags(work: Workspace, encoder: Encoder, room: number): Tags {
  const { shape, kernel, take } = work
  const width = wholePanels(shape.tags)
  const scores = take(room * width)
  const matrix = work.parameter('tag')
  const bias = work.parameter('tag bias')
  return {
    learn(batch, share) {
      const f = kernel.floats
      const { rows, examples, start } = batch
      const { outputs, outputSlopes, size } = encoder
      const inputs = { at: outputs, stride: size }
      const own = { at: scores, stride: width }
      fillRows(work, bias, scores, rows)
      addProduct(work, inputs, { at: matrix.at, stride: width }, own, rows, width, size)
      const words = rows - examples.length
      let loss = 0
      examples.forEach(({ places, tags }, s) => {
        f.fill(0, scores + start[s]! * width, scores + (start[s]! + 1) * width)
        for (let i = 1; i < places; i++) {
          const at = scores + (start[s]! + i) * width
          f.fill(0, at + shape.tags, at + width)
          loss += learnClass({ f, at, classes: shape.tags }, tags[i]!, share / words)
        }
      })
      addRows(work, scores, rows, bias)
      addProduct(
        work,
        { ...inputs, turned: true },
        own,
        { at: matrix.slope, stride: width },
        size,
        width,
        rows,
      )
      addProductWithTurned(
        work,
        own,
        { at: matrix.at, stride: width },
        { at: outputSlopes, stride: size },
        rows,
        size,
        width,
      )
      return loss
    },
  }
}
