/**
 * Products of matrices and steps of LSTMs in WebAssembly, four floats at a time. Every sum is made in the same
 * order on every machine (no fused or relaxed instructions), so that the same input gives the same result everywhere.
 */
import { assemble } from './assembler.ts'
import { writeMultiply } from './write-multiply.ts'
import { writePack } from './write-pack.ts'
import { constants, writeStep } from './write-step.ts'

export interface Kernel {
  /** The memory as floats; valid until the next `reserve`. */
  floats: Float32Array
  /** The same memory as whole numbers of 16 bits and of 8. */
  wholes: Int16Array
  bytes: Int8Array
  /** The first place that is free. */
  first: number
  /** Makes the memory hold at least so many floats. */
  reserve(floats: number): void
  /**
   * c += a·b for a of `m` × `k` (element i, j at a + i·aRow + j·aColumn), b of `k` × `n` in panels, c of `m` × `n`
   * with rows `cRow` apart. Places and distances in floats; n is a multiple of 16.
   */
  multiply(
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    c: number,
    cRow: number,
    m: number,
    n: number,
    k: number,
  ): void
  /**
   * c += a·b in whole numbers, times a scale for each column (`scales`, floats): a of `m` × 2·`pairs` numbers of 16
   * bits, b of 8 bits, packed by `packPairs`. Places and distances of whole numbers are in floats too, two in one.
   */
  multiplyWhole(
    a: number,
    aRow: number,
    b: number,
    scales: number,
    c: number,
    cRow: number,
    m: number,
    n: number,
    pairs: number,
  ): void
  /** Copies `k` rows of `n` floats into panels. */
  pack(from: number, row: number, to: number, k: number, n: number): void
  /**
   * A step of `n` cells of an LSTM (n a multiple of 4). `gates` holds the sums for input, forgetting, content and
   * output, n each, and then what they become; `before` the cells' last contents; `cell` and `squashed` (its tanh)
   * and `out` are written, and `whole`: what is in `out` times `wholeScale` as numbers of 16 bits.
   */
  step(
    gates: number,
    before: number,
    cell: number,
    squashed: number,
    out: number,
    whole: number,
    n: number,
  ): void
}

let module: WebAssembly.Module | undefined

/** A kernel with a memory of its own. */
export function createKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1 })
  module ??= new WebAssembly.Module(
    assemble([writeMultiply(false), writeMultiply(true), writePack(), writeStep()]),
  )
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  const {
    multiply: run,
    multiplyWhole,
    pack,
    step,
  } = exports as Record<'multiply' | 'multiplyWhole' | 'pack' | 'step', (...values: number[]) => void>
  const kernel: Kernel = {
    floats: new Float32Array(memory.buffer),
    wholes: new Int16Array(memory.buffer),
    bytes: new Int8Array(memory.buffer),
    first: constants.length * 4,
    reserve(floats) {
      const missing = floats * 4 - memory.buffer.byteLength
      if (missing > 0) memory.grow(Math.ceil(missing / 65_536))
      kernel.floats = new Float32Array(memory.buffer)
      kernel.wholes = new Int16Array(memory.buffer)
      kernel.bytes = new Int8Array(memory.buffer)
    },
    multiply(a, aRow, aColumn, b, c, cRow, m, n, k) {
      if (m > 0 && n > 0 && k > 0) run!(a * 4, aRow * 4, aColumn * 4, b * 4, c * 4, cRow * 4, m, n, k)
    },
    multiplyWhole(a, aRow, b, scales, c, cRow, m, n, pairs) {
      if (m > 0) multiplyWhole!(a * 4, aRow * 4, scales * 4, b * 4, c * 4, cRow * 4, m, n, pairs)
    },
    pack(from, row, to, k, n) {
      if (k > 0 && n > 0) pack!(from * 4, row * 4, to * 4, k, n)
    },
    step(gates, before, cell, squashed, out, whole, n) {
      step!(gates * 4, before * 4, cell * 4, squashed * 4, out * 4, whole * 4, n)
    },
  }
  constants.forEach((value, i) => kernel.floats.fill(value, i * 4, i * 4 + 4))
  return kernel
}
