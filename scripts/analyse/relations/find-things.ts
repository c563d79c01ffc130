/** Things on either side of a relation: what an actor makes or runs, and papers that speak as actors do. */
import { childrenBy } from '../../language/index.ts'
import { isPassive } from './stated.ts'
import { isNegated } from '../clauses/clause.ts'
import { renderTokens } from '../clauses/render.ts'
import { subtree } from '../../language/index.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { ADVOCACY, DEEDS, FOUNDING, ISSUING, MAKING, NO_THINGS } from './thing-verbs.ts'
import { AGAINST_VERBS, EMPTY_VERBS, GIVING_VERBS } from './cues.ts'
import type { Actor } from './find-actor.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

const judging =
  /^(?:blame|accuse|clear|criticise|criticize|oblige|require|forbid|ban|condemn|praise|acquit|convict)$/

const LONGEST_THING = 45

/** "Oakley leads the project": a thing that one who has a name, or is told apart by "the", does something to. */
export function findThing(
  sentence: Sentence,
  verb: Token,
  i: number,
  doer: Actor,
  resolver: Resolver,
): Actor | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens[i]!
  const passive = isPassive(tree, verb) || (verb.tag === 'VBN' && /^(?:acl|advcl)$/.test(verb.rel))
  // The first word of a sentence has a capital whatever it is.
  const isNamed =
    doer.entity !== undefined || /\p{Lu}/u.test(doer.tokens[0] === 0 ? doer.text.slice(1) : doer.text)
  // "the navy requisitioned it", but no "networks extend it"
  const isTold = doer.tokens.some((k) => /^the$/i.test(tree.tokens[k]!.form))
  if (!isNamed && !(isTold && (DEEDS.test(verb.lemma) || MAKING.test(verb.lemma)))) return undefined
  const meant = /^(?:it|them)$/i.test(noun.form) ? resolver.pronoun(sentence, i) : undefined
  if (
    meant &&
    !meant.entity &&
    !isNothing(meant.text) &&
    (MAKING.test(verb.lemma) || DEEDS.test(verb.lemma) || AGAINST_VERBS.has(verb.lemma))
  )
    return { text: meant.text.replace(/^(?:the|an?) (?:same )?/i, ''), named: meant.span, tokens: [i] }
  if (
    /^(?:represent|play)$/.test(verb.lemma) ||
    EMPTY_VERBS.has(verb.lemma) ||
    !/^NN/.test(noun.tag) ||
    (NO_THINGS.test(noun.lemma.toLowerCase()) && !isMeasure(tree, noun) && !isNamedWork(tree, noun))
  )
    return undefined
  const isPaid = verb.lemma === 'pay' && childrenBy(tree, i, /^case$/).some(({ form }) => /^for$/i.test(form))
  const isFor =
    ADVOCACY.test(verb.lemma) &&
    childrenBy(tree, i, /^case$/).some(({ form }) => /^(?:for|against)$/i.test(form))
  if (
    !/^(?:obj|nsubj:pass|nsubj)$/.test(noun.rel) &&
    !isFor &&
    !isPaid &&
    !(/^acl/.test(verb.rel) && verb.head === i)
  )
    return undefined
  if (!passive && /^nsubj/.test(noun.rel)) return undefined
  // "sent her flowers": to whom, is what matters.
  if (childrenBy(tree, verb.i, /^iobj$/).some(({ i: k }) => k !== i)) return undefined
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
  // "Their first echo sounder" parsed as two: the noun is no whole.
  if (/^NN/.test(tree.tokens[i + 1]?.tag ?? '')) return undefined
  const definite = childrenBy(tree, i, /^det$/).some(({ form }) => /^(?:the|both)$/i.test(form))
  const isKnown = doer.entity === undefined || resolver.entities[doer.entity]?.kind !== 'other'
  // "its first ferry", "the entire output": said of how many, not of which.
  const isCounted = childrenBy(tree, i, /^amod$/).some(({ form }) =>
    /^(?:first|last|next|only|entire|whole|main|own|same|new|most)$/i.test(form),
  )
  const owned = childrenBy(tree, i, /^nmod:poss$/).some(({ tag }) => tag === 'PRP$')
  const isRelated = verb.rel === 'acl:relcl' && verb.head === i
  const known =
    isRelated ||
    isMeasure(tree, noun) ||
    (definite && !isCounted) ||
    (owned && !isCounted) ||
    childrenBy(tree, i, /^(?:compound|nmod:poss|amod)$/).some(({ tag }) => /^NNP/.test(tag))
  const allowed =
    ((DEEDS.test(verb.lemma) || MAKING.test(verb.lemma)) && known && !isTurnedDown(tree, verb)) ||
    (ISSUING.test(verb.lemma) &&
      isBody(doer, resolver) &&
      isDescribed(tree, i) &&
      !isTurnedDown(tree, verb)) ||
    (passive && (isKnown || MAKING.test(verb.lemma))) ||
    isFor ||
    (isPaid && definite) ||
    (FOUNDING.test(verb.lemma) && verb.rel !== 'xcomp' && doer.entity !== undefined) ||
    (GIVING_VERBS.has(verb.lemma) &&
      verb.lemma !== 'pay' &&
      !isTurnedDown(tree, verb) &&
      doer.entity !== undefined &&
      !isPerson(doer, resolver))
  if (!allowed) return undefined
  if (
    noun.kids.some((kid) =>
      /^(?:no|any|what|which|whose|such|this|these|that|those)$/i.test(tree.tokens[kid]!.form),
    )
  )
    return undefined
  const joined = new Set(childrenBy(tree, i, /^(?:acl|appos)/).flatMap(({ i }) => subtree(tree, i)))
  const tokens = trimmedPhrase(tree, i).filter((k) => !joined.has(k) && !isUnder(tree, k, verb.i, i))
  const text = renderTokens(tree, new Set(tokens)).replace(/^(?:the|an?|its|his|her|their) (?:own )?/i, '')
  const leans = tokens.slice(1).some((k) => tree.tokens[k]!.tag === 'PRP$')
  return !leans && text.length <= LONGEST_THING && !/[,;:]/.test(text) ? { text, tokens } : undefined
}

