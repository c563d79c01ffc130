/** Names in the place of an event's pronouns; phrases at its end that hold one which stays open are left out. */
import { cutAlways, withComma } from '../clauses/caption-cuts.ts'
import { fillReferences } from '../clauses/fill-references.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { renderTokens } from '../clauses/render.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Context } from '../context.ts'
import type { Antecedent, Resolver } from '../clauses/resolve.ts'
import type { ClauseWords, References } from '../clauses/fill-references.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** As `fillReferences`, for what of the clause a caption can hold. */
export function fillEvent(
  context: Context,
  sentence: Sentence,
  words: ClauseWords,
  oldIndex: (token: number) => number,
  resolver: Resolver,
  keepJoined: boolean,
): References | undefined {
  const { tree, head, subject } = words
  const resolve = (i: number) => {
    const found = resolver.pronoun(sentence, oldIndex(i))
    if (found) return isPlain(found, sentence, tree, i) ? found : undefined
    return objectBefore(context, sentence, oldIndex(i), resolver) ?? goesOn(sentence, oldIndex(i), resolver)
  }
  // "A museum opened there": the event is one without its place, too.
  const there = childrenBy(tree, head, /^advmod$/)
    .filter(({ form }) => /^(?:there|here)$/i.test(form))
    .map(({ i }) => i)
  const gone = new Set([
    ...words.gone,
    ...there,
    ...cutAlways(tree, head, keepJoined).flat(),
    ...subtree(tree, head).filter((i) => pointsWithin(tree, i, subject)),
  ])
  const filled = fillReferences({ ...words, gone }, resolve)
  if (filled) return finish(filled)
  const dropped = new Set<number>()
  for (const tokens of trailingPhrases(tree, head)) {
    for (const i of tokens) dropped.add(i)
    const references = fillReferences({ ...words, gone: new Set([...gone, ...dropped]) }, resolve)
    if (references) return finish({ ...references, drop: new Set([...references.drop, ...dropped]) })
  }
  return undefined

  /** Whether the clause itself names whom a pronoun means. */
  function isNamedBefore(i: number, text: string): boolean {
    const before = subtree(tree, head).filter((k) => k < i && !gone.has(k) && k !== subject.i)
    const last = text
      .replace(/[’']s$/, '')
      .split(' ')
      .at(-1)
    return i !== subject.i && before.some((k) => tree.tokens[k]!.form === last)
  }

  function finish(references: References): References {
    for (const i of there) references.drop.add(i)
    for (const [i, text] of references.replaced) {
      // "of his own accord"; "won and thanked him"
      if (/^own$/i.test(tree.tokens[i + 1]?.form ?? '') || isNamedBefore(i, text)) {
        references.replaced.delete(i)
        references.named.delete(i)
      } else if (/[’']s$/.test(text) && /^(?:VB|MD|\.|,)/.test(tree.tokens[i + 1]?.tag ?? '.'))
        // "A film about her was shown": not hers.
        references.replaced.set(i, text.replace(/[’']s$/, ''))
      else if (!resolver.pronoun(sentence, oldIndex(i))?.entity)
        references.replaced.set(
          i,
          text.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (letter) => letter.toLowerCase()),
        )
    }
    return references
  }
}

/** "It raised a loan, and a year later it opened a shop": the subject goes on. */
function goesOn(sentence: Sentence, token: number, resolver: Resolver): Antecedent | undefined {
  const tree = sentence.tree!
  const own = tree.tokens[token]
  if (!own || !/^nsubj/.test(own.rel) || !/^(?:it|he|she)$/i.test(own.form)) return undefined
  const before = tree.tokens.find(
    ({ i, form, rel }) => i < token && /^nsubj/.test(rel) && form.toLowerCase() === own.form.toLowerCase(),
  )
  return before && resolver.pronoun(sentence, before.i)
}

/** "passed the bill, and the president signed it": the one thing that something was done to before, as "the" thing. */
function objectBefore(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const tree = sentence.tree!
  const own = tree.tokens[token]
  if (!own || own.rel !== 'obj' || !/^(?:it|them)$/i.test(own.form)) return undefined
  const number = /^it$/i.test(own.form) ? /^NNP?$/ : /^NNP?S$/
  // "suspended its membership and resumed it": the object of the verb that this one is joined to.
  const verb = tree.tokens[own.head]!
  const shared = verb.rel === 'conj' && childrenBy(tree, verb.i, /^nsubj/).length === 0
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

/** "the last death, that of a woman", "Anna and her army": what is meant stands beside it. */
function pointsWithin({ tokens }: Tree, i: number, subject: Token): boolean {
  const { form, head, rel } = tokens[i]!
  // "The lawyer said that he would appeal": he is the one who speaks, where no one else is named.
  const clause = tokens[head]!
  if (
    /^(?:he|she)$/i.test(form) &&
    /^nsubj/.test(rel) &&
    clause.rel === 'ccomp' &&
    clause.head === subject.head
  )
    return (
      /^NN/.test(subject.tag) &&
      !tokens.some((one) => one.i > subject.head && one.i < i && /^NN/.test(one.tag))
    )
  if (/^(?:that|those)$/i.test(form)) return /^of$/i.test(tokens[i + 1]?.form ?? '')
  const owned = tokens[head]
  return (
    /^(?:his|her|its|their)$/i.test(form) &&
    rel === 'nmod:poss' &&
    owned?.rel === 'conj' &&
    owned.head === subject.i &&
    /^NNP/.test(subject.tag)
  )
}

/**
 * Whether an antecedent in the same sentence is one that a subject may mean: "in a statement read out by her deputy, she
 * declared" does not mean the deputy.
 */
function isPlain({ sentence, span }: Antecedent, own: Sentence, tree: Tree, i: number): boolean {
  if (sentence !== own || !/^nsubj/.test(tree.tokens[i]!.rel)) return true
  const named = own.tree!.tokens.find(({ start }) => own.span.start + start >= span.start)
  for (let at = named; at && at.head >= 0; at = own.tree!.tokens[at.head]!) {
    if (/^nsubj/.test(at.rel)) return true
    if (/^(?:obl|nmod)$/.test(at.rel)) return false
  }
  return true
}

/** Phrases after the verb that a comma sets off, the last first: they may go. */
function trailingPhrases(tree: Tree, head: number): number[][] {
  return subtree(tree, head)
    .map((i) => tree.tokens[i]!)
    .filter(({ i, rel }) => {
      const first = subtree(tree, i)[0]!
      const isFenced = [first - 1, first].some((k) => tree.tokens[k]?.form === ',')
      return first > head && isFenced && /^(?:obl|nmod|acl|advcl|appos|parataxis|conj)/.test(rel)
    })
    .reverse()
    .map(({ i }) => withComma(tree, i))
}
