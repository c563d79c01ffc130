/**
 * A linear classifier over hashed features: row = hash of a feature, column = class. In training all weights are
 * there, whole numbers first, then their averages; for use those alone that are not 0, as small whole numbers.
 */
import { packAscending, unpackAscending } from './model-file.ts'

export interface LinearModel {
  /** The table has 2^bits rows. */
  bits: number
  /** How many classes are scored. */
  classes: number
  weights: Float32Array | Int16Array
}

/** The weights that are not 0, row by row. */
export interface SparseModel {
  bits: number
  classes: number
  /** Where each row begins; one more than there are rows. */
  starts: Uint32Array
  /** Class and weight. */
  columns: Uint8Array
  values: Int8Array
}

/** An empty model for training. */
export function createModel(bits: number, classes: number): LinearModel {
  return { bits, classes, weights: new Int16Array(2 ** bits * classes) }
}

/** Adds up the rows of the first `count` features into `scores`. */
export function addScores(
  model: LinearModel | SparseModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  if ('starts' in model) addSparse(model, features, count, scores)
  else addAll(model, features, count, scores)
}

/** Index of the highest score, the first of equals. */
export function argMax(scores: Float64Array): number {
  let best = 0
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
  return best
}

/** How finely weights are kept: those below `threshold` are left out, the others become multiples of `step`. */
export interface Precision {
  step: number
  threshold: number
}

/** The model with small whole numbers as weights, in units of `step`. */
export function quantise(
  { bits, classes, weights }: LinearModel,
  { step, threshold }: Precision,
): SparseModel {
  const places: number[] = []
  const values: number[] = []
  weights.forEach((weight, place) => {
    const value = Math.max(-127, Math.min(127, Math.round(weight / step)))
    if (Math.abs(weight) < threshold || value === 0) return
    places.push(place)
    values.push(value)
  })
  return placeRows(bits, classes, places, Int8Array.from(values))
}

/** A model as the gaps between the places of its weights, and the weights. */
export function packModel({ classes, starts, columns, values }: SparseModel): {
  places: Uint8Array
  values: Uint8Array
} {
  const places: number[] = []
  for (let row = 0; row + 1 < starts.length; row++)
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++)
      places.push(row * classes + (columns[i] as number))
  return {
    places: packAscending(places),
    values: new Uint8Array(values.buffer, values.byteOffset, values.length),
  }
}

/** The model that `packModel` packed. */
export function unpackModel(
  bits: number,
  classes: number,
  places: Uint8Array,
  values: Uint8Array,
): SparseModel {
  return placeRows(
    bits,
    classes,
    unpackAscending(places),
    new Int8Array(values.buffer, values.byteOffset, values.length),
  )
}

function placeRows(bits: number, classes: number, places: ArrayLike<number>, values: Int8Array): SparseModel {
  const starts = new Uint32Array(2 ** bits + 1)
  const columns = new Uint8Array(places.length)
  let row = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    while (place >= (row + 1) * classes) starts[++row] = i
    columns[i] = place - row * classes
  }
  starts.fill(places.length, row + 1)
  return { bits, classes, starts, columns, values }
}

function addAll(
  { weights, classes, bits }: LinearModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const mask = 2 ** bits - 1
  for (let f = 0; f < count; f++) {
    const row = ((features[f] as number) & mask) * classes
    for (let k = 0; k < classes; k++) scores[k]! += weights[row + k] as number
  }
}

function addSparse(
  { starts, columns, values, bits }: SparseModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const mask = 2 ** bits - 1
  for (let f = 0; f < count; f++) {
    const row = (features[f] as number) & mask
    const end = starts[row + 1] as number
    for (let i = starts[row] as number; i < end; i++) scores[columns[i] as number]! += values[i] as number
  }
}