/** "issues a red flag warning": what a body puts out or takes up need not be known, if it is said what it is. */
function isDescribed(tree: Tree, i: number): boolean {
  const modifiers = childrenBy(tree, i, /^(?:amod|compound)$/).filter(({ i: k }) => k < i)
  return (
    tree.tokens[i]!.tag === 'NN' &&
    modifiers.length > 0 &&
    !modifiers.some(({ form }) =>
      /^(?:new|own|first|last|second|similar|single|other|major|large|small|big|good|great|annual)$/i.test(
        form,
      ),
    )
  )
}

function isBody({ entity }: Actor, resolver: Resolver): boolean {
  return (
    entity !== undefined && /^(?:organisation|state|group|operation)$/.test(resolver.entities[entity]!.kind)
  )
}

/** "it", where that is help or an offer. */
function isNothing(text: string): boolean {
  return NO_THINGS.test(text.split(' ').at(-1)!.toLowerCase())
}

/** "the laboratory work" */
function isNamedWork(tree: Tree, { i, lemma }: Token): boolean {
  return lemma === 'work' && childrenBy(tree, i, /^compound$/).length > 0
}

/** "240 million euros of regional funds": so much of a thing. */
function isMeasure(tree: Tree, { i, lemma }: Token): boolean {
  return (
    /^(?:dollar|euro|pound|crown|number|total|part|million)$/.test(lemma) &&
    childrenBy(tree, i, /^nmod$/).some(({ i: k }) =>
      childrenBy(tree, k, /^case$/).some(({ form }) => /^of$/i.test(form)),
    )
  )
}

/** "did not send ships", "refused to send ships". */
function isTurnedDown(tree: Tree, verb: Token): boolean {
  return (
    isNegated(tree, verb.i) ||
    (verb.rel === 'xcomp' && /^(?:refuse|decline|fail)/.test(tree.tokens[verb.head]!.lemma))
  )
}

function isPerson({ entity }: Actor, resolver: Resolver): boolean {
  return entity !== undefined && resolver.entities[entity]?.kind === 'person'
}

/** Whether a token of a noun's phrase belongs to the verb that hangs on the noun. */
function isUnder(tree: Tree, token: number, verb: number, noun: number): boolean {
  for (let at = token; at >= 0 && at !== noun; at = tree.tokens[at]!.head) if (at === verb) return true
  return false
}

/** "The report blamed the county", "the act obliges the railway". */
export function findReport(sentence: Sentence, verb: Token, i: number): Actor | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens[i]!
  if (
    !judging.test(verb.lemma) ||
    !/^(?:report|inquiry|act|law|ruling|court|treaty|bill|study)$/i.test(noun.lemma)
  )
    return undefined
  const before = childrenBy(tree, i, /^(?:det|nmod:poss|compound|amod)$/)
  if (!before.some(({ form }) => /^(?:the|its|an?)$/i.test(form)) && noun.tag !== 'NNP') return undefined
  const tokens = trimmedPhrase(tree, i).filter((k) => tree.tokens[k]!.tag !== 'PRP$')
  return { text: renderTokens(tree, new Set(tokens)).replace(/^(?:the|an?) /i, ''), tokens }
}
