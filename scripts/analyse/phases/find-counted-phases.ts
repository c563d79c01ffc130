/** Steps that a sentence counts and the ones after it tell: "The plan has three stages. In the first, …". */
import { INNER, ordinalCue } from './cues.ts'
import { readCount } from './read-count.ts'
import { readCalledStage } from './read-stage.ts'
import { LONGEST_TITLE, makePhase, readStep, TITLE_LIMIT } from './read-step.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Phase, PhaseSequence, Sentence } from '../../types/index.ts'

const LEAST = 3

/** Sequences of as many steps as the sentence before them says, in its section. */
export function findCountedPhases(context: Context): PhaseSequence[] {
  return context.sentences.flatMap((sentence) => {
    const count = readCount(sentence.text)?.count
    if (count === undefined || count < LEAST) return []
    const phases = readRanked(context, sentence, count) ?? readSuccessive(context, sentence, count)
    if (!phases) return []
    const section = context.sections[sentence.section]!
    const title = section.shortTitle ?? section.title
    return [{ ...(title && { title }), basis: 'words' as const, phases, sections: [section.index] }]
  })
}

/** "In the first stage, … In the second, … The last …", whatever stands between them. */
function readRanked(context: Context, announcing: Sentence, count: number): Phase[] | undefined {
  const phases: Phase[] = []
  for (const sentence of context.sentences.slice(announcing.index + 1)) {
    if (sentence.section !== announcing.section || phases.length === count) break
    const cue = ordinalCue(sentence.text, phases.length + 1, count)
    if (cue === undefined || !goesOn(sentence, cue)) continue
    const phase = readCalledStage(context, sentence, cue) ?? readStep(context, sentence, cue)
    if (!phase) return undefined
    phases.push(phase)
  }
  return phases.length === count ? phases : undefined
}

/** "The third deepened …" is a step, "the third man" and "the first of them" are none. */
function goesOn({ text, tree }: Sentence, cue: number): boolean {
  if (/(?:,|phase|stage|step)$/i.test(text.slice(0, cue))) return true
  const next = tree?.tokens.find(({ start }) => start >= cue)
  return next !== undefined && /^(?:VB|MD|RB)/.test(next.tag)
}

/** "Samples were first washed. They were then dried. The rest was finally weighed." */
function readSuccessive(context: Context, announcing: Sentence, count: number): Phase[] | undefined {
  const run = context.sentences.slice(announcing.index + 1, announcing.index + 1 + count)
  const fits =
    run.length === count &&
    run.every(({ block, text }, n) => {
      const cue = INNER.exec(text)?.[1]?.toLowerCase()
      if (block !== announcing.block || !cue) return false
      return n === 0
        ? cue === 'first'
        : n === count - 1
          ? /^(?:finally|last|lastly|then)$/.test(cue)
          : /^(?:then|next|afterwards|subsequently)$/.test(cue)
    })
  if (!fits) return undefined
  const phases = run.map((step) => readInner(context, step))
  return phases.every((phase) => phase !== undefined) ? phases : undefined
}

/** The step without "first" or "then". */
function readInner(context: Context, sentence: Sentence): Phase | undefined {
  const { tree } = sentence
  if (!tree) return undefined
  const cue = INNER.exec(sentence.text)!
  const at = cue.index + cue[0].indexOf(cue[1]!)
  const drop = new Set(tree.tokens.filter(({ start }) => start === at).map(({ i }) => i))
  const title =
    makeCaption(tree, tree.root, { limit: TITLE_LIMIT, drop }) ??
    makeCaption(tree, tree.root, { limit: LONGEST_TITLE, drop })
  return title && makePhase(context, sentence, title)
}
