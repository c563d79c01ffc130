/** Relations that a verb states between its subject and its object, in active and passive clauses. */
import { activePairs, passivePairs } from './find-pair.ts'
import { agentOf } from './agents.ts'
import { actsUnnamed } from '../clauses/actor-nouns.ts'
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { isEmptyVerb } from './empty-verbs.ts'
import { isTurnedDown, makeRelation } from './make-relation.ts'
import { quotedTokens } from '../clauses/clause.ts'
import { isPassive, statingClause } from './stated.ts'
import { writeLabel } from './write-label.ts'
import type { Context } from '../context.ts'
import type { Pair } from './find-pair.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

export function findClauses(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens
    .filter(
      (token) =>
        isVerb(token) && !/^(?:aux|cop|amod|compound|case|mark)/.test(token.rel) && !quoted.has(token.i),
    )
    .flatMap((token) => readVerb(context, sentence, token, resolver))
}

function readVerb(context: Context, sentence: Sentence, verb: Token, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const clause = statingClause(tree, verb)
  if (clause === undefined) return []
  const undone = isPassive(tree, verb) && agentOf(tree, verb.i) === undefined
  const passive = isPassive(tree, verb) && !undone
  const pairs = passive
    ? passivePairs(sentence, verb, resolver)
    : activePairs(sentence, verb, clause, resolver).filter((pair) => !undone || isTie(tree, verb, pair))
  return pairs.flatMap(
    (pair) => writePair(context, sentence, { verb, clause, passive, pair }, resolver) ?? [],
  )
}

/** "is allied with X", "was sold to X", "was educated at X": nobody is said to have done it, but it ties the one to the other. */
function isTie(tree: Tree, verb: Token, { subject, object }: Pair): boolean {
  const head = object.tokens.find((i) => !object.tokens.includes(tree.tokens[i]!.head))
  if (head === undefined || object.entity === undefined || subject.entity === undefined) return false
  const marker = childrenBy(tree, head, /^case$/)[0]?.form.toLowerCase() ?? ''
  return (
    tree.tokens[head]!.head === verb.i &&
    (/^(?:to|with|from|into|against)$/.test(marker) ||
      (marker === 'at' && /^(?:educate|train|employ|teach)$/.test(verb.lemma)))
  )
}

interface Read {
  verb: Token
  clause: number
  passive: boolean
  pair: Pair
}

function writePair(
  context: Context,
  sentence: Sentence,
  { verb, clause, passive, pair }: Read,
  resolver: Resolver,
): Relation | undefined {
  const tree = sentence.tree!
  if (isSame(pair) || isEmptyVerb(tree, verb, pair, resolver) || isUntold(pair)) return undefined
  const label = writeLabel({
    tree,
    clause,
    verb: verb.i,
    subject: pair.subject.tokens,
    object: pair.object.tokens,
    passive,
  })
  if (!label || losesLimit(tree, { verb, clause, pair, passive }, label.tokens)) return undefined
  return makeRelation(context, sentence, { ...pair, label, verb, clause })
}

/** "may not pursue rebels across the border": what is denied only there is not denied. */
function losesLimit(tree: Tree, { verb, clause, pair }: Read, label: number[]): boolean {
  if (!isTurnedDown(tree, [clause, verb.i])) return false
  const told = new Set([...label, ...pair.subject.tokens, ...pair.object.tokens])
  return childrenBy(tree, verb.i, /^(?:obl(?!:tmod|:agent)|advcl)/).some(
    ({ i, tag }) => i > verb.i && tag !== 'CD' && !subtree(tree, i).some((own) => told.has(own)),
  )
}

/** "Residents repaired the roof": of two that have no name there is little to tell. */
function isUntold({ subject, object }: Pair): boolean {
  return object.entity === undefined && actsUnnamed(subject.text.toLowerCase().replace(/s$/, ''))
}

/** Whether both sides are one. */
export function isSame({ subject, object }: Pair): boolean {
  // "Norland joined the union of Norland [and Vesk]": half of what the object was.
  const isHalf = object.entity === undefined && object.text.endsWith(` of ${subject.text}`)
  return (
    subject.text === object.text ||
    (subject.entity !== undefined && (isHalf || subject.entity === object.entity))
  )
}
