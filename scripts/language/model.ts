/** The trained model: what is in it, and how it is read from and written to its file. */
import { readFileSync } from 'node:fs'
import type { ConfidenceWeights } from './confidence.ts'
import { packModel, unpackModel } from './linear-model.ts'
import type { SparseModel } from './linear-model.ts'
import { packAscending, packFile, unpackAscending, unpackFile } from './model-file.ts'
import { matricesOf } from './neural/network.ts'
import type { Network, NetworkShape } from './neural/network.ts'
import type { Tagger } from './tagger.ts'

export interface LanguageModel {
  /** Gives the tags that the networks read; theirs are the final ones. */
  tagger: Tagger & { model: SparseModel }
  /** Hashes, ascending, of the words that the networks know. */
  words: Uint32Array
  /** Names of the relations by number. */
  relations: readonly string[]
  /** Networks that read a sentence each for itself; what counts is their mean. */
  networks: readonly Network[]
  confidence: ConfidenceWeights
}

interface Head {
  tags: readonly string[]
  certain: [string, number][]
  tagger: { bits: number; classes: number }
  relations: readonly string[]
  networks: NetworkShape[]
  confidence: ConfidenceWeights
}

const path = new URL('./model/weights.br', import.meta.url)

/** Reads the committed model. */
export function readModel(): LanguageModel {
  return decodeModel(readFileSync(path))
}

/** The bytes of the file of a model. */
export function encodeModel({ tagger, words, relations, networks, confidence }: LanguageModel): Uint8Array {
  const { bits, classes } = tagger.model
  const head: Head = {
    tags: tagger.tags,
    certain: [...tagger.certain],
    tagger: { bits, classes },
    relations,
    networks: networks.map(({ shape }) => shape),
    confidence,
  }
  const { places, values } = packModel(tagger.model)
  const parts: Record<string, Uint8Array> = {
    head: Buffer.from(JSON.stringify(head)),
    'tagger places': places,
    'tagger values': values,
    words: packAscending(words),
  }
  networks.forEach(({ matrices, tables }, n) => {
    const all = [...matrices, ...tables].map((part) => part.values)
    const scales = [
      ...matrices.flatMap((matrix) => [...matrix.scales]),
      ...tables.map((table) => table.scale),
    ]
    parts[`network ${n} values`] = Buffer.concat(all.map(bytesOf))
    parts[`network ${n} scales`] = bytesOf(Float32Array.from(scales))
  })
  return packFile(parts)
}

/** The model of a file that `encodeModel` wrote. */
export function decodeModel(file: Uint8Array): LanguageModel {
  const parts = unpackFile(file)
  const part = (name: string) => parts.get(name) ?? new Uint8Array()
  const head = JSON.parse(Buffer.from(part('head')).toString('utf8')) as Head
  const { bits, classes } = head.tagger
  return {
    tagger: {
      tags: head.tags,
      certain: new Map(head.certain),
      model: unpackModel(bits, classes, part('tagger places'), part('tagger values')),
    },
    words: unpackAscending(part('words')),
    relations: head.relations,
    networks: head.networks.map((shape, n) =>
      readNetwork(shape, part(`network ${n} values`), part(`network ${n} scales`)),
    ),
    confidence: head.confidence,
  }
}

function readNetwork(shape: NetworkShape, bytes: Uint8Array, scaleBytes: Uint8Array): Network {
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const scales = new Float32Array(Uint8Array.from(scaleBytes).buffer)
  let nextValue = 0
  let nextScale = 0
  const takeValues = (count: number) => values.subarray(nextValue, (nextValue += count))
  const takeScales = (count: number) => scales.subarray(nextScale, (nextScale += count))
  return {
    shape,
    matrices: matricesOf(shape).map(({ rows, columns }) => ({
      values: takeValues(rows * columns),
      scales: takeScales(columns),
    })),
    tables: shape.tables.map(({ rows, size }) => ({
      values: takeValues(rows * size),
      scale: takeScales(1)[0] as number,
    })),
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Int8Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
