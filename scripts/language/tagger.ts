/** Part-of-speech tags, left to right, each with the tags before it known (averaged perceptron, Collins 2002). */
import type { Atoms } from './atoms.ts'
import { firstSlot, normaliseForm } from './atoms.ts'
import { addScores, argMax } from './linear-model.ts'
import type { LinearModel, SparseModel } from './linear-model.ts'
import { readTagFeatures, tagFeatureCount } from './tag-features.ts'

export interface Tagger {
  /** Tag numbers in the columns are indices here plus 1. */
  tags: readonly string[]
  /** Index of the tag of forms that have one alone. */
  certain: ReadonlyMap<string, number>
  model: LinearModel | SparseModel
}

const features = new Int32Array(tagFeatureCount)

/** Writes the number of each word's tag into the column `tag`. */
export function tagWords(tagger: Tagger, forms: readonly string[], atoms: Atoms): void {
  const scores = new Float64Array(tagger.tags.length)
  forms.forEach((form, i) => {
    const slot = i + firstSlot
    let tag = tagger.certain.get(normaliseForm(form))
    if (tag === undefined) {
      const count = readTagFeatures(atoms, slot, features)
      scores.fill(0)
      addScores(tagger.model, features, count, scores)
      tag = argMax(scores)
    }
    atoms.tag[slot] = tag + 1
  })
}
