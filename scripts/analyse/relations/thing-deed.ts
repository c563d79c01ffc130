/** What a verb does to a noun, and who does it. */
import { isNegated } from '../clauses/clause.ts'
import { ADVOCACY } from './thing-verbs.ts'
import { hasMarker } from './thing-words.ts'
import type { Actor } from './find-actor.ts'
import type { EntityKind } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** What a verb does to a noun, and who does it. */
export interface Deed {
  tree: Tree
  verb: Token
  noun: Token
  doer: Actor
  /** Kind of the doer, where it is one name. */
  kind?: EntityKind
  /** Whether the verb is one of those that act on things. */
  acts: boolean
  passive: boolean
  /** Whether the article speaks of the thing in other sentences as well. */
  central: boolean
}

/** Whether it is a name, or a list of them; the first word of a sentence has a capital whatever it is. */
export function isNamed({ entity, tokens, text }: Actor, tree: Tree): boolean {
  const opens = tokens[0] === 0 && !/^(?:NNP|DT)/.test(tree.tokens[0]!.tag)
  return entity !== undefined || /\p{Lu}/u.test(opens ? text.slice(1) : text)
}

/** "did not send ships", "refused to send ships": which, nobody knows. */
export function isTurnedDown(tree: Tree, verb: Token): boolean {
  return (
    isNegated(tree, verb.i) ||
    (verb.rel === 'xcomp' && /^(?:refuse|decline|fail)/.test(tree.tokens[verb.head]!.lemma))
  )
}

export function isFor(tree: Tree, verb: Token, noun: Token): boolean {
  return ADVOCACY.test(verb.lemma) && hasMarker(tree, noun.i, /^(?:for|against)$/i)
}
