import type { Ensemble, TreeNode } from '../gate.ts'

export interface Row {
  inputs: readonly number[]
  /** 0 or 1. */
  label: number
  weight: number
}

export interface BoostOptions {
  rounds: number
  depth: number
  rate: number
  /** Least weight of a leaf. */
  leaf: number
  /** Share of rows, and of inputs, that a tree sees. */
  share: number
  seed: number
}

const BINS = 24
const SMOOTHING = 4

/** Gradient boosting of small regression trees on the logistic loss (Friedman 2001), with binned inputs. */
export function boost(rows: readonly Row[], options: BoostOptions): Ensemble {
  const random = generator(options.seed)
  const limits = binLimits(rows)
  const binned = rows.map(({ inputs }) => Uint8Array.from(inputs, (value, i) => binOf(limits[i]!, value)))
  const total = sum(rows.map((r) => r.weight))
  const positive = sum(rows.map((r) => r.weight * r.label))
  const bias = Math.log((positive + 1) / (total - positive + 1))
  const scores = rows.map(() => bias)
  const trees: TreeNode[] = []
  for (let round = 0; round < options.rounds; round++) {
    const gradient = rows.map((r, n) => r.weight * (r.label - 1 / (1 + Math.exp(-scores[n]!))))
    const hessian = rows.map((r, n) => {
      const p = 1 / (1 + Math.exp(-scores[n]!))
      return r.weight * p * (1 - p)
    })
    const sample = rows.map((_, n) => n).filter(() => random() < options.share)
    const columns = limits.map((_, i) => i).filter(() => random() < options.share)
    const tree = grow(sample, options.depth)
    trees.push(tree)
    binned.forEach((row, n) => (scores[n]! += evaluateBinned(tree, row)))

    function grow(members: number[], depth: number): TreeNode {
      const g = sum(members.map((n) => gradient[n]!))
      const h = sum(members.map((n) => hessian[n]!))
      const value = Math.round(((options.rate * g) / (h + SMOOTHING)) * 1e4) / 1e4
      if (depth === 0 || h < 2 * options.leaf) return value
      let best = { gain: 1e-3, column: -1, bin: 0 }
      for (const column of columns) {
        const [gs, hs] = [new Float64Array(BINS + 1), new Float64Array(BINS + 1)]
        for (const n of members) {
          gs[binned[n]![column]!]! += gradient[n]!
          hs[binned[n]![column]!]! += hessian[n]!
        }
        let [gl, hl] = [0, 0]
        for (let bin = 0; bin < limits[column]!.length; bin++) {
          gl += gs[bin]!
          hl += hs[bin]!
          if (hl < options.leaf || h - hl < options.leaf) continue
          const gain =
            gl ** 2 / (hl + SMOOTHING) + (g - gl) ** 2 / (h - hl + SMOOTHING) - g ** 2 / (h + SMOOTHING)
          if (gain > best.gain) best = { gain, column, bin }
        }
      }
      if (best.column < 0) return value
      const { column, bin } = best
      const yes = grow(
        members.filter((n) => binned[n]![column]! <= bin),
        depth - 1,
      )
      const no = grow(
        members.filter((n) => binned[n]![column]! > bin),
        depth - 1,
      )
      return [column, limits[column]![bin]!, yes, no]
    }
  }
  return { bias: Math.round(bias * 1e4) / 1e4, trees }

  function evaluateBinned(tree: TreeNode, row: Uint8Array): number {
    let at = tree
    while (typeof at !== 'number') at = row[at[0]]! <= limits[at[0]]!.indexOf(at[1]) ? at[2] : at[3]
    return at
  }
}

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function binLimits(rows: readonly Row[]): number[][] {
  const width = rows[0]?.inputs.length ?? 0
  return Array.from({ length: width }, (_, i) => {
    const values = rows.map((r) => r.inputs[i]!).sort((a, b) => a - b)
    const limits = Array.from(
      { length: BINS },
      (_, b) => values[Math.floor((values.length * (b + 1)) / (BINS + 1))]!,
    )
    return [...new Set(limits)].filter((limit) => limit < values.at(-1)!)
  })
}

function binOf(limits: readonly number[], value: number): number {
  const bin = limits.findIndex((limit) => value <= limit)
  return bin < 0 ? limits.length : bin
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
