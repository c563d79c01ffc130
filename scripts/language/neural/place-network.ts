import { createKernel } from './kernel/kernel.ts'
import type { Kernel } from './kernel/kernel.ts'
import { wholeScale } from './kernel/write-step.ts'
import { matricesOf } from './network.ts'
import type { Network } from './network.ts'

/** A network in the memory of a kernel. */
export interface PlacedNetwork {
  kernel: Kernel
  /** Room for so many floats; only before `open`. */
  take(floats: number): number
  /** Makes the memory ready, the network in it. */
  open(): void
  /**
   * Adds the product of `count` rows of numbers and a matrix to the rows at `to`. Numbers that are whole have 16 bits,
   * two in the place of a float.
   *
   * @param stride From one row of numbers to the next, if they do not stand one after the other.
   */
  multiply(name: string, from: number, to: number, count: number, stride?: number): void
  /** The same, the rows at `to` being made of the bias of the matrix. */
  apply(name: string, from: number, to: number, count: number, stride?: number): void
}

export function placeNetwork(network: Network): PlacedNetwork {
  const kernel = createKernel()
  let next = Math.ceil(kernel.first / 16) * 16
  const take = (floats: number) => {
    const at = next
    next += Math.ceil(floats / 16) * 16
    return at
  }
  const matrices = matricesOf(network.shape).map((matrix, m) => ({
    ...matrix,
    ...network.matrices[m]!,
    at: take(matrix.whole ? (matrix.rows * matrix.columns) / 4 : matrix.rows * matrix.columns),
    scalesAt: take(matrix.whole ? matrix.columns : 0),
  }))
  const byName = new Map(matrices.map((matrix) => [matrix.name, matrix]))

  return { kernel, take, open, multiply, apply }

  function open(): void {
    // A matrix of floats is put together at the end, and copied from there into panels.
    const spare = take(Math.max(...matrices.map(({ rows, columns, whole }) => (whole ? 0 : rows * columns))))
    kernel.reserve(next)
    const { floats, bytes } = kernel
    for (const { rows, columns, whole, values, scales, at, scalesAt } of matrices) {
      if (whole) {
        bytes.set(values, at * 4)
        for (let j = 0; j < columns; j++) floats[scalesAt + j] = scales[j]! / wholeScale
        continue
      }
      const to = rows === 1 ? at : spare
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) floats[to + i * columns + j] = values[i * columns + j]! * scales[j]!
      if (rows > 1) kernel.pack(spare, columns, at, rows, columns)
    }
  }

  function multiply(name: string, from: number, to: number, count: number, stride?: number): void {
    const { at, scalesAt, rows, columns, whole } = byName.get(name)!
    if (whole)
      kernel.multiplyWhole(from, (stride ?? rows) / 2, at, scalesAt, to, columns, count, columns, rows / 2)
    else kernel.multiply(from, stride ?? rows, 1, at, to, columns, count, columns, rows)
  }

  function apply(name: string, from: number, to: number, count: number, stride?: number): void {
    const { at, columns } = byName.get(`${name.replace(/ input$/, '')} bias`)!
    for (let i = 0; i < count; i++) kernel.floats.copyWithin(to + i * columns, at, at + columns)
    multiply(name, from, to, count, stride)
  }
}
