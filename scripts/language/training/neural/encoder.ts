import type { Batch } from './batches.ts'
import { createInputs } from './inputs.ts'
import { createLayer } from './layer.ts'
import { drawMask } from './workspace.ts'
import type { Workspace } from './workspace.ts'

/** Shares of numbers that are hidden from what learns on them. */
export interface Dropout {
  /** Of a word's input, of what a layer says, of what a cell said one step before, of roles. */
  input: number
  layer: number
  recurrent: number
  role: number
}

/** The layers one on the other. */
export interface Encoder {
  /** What the last layer says, rows by sentence, and where slopes of it are to be put. */
  outputs: number
  outputSlopes: number
  /** Columns of what it says. */
  size: number
  run(batch: Batch, dropout: Dropout, random: () => number): void
  /** From the slopes of what the last layer says to those of all parameters and tables. */
  unrun(batch: Batch): void
}

/** @param room Rows of the largest batch. */
export function createEncoder(work: Workspace, given: Float32Array, room: number): Encoder {
  const { shape, kernel, take } = work
  const size = 2 * shape.cells
  const inputs = createInputs(work, given)
  const layers = Array.from({ length: shape.layers }, (_, number) => createLayer(work, number, room))
  const [outputs, outputSlopes, layerSlopes] = [take(room * size), take(room * size), take(room * size)]
  const inputSlopes = take(room * Math.max(...layers.map(({ inputs: { stride } }) => stride)))
  let masks: Float32Array[] = []
  return {
    outputs,
    outputSlopes,
    size,
    run(batch, dropout, random) {
      inputs.gather(batch, layers[0]!.inputs.at, dropout.input, random)
      masks = layers.map((layer, number) => {
        layer.run(batch, dropout.recurrent, random)
        const mask = drawMask(batch.examples.length * size, dropout.layer, random)
        const above = layers[number + 1]
        if (above) copyMasked(batch, layer.outputs.at, above.inputs.at, mask, byStep, byStep)
        else copyMasked(batch, layer.outputs.at, outputs, mask, byStep, bySentence)
        return mask
      })
    },
    unrun(batch) {
      for (let number = layers.length - 1; number >= 0; number--) {
        const isLast = number === layers.length - 1
        const from = isLast ? outputSlopes : inputSlopes
        copyMasked(batch, from, layerSlopes, masks[number]!, isLast ? bySentence : byStep, byStep)
        const { inputs: read, unrun } = layers[number]!
        unrun(batch, { at: layerSlopes, stride: size }, { at: inputSlopes, stride: read.stride })
      }
      inputs.scatter(batch, inputSlopes)
    },
  }

  function copyMasked(
    batch: Batch,
    from: number,
    to: number,
    mask: Float32Array,
    rowFrom: RowOf,
    rowTo: RowOf,
  ): void {
    const f = kernel.floats
    batch.examples.forEach(({ places }, s) => {
      for (let place = 0; place < places; place++) {
        const source = from + rowFrom(batch, s, place) * size
        const target = to + rowTo(batch, s, place) * size
        for (let i = 0; i < size; i++) f[target + i] = f[source + i]! * mask[s * size + i]!
      }
    })
  }
}

type RowOf = (batch: Batch, s: number, place: number) => number

const byStep: RowOf = ({ from }, s, place) => from[place]! + s
const bySentence: RowOf = ({ start }, s, place) => start[s]! + place
