/**
 * What a word is as a dependent and as a head: four vectors made from what the encoder says of it, two for arcs
 * (dependent, head), then two for relations. Those for arcs go through a leaky rectifier here.
 */
import { leak } from '../../neural/activations.ts'
import type { Batch } from './batches.ts'
import type { Encoder } from './encoder.ts'
import { addProduct, addProductWithTurned, addRows, drawMask, fillRows } from './workspace.ts'
import type { Workspace } from './workspace.ts'

/** Rows by sentence, and their slopes. */
export interface RoleRows {
  at: number
  slopes: number
  stride: number
}

export interface Roles extends RoleRows {
  run(batch: Batch, hidden: number, random: () => number): void
  /** Puts slopes of what the encoder says in their place. */
  unrun(batch: Batch): void
}

/** @param room Rows of the largest batch. */
export function createRoles(work: Workspace, encoder: Encoder, room: number): Roles {
  const { shape, kernel, take } = work
  const ofArcs = 2 * shape.arc
  const stride = ofArcs + 2 * shape.label
  const [at, slopes] = [take(room * stride), take(room * stride)]
  const matrix = work.parameter('roles')
  const bias = work.parameter('roles bias')
  const outputs = { at: encoder.outputs, stride: encoder.size }
  let mask: Float32Array = new Float32Array()
  return {
    at,
    slopes,
    stride,
    run(batch, hidden, random) {
      const f = kernel.floats
      fillRows(work, bias, at, batch.rows)
      addProduct(work, outputs, { at: matrix.at, stride }, { at, stride }, batch.rows, stride, encoder.size)
      mask = drawMask(batch.examples.length * ofArcs, hidden, random)
      visitRows(batch, (s, row) => {
        for (let i = 0; i < ofArcs; i++) {
          const value = f[at + row * stride + i]!
          f[at + row * stride + i] = (value > 0 ? value : leak * value) * mask[s * ofArcs + i]!
        }
      })
      f.fill(0, slopes, slopes + batch.rows * stride)
    },
    unrun(batch) {
      const f = kernel.floats
      const { rows } = batch
      visitRows(batch, (s, row) => {
        for (let i = 0; i < ofArcs; i++) {
          const place = row * stride + i
          f[slopes + place]! *= (f[at + place]! > 0 ? 1 : leak) * mask[s * ofArcs + i]!
        }
      })
      addRows(work, slopes, rows, bias)
      const ownSlopes = { at: slopes, stride }
      addProduct(
        work,
        { ...outputs, turned: true },
        ownSlopes,
        { at: matrix.slope, stride },
        encoder.size,
        stride,
        rows,
      )
      const { outputSlopes, size } = encoder
      f.fill(0, outputSlopes, outputSlopes + rows * size)
      addProductWithTurned(
        work,
        ownSlopes,
        { at: matrix.at, stride },
        { at: outputSlopes, stride: size },
        rows,
        size,
        stride,
      )
    },
  }
}

function visitRows({ examples, start }: Batch, visit: (s: number, row: number) => void): void {
  examples.forEach(({ places }, s) => {
    for (let row = start[s]!; row < start[s]! + places; row++) visit(s, row)
  })
}
