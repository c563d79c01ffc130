import { inputSize } from '../../neural/network.ts'
import type { Batch } from './batches.ts'
import { drawMask } from './workspace.ts'
import type { Workspace } from './workspace.ts'

/** What the network is given of the words of a batch, and back to the tables that it comes from. */
export interface Inputs {
  /** Writes the rows, by step, with a share of the columns of each sentence hidden. */
  gather(batch: Batch, to: number, hidden: number, random: () => number): void
  /** Adds slopes of the rows to those of the tables. */
  scatter(batch: Batch, slopes: number): void
}

export function createInputs({ shape, tables, kernel }: Workspace, given: Float32Array): Inputs {
  const size = inputSize(shape)
  let masks: Float32Array[] = []
  return {
    gather(batch, to, hidden, random) {
      const f = kernel.floats
      masks = batch.examples.map(() => drawMask(size, hidden, random))
      visitRows(batch, (s, place, row) => {
        const { rows, given: vectors } = batch.examples[s]!
        const mask = masks[s]!
        const vector = vectors[place]! * shape.given
        let column = 0
        for (; column < shape.given; column++)
          f[to + row * size + column] = given[vector + column]! * mask[column]!
        tables.forEach(({ at, columns }, t) => {
          const from = at + rows[t]![place]! * columns
          for (let i = 0; i < columns; i++, column++)
            f[to + row * size + column] = f[from + i]! * mask[column]!
        })
      })
    },
    scatter(batch, slopes) {
      const f = kernel.floats
      visitRows(batch, (s, place, row) => {
        const { rows } = batch.examples[s]!
        const mask = masks[s]!
        let column = shape.given
        tables.forEach(({ slope, columns }, t) => {
          const to = slope + rows[t]![place]! * columns
          for (let i = 0; i < columns; i++, column++)
            f[to + i]! += f[slopes + row * size + column]! * mask[column]!
        })
      })
    },
  }
}

/** Calls with the sentence, the place, and the row by step of each place. */
function visitRows({ examples, from }: Batch, visit: (s: number, place: number, row: number) => void): void {
  examples.forEach(({ places }, s) => {
    for (let place = 0; place < places; place++) visit(s, place, from[place]! + s)
  })
}
