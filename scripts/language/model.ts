/** The trained model: what is in it, and how it is read from and written to its file. */
import { readFileSync } from 'node:fs'
import type { ConfidenceWeights } from './confidence.ts'
import type { Labeller } from './labeller.ts'
import { packModel, unpackModel } from './linear-model.ts'
import type { LinearModel } from './linear-model.ts'
import { packFile, unpackFile } from './model-file.ts'
import type { Tagger } from './tagger.ts'

export interface LanguageModel {
  tagger: Tagger
  /** A parser from the beginning of a sentence, and one from its end. */
  forward: LinearModel
  backward: LinearModel
  /** What each parser's scores are divided by when they vote. */
  temperatures: { forward: number; backward: number }
  labeller: Labeller
  confidence: ConfidenceWeights
}

const names = ['tagger', 'forward', 'backward', 'labeller'] as const
type PartName = (typeof names)[number]

interface Head {
  tags: readonly string[]
  certain: [string, number][]
  labels: readonly string[]
  temperatures: LanguageModel['temperatures']
  confidence: ConfidenceWeights
  shapes: Record<PartName, { bits: number; classes: number }>
}

const path = new URL('./model/weights.br', import.meta.url)

/** Reads the committed model. */
export function readModel(): LanguageModel {
  return decodeModel(readFileSync(path))
}

/** The bytes of the file of a model that is quantised. */
export function encodeModel(model: LanguageModel): Uint8Array {
  const models = modelsOf(model)
  const head: Head = {
    tags: model.tagger.tags,
    certain: [...model.tagger.certain],
    labels: model.labeller.labels,
    temperatures: model.temperatures,
    confidence: model.confidence,
    shapes: mapNames((name) => ({ bits: models[name].bits, classes: models[name].classes })),
  }
  const parts: Record<string, Uint8Array> = { head: Buffer.from(JSON.stringify(head)) }
  for (const name of names) {
    const { places, values } = packModel(models[name])
    parts[`${name} places`] = places
    parts[`${name} values`] = values
  }
  return packFile(parts)
}

/** The model of a file that `encodeModel` wrote. */
export function decodeModel(file: Uint8Array): LanguageModel {
  const parts = unpackFile(file)
  const part = (name: string) => parts.get(name) ?? new Uint8Array()
  const head = JSON.parse(Buffer.from(part('head')).toString('utf8')) as Head
  const models = mapNames((name) => {
    const { bits, classes } = head.shapes[name]
    return unpackModel(bits, classes, part(`${name} places`), part(`${name} values`))
  })
  return {
    tagger: { tags: head.tags, certain: new Map(head.certain), model: models.tagger },
    forward: models.forward,
    backward: models.backward,
    temperatures: head.temperatures,
    labeller: { labels: head.labels, model: models.labeller },
    confidence: head.confidence,
  }
}

function modelsOf({ tagger, forward, backward, labeller }: LanguageModel): Record<PartName, LinearModel> {
  return { tagger: tagger.model, forward, backward, labeller: labeller.model }
}

function mapNames<T>(valueOf: (name: PartName) => T): Record<PartName, T> {
  return {
    tagger: valueOf('tagger'),
    forward: valueOf('forward'),
    backward: valueOf('backward'),
    labeller: valueOf('labeller'),
  }
}
