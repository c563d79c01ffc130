import { readFileSync } from 'node:fs'
import type { Token } from '../../language/types.ts'

/** The sentences of a treebank file as tokens; offsets are not filled in. */
export function readConllu(path: string): Token[][] {
  const sentences: Token[][] = []
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((columns) => /^\d+$/.test(columns[0] ?? ''))
    if (rows.length === 0) continue
    const tokens = rows.map(([, form, lemma, , tag, , head, rel], i): Token => {
      return {
        i,
        form: form!,
        lemma: lemma!,
        tag: tag!,
        head: Number(head) - 1,
        rel: rel!,
        kids: [],
        start: 0,
        end: 0,
      }
    })
    for (const token of tokens) tokens[token.head]?.kids.push(token.i)
    sentences.push(tokens)
  }
  return sentences
}
