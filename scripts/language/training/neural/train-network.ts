import type { Network, NetworkShape, ScaledTable } from '../../neural/network.ts'
import { seededRandom } from '../random.ts'
import { createAdam } from './adam.ts'
import { planBatches } from './batches.ts'
import type { Example } from './batches.ts'
import { hideSome } from './hide.ts'
import { quantiseNetwork } from './quantise-network.ts'
import { createTrainer } from './trainer.ts'
import type { Workspace } from './workspace.ts'

export interface NetworkTask {
  shape: NetworkShape
  examples: Example[]
  given: ScaledTable
  /** How often the word of each row of the table of words comes. */
  counts: Float64Array
  seed: number
  epochs: number
}

/** Places in a batch, at most; a sentence is shorter. */
const batchRows = 500
const rate = 0.002
const warmUp = 100
const dropout = { input: 0.2, layer: 0.25, recurrent: 0.2, role: 0.25 }
const hiding = { share: 0.08, forgetting: 0.25 }
const parts = { label: 1, root: 0.05, tag: 0.5 }

/** Trains a network; the same task gives the same network. The rate of learning falls evenly to nothing. */
export function trainNetwork(task: NetworkTask, log: (line: string) => void): Network {
  const { shape, examples, given, counts, seed, epochs } = task
  const random = seededRandom(seed)
  const longest = examples.reduce((most, { places }) => Math.max(most, places), 0)
  const trainer = createTrainer(
    shape,
    Float32Array.from(given.values, (value) => value * given.scale),
    Math.max(batchRows, longest),
    longest,
  )
  initialise(trainer.work, random)
  const adam = createAdam(trainer.work)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    const batches = planBatches(
      examples.map((example) => hideSome(example, counts, hiding, random)),
      batchRows,
      random,
    )
    let loss = 0
    batches.forEach((batch, i) => {
      const { heads, labels } = trainer.learn(batch, dropout, parts, random)
      const done = (epoch + i / batches.length) / epochs
      step++
      adam.step(rate * Math.min(1, step / warmUp) * (1 - done))
      loss += (heads + labels) / batches.length
    })
    log(`network ${seed}, epoch ${epoch + 1}: loss ${loss.toFixed(3)}`)
  }
  return quantiseNetwork(trainer.work)
}

/** Weights as Glorot and Bengio (2010) have them; cells begin by not forgetting. */
function initialise({ kernel, parameters, tables, shape }: Workspace, random: () => number): void {
  const f = kernel.floats
  for (const { name, rows, columns, at } of parameters) {
    if (rows === 1) {
      if (/ward/.test(name)) f.fill(1, at + shape.cells, at + 2 * shape.cells)
      continue
    }
    const gates = / (?:input|recurrent)$/.test(name) ? 4 : 1
    const limit = Math.sqrt(6 / (rows + columns / gates))
    for (let i = 0; i < rows * columns; i++) f[at + i] = (2 * random() - 1) * limit
  }
  for (const { rows, columns, at } of tables)
    for (let i = 0; i < rows * columns; i++) f[at + i] = (2 * random() - 1) * 0.2
}
