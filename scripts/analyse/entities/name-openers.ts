/** What opens a sentence has a capital, whatever it is. */
import { lexicon } from 'en-lexicon'
import { ORGANISATION } from './cues.ts'
import type { Context } from '../context.ts'
import type { NameRun } from './name-runs.ts'
import type { Token } from '../../language/types.ts'

/** "Like Carnegie, he …", "Young Moss …": what opens the sentence is no part of a name that stands alone elsewhere. */
export function withoutOpeners({ sentences }: Context, runs: NameRun[]): NameRun[] {
  const isOpening = ({ sentence, first }: NameRun) => opens(sentences[sentence]!.tree!.tokens, first)
  const within = new Set(runs.filter((run) => !isOpening(run)).map(({ text }) => text))
  return runs.map((run) => {
    const { tokens } = sentences[run.sentence]!.tree!
    const rest = tokens[run.first + 1]
    if (run.first === run.last || !isOpening(run) || within.has(run.text) || !rest) return run
    const text = run.text.slice(rest.start - run.start)
    // "Upper Halm" is a place of its own.
    if (
      /^(?:Upper|Lower|Inner|Outer|Great|Greater|Little|Old|New|North|South|East|West|Central)/.test(run.text)
    )
      return run
    const opener = lexicon[tokens[run.first]!.form.toLowerCase()] ?? ''
    return /\b(?:JJ|IN|RB)\b/.test(opener) && within.has(text) && !ORGANISATION.test(text)
      ? { ...run, first: run.first + 1, start: rest.start, text }
      : run
  })
}

/** Whether a capital is due to the place: the first word, or the first after a quote or colon. */
export function opens(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const { form } = tokens[k]!
    if (/^["“‘'«:—–]$/.test(form)) return true
    if (/[\p{L}\p{N}]/u.test(form)) return false
  }
  return true
}
