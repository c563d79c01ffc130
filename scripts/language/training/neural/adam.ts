import type { Parameter, Workspace } from './workspace.ts'

/** Adam (Kingma and Ba 2015) over parts of the memory; slopes are cleared as they are used. */
export interface Optimiser {
  /** One step. Of tables only the rows with a slope move. */
  step(rate: number): void
}

const decays = { first: 0.9, second: 0.95 }
const limit = 5

export function createAdam({ kernel, parameters, tables }: Workspace): Optimiser {
  const f = kernel.floats
  const stateOf = (p: Parameter) => ({
    p,
    m: new Float32Array(p.rows * p.columns),
    v: new Float32Array(p.rows * p.columns),
  })
  const dense = parameters.map(stateOf)
  const sparse = tables.map((p) => ({ ...stateOf(p), steps: new Int32Array(p.rows) }))
  let steps = 0
  return {
    step(rate) {
      steps++
      let norm = 0
      for (const { p } of [...dense, ...sparse]) {
        const end = p.slope + p.rows * p.columns
        let sum = 0
        for (let i = p.slope; i < end; i++) sum += f[i]! * f[i]!
        norm += sum
      }
      norm = Math.sqrt(norm)
      const scale = norm > limit ? limit / norm : 1
      for (const { p, m, v } of dense) move(f, p, m, v, 0, p.rows * p.columns, rate, scale, steps)
      for (const { p, m, v, steps: own } of sparse) {
        for (let row = 0; row < p.rows; row++) {
          const from = row * p.columns
          let moved = false
          for (let i = 0; i < p.columns && !moved; i++) moved = f[p.slope + from + i] !== 0
          if (moved) move(f, p, m, v, from, from + p.columns, rate, scale, ++own[row]!)
        }
      }
    },
  }
}

function move(
  f: Float32Array,
  p: Parameter,
  m: Float32Array,
  v: Float32Array,
  from: number,
  to: number,
  rate: number,
  scale: number,
  steps: number,
): void {
  const { first, second } = decays
  const c1 = 1 / (1 - first ** steps)
  const c2 = 1 / (1 - second ** steps)
  for (let i = from; i < to; i++) {
    const slope = f[p.slope + i]! * scale
    f[p.slope + i] = 0
    const mi = first * m[i]! + (1 - first) * slope
    const vi = second * v[i]! + (1 - second) * slope * slope
    m[i] = mi
    v[i] = vi
    f[p.at + i]! -= (rate * mi * c1) / (Math.sqrt(vi * c2) + 1e-8)
  }
}
