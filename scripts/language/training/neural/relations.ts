import { leak } from '../../neural/activations.ts'
import { wholePanels } from '../../neural/kernel/panels.ts'
import type { Batch } from './batches.ts'
import { learnClass } from './classes.ts'
import type { RoleRows } from './roles.ts'
import { addProduct, addProductWithTurned, addRows, drawMask, fillRows } from './workspace.ts'
import type { Workspace } from './workspace.ts'

/** Relations: a layer over the sum of the roles of a word and its head, the right head being given. */
export interface Relations {
  /** Adds to the slopes of the roles; returns the loss. */
  learn(batch: Batch, total: number, share: number, hidden: number, random: () => number): number
}

/** @param room Rows of the largest batch. */
export function createRelations(work: Workspace, roles: RoleRows, room: number): Relations {
  const { shape, kernel, take } = work
  const { arc, label, labels } = shape
  const width = wholePanels(labels)
  const [sums, sumSlopes, scores] = [take(room * label), take(room * label), take(room * width)]
  const matrix = work.parameter('label')
  const bias = work.parameter('label bias')
  const asDependent = 2 * arc
  const asHead = asDependent + label

  return {
    learn(batch, total, share, hidden, random) {
      const f = kernel.floats
      const { rows, examples, start } = batch
      const mask = drawMask(examples.length * label, hidden, random)
      addRoles(batch, mask)
      fillRows(work, bias, scores, rows)
      const inputs = { at: sums, stride: label }
      const outputs = { at: scores, stride: width }
      addProduct(work, inputs, { at: matrix.at, stride: width }, outputs, rows, width, label)
      let loss = 0
      examples.forEach(({ places, labels: right, weights }, s) => {
        f.fill(0, scores + start[s]! * width, scores + (start[s]! + 1) * width)
        for (let i = 1; i < places; i++) {
          const at = scores + (start[s]! + i) * width
          f.fill(0, at + labels, at + width)
          loss += learnClass({ f, at, classes: labels }, right[i]!, (share * weights[i]!) / total)
        }
      })
      addRows(work, scores, rows, bias)
      addProduct(
        work,
        { ...inputs, turned: true },
        outputs,
        { at: matrix.slope, stride: width },
        label,
        width,
        rows,
      )
      f.fill(0, sumSlopes, sumSlopes + rows * label)
      addProductWithTurned(
        work,
        outputs,
        { at: matrix.at, stride: width },
        { at: sumSlopes, stride: label },
        rows,
        label,
        width,
      )
      passSlopes(batch, mask)
      return loss
    },
  }

  function addRoles(batch: Batch, mask: Float32Array): void {
    const f = kernel.floats
    visitArcs(batch, true, (s, row, head) => {
      const dependent = roles.at + row * roles.stride + asDependent
      const above = roles.at + head * roles.stride + asHead
      for (let x = 0; x < label; x++) {
        const value = f[dependent + x]! + f[above + x]!
        f[sums + row * label + x] = (value > 0 ? value : leak * value) * mask[s * label + x]!
      }
    })
  }

  function passSlopes(batch: Batch, mask: Float32Array): void {
    const f = kernel.floats
    visitArcs(batch, false, (s, row, head) => {
      const dependent = roles.slopes + row * roles.stride + asDependent
      const above = roles.slopes + head * roles.stride + asHead
      for (let x = 0; x < label; x++) {
        const at = row * label + x
        const slope = f[sumSlopes + at]! * (f[sums + at]! > 0 ? 1 : leak) * mask[s * label + x]!
        f[dependent + x]! += slope
        f[above + x]! += slope
      }
    })
  }
}

/** Calls with the sentence, the row of each place, and that of its head; the root's own place is its own head. */
function visitArcs(
  { examples, start }: Batch,
  withRoot: boolean,
  visit: (s: number, row: number, head: number) => void,
): void {
  examples.forEach(({ places, heads }, s) => {
    const first = start[s]!
    for (let i = withRoot ? 0 : 1; i < places; i++) visit(s, first + i, first + (i === 0 ? 0 : heads[i]!))
  })
}
