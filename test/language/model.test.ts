import { describe, expect, it } from 'vitest'
import { quantise } from '../../scripts/language/linear-model.ts'
import { decodeModel, encodeModel } from '../../scripts/language/model.ts'
import { trainNetwork } from '../../scripts/language/training/neural/train-network.ts'
import { seededRandom } from '../../scripts/language/training/random.ts'
import { inventExample, smallShape, smallVectors } from './training/small-network.ts'

describe('encodeModel', () => {
  it('should write what decodeModel reads', () => {
    const random = seededRandom(1)
    const network = trainNetwork(
      {
        shape: smallShape,
        examples: Array.from({ length: 8 }, () => inventExample(4, random)),
        given: smallVectors,
        counts: new Float64Array(12).fill(5),
        seed: 2,
        epochs: 1,
      },
      () => undefined,
    )
    const weights = Float32Array.from({ length: 8 * 3 }, (_, i) => (i % 5 === 0 ? i - 11.4 : 0))
    const model = {
      tagger: {
        tags: ['NN', 'VB', 'DT'],
        certain: new Map([['the', 2]]),
        model: quantise({ bits: 3, classes: 3, weights }, { step: 1, threshold: 0.5 }),
      },
      words: Uint32Array.of(3, 1000, 4_000_000_000),
      relations: ['det', 'root'],
      networks: [network, network],
      confidence: [1.5, -0.25],
    }
    expect(decodeModel(encodeModel(model))).toEqual(model)
  })
})
