import { OPEN_ENDS } from '../../condense/index.ts'
import type { Token, Tree } from '../../language/index.ts'
import { isComma, isWord } from './marks.ts'

/** Whether nothing that belongs together is parted: a word and its article, a name, what stands in brackets. */
export function isSoundBreak(at: number, { tokens }: Tree): boolean {
  const [before, after] = [tokens.slice(0, at), tokens[at]]
  const previous = before.findLast(isWord)
  if (!after || !previous) return false
  if (OPEN_ENDS.has(previous.form.toLowerCase()) && previous.i === at - 1) return false
  if (count(before, '(') > count(before, ')')) return false
  const next = tokens[at + 1]
  if (isComma(before.at(-1)) && [previous, after].every(({ tag }) => SERIES.test(tag)) && next?.tag === 'CC')
    return false
  return !tokens.some(
    ({ i, head, rel }) =>
      i >= at - 3 && i < at + 3 && head >= 0 && i < at !== head < at && TIES.test(rel) && isNear(i, head),
  )
}

/** Of one tag on both sides of a comma, with "and" behind: "Greek, Roman and Egyptian". */
const SERIES = /^(?:NNP|JJ|CD)$/

const TIES = /^(?:det|case|amod|compound|nummod|aux|cop|flat|fixed|nmod:poss|goeswith)/
const isNear = (i: number, head: number) => Math.abs(i - head) < 4
const count = (tokens: Token[], form: string) => tokens.filter((token) => token.form === form).length
