import type { ParallelList, Sentence } from '../../types/index.ts'
import { readNamed } from './read-named.ts'
import { readStatement } from './read-statement.ts'

/** One of the parallel statements: its name, where it has one, and what is said of it. */
export type Item = ParallelList['items'][0]

/** A sentence as an item; undefined for questions, for what sums up, and where nothing short says the same. */
export function readItem(sentence: Sentence): Item | undefined {
  const tree = sentence.tree!
  const root = tree.tokens[tree.root]
  if (
    !root ||
    /\?["”]?$/.test(sentence.text) ||
    /^(?:overall|in (?:sum|summary|short|conclusion)|ultimately|taken together|to sum up)\b/i.test(
      sentence.text,
    )
  )
    return undefined
  return readNamed(sentence, tree, root) ?? readStatement(sentence, tree, root)
}
