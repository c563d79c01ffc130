/** What was done, as a headline says it, where the clause does not name who did it: "We launched our first website" → "First website launched". */
import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface Agentless {
  /** The object, of which the headline speaks. */
  object: Token
  /** Tokens that go: who did it, the verb and its helpers, what is joined. */
  gone: number[]
  /** The last token of the object, after which the participle comes. */
  after: number
  /** "launched", after a comma where the object has one. */
  participle: string
}

/** What is done to a thing once, whoever did it; the participle where it is not the past as well. */
const DONE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...'found establish create launch open build publish release introduce sign adopt pass approve add close'.split(
        ' ',
      ),
      ...'complete finish rename redesign buy acquire merge abolish demolish restore reopen inaugurate install'.split(
        ' ',
      ),
      ...'issue ratify print translate patent invent discover ban legalise legalize kill arrest capture'.split(
        ' ',
      ),
      ...'destroy occupy liberate free replace retire record start dissolve annex raise double halve expand move'.split(
        ' ',
      ),
      ...'appoint elect hire dismiss evacuate rescue recover reject cancel suspend announce'.split(' '),
    ].map((lemma) => [lemma, '']),
  ),
  begin: 'begun',
  write: 'written',
  withdraw: 'withdrawn',
}

/** "we", "it": who that is the caption cannot say. */
const OPEN = /^(?:I|we|it|they|he|she)$/i

/**
 * Of a clause in the active past with an object, whose subject is a pronoun, or has one for its owner.
 * @param head Of a finite clause that tells what was done.
 */
export function agentless(tree: Tree, head: number, subject: Token): Agentless | undefined {
  const { tokens } = tree
  const verb = tokens[head]!
  const past = DONE[verb.lemma]
  const owners = childrenBy(tree, subject.i, /^nmod:poss$/)
  const isOpen =
    OPEN.test(subject.form) || owners.some(({ form }) => /^(?:its|their|his|her|our|my)$/i.test(form))
  if (past === undefined || verb.tag !== 'VBD' || !isOpen || !/^(?:root|conj|advcl|ccomp)$/.test(verb.rel))
    return undefined
  if (childrenBy(tree, head, /^(?:aux|iobj|xcomp|ccomp|neg)/).length > 0) return undefined
  if (childrenBy(tree, head, /^advmod$/).some(({ form }) => /^(?:not|never|almost|nearly)$/i.test(form)))
    return undefined
  const [object, second] = childrenBy(tree, head, /^obj$/)
  if (!object || second || object.i < head || !/^NN/.test(object.tag)) return undefined
  const whole = subtree(tree, object.i)
  const phrase = trimmedPhrase(tree, object.i)
  const comma = whole.find((i) => i > object.i && tokens[i]!.form === ',')
  // "the portal, FirstGov": the name says which.
  const name = childrenBy(tree, object.i, /^appos$/).find(({ tag }) => /^NNP/.test(tag))
  const named = comma !== undefined && name ? subtree(tree, name.i) : []
  const own = phrase.filter((i) => comma === undefined || i < comma)
  // "the right to vote", "a plan that failed": a clause in it makes a headline hard to read.
  const clause = own.find((i) => i > object.i && /^(?:acl|advcl)/.test(tokens[i]!.rel))
  const first = clause === undefined ? Infinity : subtree(tree, clause)[0]!
  const kept = own.filter((i) => i < first)
  const last = named.length > 0 ? named.at(-1)! : kept.at(-1)
  if (last === undefined || kept.some((i) => isPredicate(tree, i) && i !== object.i)) return undefined
  const particle = childrenBy(tree, head, /^compound:prt$/).map(({ form }) => ` ${form}`)
  const places = childrenBy(tree, head, /^obl/).filter(({ i }) => i > last)
  const stays = new Set([
    ...kept,
    ...named,
    ...(named.length > 0 ? [comma!] : []),
    ...places.flatMap(({ i }) => subtree(tree, i)),
  ])
  return {
    object,
    gone: [...subtree(tree, head), ...subtree(tree, subject.i)].filter((i) => !stays.has(i)),
    after: last,
    participle: `${named.length > 0 ? ', ' : ' '}${past || verb.form.toLowerCase()}${particle.join('')}`,
  }
}
