import { contentWords, isVerb } from '../language/index.ts'
import type { Token, Tree } from '../language/types.ts'
import type { Evidence } from './draft.ts'
import type { Matter } from './matter.ts'

/**
 * Whether figures say what a sentence has to say. A figure may draw only a part of it ("the civil war began" of "when the
 * civil war began, the town declared for Parliament"): a claim or a number that it leaves out can still be told.
 */
export function covers(figures: Evidence[], { sentence, points, whole }: Matter): boolean {
  const text = (points[0] ?? whole)?.text
  if (text === undefined) return true
  const shown = new Set(contentWords(figures.map(wordsOf).join(' ')))
  const missing = new Set(contentWords(text.replace(CLOCK, '')).filter((word) => !shown.has(word)))
  if ([...missing].some((word) => /\d/.test(word))) return false
  // An edge stands for its verb.
  if (figures.at(-1)?.kind === 'relations') return true
  return !sentence.tree || !claimsOf(sentence.tree).some((claim) => missing.has(claim))
}

/** The time of the day is no number that is missed. */
const CLOCK = /\b\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?|\b\d{1,2} ?[ap]\.?m\.?/gi

/** Whether the evidence is a figure, which may draw less than its sentences say. */
export const isFigure = ({ kind }: Evidence) =>
  kind === 'timeline' || kind === 'relations' || kind === 'phases'

/** Stems of the verbs of the main clauses. */
function claimsOf({ tokens, root }: Tree): string[] {
  const isMain = ({ i, rel, head }: Token) => i === root || (/^(?:conj|parataxis)/.test(rel) && head === root)
  return tokens.filter((token) => isMain(token) && isVerb(token)).flatMap(({ form }) => contentWords(form))
}

/** Every word of a figure. */
function wordsOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'timeline':
      return evidence.events.map(({ when, what }) => `${when?.text ?? ''} ${what.text}`).join(' ')
    case 'relations':
      return [
        ...evidence.graph.nodes.map(({ name, expansion }) => `${name.text} ${expansion?.text ?? ''}`),
        ...evidence.graph.edges.map(({ label }) => label?.text ?? ''),
      ].join(' ')
    case 'phases':
      return evidence.phases
        .map(({ title, does, aim }) =>
          [title, ...does, ...(aim ? [aim] : [])].map(({ text }) => text).join(' '),
        )
        .join(' ')
    default:
      return ''
  }
}
