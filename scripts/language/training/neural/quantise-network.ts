import { packPairs } from '../../neural/kernel/panels.ts'
import type { Network, ScaledMatrix, ScaledTable } from '../../neural/network.ts'
import type { Parameter, Workspace } from './workspace.ts'

/** Steps of a table's numbers in one standard deviation; more would cost size and win nothing. */
const tableSteps = 8

/** The numbers of a trained network as small whole numbers. */
export function quantiseNetwork({ kernel, parameters, tables, shape }: Workspace): Network {
  return {
    shape,
    matrices: parameters.map((parameter) => quantiseMatrix(kernel.floats, parameter)),
    tables: tables.map((table) => quantiseTable(kernel.floats, table)),
  }
}

function quantiseMatrix(f: Float32Array, { at, rows, columns, whole }: Parameter): ScaledMatrix {
  const values = new Int8Array(rows * columns)
  const scales = new Float32Array(columns)
  for (let j = 0; j < columns; j++) {
    let most = 0
    for (let i = 0; i < rows; i++) most = Math.max(most, Math.abs(f[at + i * columns + j] as number))
    const scale = (scales[j] = most / 127 || 1)
    for (let i = 0; i < rows; i++)
      values[i * columns + j] = Math.round((f[at + i * columns + j] as number) / scale)
  }
  return { values: whole ? packPairs(values, rows, columns) : values, scales }
}

function quantiseTable(f: Float32Array, { at, rows, columns }: Parameter): ScaledTable {
  const numbers = f.subarray(at, at + rows * columns)
  const squares = numbers.reduce((sum, value) => sum + value * value, 0)
  const scale = Math.fround(Math.sqrt(squares / numbers.length) / tableSteps)
  return {
    values: Int8Array.from(numbers, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))),
    scale,
  }
}
