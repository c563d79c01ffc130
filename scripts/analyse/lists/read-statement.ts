import { childrenBy, subtree } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'
import type { Sentence } from '../../types/index.ts'
import { subjectOf } from '../clauses/clause.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { renderTokens } from '../clauses/render.ts'
import { writeCaption } from '../clauses/write-caption.ts'
import { sourced } from '../context.ts'
import { EXAMPLES_LIMIT, limitOf, lower } from './item-text.ts'
import { nameFrom } from './name-from.ts'
import type { Item } from './read-item.ts'
import { OPENER, ORDINAL } from './words.ts'

/** "Insurgent groups exploit local grievances" → the subject, and what is said of it. */
export function readStatement(sentence: Sentence, tree: Tree, root: Token): Item | undefined {
  const subject = subjectOf(tree, root.i)
  if (!subject || /^(?:PRP|DT|W)/.test(subject.tag) || ORDINAL.test(subject.form)) return undefined
  if (childrenBy(tree, subject.i, /^det/).some(({ form }) => /^(?:this|these|that|those|such)$/i.test(form)))
    return undefined
  const lead = tree.tokens
    .filter(
      ({ start }) =>
        start < (OPENER.exec(sentence.text)?.[0].length ?? 0) &&
        /^(?:first|firstly|second|secondly|third|thirdly|finally|lastly|furthermore|moreover|additionally|besides|also)/i.test(
          sentence.text,
        ),
    )
    .map(({ i }) => i)
  const whole = writeCaption(tree, root.i, { limit: limitOf(tree), drop: new Set(lead) })
  if (!whole) return undefined
  const name = nameFrom(
    sentence,
    tree,
    trimmedPhrase(tree, subject.i).filter((i) => !lead.includes(i)),
  )
  const text = writeCaption(tree, root.i, {
    limit: limitOf(tree),
    drop: new Set([...lead, ...subtree(tree, subject.i)]),
  })
  // "The commission lacks a court": the subject names no challenge.
  const bare =
    childrenBy(tree, subject.i, /./).every(({ rel }) => /^(?:det|punct|advmod)$/.test(rel)) &&
    /^NN$/.test(subject.tag)
  // "In addition, the stations break down": what sets the scene would stand between name and text.
  const scene = tree.tokens.some(
    ({ i, tag }) =>
      i < subtree(tree, subject.i)[0]! && !lead.includes(i) && /^[A-Z]/.test(tag) && tag !== 'CC',
  )
  if (name && text && !bare && !scene && !/^EX/.test(subject.tag)) {
    const full = withExamples(tree, root, subject, text)
    return { name, text: sourced(lower(full ?? text), sentence), sentence: sentence.index }
  }
  return { text: sourced(whole, sentence), sentence: sentence.index }
}

/** "External influences, including porous borders, add complexity": a short predicate says little without the examples. */
function withExamples(tree: Tree, root: Token, subject: Token, text: string): string | undefined {
  const start = tree.tokens.find(
    ({ i, form }) => i > subject.i && i < root.i && /^(?:including|such)$/i.test(form),
  )?.i
  const end = tree.tokens.findLast(({ i, form }) => i < root.i && form === ',')?.i
  if (start === undefined || end === undefined || end < start || text.split(' ').length > 4) return undefined
  const between = (from: number, to: number) =>
    new Set(tree.tokens.map(({ i }) => i).filter((i) => i >= from && i < to))
  const examples = renderTokens(tree, between(start, end))
  const limit = EXAMPLES_LIMIT - examples.length - 2
  const predicate = writeCaption(tree, root.i, { limit, drop: between(0, end + 1) })
  return predicate && `${examples}, ${lower(predicate)}`
}
