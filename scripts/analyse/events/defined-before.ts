/** What "it" goes on with after a sentence that says what something is. */
import { childrenBy, subtree } from '../../language/index.ts'
import { renderTokens } from '../clauses/render.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Antecedent, Resolver } from '../clauses/resolve.ts'
import type { Context } from '../context.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

const LONGEST = 60

/**
 * "Operation Harl is a naval mission of the Union. It was launched …": the name that the sentence before defines; "The largest
 * structure was the line at Kilak. The minister opened it": the one thing that it names as such.
 */
export function definedBefore(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const tree = sentence.tree!
  const own = tree.tokens[token]
  const before = context.sentences[sentence.index - 1]
  if (!own || !/^it$/i.test(own.form) || !before?.tree || before.block !== sentence.block) return undefined
  const isFirst = /^nsubj/.test(own.rel) && own.head === tree.root && opens(tree, own)
  const isActedOn = own.rel === 'obj' && own.head === tree.root && actsAsPerson(sentence, own, resolver)
  if (!isFirst && !isActedOn) return undefined
  const root = before.tree.tokens[before.tree.root]!
  const subject = childrenBy(before.tree, root.i, /^nsubj/).find(({ i }) => i < root.i)
  if (!subject || !/^NN/.test(root.tag) || childrenBy(before.tree, root.i, /^cop$/).length === 0)
    return undefined
  const entity = resolver.named(before, subject.i)
  if (entity) {
    if (!isFirst || /^(?:person|place|state)$/.test(entity.kind)) return undefined
    return { text: entity.name.text, span: entity.name.from[0], sentence: before, entity }
  }
  return isOnly(before.tree, subject) ? predicate(context, before, before.tree, root) : undefined
}

/** Whether no noun that it may mean stands before it in its sentence. */
const opens = ({ tokens }: Tree, { i }: Token) => tokens.slice(0, i).every(({ tag }) => !/^NN/.test(tag))

function actsAsPerson(sentence: Sentence, { head }: Token, resolver: Resolver): boolean {
  const [subject] = childrenBy(sentence.tree!, head, /^nsubj$/)
  return subject !== undefined && resolver.named(sentence, subject.i)?.kind === 'person'
}

/** "The largest structure", "The first bridge". */
function isOnly(tree: Tree, { i }: Token): boolean {
  return childrenBy(tree, i, /^amod$/).some(
    ({ tag, form }) => tag === 'JJS' || /^(?:first|last|only|main)$/i.test(form),
  )
}

function predicate(context: Context, sentence: Sentence, tree: Tree, root: Token): Antecedent | undefined {
  if (!childrenBy(tree, root.i, /^det$/).some(({ form }) => /^the$/i.test(form))) return undefined
  const subject = new Set(childrenBy(tree, root.i, /^(?:nsubj|cop)/).flatMap(({ i }) => subtree(tree, i)))
  const tokens = trimmedPhrase(tree, root.i).filter((i) => !subject.has(i))
  const text = renderTokens(tree, new Set(tokens))
  if (text.length > LONGEST || /\b(?:his|her|its|their|this|that|these|those)\b/i.test(text)) return undefined
  return { text, span: tokensSpan(context, sentence, tree, tokens), sentence }
}
