/** The memory in which a network is trained, and the steps that all of its parts are made of. */
import { createKernel } from '../../neural/kernel/kernel.ts'
import type { Kernel } from '../../neural/kernel/kernel.ts'
import { panelWidth, wholePanels } from '../../neural/kernel/panels.ts'
import { inputSize, matricesOf } from '../../neural/network.ts'
import type { MatrixShape, NetworkShape } from '../../neural/network.ts'

/** Numbers that are learned. */
export interface Parameter extends MatrixShape {
  at: number
  /** Where its slopes stand. */
  slope: number
}

/** Rows of `columns` numbers in the memory, each `stride` after the last. */
export interface Rows {
  at: number
  stride: number
}

export interface Workspace {
  shape: NetworkShape
  kernel: Kernel
  parameters: Parameter[]
  tables: Parameter[]
  /** The parameter of that name. */
  parameter(name: string): Parameter
  /** Room for so many floats; only before `open`. */
  take(floats: number): number
  /** Makes the memory ready: what is learned and its slopes are 0. */
  open(): void
  /** Room for packed matrices, each used at once. */
  readonly panels: number
}

/** @param rows Rows of the largest batch. @param places Places of the longest sentence. */
export function createWorkspace(shape: NetworkShape, rows: number, places: number): Workspace {
  const kernel = createKernel()
  let next = Math.ceil(kernel.first / 16) * 16
  const take = (floats: number) => {
    const at = next
    next += Math.ceil(floats / 16) * 16
    return at
  }
  const place = (matrix: MatrixShape): Parameter => {
    const size = matrix.rows * matrix.columns
    return { ...matrix, at: take(size), slope: take(size) }
  }
  const parameters = matricesOf(shape).map(place)
  const tables = shape.tables.map(({ name, rows: count, size }) =>
    place({ name, rows: count, columns: size }),
  )
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]))
  const { cells, arc, label, labels, tags } = shape
  const widths = [
    4 * cells,
    2 * arc + 2 * label,
    inputSize(shape),
    wholePanels(labels),
    wholePanels(tags),
    wholePanels(places),
  ]
  const panels = take(Math.max(rows, ...widths) * Math.max(...widths))
  return {
    shape,
    kernel,
    parameters,
    tables,
    panels,
    take,
    parameter: (name) => byName.get(name) as Parameter,
    open: () => kernel.reserve(next),
  }
}

/** c += a·b, for b of `k` rows and `n` columns; with `turned`, element i, j of a is at i + j · stride. */
export function addProduct(
  { kernel, panels }: Workspace,
  a: Rows & { turned?: boolean },
  b: Rows,
  c: Rows,
  m: number,
  n: number,
  k: number,
): void {
  kernel.pack(b.at, b.stride, panels, k, n)
  const [row, column] = a.turned ? [1, a.stride] : [a.stride, 1]
  kernel.multiply(a.at, row, column, panels, c.at, c.stride, m, n, k)
}

/** c += a·bᵀ, for b of `n` rows and `k` columns. */
export function addProductWithTurned(
  { kernel, panels }: Workspace,
  a: Rows,
  b: Rows,
  c: Rows,
  m: number,
  n: number,
  k: number,
): void {
  packTurned(kernel, b, panels, k, n)
  kernel.multiply(a.at, a.stride, 1, panels, c.at, c.stride, m, wholePanels(n), k)
}

/** Packs the transposed of a matrix of `n` rows and `k` columns; columns that fill up the last panel are 0. */
export function packTurned(
  { floats: f }: Kernel,
  { at, stride }: Rows,
  to: number,
  k: number,
  n: number,
): void {
  for (let j = 0; j < wholePanels(n); j++) {
    const from = at + j * stride
    const target = to + (j - (j % panelWidth)) * k + (j % panelWidth)
    for (let i = 0; i < k; i++) f[target + i * panelWidth] = j < n ? (f[from + i] as number) : 0
  }
}

/** Writes the bias into each of `rows` rows that stand one after the other. */
export function fillRows({ kernel: { floats } }: Workspace, bias: Parameter, to: number, rows: number): void {
  for (let r = 0; r < rows; r++) floats.copyWithin(to + r * bias.columns, bias.at, bias.at + bias.columns)
}

/** Adds the sum of `rows` rows to the slopes of a bias. */
export function addRows(
  { kernel: { floats: f } }: Workspace,
  from: number,
  rows: number,
  bias: Parameter,
): void {
  const { columns, slope } = bias
  for (let r = 0; r < rows; r++) {
    const at = from + r * columns
    for (let i = 0; i < columns; i++) f[slope + i]! += f[at + i] as number
  }
}

/** Factors that hide a share of numbers and raise the others, so that their sum stays as it is (dropout). */
export function drawMask(count: number, rate: number, random: () => number): Float32Array {
  const mask = new Float32Array(count)
  const kept = 1 / (1 - rate)
  for (let i = 0; i < count; i++) mask[i] = random() < rate ? 0 : kept
  return mask
}
