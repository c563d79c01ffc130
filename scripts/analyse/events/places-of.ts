/** Where the words of a caption stand in the article. */
import type { Span, Spans } from '../../types/index.ts'

/** The places of a caption in the order of its words: its own runs, the subject apart, and those of the names put in. */
export function placesOf(
  tokens: number[],
  named: ReadonlyMap<number, Span[]>,
  outside: ReadonlySet<number>,
  spanOf: (tokens: number[]) => Span,
): Spans {
  const places: Span[] = []
  let run: number[] = []
  const close = () => {
    if (run.length > 0) places.push(spanOf(run))
    run = []
  }
  for (const i of tokens) {
    const others = named.get(i)
    const last = run.at(-1)
    if (last !== undefined && outside.has(last) !== outside.has(i)) close()
    if (!others) run.push(i)
    else {
      close()
      places.push(...others)
    }
  }
  close()
  return places as unknown as Spans
}
