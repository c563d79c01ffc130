import { readFileSync } from 'node:fs'
import { loadLanguage } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'
import { draftsOf } from '../condense.ts'
import type { Draft } from '../draft.ts'
import { featuresOf, sentenceFeaturesOf } from '../features.ts'
import { findBroken } from '../invariants.ts'
import { standsOutside } from '../reasons.ts'
import { countWords, render } from '../render.ts'
import type { CondenseContext } from '../types.ts'
import { align, headOf } from '../align.ts'

interface RatedSentence {
  id: number | string
  article: string
  section: string
  prev: string
  sentence: string
  keep: boolean
  candidates: {
    text: string
    rating: string
    reason?: string
    /** What the prototype thought of it: absent where the candidate is one of `condense` itself. */
    score?: number
  }[]
  editor: (string | { lead: string; items: string[] })[] | null
}

/** A rated candidate as the gate sees it; `sentence` is filled for the first of each sentence alone. */
export interface Example {
  id: string
  /** Index of the file: raters differ in how strict they are. */
  file: number
  article: string
  keep: boolean
  rating: 'good' | 'acceptable' | 'bad'
  reason?: string
  weight: number
  /** One that `condense` makes today and lets pass to the gate, rated as printed by `condense` itself. */
  isOwn: boolean
  inputs?: number[]
  sentence?: number[]
}

/**
 * What is made as `condense` makes it counts most, for that is what the gate will see; what its invariants refuse or
 * what it never makes counts little, and an editor's text, which changes more than condensing may, little too. What
 * dangles counts nothing: whether a slide names what "the board" is, its words do not tell, and invariants and
 * antecedents see to it.
 */
const WEIGHTS = { own: 3, made: 1, unmade: 0.5, refused: 0.3, editor: 0.4 }

/** Reads rated condensations and works out their features. Sentences of the first file alone train their worth. */
export function readExamples(files: readonly string[]): Example[] {
  const { parse } = loadLanguage()
  return files.flatMap((file, f) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RatedSentence)
      .flatMap((rated) => examplesOf(rated, parse(rated.sentence), f)),
  )
}

function examplesOf(rated: RatedSentence, tree: Tree, file: number): Example[] {
  if (!tree.tokens[tree.root]) return []
  const context = { previous: rated.prev || undefined, sectionTitle: rated.section || undefined }
  const base = { id: String(rated.id), file, article: rated.article, keep: rated.keep }
  const made = draftsByText(rated.sentence, tree, context)
  const sentence = file === 0 ? sentenceFeaturesOf({ tree, ...context }) : undefined
  const examples: Example[] = [{ ...base, rating: 'bad', weight: 0, isOwn: false, sentence }]
  for (const { text, rating, reason, score } of rated.candidates) {
    const found = made.get(plain(text))
    const isOwn = score === undefined && found?.isRefused === false
    const weight = rating === 'bad' && reason === 'dangling' ? 0 : weightOf(isOwn, found)
    const inputs = inputsOf(text, found?.draft)
    if (inputs) examples.push({ ...base, rating: rating as Example['rating'], reason, weight, isOwn, inputs })
  }
  for (const text of rated.editor ?? []) {
    const inputs = typeof text === 'string' ? inputsOf(text, undefined) : undefined
    if (inputs) examples.push({ ...base, rating: 'good', weight: WEIGHTS.editor, isOwn: false, inputs })
  }
  return examples

  /** Of the draft that condensing makes, where it makes one; else of the words as they are found in the sentence. */
  function inputsOf(text: string, draft: Draft | undefined): number[] | undefined {
    const kept = draft?.kept ?? align(tree, text)
    const head = draft?.head ?? (kept && headOf(tree, kept))
    return kept && head !== undefined
      ? featuresOf({ tree: draft?.tree ?? tree, kept, head, ...context })
      : undefined
  }
}

function weightOf(isOwn: boolean, found: { isRefused: boolean } | undefined): number {
  if (isOwn) return WEIGHTS.own
  if (!found) return WEIGHTS.unmade
  return found.isRefused ? WEIGHTS.refused : WEIGHTS.made
}

/** The words and commas of a text: a comma too many is a fault. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .trim()

/** Everything that condensing makes of a sentence, by its words, and whether an invariant refuses it. */
function draftsByText(
  text: string,
  tree: Tree,
  context: Partial<CondenseContext>,
): Map<string, { draft: Draft; isRefused: boolean }> {
  const made = new Map<string, { draft: Draft; isRefused: boolean }>()
  if (standsOutside({ text, tree }, { names: [], acronyms: [], ...context })) return made
  for (const draft of draftsOf({ text, tree }, { names: [], acronyms: [], ...context })) {
    const shown = render(draft.tree, draft.shown ?? draft.kept)
    const isRefused = findBroken(draft, shown, countWords(shown)) !== undefined
    const known = made.get(plain(shown))
    if (!known || (known.isRefused && !isRefused)) made.set(plain(shown), { draft, isRefused })
  }
  return made
}
