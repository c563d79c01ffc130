/** What the network is made of: its sizes, the names of its parts, and the numbers in them. */

import { wholePanels } from './kernel/panels.ts'

/** A table of vectors, one for each value of a column of atoms. */
export interface TableShape {
  name: string
  rows: number
  size: number
}

export interface NetworkShape {
  /** Tables whose vectors are learned; they stand one after the other in a word's input, after its given vector. */
  tables: TableShape[]
  /** Length of the vectors that are given. */
  given: number
  /** Cells of each direction of a layer, and the layers. */
  cells: number
  layers: number
  /** Length of the vectors that arcs are scored from, and of those that relations are. */
  arc: number
  label: number
  /** How many relations and tags there are. */
  labels: number
  tags: number
}

export interface MatrixShape {
  name: string
  rows: number
  columns: number
  /** Whether what it is multiplied by is kept as whole numbers: what words are, and what cells say. */
  whole?: boolean
}

/** Length of a word's input. */
export function inputSize({ tables, given }: NetworkShape): number {
  return tables.reduce((sum, { size }) => sum + size, given)
}

/** All matrices but the tables, in the order in which they are kept. */
export function matricesOf(shape: NetworkShape): MatrixShape[] {
  const { cells, layers, arc, label, labels, tags } = shape
  const matrices: MatrixShape[] = []
  for (let layer = 0; layer < layers; layer++) {
    const rows = layer === 0 ? inputSize(shape) : 2 * cells
    for (const direction of ['forward', 'backward']) {
      const name = `${direction} ${layer}`
      matrices.push({ name: `${name} input`, rows, columns: 4 * cells, whole: true })
      matrices.push({ name: `${name} recurrent`, rows: cells, columns: 4 * cells, whole: true })
      matrices.push({ name: `${name} bias`, rows: 1, columns: 4 * cells })
    }
  }
  const width = 2 * arc + 2 * label
  matrices.push({ name: 'roles', rows: 2 * cells, columns: width, whole: true })
  matrices.push({ name: 'roles bias', rows: 1, columns: width })
  matrices.push({ name: 'arc', rows: arc, columns: arc })
  matrices.push({ name: 'arc bias', rows: 1, columns: arc })
  matrices.push({ name: 'label', rows: label, columns: wholePanels(labels) })
  matrices.push({ name: 'label bias', rows: 1, columns: wholePanels(labels) })
  matrices.push({ name: 'tag', rows: 2 * cells, columns: wholePanels(tags), whole: true })
  matrices.push({ name: 'tag bias', rows: 1, columns: wholePanels(tags) })
  return matrices
}

/** A network as it is kept: small whole numbers and what they are multiplied by. */
export interface Network {
  shape: NetworkShape
  /** In the order of `matricesOf`. */
  matrices: readonly ScaledMatrix[]
  /** In the order of the shape's tables. */
  tables: readonly ScaledTable[]
}

/** With a scale for each column: rows one after the other, or as `packPairs` has them where the matrix is whole. */
export interface ScaledMatrix {
  values: Int8Array
  scales: Float32Array
}

/** Rows one after the other, with one scale. */
export interface ScaledTable {
  values: Int8Array
  scale: number
}
