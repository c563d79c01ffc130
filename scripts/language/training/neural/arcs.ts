/** Arcs: scores from the roles of dependent and head by a biaffine form (Dozat and Manning 2017), and what they learn. */
import { expOfNegative } from '../../neural/activations.ts'
import { wholePanels } from '../../neural/kernel/panels.ts'
import type { Batch } from './batches.ts'
import { learnClass } from './classes.ts'
import type { RoleRows } from './roles.ts'
import { addProduct, addProductWithTurned, addRows, fillRows, packTurned } from './workspace.ts'
import type { Workspace } from './workspace.ts'

export interface Arcs {
  /** Adds to the slopes of the roles; returns the losses of the heads and of the roots. */
  learn(batch: Batch, total: number, rootShare: number): { heads: number; roots: number }
}

/** @param room Rows of the largest batch. @param longest Places of the longest sentence. */
export function createArcs(work: Workspace, roles: RoleRows, room: number, longest: number): Arcs {
  const { shape, kernel, take, panels } = work
  const { arc } = shape
  const matrix = work.parameter('arc')
  const bias = work.parameter('arc bias')
  const [turned, turnedSlopes] = [take(room * arc), take(room * arc)]
  const widest = wholePanels(longest)
  const [scores, roots] = [take(longest * widest), take(longest)]
  const row = (at: number, stride: number) => ({ at, stride })

  return {
    learn(batch, total, rootShare) {
      const f = kernel.floats
      const { rows } = batch
      const losses = { heads: 0, roots: 0 }
      // Dependents times the matrix, plus what heads have for themselves.
      fillRows(work, bias, turned, rows)
      const dependents = row(roles.at, roles.stride)
      addProduct(work, dependents, row(matrix.at, arc), row(turned, arc), rows, arc, arc)
      f.fill(0, turnedSlopes, turnedSlopes + rows * arc)
      batch.examples.forEach(({ places, heads, weights }, s) => {
        const first = batch.start[s]!
        const width = scoreArcs(first, places)
        for (let i = 1; i < places; i++) f[roots + i] = f[scores + i * width]!
        f.fill(0, scores, scores + width)
        for (let i = 1; i < places; i++) {
          const at = scores + i * width
          f.fill(0, at + places, at + width)
          losses.heads += learnClass({ f, at, classes: places, without: i }, heads[i]!, weights[i]! / total)
        }
        losses.roots +=
          learnRoot(heads, places, width, rootShare / batch.examples.length) / batch.examples.length
        const headSlopes = row(roles.slopes + first * roles.stride + arc, roles.stride)
        const slopes = row(scores, width)
        const own = turned + first * arc
        addProduct(work, { ...slopes, turned: true }, row(own, arc), headSlopes, places, arc, places)
        const ofHeads = row(roles.at + first * roles.stride + arc, roles.stride)
        addProduct(work, slopes, ofHeads, row(turnedSlopes + first * arc, arc), places, arc, places)
      })
      addRows(work, turnedSlopes, rows, bias)
      addProduct(
        work,
        { ...dependents, turned: true },
        row(turnedSlopes, arc),
        row(matrix.slope, arc),
        arc,
        arc,
        rows,
      )
      addProductWithTurned(
        work,
        row(turnedSlopes, arc),
        row(matrix.at, arc),
        row(roles.slopes, roles.stride),
        rows,
        arc,
        arc,
      )
      return losses
    },
  }

  /** Scores of all arcs of a sentence, a row for each dependent; returns the distance of the rows. */
  function scoreArcs(first: number, places: number): number {
    const width = wholePanels(places)
    packTurned(kernel, row(roles.at + first * roles.stride + arc, roles.stride), panels, arc, places)
    kernel.floats.fill(0, scores, scores + places * width)
    kernel.multiply(turned + first * arc, arc, 1, panels, scores, width, places, width, arc)
    return width
  }

  /** The right root among the words: adds to the slopes of the arcs from the root. */
  function learnRoot(heads: Int32Array, places: number, width: number, weight: number): number {
    const f = kernel.floats
    let most = -Infinity
    for (let i = 1; i < places; i++) most = Math.max(most, f[roots + i]!)
    let sum = 0
    for (let i = 1; i < places; i++) sum += expOfNegative(f[roots + i]! - most)
    const right = heads.indexOf(0, 1)
    for (let i = 1; i < places; i++)
      f[scores + i * width]! += (weight * expOfNegative(f[roots + i]! - most)) / sum
    f[scores + right * width]! -= weight
    return Math.log(sum) - (f[roots + right]! - most)
  }
}
