/** Things that something is done to, where one who has a name, or is told apart, does it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isActorNoun, isPeople } from '../clauses/actor-nouns.ts'
import { isNegated } from '../clauses/clause.ts'
import { isPassive } from './stated.ts'
import { isPointedAt } from './is-pointed-at.ts'
import {
  ACTS,
  ADVOCACY,
  FOUNDING,
  GATHERINGS,
  NO_THINGS,
  PUBLIC_DEEDS,
  STATES,
  WEIGHTY,
} from './thing-verbs.ts'
import { AGAINST_VERBS, EMPTY_VERBS, GIVING_VERBS } from './cues.ts'
import { findSum } from './find-sum.ts'
import { hasMarker, isMeasure, isNamedWork, isNothing } from './thing-words.ts'
import { writeThing } from './write-thing.ts'
import type { Actor } from './find-actor.ts'
import type { EntityKind, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

/** What a verb does to a noun, and who does it. */
interface Deed {
  tree: Tree
  verb: Token
  noun: Token
  doer: Actor
  /** Kind of the doer, where it is one name. */
  kind?: EntityKind
  /** Whether the verb is one of those that act on things. */
  acts: boolean
  passive: boolean
}

type Ground = (deed: Deed) => boolean

/** Why a thing counts: because it is known, told by its own words, or because of the verb. */
const grounds: readonly Ground[] = [isKnown, isDescribed, isDoneByName, isCause, isFounded, isGift, isNew]

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

/** Whether it is a name, or a list of them; the first word of a sentence has a capital whatever it is. */
function isNamed({ entity, tokens, text }: Actor, tree: Tree): boolean {
  const opens = tokens[0] === 0 && !/^(?:NNP|DT)/.test(tree.tokens[0]!.tag)
  return entity !== undefined || /\p{Lu}/u.test(opens ? text.slice(1) : text)
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

/** "the boathouse", "its boats", "Halden's dam", "which it built": which one is told. */
function isKnown({ tree, verb, noun, doer, acts, kind }: Deed): boolean {
  const kids = noun.kids.map((kid) => tree.tokens[kid]!)
  // "its first ferry", "the entire output": said of how many, not of which.
  const isCounted = kids.some(
    ({ rel, form }) =>
      rel === 'amod' && /^(?:first|last|next|only|entire|whole|main|own|same|new|most)$/i.test(form),
  )
  // "The coastguard takes over the patrols": of a body without a name, a ruling or a seizure tells enough, mere handling does not.
  const isDispute = AGAINST_VERBS.has(verb.lemma) || WEIGHTY.test(verb.lemma) || verb.rel === 'xcomp'
  const isBare =
    !isDispute &&
    doer.entity === undefined &&
    kids.every(({ rel }) => /^(?:det|case|punct|cc|conj)$/.test(rel))
  const isDefinite = !isBare && kids.some(({ rel, form }) => rel === 'det' && /^(?:the|both)$/i.test(form))
  const isOwned = acts && kids.some(({ rel, tag }) => rel === 'nmod:poss' && tag === 'PRP$')
  const holdsName = kids.some(({ rel, tag }) => /^(?:compound|nmod:poss|amod)$/.test(rel) && /^NNP/.test(tag))
  const isRelated = verb.rel === 'acl:relcl' && verb.head === noun.i
  const known = isRelated || holdsName || isMeasure(tree, noun) || ((isDefinite || isOwned) && !isCounted)
  // What software does to things is told only by verbs that act on them.
  return known && !isNegated(tree, verb.i) && (acts || (kind !== 'other' && verb.rel !== 'xcomp'))
}

/** "issues a red flag warning": what a body puts out or takes up need not be known, if it is said what it is. */
function isDescribed({ tree, verb, noun, doer, kind, acts }: Deed): boolean {
  if (!acts || kind === 'person' || isTurnedDown(tree, verb)) return false
  if (noun.tag === 'NNS' && (!isNamed(doer, tree) || verb.rel === 'xcomp')) return false
  const telling = isActorNoun(noun.lemma.toLowerCase(), noun.form)
    ? /^(?:amod|compound|nummod)$/
    : /^(?:amod|compound)$/
  const before = childrenBy(tree, noun.i, telling).filter(({ i }) => i < noun.i)
  const after = childrenBy(tree, noun.i, /^nmod$/).filter(({ i }) =>
    hasMarker(tree, i, /^(?:of|for|against)$/i),
  )
  return (
    before.length + after.length > 0 &&
    !before.some(({ form }) =>
      /^(?:new|own|first|last|second|similar|single|other|main|major|large|small|big|good|great|annual)$/i.test(
        form,
      ),
    )
  )
}

/** "The bridge was built by Halden Works": who did it is what is told. */
function isDoneByName({ passive, kind, acts }: Deed): boolean {
  return passive && (kind !== 'other' || acts)
}

/** "campaigned for a ban", "paid for the trials" */
function isCause({ tree, verb, noun }: Deed): boolean {
  const isPaidFor = verb.lemma === 'pay' && hasMarker(tree, noun.i, /^for$/i)
  const isDefinite = childrenBy(tree, noun.i, /^det$/).some(({ form }) => /^the$/i.test(form))
  return isFor(tree, verb, noun) || (isPaidFor && isDefinite)
}

/** "founded a school", "set up a camp": what comes to be need not be known before. */
function isFounded({ tree, verb, doer }: Deed): boolean {
  const isSetUp =
    verb.lemma === 'set' && childrenBy(tree, verb.i, /^compound:prt$/).some(({ form }) => /^up$/i.test(form))
  return (FOUNDING.test(verb.lemma) || isSetUp) && verb.rel !== 'xcomp' && isNamed(doer, tree)
}

/** "Norway sent two battalions" */
function isGift({ tree, verb, doer, kind }: Deed): boolean {
  return (
    GIVING_VERBS.has(verb.lemma) &&
    verb.lemma !== 'pay' &&
    kind !== 'person' &&
    isNamed(doer, tree) &&
    !isTurnedDown(tree, verb)
  )
}

/** "held a competition", "arrested a trawler": the past tells of one such deed of a body. */
function isNew({ tree, verb, noun, doer, kind }: Deed): boolean {
  return (
    PUBLIC_DEEDS.test(verb.lemma) &&
    doer.entity !== undefined &&
    kind !== 'person' &&
    verb.tag === 'VBD' &&
    noun.tag === 'NN' &&
    childrenBy(tree, noun.i, /^det$/).some(({ form }) => /^an?$/i.test(form)) &&
    !isTurnedDown(tree, verb)
  )
}

/** "did not send ships", "refused to send ships": which, nobody knows. */
function isTurnedDown(tree: Tree, verb: Token): boolean {
  return (
    isNegated(tree, verb.i) ||
    (verb.rel === 'xcomp' && /^(?:refuse|decline|fail)/.test(tree.tokens[verb.head]!.lemma))
  )
}

function isFor(tree: Tree, verb: Token, noun: Token): boolean {
  return ADVOCACY.test(verb.lemma) && hasMarker(tree, noun.i, /^(?:for|against)$/i)
}
