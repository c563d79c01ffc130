/** One direction of a layer: an LSTM (Hochreiter and Schmidhuber 1997), forwards and backwards through its steps. */
import type { Batch } from './batches.ts'
import { addProduct, addProductWithTurned, addRows, drawMask, fillRows, packTurned } from './workspace.ts'
import type { Rows, Workspace } from './workspace.ts'

/** What the directions of a layer share: rows by step. */
export interface LayerRows {
  inputs: Rows
  /** What the cells say: those of the one direction, then those of the other. */
  outputs: Rows
}

export interface Lstm {
  /** @param hidden Share of the cells of each sentence that forget what was said one step before (Gal and Ghahramani 2016). */
  run(batch: Batch, hidden: number, random: () => number): void
  /** From the slopes of what is said (which are used up) to those of the inputs, added to what is there. */
  unrun(batch: Batch, outputSlopes: Rows, inputSlopes: Rows): void
}

/** @param name As its parameters begin. @param room Rows of the largest batch. */
export function createLstm(
  work: Workspace,
  name: string,
  backward: boolean,
  { inputs, outputs }: LayerRows,
  room: number,
): Lstm {
  const { kernel, take } = work
  const { cells } = work.shape
  const width = 4 * cells
  const input = work.parameter(`${name} input`)
  const recurrent = work.parameter(`${name} recurrent`)
  const bias = work.parameter(`${name} bias`)
  const inputMatrix = { at: input.at, stride: width }
  // What gates become, cells, their tanh, and what was said before, without what is hidden.
  const gates = { at: take(room * width), stride: width }
  const [cell, squashed] = [take(room * cells), take(room * cells)]
  const before = { at: take(room * cells), stride: cells }
  const [cellSlopes, beforeSlopes] = [take(room * cells), take(room * cells)]
  const [panels, turnedPanels] = [take(cells * width), take(cells * width)]
  const [zeros, whole] = [take(cells), take(cells)]
  const side = backward ? cells : 0
  let mask: Float32Array = new Float32Array()

  return {
    run(batch, hidden, random) {
      fillRows(work, bias, gates.at, batch.rows)
      addProduct(work, inputs, inputMatrix, gates, batch.rows, width, input.rows)
      kernel.pack(recurrent.at, width, panels, cells, width)
      mask = drawMask(batch.examples.length * cells, hidden, random)
      kernel.floats.fill(0, before.at, before.at + batch.rows * cells)
      visitSteps(batch, backward, runStep)
    },
    unrun(batch, outputSlopes, inputSlopes) {
      const { rows } = batch
      packTurned(kernel, { at: recurrent.at, stride: width }, turnedPanels, width, cells)
      kernel.floats.fill(0, cellSlopes, cellSlopes + rows * cells)
      visitSteps(
        batch,
        !backward,
        (now, count, then, having) => unrunStep(outputSlopes, now, count, then, having),
        true,
      )
      addRows(work, gates.at, rows, bias)
      const slopes = { at: recurrent.slope, stride: width }
      addProduct(work, { ...before, turned: true }, gates, slopes, cells, width, rows)
      const ofInputs = { at: input.slope, stride: width }
      addProduct(work, { ...inputs, turned: true }, gates, ofInputs, input.rows, width, rows)
      addProductWithTurned(work, gates, inputMatrix, inputSlopes, rows, input.rows, width)
    },
  }

  /** One step of `count` sentences, rows from `now`; the first `having` have said something, in rows from `then`. */
  function runStep(now: number, count: number, then: number, having: number): void {
    const f = kernel.floats
    for (let b = 0; b < having; b++) {
      const from = outputs.at + (then + b) * outputs.stride + side
      const to = before.at + (now + b) * cells
      for (let i = 0; i < cells; i++) f[to + i] = f[from + i]! * mask[b * cells + i]!
    }
    const sums = gates.at + now * width
    kernel.multiply(before.at + now * cells, cells, 1, panels, sums, width, having, width, cells)
    for (let b = 0; b < count; b++) {
      const own = (now + b) * cells
      const last = b < having ? cell + (then + b) * cells : zeros
      const out = outputs.at + (now + b) * outputs.stride + side
      kernel.step(sums + b * width, last, cell + own, squashed + own, out, whole, cells)
    }
  }

  /** Puts the slopes of the gates in their place. */
  function unrunStep(outputSlopes: Rows, now: number, count: number, then: number, having: number): void {
    const f = kernel.floats
    for (let b = 0; b < count; b++) {
      const g = gates.at + (now + b) * width
      const own = (now + b) * cells
      const last = (then + b) * cells
      const out = outputSlopes.at + (now + b) * outputSlopes.stride + side
      for (let i = 0; i < cells; i++) {
        const opened = f[g + i]!
        const kept = f[g + cells + i]!
        const content = f[g + 2 * cells + i]!
        const shown = f[g + 3 * cells + i]!
        const said = f[squashed + own + i]!
        const slope = f[out + i]!
        const inCell = f[cellSlopes + own + i]! + slope * shown * (1 - said * said)
        f[g + i] = inCell * content * opened * (1 - opened)
        f[g + cells + i] = b < having ? inCell * f[cell + last + i]! * kept * (1 - kept) : 0
        f[g + 2 * cells + i] = inCell * opened * (1 - content * content)
        f[g + 3 * cells + i] = slope * said * shown * (1 - shown)
        if (b < having) f[cellSlopes + last + i] = inCell * kept
      }
    }
    f.fill(0, beforeSlopes, beforeSlopes + having * cells)
    kernel.multiply(gates.at + now * width, width, 1, turnedPanels, beforeSlopes, cells, having, cells, width)
    for (let b = 0; b < having; b++) {
      const to = outputSlopes.at + (then + b) * outputSlopes.stride + side
      for (let i = 0; i < cells; i++) f[to + i]! += f[beforeSlopes + b * cells + i]! * mask[b * cells + i]!
    }
  }
}

type VisitStep = (now: number, count: number, then: number, having: number) => void

/** The steps of a batch from the first or from the last; `then` is the step that the LSTM read before. */
function visitSteps({ from, count }: Batch, fromLast: boolean, visit: VisitStep, undoing = false): void {
  const before = fromLast === undoing ? -1 : 1
  for (let x = 0; x < from.length; x++) {
    const step = fromLast ? from.length - 1 - x : x
    const having = Math.min(count[step]!, count[step + before] ?? 0)
    visit(from[step]!, count[step]!, from[step + before] ?? 0, having)
  }
}
