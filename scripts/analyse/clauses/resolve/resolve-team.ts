/** Whom "they" mean. */
import { isActorNoun } from '../actor-nouns.ts'
import { renderTokens } from '../render.ts'
import { subjectOf } from '../clause.ts'
import { tokensSpan } from '../../context.ts'
import { trimmedPhrase } from '../noun-phrase.ts'
import type { Antecedent } from './antecedent.ts'
import type { Names } from './names.ts'
import type { Sentence } from '../../../types/index.ts'
import type { Token } from '../../../language/types.ts'

/** "They" for a club or company, or for the one group, that the sentence before has as its subject. */
export function resolveTeam(names: Names, sentence: Sentence, token: number): Antecedent | undefined {
  const own = listBefore(names, sentence, token)
  if (own) return own
  const before = names.before(sentence)
  const tree = before?.tree
  if (!before || !tree) return undefined
  if (/^(?:obj|iobj)$/.test(sentence.tree!.tokens[token]!.rel))
    return onlyGroup(names, sentence, token, before)
  if (!/^nsubj/.test(sentence.tree!.tokens[token]!.rel)) return undefined
  const { tokens } = sentence.tree!
  if (
    names.mentioned(sentence).some(({ last }) => last < token) ||
    tokens.some(({ i, tag, rel }) => i < token && /S$/.test(tag) && /^nsubj/.test(rel))
  )
    return undefined
  const subject = subjectOf(tree, tree.root)
  if (!subject) return undefined
  const entity = names.named(before, subject.i)
  const groups = tree.tokens.filter(
    // Houses in the plural are buildings.
    ({ tag, lemma, form }) => tag === 'NNS' && lemma !== 'house' && isActorNoun(lemma.toLowerCase(), form),
  )
  if (entity)
    return groups.length === 0 && entity.kind === 'organisation' ? names.naming(entity, before) : undefined
  if (
    groups.length !== 1 ||
    groups[0] !== subject ||
    subject.kids.some((kid) => tree.tokens[kid]!.rel === 'conj')
  )
    return undefined
  const phrase = trimmedPhrase(tree, subject.i).filter((i) => i <= subject.i)
  const text = renderTokens(tree, new Set(phrase))
  return {
    text: text[0]!.toLowerCase() + text.slice(1),
    sentence: before,
    span: tokensSpan(names.context, before, tree, phrase),
  }
}

/** "Moss and Weil met in Leeds, where they worked": the names that are the sentence's one plural subject before. */
function listBefore(names: Names, sentence: Sentence, token: number): Antecedent | undefined {
  const tree = sentence.tree!
  const they = tree.tokens[token]!
  const subjects = tree.tokens.filter(({ i, rel, tag }) => i < token && /^nsubj/.test(rel) && !/^W/.test(tag))
  const [subject] = subjects
  if (subjects.length !== 1 || !subject || !/^nsubj/.test(they.rel) || they.head === subject.head)
    return undefined
  if (!names.named(sentence, subject.i) || !subject.kids.some((kid) => tree.tokens[kid]!.rel === 'conj'))
    return undefined
  if (tree.tokens.some(({ i, tag }) => i > subject.head && i < token && /^NNP?S$/.test(tag))) return undefined
  const phrase = trimmedPhrase(tree, subject.i)
  return {
    text: renderTokens(tree, new Set(phrase)),
    sentence,
    span: tokensSpan(names.context, sentence, tree, phrase),
  }
}

/** "The shares are held by the employees. The union advised them": the one plural that acts, where no name comes between. */
function onlyGroup(
  names: Names,
  sentence: Sentence,
  token: number,
  before: Sentence,
): Antecedent | undefined {
  const isPlural = ({ tag, lemma, form }: Token) =>
    /^NNP?S$/.test(tag) && isActorNoun(lemma.toLowerCase(), form)
  const own = sentence.tree!.tokens.some((one) => one.i < token && /^NNP?S$/.test(one.tag))
  const plurals = before.tree!.tokens.filter(({ tag }) => /^NNP?S$/.test(tag))
  const groups = plurals.filter(isPlural)
  const joined = before.tree!.tokens.some(
    ({ rel, head }) => rel === 'conj' && names.named(before, head) !== undefined,
  )
  return !own &&
    !joined &&
    groups.length === 1 &&
    plurals.every((one) => one === groups[0] || !/^(?:nsubj|obj)/.test(one.rel))
    ? names.phraseOf(before, groups[0]!)
    : undefined
}
