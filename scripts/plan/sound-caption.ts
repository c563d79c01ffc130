/** Whether a caption, read alone, is a whole statement. */
import { judgeText } from '../condense/index.ts'
import { loadLanguage, parseWithNames, type Tree } from '../language/index.ts'

/**
 * Judges a caption by what it is itself: it has left its date and parts of its sentence, so that how it was cut tells less
 * than how it reads ("As the two met", "NATO, which Norrmark joined", "for 900 million less").
 *
 * @param tree The sentence that it is from.
 */
export function isSoundCaption(text: string, tree: Tree, names: string[]): boolean {
  const own = parseWithNames(loadLanguage(), `${text}.`, names)
  return !UNSOUND.has(judgeText(text, own).broken ?? '') && !losesComparison(text, tree)
}

/** Invariants of a point that no date beside it makes good. */
const UNSOUND = new Set([
  'start',
  'leaning',
  'pronoun',
  'subordinate',
  'aside',
  'names',
  'end',
  'loose end',
  'pairs',
])

/** "for at least 900 million less": than what? */
function losesComparison(text: string, { tokens }: Tree): boolean {
  const than = tokens.find(({ form }) => /^than$/i.test(form))
  if (!than || /\bthan\b/i.test(text)) return false
  return tokens.some(
    ({ i, tag, form }) => /^(?:JJR|RBR)$/.test(tag) && i < than.i && new RegExp(`\\b${form}\\b`).test(text),
  )
}
