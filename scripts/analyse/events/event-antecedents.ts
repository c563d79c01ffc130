/** What a pronoun of an event means, where the clauses around it allow one answer only. */
import { childrenBy, subtree } from '../../language/index.ts'
import { clauseOf, subjectOf } from '../clauses/clause.ts'
import { renderTokens } from '../clauses/render.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Antecedent, Resolver } from '../clauses/resolve.ts'
import type { ClauseWords } from '../clauses/fill-references.ts'
import type { Context } from '../context.ts'
import type { Sentence, Span } from '../../types/index.ts'

/**
 * "She met Anton Reiss. They married in 1915": the two that the sentence before is about, where it names one person beside
 * its subject.
 */
export function coupleBefore(
  context: Context,
  sentence: Sentence,
  { tree, head, subject }: ClauseWords,
  resolver: Resolver,
): { meant: Antecedent; spans: Span[] } | undefined {
  const before = context.sentences[sentence.index - 1]
  if (!/^they$/i.test(subject.form) || !/^(?:marry|wed|divorce|separate)$/.test(tree.tokens[head]!.lemma))
    return undefined
  const first =
    before?.tree && before.block === sentence.block ? subjectOf(before.tree, before.tree.root) : undefined
  if (!first || !before) return undefined
  const one =
    resolver.pronoun(before, first.i)?.entity ??
    before
      .tree!.tokens.map(({ i }) => resolver.named(before, i))
      .find((entity, i) => entity && i >= first.i && i <= first.i + 3)
  const persons = new Set(
    before.tree!.tokens.flatMap(({ i }) => {
      const entity = resolver.named(before, i)
      return entity?.kind === 'person' && entity !== one ? [entity] : []
    }),
  )
  const [other] = persons
  if (one?.kind !== 'person' || !other || persons.size > 1) return undefined
  const meant = {
    text: `${one.name.text} and ${other.name.text}`,
    span: one.name.from[0],
    sentence: before,
    entity: one,
  }
  return { meant, spans: [...one.name.from, ...other.name.from] }
}

/** "It raised a loan, and a year later it opened a shop": the subject goes on. */
export function goesOn(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const tree = sentence.tree!
  const own = tree.tokens[token]
  if (!own || !/^nsubj/.test(own.rel) || !/^(?:it|he|she)$/i.test(own.form)) return undefined
  const before = tree.tokens.find(
    ({ i, form, rel }) => i < token && /^nsubj/.test(rel) && form.toLowerCase() === own.form.toLowerCase(),
  )
  return before && (resolver.pronoun(sentence, before.i) ?? goesOnFrom(context, sentence, before.i, resolver))
}

/** How many sentences back a chain of "It …" is followed. */
const LONGEST_CHAIN = 4

/** "The lender returned to profit. It repaid the loan. In 2009 it bought a bank": subject after subject, and no other between. */
export function goesOnFrom(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const own = sentence.tree!.tokens[token]
  if (!own || !/^nsubj/.test(own.rel) || !/^(?:it|he|she)$/i.test(own.form)) return undefined
  if (sentence.tree!.tokens.some(({ i, rel, tag }) => i < token && /^nsubj/.test(rel) && tag !== 'PRP'))
    return undefined
  for (let steps = 1; steps <= LONGEST_CHAIN; steps++) {
    const before = context.sentences[sentence.index - steps]
    if (!before?.tree || before.block !== sentence.block) return undefined
    // Where "she" is the subject of the whole of both, no one that a clause within it names is meant.
    const isPerson = !/^it$/i.test(own.form) && own.head === sentence.tree!.root
    const subjects = before.tree.tokens.filter(
      ({ rel, head }) => /^nsubj/.test(rel) && (!isPerson || head === before.tree!.root),
    )
    if (subjects.length === 0) return undefined
    if (subjects.some(({ form }) => form.toLowerCase() !== own.form.toLowerCase()))
      return steps > 1 ? ownerOfKin(context, before, sentence, resolver) : undefined
    const found = resolver.pronoun(before, subjects[0]!.i)
    if (found) return found
  }
  return undefined
}

/** "Roe's father was a riveter, and her mother kept a shop. At eleven she …": the one whose life is told, and whose kin they are. */
function ownerOfKin(
  context: Context,
  { tree, index, block, text }: Sentence,
  sentence: Sentence,
  resolver: Resolver,
): Antecedent | undefined {
  const subject = childrenBy(tree!, tree!.root, /^nsubj/).find(({ i }) => i < tree!.root)
  const [owner] = subject ? childrenBy(tree!, subject.i, /^nmod:poss$/) : []
  const own = context.sentences[index]!
  const entity = owner && resolver.named(own, owner.i)
  const isKin = /^(?:father|mother|parents|brother|sister|family|grandfather|grandmother|uncle|aunt)$/i.test(
    subject?.form ?? '',
  )
  if (!entity || entity !== resolver.topic || !isKin || block !== sentence.block || /["“”]/.test(text))
    return undefined
  return { text: entity.name.text, span: entity.name.from[0], sentence: own, entity }
}

/** "passed the bill, and the president signed it": the one thing that something was done to before, as "the" thing. */
export function objectBefore(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const tree = sentence.tree!
  const own = tree.tokens[token]
  if (!own || !/^(?:obj|obl|nmod)$/.test(own.rel) || !/^(?:it|them)$/i.test(own.form)) return undefined
  const number = /^it$/i.test(own.form) ? /^NNP?$/ : /^NNP?S$/
  // "suspended its membership and resumed it": the object of the verb that this one is joined to.
  const verb = tree.tokens[clauseOf(tree, own.head)]!
  const shared = verb.rel === 'conj' && childrenBy(tree, verb.i, /^nsubj/).length === 0
  // "sued the board and reached a settlement with it": many cannot be "it".
  const subject = shared ? subjectOf(tree, verb.head) : undefined
  if (own.rel !== 'obj' && !(shared && /^NNP?S$/.test(subject?.tag ?? '') && /^it$/i.test(own.form)))
    return undefined
  const before = shared ? childrenBy(tree, verb.head, /^obj$/).filter(({ i }) => i < token) : []
  const objects = before.length > 0 ? before : tree.tokens.filter(({ i, rel }) => i < token && rel === 'obj')
  const [only] = objects
  if (!only || objects.length > 1 || !number.test(only.tag) || only.head === own.head) return undefined
  if (
    resolver.named(sentence, only.i)?.kind === 'person' ||
    only.kids.some((kid) => tree.tokens[kid]!.rel === 'conj')
  )
    return undefined
  const added = childrenBy(tree, only.i, /^nmod$/).filter(
    ({ i }) => !childrenBy(tree, i, /^case$/).some(({ form }) => /^of$/i.test(form)),
  )
  const gone = new Set(added.flatMap(({ i }) => subtree(tree, i)))
  const tokens = trimmedPhrase(tree, only.i).filter((i) => !gone.has(i))
  const words = renderTokens(tree, new Set(tokens))
  if (shared && /^(?:his|her|its|their) \p{Ll}+$/u.test(words))
    return { text: words, sentence, span: tokensSpan(context, sentence, tree, tokens) }
  if (/^(?:his|her|its|their|this|that|no)\b/i.test(words) || /\d/.test(words) || words.length > 50)
    return undefined
  return {
    text: words.replace(/^an? /i, 'the '),
    sentence,
    span: tokensSpan(context, sentence, tree, tokens),
  }
}
