import { readFileSync } from 'node:fs'
import { loadLanguage } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'
import { featuresOf, sentenceFeaturesOf } from '../features.ts'
import { align, headOf } from './align.ts'

interface RatedSentence {
  id: number
  article: string
  section: string
  prev: string
  sentence: string
  keep: boolean
  candidates: {
    text: string
    rating: string
    weight?: number
    kept?: number[]
    head?: number
  }[]
  editor: (string | { lead: string; items: string[] })[] | null
}

/** A rated candidate as the gate sees it; `sentence` is filled for the first of each sentence alone. */
export interface Example {
  id: string
  article: string
  keep: boolean
  rating: 'good' | 'acceptable' | 'bad'
  weight: number
  isEditor: boolean
  inputs?: number[]
  sentence?: number[]
}

/** An editor's text often changes more than condensing may: it counts less. */
const EDITOR_WEIGHT = 0.4

/** Reads rated condensations and works out their features. */
export function readExamples(files: readonly string[]): Example[] {
  const { parse } = loadLanguage()
  return files.flatMap((file, f) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RatedSentence)
      .flatMap((rated) => examplesOf(rated, String(rated.id), parse(rated.sentence), f === 0)),
  )
}

function examplesOf(rated: RatedSentence, id: string, tree: Tree, isFirst: boolean): Example[] {
  const context = { previous: rated.prev || undefined, sectionTitle: rated.section || undefined }
  const base = { id, article: rated.article, keep: rated.keep }
  if (!tree.tokens[tree.root]) return []
  const sentence = isFirst ? sentenceFeaturesOf({ tree, ...context }) : undefined
  const examples: Example[] = [{ ...base, rating: 'bad', weight: 0, isEditor: false, sentence }]
  const add = (text: string, rating: string, weight: number, isEditor: boolean): void => {
    const kept = align(tree, text)
    if (!kept) return
    const head = headOf(tree, kept)
    const inputs = featuresOf({ tree, kept, head, ...context })
    examples.push({ ...base, rating: rating as Example['rating'], weight, isEditor, inputs })
  }
  for (const { text, rating, weight } of rated.candidates) add(text, rating, weight ?? 1, false)
  for (const text of rated.editor ?? []) if (typeof text === 'string') add(text, 'good', EDITOR_WEIGHT, true)
  return examples
}
