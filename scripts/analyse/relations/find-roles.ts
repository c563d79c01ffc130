/** What one is to another, where a noun says it: "X is a member of Y", "Y, the founder of X", "became director of X". */
import { bracketedTokens, isNegated, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { findActor } from './find-actor.ts'
import { isSame } from './find-clauses.ts'
import { isStated } from './stated.ts'
import { LABEL_LIMIT } from './write-label.ts'
import { makeRelation } from './make-relation.ts'
import { renderTokens } from '../clauses/render.ts'
import type { Actor } from './find-actor.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

const role =
  /^(?:part|member|subsidiary|partner|ally|owner|co-owner|founder|co-founder|cofounder|supporter|opponent|supplier|customer|client|branch|successor|predecessor|director|manager|chairman|chairwoman|chair|president|vice-president|chancellor|rector|dean|head|leader|sponsor|patron|donor|shareholder|rival|critic|adviser|advisor|student|pupil|disciple|assistant|arm|division|captain|coach|secretary|treasurer|commander|editor|spokesman|spokeswoman|spokesperson|chief|conductor|ambassador|governor|minister|professor|signatory|creditor|contractor|backer|mentor|teacher|executive|deputy|boss|counterpart|daughter|son|wife|husband|widow|widower|brother|sister|nephew|niece|cousin|heir|heiress|collaborator|colleague|aide|tutor|lawyer|publisher|bodyguard|accomplice|uncle|aunt|grandfather|grandmother|stepson|stepfather|father-in-law|mother-in-law|father|mother|grandson|granddaughter|son-in-law|brother-in-law)$/

/** A reading of a role: whose it is, and the tokens from which its words begin. */
interface Holder {
  /** Head of the name of the one who has the role. */
  subject: number
  /** First token of the label's own words, where a verb belongs to them. */
  from?: number
  /** Head of the clause that states it. */
  clause: number
}

type HolderRule = (tree: Tree, noun: Token) => Holder | undefined

const holderRules: readonly HolderRule[] = [
  holderByCopula,
  holderInPredicate,
  holderByVerb,
  holderBefore,
  holderAfter,
]

export function findRoles(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens.flatMap((noun): Relation[] => {
    if (!/^NN/.test(noun.tag) || !role.test(noun.lemma.toLowerCase()) || quoted.has(noun.i)) return []
    if (resolver.named(sentence, noun.i)) return []
    for (const rule of holderRules) {
      const holder = rule(tree, noun)
      const relations = holder ? readRoles(context, sentence, noun, holder, resolver) : []
      if (relations.length > 0) return relations
    }
    return []
  })
}

/** "Its donors are X and Y": each is one. */
function readRoles(
  context: Context,
  sentence: Sentence,
  noun: Token,
  holder: Holder,
  resolver: Resolver,
): Relation[] {
  const others =
    noun.tag === 'NNS' && noun.rel === 'nsubj'
      ? childrenBy(sentence.tree!, holder.subject, /^conj$/).map(({ i }) => i)
      : []
  return [holder.subject, ...others].flatMap(
    (subject) => readRole(context, sentence, noun, { ...holder, subject }, resolver, others.length > 0) ?? [],
  )
}

function readRole(
  context: Context,
  sentence: Sentence,
  noun: Token,
  { subject: holder, from, clause }: Holder,
  resolver: Resolver,
  isAlone: boolean,
): Relation | undefined {
  const tree = sentence.tree!
  // "her husband Paul Moss and Anna Berg": one is the husband.
  const isOne = noun.tag === 'NN' && holder > noun.i && childrenBy(tree, holder, /^conj$/).length > 0
  const named = isAlone || isOne ? resolver.named(sentence, holder) : undefined
  const subject: Actor | undefined = named
    ? { text: named.name.text, entity: named.index, named: named.name.from[0], tokens: [holder] }
    : findActor(sentence, holder, resolver)
  const whole = wholeOf(tree, noun)
  const object = whole && findActor(sentence, ownerAt(tree, whole.noun), resolver)
  if (!subject || !object || isSame({ subject, object }) || object.entity === undefined) return undefined
  // "Kenya's president": a description rather than a relation.
  if (from === undefined && resolver.entities[object.entity]?.kind === 'state') return undefined
  // Between two who are not named there is no telling who is meant: "his teacher at the school".
  if (subject.entity === undefined && !/^\p{Lu}/u.test(subject.text)) return undefined
  const tokens = labelTokens(tree, noun, whole, [subject, object], from)
  const label = { text: renderTokens(tree, new Set(tokens)), tokens }
  return label.text.length > LABEL_LIMIT
    ? undefined
    : makeRelation(context, sentence, { subject, object, label, verb: noun, clause })
}

/** What the role is in: "of X", "at X", "X's". */
function wholeOf(tree: Tree, noun: Token): { noun: Token; marker?: number } | undefined {
  for (const whole of childrenBy(tree, noun.i, /^nmod/)) {
    const marker = childrenBy(tree, whole.i, /^case$/).find(({ form }) =>
      /^(?:of|at|to|['’]s|['’])$/i.test(form),
    )
    const owns = whole.rel === 'nmod:poss'
    if (owns) return { noun: whole }
    if (marker && whole.i > noun.i) return { noun: whole, marker: marker.i }
  }
  return undefined
}

/** "the Act, whose sponsor, Moss, …": the noun before the comma; the whole itself where it is no "whose". */
function ownerAt({ tokens }: Tree, { i, form }: Token): number {
  const before = tokens[i - 1]?.form === ',' ? tokens[i - 2] : undefined
  return /^whose$/i.test(form) && before && /^NN/.test(before.tag) ? before.i : i
}

/** The noun with its adjectives and the preposition; the verb in front where there is one. */
function labelTokens(
  tree: Tree,
  noun: Token,
  whole: { noun: Token; marker?: number },
  actors: Actor[],
  from = noun.i,
): number[] {
  const out = new Set([
    ...bracketedTokens(tree),
    ...actors.filter(({ tokens }) => !tokens.includes(noun.i)).flatMap(({ tokens }) => tokens),
  ])
  const kept = new Set<number>([noun.i])
  for (const { i } of childrenBy(tree, noun.i, /^(?:amod|compound|cop|aux)/))
    for (const k of subtree(tree, i)) if (k < noun.i) kept.add(k)
  // "brother-in-law"
  for (let i = noun.i; tree.tokens[i + 1]?.start === tree.tokens[i]!.end && isSolid(tree, i + 1); i++)
    kept.add(i + 1)
  const end = whole.marker ?? Math.max(...kept)
  if (whole.marker !== undefined) kept.add(whole.marker)
  for (let i = from; i < noun.i; i++)
    if (!/^(?:nsubj|punct|cc|advmod)/.test(tree.tokens[i]!.rel) || /^not$/i.test(tree.tokens[i]!.form))
      kept.add(i)
  return [...kept]
    .filter((i) => i <= end && (i === whole.marker || !out.has(i)) && !/^['’]s?$/.test(tree.tokens[i]!.form))
    .sort((a, b) => a - b)
}

/** A hyphen, or what one joins. */
function isSolid({ tokens }: Tree, i: number): boolean {
  return /^[-‐]$/.test(tokens[i]!.form) || /^[-‐]$/.test(tokens[i - 1]!.form)
}

/** "X is a member of Y", ", which is part of Y". */
function holderByCopula(tree: Tree, noun: Token): Holder | undefined {
  if (!/^(?:root|conj|acl:relcl|parataxis)$/.test(noun.rel)) return undefined
  const [copula] = childrenBy(tree, noun.i, /^cop$/)
  const [subject] = childrenBy(tree, noun.i, /^nsubj$/)
  if (!copula || !subject || isNegated(tree, noun.i)) return undefined
  if (childrenBy(tree, noun.i, /^(?:aux|mark)$/).some(({ tag }) => tag === 'MD' || tag === 'IN'))
    return undefined
  const relative = /^(?:who|which)$/i.test(subject.form) ? noun.head : subject.i
  return { subject: relative, from: copula.i, clause: noun.i }
}

/** "Its largest donor is X": the name is the predicate. */
function holderInPredicate(tree: Tree, noun: Token): Holder | undefined {
  const name = tree.tokens[noun.head]
  if (noun.rel !== 'nsubj' || !name?.tag.startsWith('NNP') || isNegated(tree, name.i)) return undefined
  const [copula] = childrenBy(tree, name.i, /^cop$/)
  const isModal = childrenBy(tree, name.i, /^(?:aux|mark)$/).some(({ tag }) => /^(?:MD|IN)$/.test(tag))
  return copula && !isModal ? { subject: name.i, clause: name.i } : undefined
}

/** "became director of Y", "was appointed director of Y", "served as director of Y". */
function holderByVerb(tree: Tree, noun: Token): Holder | undefined {
  const verb = tree.tokens[noun.head]
  if (!verb || !/^VB[DZPN]$/.test(verb.tag) || verb.i > noun.i || !isStated(tree, verb.i)) return undefined
  const passive = childrenBy(tree, verb.i, /^aux:pass$/)
  const as = childrenBy(tree, noun.i, /^case$/).some(({ form }) => /^as$/i.test(form))
  const fits =
    passive.length > 0
      ? /^(?:appoint|elect|name|make|hire|choose)$/.test(verb.lemma)
      : as
        ? /^(?:serve|work|act)$/.test(verb.lemma)
        : /^(?:become|remain)$/.test(verb.lemma)
  if (!fits || !/^(?:root|conj|parataxis|acl:relcl)$/.test(verb.rel)) return undefined
  if (!/^(?:xcomp|obj|obl|ccomp)/.test(noun.rel) || isNegated(tree, verb.i)) return undefined
  const modal = childrenBy(tree, verb.i, /^aux/).some(({ tag }) => tag === 'MD')
  const subject = subjectOf(tree, verb.i)
  if (!subject || modal) return undefined
  const auxiliaries = childrenBy(tree, verb.i, /^aux/).map(({ i }) => i)
  return { subject: subject.i, from: Math.min(verb.i, ...auxiliaries), clause: verb.i }
}

/** "Y, the founder of X". */
function holderBefore(tree: Tree, noun: Token): Holder | undefined {
  const head = tree.tokens[noun.head]
  if (!/^(?:appos|conj)$/.test(noun.rel) || !head || head.i > noun.i) return undefined
  // "Y, the founder and owner of X"
  if (noun.rel === 'conj') return role.test(head.lemma) ? holderBefore(tree, head) : undefined
  return head.tag.startsWith('NNP') ? { subject: head.i, clause: noun.i } : undefined
}

/** "the founder of X, Y", "X's founder Y". */
function holderAfter(tree: Tree, noun: Token): Holder | undefined {
  const name = childrenBy(tree, noun.i, /^(?:appos|flat)$/).find(
    ({ i, tag }) => i > noun.i && tag.startsWith('NNP'),
  )
  return name && { subject: name.i, clause: noun.i }
}
