import type { LinearModel } from '../linear-model.ts'

/** Perceptron updates of a model whose weights are to be averaged over all steps of training. */
export interface Averaging {
  model: LinearModel
  /** Sum of each update times the step when it was made. */
  sums: Float64Array
  step: number
}

export function startAveraging(model: LinearModel): Averaging {
  return { model, sums: new Float64Array(model.weights.length), step: 1 }
}

/** Adds `amount` to the weights of one class. */
export function update(
  { model, sums, step }: Averaging,
  features: Int32Array,
  count: number,
  klass: number,
  amount: number,
): void {
  const { weights, classes, bits } = model
  const mask = 2 ** bits - 1
  for (let f = 0; f < count; f++) {
    const place = ((features[f] as number) & mask) * classes + klass
    weights[place]! += amount
    sums[place]! += amount * step
  }
}

/** The model with the averages of the weights. */
export function finishAveraging({ model, sums, step }: Averaging): LinearModel {
  const weights = new Float32Array(model.weights.length)
  for (let i = 0; i < weights.length; i++)
    weights[i] = (model.weights[i] as number) - (sums[i] as number) / step
  return { ...model, weights }
}
