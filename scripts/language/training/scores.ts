/** How well sentences are parsed: the usual figures, punctuation left out. */
import { analyseWords } from '../analyse-words.ts'
import type { LanguageModel } from '../model.ts'
import type { GoldSentence } from './conllu.ts'

/** Per cent, but for `confidence` (pairs of what was said and whether it was so). */
export interface Scores {
  tags: number
  /** Heads right; heads and relations right. */
  uas: number
  las: number
  root: number
  /** F1 of subjects and objects, the head right too. */
  subjects: number
  objects: number
  confidence: { said: number; right: boolean }[]
}

/** Parses the sentences of a treebank, its words given, and compares. */
export function scoreParses(model: LanguageModel, treebank: readonly GoldSentence[]): Scores {
  const count = { words: 0, tags: 0, arcs: 0, heads: 0, labels: 0, roots: 0 }
  const subjects = { both: 0, either: 0 }
  const objects = { both: 0, either: 0 }
  const confidence: Scores['confidence'] = []
  for (const gold of treebank) {
    const found = analyseWords(model, gold.forms)
    let wrong = 0
    let arcs = 0
    gold.heads.forEach((head, i) => {
      const sameHead = found.heads[i] === head
      count.words++
      if (found.tags[i] === gold.tags[i]) count.tags++
      if (head < 0 && sameHead) count.roots++
      for (const [sum, pattern] of [
        [subjects, /^nsubj/],
        [objects, /^obj$/],
      ] as const) {
        const there = pattern.test(gold.rels[i] ?? '')
        const seen = pattern.test(found.rels[i] ?? '')
        sum.either += (there ? 1 : 0) + (seen ? 1 : 0)
        if (there && seen && sameHead) sum.both += 2
      }
      if (gold.rels[i] === 'punct') return
      arcs++
      if (!sameHead) wrong++
      else if (found.rels[i] === gold.rels[i]) count.labels++
    })
    count.arcs += arcs
    count.heads += arcs - wrong
    confidence.push({ said: found.confidence, right: isGood(gold, found.heads, wrong, arcs) })
  }
  const percent = (part: number, whole: number) => (100 * part) / Math.max(1, whole)
  return {
    tags: percent(count.tags, count.words),
    uas: percent(count.heads, count.arcs),
    las: percent(count.labels, count.arcs),
    root: percent(count.roots, treebank.length),
    subjects: percent(subjects.both, subjects.either),
    objects: percent(objects.both, objects.either),
    confidence,
  }
}

/** What the confidence is about: the root is right and at most one head in ten is wrong. */
export function isGood(gold: GoldSentence, heads: readonly number[], wrong: number, arcs: number): boolean {
  return heads[gold.heads.indexOf(-1)] === -1 && wrong <= arcs / 10
}

/** One line of figures. */
export function formatScores(name: string, scores: Scores): string {
  const { tags, uas, las, root, subjects, objects } = scores
  const parts = Object.entries({ tags, UAS: uas, LAS: las, root, 'nsubj F': subjects, 'obj F': objects })
  return `${name}: ${parts.map(([label, value]) => `${label} ${value.toFixed(2)}`).join(', ')}`
}
