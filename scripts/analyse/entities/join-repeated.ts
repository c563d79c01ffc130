/** Names that an article joins again and again. */
import type { Context } from '../context.ts'
import type { NameRun } from './name-runs.ts'

/** "Operation Restore Stability in Mali": two names with a preposition between that the article joins again and again. */
export function joinRepeated(context: Context, runs: NameRun[]): NameRun[] {
  const { article, sentences } = context
  const joined: NameRun[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const tokens = sentences[run.sentence]?.tree?.tokens ?? []
    if (
      before &&
      before.sentence === run.sentence &&
      before.last + 2 === run.first &&
      /^(?:in|on|against)$/.test(tokens[before.last + 1]!.form)
    ) {
      const text = sentences[run.sentence]!.text.slice(before.start, run.end)
      if (/ /.test(before.text) && article.text.split(text).length > 3) {
        joined[joined.length - 1] = { ...before, last: run.last, end: run.end, text }
        continue
      }
    }
    joined.push(run)
  }
  return joined
}
