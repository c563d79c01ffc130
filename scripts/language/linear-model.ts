/**
 * A linear classifier over hashed features: row = hash of a feature, column = class. In training the weights
 * are whole numbers, their averages are floats, for use they are small integers.
 */
import { packAscending } from './model-file.ts'

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
export function addScores(
  model: LinearModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
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

/** How finely weights are kept: those below `threshold` are left out, the others become multiples of `step`. */
export interface Precision {
  step: number
  threshold: number
}

/** The model with small whole numbers as weights, in units of `step`. */
export function quantise(model: LinearModel, { step, threshold }: Precision): LinearModel {
  const weights = new Int8Array(model.weights.length)
  for (let i = 0; i < weights.length; i++) {
    const weight = model.weights[i] as number
    if (Math.abs(weight) >= threshold) weights[i] = Math.max(-127, Math.min(127, Math.round(weight / step)))
  }
  return { ...model, weights }
}

/** A quantised model as the places of the weights that are not zero (of whole rows, for three classes) and the values. */
export function packModel({ weights, stride, classes }: LinearModel): {
  places: Uint8Array
  values: Uint8Array
} {
  const width = classes === 3 ? stride : 1
  const places: number[] = []
  for (let place = 0; place < weights.length / width; place++) {
    for (let k = 0; k < width; k++) {
      if (weights[place * width + k] === 0) continue
      places.push(place)
      break
    }
  }
  // Values of one class stand together: they compress better so.
  const values = new Int8Array(places.length * Math.min(width, 3))
  let count = 0
  for (let k = 0; k < Math.min(width, 3); k++)
    for (const place of places) values[count++] = weights[place * width + k] as number
  return { places: packAscending(places), values: new Uint8Array(values.buffer) }
}

/** The model that `packModel` packed; gaps are read here, not by `unpackAscending`, to save the time of a list. */
export function unpackModel(
  bits: number,
  classes: number,
  packedPlaces: Uint8Array,
  values: Uint8Array,
): LinearModel {
  const perRow = classes === 3
  const stride = perRow ? 4 : classes
  const weights = new Int8Array(2 ** bits * stride)
  const count = perRow ? values.length / 3 : values.length
  let place = 0
  let at = 0
  for (let i = 0; i < count; i++) {
    let byte = packedPlaces[at++] as number
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = packedPlaces[at++] as number
      gap |= (byte & 127) << shift
    }
    place += gap
    if (!perRow) weights[place] = values[i] as number
    else {
      weights[place * 4] = values[i] as number
      weights[place * 4 + 1] = values[count + i] as number
      weights[place * 4 + 2] = values[2 * count + i] as number
    }
  }
  return { bits, classes, stride, weights }
}
