import { firstSlot, normaliseForm, readAtoms } from '../atoms.ts'
import { addScores, argMax, createModel } from '../linear-model.ts'
import type { LinearModel } from '../linear-model.ts'
import { readTagFeatures, tagFeatureCount } from '../tag-features.ts'
import type { Tagger } from '../tagger.ts'
import { finishAveraging, startAveraging, update } from './averaged.ts'
import type { GoldSentence } from './conllu.ts'
import { seededRandom, shuffle } from './random.ts'

/** Trains a tagger; the same treebank gives the same tagger. */
export function trainTagger(
  treebank: readonly GoldSentence[],
  tags: readonly string[],
  epochs: number,
): Tagger & { model: LinearModel } {
  const numbers = new Map(tags.map((tag, i) => [tag, i]))
  const certain = findCertain(treebank, numbers)
  const model = createModel(19, tags.length)
  const averaging = startAveraging(model)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float64Array(tags.length)
  const random = seededRandom(11)
  const data = treebank.map((sentence) => ({
    atoms: readAtoms(sentence.forms),
    gold: sentence.tags.map((tag) => numbers.get(tag) ?? 0),
    certain: sentence.forms.map((form) => certain.get(normaliseForm(form))),
  }))
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { atoms, gold, certain } of shuffle(data, random)) {
      gold.forEach((right, i) => {
        let guess = certain[i]
        if (guess === undefined) {
          const count = readTagFeatures(atoms, i + firstSlot, features)
          scores.fill(0)
          addScores(model, features, count, scores)
          guess = argMax(scores)
          if (guess !== right) {
            update(averaging, features, count, right, 1)
            update(averaging, features, count, guess, -1)
          }
          averaging.step++
        }
        atoms.tag[i + firstSlot] = guess + 1
      })
    }
  }
  return { tags, certain, model: finishAveraging(averaging) }
}

/** Frequent forms that have the same tag in all but one of two hundred cases. */
function findCertain(
  treebank: readonly GoldSentence[],
  numbers: ReadonlyMap<string, number>,
): Map<string, number> {
  const counts = new Map<string, Map<string, number>>()
  for (const { forms, tags } of treebank) {
    forms.forEach((form, i) => {
      const normal = normaliseForm(form)
      const of = counts.get(normal) ?? new Map<string, number>()
      counts.set(normal, of)
      of.set(tags[i] ?? '', (of.get(tags[i] ?? '') ?? 0) + 1)
    })
  }
  const certain = new Map<string, number>()
  for (const [normal, of] of counts) {
    const total = [...of.values()].reduce((sum, n) => sum + n, 0)
    const [tag, n] = [...of].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (total >= 20 && n / total >= 0.995 && !normal.startsWith('!'))
      certain.set(normal, numbers.get(tag) ?? 0)
  }
  return certain
}
