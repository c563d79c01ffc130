/** Things that something is done to, where one who has a name, or is told apart, does it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isActorNoun, isPeople } from '../clauses/actor-nouns.ts'
import { isPassive } from './stated.ts'
import { isPointedAt } from './is-pointed-at.ts'
import { ACTS, ADVOCACY, GATHERINGS, NO_THINGS, STATES } from './thing-verbs.ts'
import { AGAINST_VERBS, EMPTY_VERBS } from './cues.ts'
import { findSum } from './find-sum.ts'
import { hasMarker, isMeasure, isNamedWork, isNothing } from './thing-words.ts'
import { writeThing } from './write-thing.ts'
import { isNamed, isFor } from './thing-deed.ts'
import { grounds } from './thing-grounds.ts'
import type { Actor } from './find-actor.ts'
import type { Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token } from '../../language/types.ts'
import type { Deed } from './thing-deed.ts'

/** "Oakley leads the project": the thing that the noun at `i` heads. */
export function findThing(
  sentence: Sentence,
  verb: Token,
  i: number,
  doer: Actor,
  resolver: Resolver,
): Actor | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens[i]!
  const deed: Deed = {
    tree,
    verb,
    noun,
    doer,
    kind: doer.entity === undefined ? undefined : resolver.entities[doer.entity]?.kind,
    acts: ACTS.test(verb.lemma) || AGAINST_VERBS.has(verb.lemma),
    central: resolver.isSpokenOf(noun),
    passive: isPassive(tree, verb) || (verb.tag === 'VBN' && /^(?:acl|advcl)$/.test(verb.rel)),
  }
  if (!isTold(deed)) return undefined
  if (/^(?:it|them)$/i.test(noun.form)) {
    const meant = deed.acts || isFor(tree, verb, noun) ? resolver.pronoun(sentence, i) : undefined
    return meant && !meant.entity && !isNothing(meant.text)
      ? { text: meant.text.replace(/^(?:the|an?) (?:same )?/i, ''), named: meant.span, tokens: [i] }
      : undefined
  }
  const sum = isNamed(doer, tree) ? findSum(tree, verb, i) : undefined
  if (sum) return sum
  if (!isActedOn(deed)) return undefined
  const name = resolver.named(sentence, i)
  // "left Damascus": going away is no dealing with it.
  if (name && verb.lemma === 'leave' && childrenBy(tree, i, /^det$/).length === 0) return undefined
  if (name)
    return {
      text: name.name.text,
      entity: name.index,
      named: name.name.from[0],
      tokens: subtree(tree, i).filter((k) => k <= i),
    }
  return isWhole(deed) && grounds.some((ground) => ground(deed)) ? writeThing(tree, verb, i) : undefined
}

/** Whether the doer has a name or is told apart, and does what one without a name is told of: "the navy", "state investigators". */
function isTold({ tree, verb, doer, acts }: Deed): boolean {
  if (isNamed(doer, tree)) return true
  const told = doer.tokens.some((k) => {
    const { form, tag, lemma } = tree.tokens[k]!
    const isGroup = tag === 'NNS' && isActorNoun(lemma.toLowerCase(), form) && isPeople(lemma.toLowerCase())
    return /^the$/i.test(form) || (isGroup && / /.test(doer.text))
  })
  return told && (acts || ADVOCACY.test(verb.lemma))
}

/** Whether the noun stands where the verb acts on it, and is something that can be pointed at. */
function isActedOn({ tree, verb, noun, passive }: Deed): boolean {
  // "carried out the plan" does more than "carried the plan".
  const isPhrasal = childrenBy(tree, verb.i, /^compound:prt$/).length > 0
  const isState = STATES.test(verb.lemma) && !isPhrasal && !isHeld(verb, noun)
  const isMade = verb.lemma === 'make' && passive && noun.rel === 'nsubj:pass'
  if (isState || (EMPTY_VERBS.has(verb.lemma) && !isMade) || !/^NN/.test(noun.tag)) return false
  const isEmpty = passive ? NO_THINGS.test(noun.lemma.toLowerCase()) : isNothing(noun.lemma)
  if (isEmpty && !isMeasure(tree, noun) && !isNamedWork(tree, noun)) return false
  // "sent her flowers": to whom, is what matters.
  if (childrenBy(tree, verb.i, /^iobj$/).some(({ i }) => i !== noun.i)) return false
  const isObject = noun.rel === 'obj' || (passive && /^nsubj/.test(noun.rel))
  const isHead = /^acl/.test(verb.rel) && verb.head === noun.i && !(/^nsubj/.test(noun.rel) && !passive)
  const isPaidFor = verb.lemma === 'pay' && hasMarker(tree, noun.i, /^for$/i)
  return isObject || isHead || isPaidFor || isFor(tree, verb, noun)
}

/** "held a referendum", "stopped a trawler": a deed of the past, though "held a view" is none. */
function isHeld({ lemma, tag }: Token, noun: Token): boolean {
  return tag === 'VBD' && (lemma === 'stop' || (lemma === 'hold' && GATHERINGS.test(noun.lemma)))
}

/** Whether the phrase is whole and says which thing it is. */
function isWhole({ tree, noun, verb }: Deed): boolean {
  // "Their first echo sounder" parsed as two: the noun is no whole.
  if (/^NN/.test(tree.tokens[noun.i + 1]?.tag ?? '')) return false
  if (isActorNoun(noun.lemma, noun.form) && isPointedAt(tree, noun.i)) return false
  // "the area": which?
  if (
    (/^(?:area|region|place)$/.test(noun.lemma) ||
      (verb.lemma === 'leave' && /^(?:country|nation|world|territory)$/.test(noun.lemma))) &&
    childrenBy(tree, noun.i, /^(?:amod|compound)$/).length === 0
  )
    return false
  return !noun.kids.some((kid) =>
    /^(?:no|any|what|which|whose|such|this|these|that|those)$/i.test(tree.tokens[kid]!.form),
  )
}
