import { inputSize } from '../../neural/network.ts'
import type { Batch } from './batches.ts'
import { createLstm } from './lstm.ts'
import type { LayerRows } from './lstm.ts'
import type { Rows, Workspace } from './workspace.ts'

/** LSTMs that read in both directions (Graves and Schmidhuber 2005). */
export interface Layer extends LayerRows {
  /** @param hidden As in `Lstm.run`. */
  run(batch: Batch, hidden: number, random: () => number): void
  /** From the slopes of what it says to those of what it reads; slopes of its parameters are added. */
  unrun(batch: Batch, outputSlopes: Rows, inputSlopes: Rows): void
}

/** @param room Rows of the largest batch. */
export function createLayer(work: Workspace, number: number, room: number): Layer {
  const { cells } = work.shape
  const size = number === 0 ? inputSize(work.shape) : 2 * cells
  const rows = {
    inputs: { at: work.take(room * size), stride: size },
    outputs: { at: work.take(room * 2 * cells), stride: 2 * cells },
  }
  const directions = [
    createLstm(work, `forward ${number}`, false, rows, room),
    createLstm(work, `backward ${number}`, true, rows, room),
  ]
  return {
    ...rows,
    run(batch, hidden, random) {
      for (const direction of directions) direction.run(batch, hidden, random)
    },
    unrun(batch, outputSlopes, inputSlopes) {
      work.kernel.floats.fill(0, inputSlopes.at, inputSlopes.at + batch.rows * size)
      for (const direction of directions) direction.unrun(batch, outputSlopes, inputSlopes)
    },
  }
}
