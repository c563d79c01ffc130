/**
 * Word classes by syntactic behaviour. What words do in the treebank (their tags, relations, dependents,
 * prepositions) is predicted from word vectors and lexicon entries by ridge regression; then all words, those
 * of the treebank and others, are grouped by what is predicted for them (spherical k-means).
 */
import type { GoldSentence } from './conllu.ts'
import { seededRandom } from './random.ts'

/** A word and the numbers that describe it. */
export interface Described {
  word: string
  vector: Float32Array
}

/** What each word of at least `minimum` occurrences does: square roots of relative frequencies. */
export function readBehaviour(
  treebank: readonly GoldSentence[],
  minimum: number,
): Map<string, { count: number; vector: Float32Array }> {
  const names = new Map<string, number>()
  const counts = new Map<string, { count: number; of: Map<number, number> }>()
  const note = (entry: { of: Map<number, number> }, name: string) => {
    let index = names.get(name)
    if (index === undefined) names.set(name, (index = names.size))
    entry.of.set(index, (entry.of.get(index) ?? 0) + 1)
  }
  for (const sentence of treebank) {
    const entries = sentence.forms.map((form) => {
      const word = form.toLowerCase()
      let entry = counts.get(word)
      if (!entry) counts.set(word, (entry = { count: 0, of: new Map() }))
      entry.count++
      return entry
    })
    sentence.heads.forEach((head, i) => {
      const entry = entries[i]
      const rel = sentence.rels[i] ?? ''
      if (!entry || rel === 'punct') return
      note(entry, `tag ${sentence.tags[i]}`)
      note(entry, `is ${rel}`)
      const above = entries[head]
      if (!above) return
      note(above, `${i < head ? 'left' : 'right'} ${rel}`)
      if (rel === 'case' || rel === 'mark') {
        const far = entries[sentence.heads[head] ?? -1]
        if (far) note(far, `with ${sentence.lemmas[i]}`)
      }
    })
  }
  const behaviour = new Map<string, { count: number; vector: Float32Array }>()
  const frequent = [...names.keys()]
  const size = frequent.length
  for (const [word, { count, of }] of counts) {
    if (count < minimum) continue
    const vector = new Float32Array(size)
    for (const [index, n] of of) vector[index] = Math.sqrt(n / count)
    behaviour.set(word, { count, vector })
  }
  return keepFrequentColumns(behaviour, 160)
}

/** Weights of a linear map from `inputs` to `outputs` (row = input), by the normal equations. */
export function fitRidge(
  inputs: Float32Array[],
  outputs: Float32Array[],
  weights: number[],
  penalty: number,
): Float64Array[] {
  const n = inputs[0]?.length ?? 0
  const m = outputs[0]?.length ?? 0
  const left = Array.from({ length: n }, () => new Float64Array(n))
  const right = Array.from({ length: n }, () => new Float64Array(m))
  inputs.forEach((x, s) => {
    const weight = weights[s] ?? 1
    const y = outputs[s] as Float32Array
    for (let i = 0; i < n; i++) {
      const xi = (x[i] as number) * weight
      if (xi === 0) continue
      const li = left[i] as Float64Array
      const ri = right[i] as Float64Array
      for (let j = 0; j < n; j++) li[j]! += xi * (x[j] as number)
      for (let j = 0; j < m; j++) ri[j]! += xi * (y[j] as number)
    }
  })
  for (let i = 0; i < n; i++) left[i]![i]! += penalty
  solveInPlace(left, right)
  return right
}

/** The outputs for one input. */
export function applyLinear(map: readonly Float64Array[], x: Float32Array): Float32Array {
  const y = new Float32Array(map[0]?.length ?? 0)
  x.forEach((value, i) => {
    if (value === 0) return
    const row = map[i] as Float64Array
    for (let j = 0; j < y.length; j++) y[j]! += value * (row[j] as number)
  })
  return y
}

/** Group of each vector, 0 … k-1. Seeded; the vectors are brought to length 1 in place. */
export function kMeans(vectors: Float32Array[], k: number, rounds: number): Uint16Array {
  const random = seededRandom(7)
  const size = vectors[0]?.length ?? 0
  vectors.forEach(normalise)
  const centres = Array.from({ length: k }, () =>
    Float32Array.from(vectors[Math.floor(random() * vectors.length)] as Float32Array),
  )
  const group = new Uint16Array(vectors.length)
  for (let round = 0; round < rounds; round++) {
    vectors.forEach((vector, v) => {
      let best = -Infinity
      for (let c = 0; c < k; c++) {
        const centre = centres[c] as Float32Array
        let dot = 0
        for (let j = 0; j < size; j++) dot += (vector[j] as number) * (centre[j] as number)
        if (dot > best) {
          best = dot
          group[v] = c
        }
      }
    })
    centres.forEach((centre) => centre.fill(0))
    vectors.forEach((vector, v) => {
      const centre = centres[group[v] as number] as Float32Array
      for (let j = 0; j < size; j++) centre[j]! += vector[j] as number
    })
    centres.forEach(normalise)
  }
  return group
}

function keepFrequentColumns(
  behaviour: Map<string, { count: number; vector: Float32Array }>,
  columns: number,
) {
  const size = behaviour.values().next().value?.vector.length ?? 0
  const sums = new Float64Array(size)
  for (const { vector } of behaviour.values()) vector.forEach((value, i) => (sums[i]! += value))
  const kept = [...sums.keys()]
    .sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
    .slice(0, columns)
  for (const entry of behaviour.values())
    entry.vector = Float32Array.from(kept, (column) => entry.vector[column] as number)
  return behaviour
}

/** Gauss elimination of a symmetric positive matrix with several right sides. */
function solveInPlace(left: Float64Array[], right: Float64Array[]): void {
  const n = left.length
  for (let p = 0; p < n; p++) {
    const pivotLeft = left[p] as Float64Array
    const pivotRight = right[p] as Float64Array
    const scale = 1 / (pivotLeft[p] as number)
    for (let j = p; j < n; j++) pivotLeft[j]! *= scale
    for (let j = 0; j < pivotRight.length; j++) pivotRight[j]! *= scale
    for (let i = 0; i < n; i++) {
      if (i === p) continue
      const rowLeft = left[i] as Float64Array
      const rowRight = right[i] as Float64Array
      const factor = rowLeft[p] as number
      if (factor === 0) continue
      for (let j = p; j < n; j++) rowLeft[j]! -= factor * (pivotLeft[j] as number)
      for (let j = 0; j < rowRight.length; j++) rowRight[j]! -= factor * (pivotRight[j] as number)
    }
  }
}

function normalise(vector: Float32Array): void {
  let square = 0
  for (const value of vector) square += value * value
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0
  for (let i = 0; i < vector.length; i++) vector[i]! *= scale
}
