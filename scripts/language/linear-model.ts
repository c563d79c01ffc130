/**
 * A linear classifier over hashed features: row = hash of a feature, column = class. In training the weights
 * are whole numbers, their averages are floats, for use they are small integers.
 */
import { packAscending, unpackAscending } from './model-file.ts'

export interface LinearModel {
  /** The table has 2^bits rows. */
  bits: number
  /** How many classes are scored. */
  classes: number
  /** From one row to the next. */
  stride: number
  weights: Float32Array | Int16Array | Int8Array
}

/** An empty model for training. */
export function createModel(bits: number, classes: number): LinearModel {
  const stride = classes === 3 ? 4 : classes
  return { bits, classes, stride, weights: new Int16Array(2 ** bits * stride) }
}

/** Adds up the rows of features `from` … `to`-1 into `scores`. */
export function addScores(model: LinearModel, features: Int32Array, from: number, to: number, scores: Float64Array): void {
  const { weights, stride, classes, bits } = model
  const mask = 2 ** bits - 1
  for (let f = from; f < to; f++) {
    const row = ((features[f] as number) & mask) * stride
    for (let k = 0; k < classes; k++) scores[k]! += weights[row + k] as number
  }
}

/** Index of the highest score, the first of equals. */
export function argMax(scores: Float64Array): number {
  let best = 0
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
  return best
}

/** The weights as whole numbers of `step`, those below `threshold` left out, places and values apart. */
export function packModel(model: LinearModel, step: number, threshold: number): { places: Uint8Array; values: Uint8Array; kept: number } {
  const { weights, stride, classes } = model
  const perRow = classes === 3
  const places: number[] = []
  const values: number[] = []
  for (let row = 0; row < weights.length / stride; row++) {
    const rowValues = Array.from({ length: classes }, (_, k) => {
      const weight = weights[row * stride + k] as number
      return Math.abs(weight) < threshold ? 0 : Math.max(-127, Math.min(127, Math.round(weight / step)))
    })
    if (rowValues.every((value) => value === 0)) continue
    if (perRow) {
      places.push(row)
      values.push(...rowValues)
      continue
    }
    rowValues.forEach((value, k) => {
      if (value === 0) return
      places.push(row * classes + k)
      values.push(value)
    })
  }
  // Values that belong together stand together: class by class where whole rows are kept.
  const ordered = perRow ? [0, 1, 2].flatMap((k) => values.filter((_, i) => i % 3 === k)) : values
  return { places: packAscending(places), values: new Uint8Array(Int8Array.from(ordered).buffer), kept: places.length }
}

/** The model that `packModel` packed. */
export function unpackModel(bits: number, classes: number, packedPlaces: Uint8Array, values: Uint8Array): LinearModel {
  const perRow = classes === 3
  const stride = perRow ? 4 : classes
  const weights = new Int8Array(2 ** bits * stride)
  const places = unpackAscending(packedPlaces)
  const count = places.length
  for (let i = 0; i < count; i++) {
    const place = places[i] as number
    if (!perRow) weights[place] = values[i] as number
    else for (let k = 0; k < 3; k++) weights[place * 4 + k] = values[k * count + i] as number
  }
  return { bits, classes, stride, weights }
}
