/**
 * The network at work: from the words of a sentence to what it thinks of each arc and relation. Two layers of
 * LSTMs in both directions (Kiperwasser and Goldberg 2016), arcs by a biaffine form of dependent and head (Dozat
 * and Manning 2017), relations by a layer over the sum of both.
 */
import { leak, writeShares } from './activations.ts'
import type { EncodedSentence } from './encode-sentence.ts'
import { panelWidth, wholePanels } from './kernel/panels.ts'
import { wholeScale } from './kernel/write-step.ts'
import { inputSize } from './network.ts'
import type { Network, ScaledTable } from './network.ts'
import { placeNetwork } from './place-network.ts'

export interface Reading {
  /** Probability of the head j of the word at place i, at i · places + j; place 0 is the root. */
  arcs: Float64Array
  /** Scores of the relations of each place (`labels` of the shape), the heads being as given by place. */
  labelsOf(heads: Int32Array): Float32Array
  /** Scores of the tags of each place (`tags` of the shape). */
  tags: Float32Array
}

export interface Reader {
  /** Reads a sentence; what was read before is lost. */
  read(sentence: EncodedSentence): Reading
}

/** @param given Vectors that are given, row 0 of zeros. @param longest Places of the longest sentence. */
export function createReader(network: Network, given: ScaledTable, longest: number): Reader {
  const { shape, tables } = network
  const { cells, layers, arc, label } = shape
  const placed = placeNetwork(network)
  const { kernel, take, apply, multiply } = placed
  const size = inputSize(shape)
  const width = 2 * arc + 2 * label
  const [labelColumns, tagColumns] = [wholePanels(shape.labels), wholePanels(shape.tags)]
  // Numbers of 16 bits, two in the place of a float: what the words are, and what the layers say of them.
  const inputs = take((longest * size) / 2)
  const outputs = Array.from({ length: layers }, () => take(longest * cells))
  const gates = take(longest * 4 * cells)
  const [zeros, cell, squashed, said] = [take(cells), take(cells), take(cells), take(cells)] as const
  const roles = take(longest * width)
  const [turned, heads] = [take(longest * arc), take(wholePanels(longest) * arc)]
  const arcScores = take(longest * wholePanels(longest))
  const [pairs, labelScores, tagScores] = [
    take(longest * label),
    take(longest * labelColumns),
    take(longest * tagColumns),
  ]
  placed.open()
  const f = kernel.floats
  const top = outputs[layers - 1] as number
  const wholesOfGiven = listWholes(given)
  const wholesOfTables = tables.map(listWholes)

  return {
    read(sentence) {
      const n = sentence.places
      gather(sentence)
      for (let layer = 0; layer < layers; layer++) {
        runDirection(layer, 'forward', n)
        runDirection(layer, 'backward', n)
      }
      apply('roles', top, roles, n)
      for (let i = 0; i < n; i++) {
        const row = roles + i * width
        for (let x = row; x < row + 2 * arc; x++) if (f[x]! < 0) f[x]! *= leak
      }
      return { tags: scoreTags(n), arcs: scoreArcs(n), labelsOf: (found) => scoreLabels(n, found) }
    },
  }

  function gather({ places, rows, given: givenRows }: EncodedSentence): void {
    let to = inputs * 2
    for (let i = 0; i < places; i++) {
      to = copyRow(given, wholesOfGiven, givenRows[i]!, shape.given, to)
      for (let t = 0; t < tables.length; t++)
        to = copyRow(tables[t]!, wholesOfTables[t]!, rows[t]![i]!, shape.tables[t]!.size, to)
    }
  }

  /** Returns the place after the row. */
  function copyRow(
    { values }: ScaledTable,
    numbers: Int16Array,
    row: number,
    length: number,
    to: number,
  ): number {
    const { wholes } = kernel
    const from = row * length
    for (let x = 0; x < length; x++) wholes[to + x] = numbers[values[from + x]! + 128]!
    return to + length
  }

  function runDirection(layer: number, direction: 'forward' | 'backward', n: number): void {
    const name = `${direction} ${layer}`
    const recurrent = `${name} recurrent`
    const out = outputs[layer]! + (direction === 'forward' ? 0 : cells / 2)
    apply(`${name} input`, layer === 0 ? inputs : outputs[layer - 1]!, gates, n)
    for (let step = 0; step < n; step++) {
      const i = direction === 'forward' ? step : n - 1 - step
      const before = direction === 'forward' ? i - 1 : i + 1
      const own = gates + i * 4 * cells
      if (step > 0) multiply(recurrent, out + before * cells, own, 1)
      kernel.step(own, step > 0 ? cell : zeros, cell, squashed, said, out + i * cells, cells)
    }
  }

  function scoreTags(n: number): Float32Array {
    apply('tag', top, tagScores, n)
    return copyRows(tagScores, n, tagColumns, shape.tags)
  }

  function scoreArcs(n: number): Float64Array {
    apply('arc', roles, turned, n, width)
    const across = wholePanels(n)
    // The heads' vectors as columns, in panels.
    for (let j = 0; j < across; j++) {
      const to = heads + (j - (j % panelWidth)) * arc + (j % panelWidth)
      const from = roles + j * width + arc
      for (let x = 0; x < arc; x++) f[to + x * panelWidth] = j < n ? f[from + x]! : 0
    }
    f.fill(0, arcScores, arcScores + n * across)
    kernel.multiply(turned, arc, 1, heads, arcScores, across, n, across, arc)
    const arcs = new Float64Array(n * n)
    for (let i = 1; i < n; i++) writeShares(f, arcScores + i * across, n, arcs, i * n, i)
    return arcs
  }

  function scoreLabels(n: number, found: Int32Array): Float32Array {
    for (let i = 1; i < n; i++) {
      const dependent = roles + i * width + 2 * arc
      const head = roles + found[i]! * width + 2 * arc + label
      for (let x = 0; x < label; x++) {
        const sum = f[dependent + x]! + f[head + x]!
        f[pairs + i * label + x] = sum < 0 ? leak * sum : sum
      }
    }
    apply('label', pairs, labelScores, n)
    return copyRows(labelScores, n, labelColumns, shape.labels)
  }

  /** The columns of rows that stand for classes. */
  function copyRows(from: number, n: number, columns: number, classes: number): Float32Array {
    const rows = new Float32Array(n * classes)
    for (let i = 1; i < n; i++)
      for (let x = 0; x < classes; x++) rows[i * classes + x] = f[from + i * columns + x]!
    return rows
  }
}

/** What each number of a table (from -128) is times its scale, as a number of 16 bits. */
function listWholes({ scale }: ScaledTable): Int16Array {
  return Int16Array.from({ length: 256 }, (_, i) =>
    Math.max(-32767, Math.min(32767, Math.round((i - 128) * scale * wholeScale))),
  )
}
