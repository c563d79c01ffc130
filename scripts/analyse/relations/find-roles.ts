/** What one is to another, where a noun says it: "X is a member of Y", "Y, the founder of X", "became director of X". */
import { bracketedTokens, quotedTokens } from '../clauses/clause.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { conjuncts } from './conjuncts.ts'
import { findActor } from './find-actor.ts'
import { isSame } from './find-clauses.ts'
import { LABEL_LIMIT } from './write-label.ts'
import { makeRelation } from './make-relation.ts'
import { renderTokens } from '../clauses/render.ts'
import { role, holderRules } from './role-holders.ts'
import type { Actor } from './find-actor.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'
import type { Holder } from './role-holders.ts'

/** Whose relative one is. */
const KIN =
  /^(?:step|great-)?(?:grand)?(?:daughter|son|wife|husband|widow|widower|brother|sister|nephew|niece|cousin|heir|heiress|uncle|aunt|father|mother)(?:-in-law)?$/

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
  return [holder.subject, ...others].flatMap((subject) =>
    readRole(context, sentence, noun, { ...holder, subject }, resolver, others.length > 0),
  )
}

function readRole(
  context: Context,
  sentence: Sentence,
  noun: Token,
  { subject: holder, from, clause }: Holder,
  resolver: Resolver,
  isAlone: boolean,
): Relation[] {
  const tree = sentence.tree!
  // "her husband Paul Moss and Anna Berg": one is the husband.
  const isOne = noun.tag === 'NN' && holder > noun.i && childrenBy(tree, holder, /^conj$/).length > 0
  const named = isAlone || isOne ? resolver.named(sentence, holder) : undefined
  const subject: Actor | undefined = named
    ? { text: named.name.text, entity: named.index, named: named.name.from[0], tokens: [holder] }
    : findActor(sentence, holder, resolver)
  const whole = wholeOf(tree, noun)
  if (!subject || !whole) return []
  // Between two who are not named there is no telling who is meant: "his teacher at the school".
  if (subject.entity === undefined && !/^\p{Lu}/u.test(subject.text)) return []
  return objectsOf(sentence, ownerAt(tree, whole.noun), resolver).flatMap((object): Relation[] => {
    // "Kenya's president", "his aunt Moss": a description rather than a relation.
    const isDescription =
      from === undefined && (KIN.test(noun.lemma) || resolver.entities[object.entity!]?.kind === 'state')
    if (isDescription || isSame({ subject, object })) return []
    const tokens = labelTokens(tree, noun, whole, [subject, object], from)
    const label = { text: renderTokens(tree, new Set(tokens)), tokens }
    return label.text.length > LABEL_LIMIT
      ? []
      : [makeRelation(context, sentence, { subject, object, label, verb: noun, clause })]
  })
}

/** Those with a name whom the role is to: "an adviser to both Moss and Weil" is one to each. */
function objectsOf(sentence: Sentence, at: number, resolver: Resolver): Actor[] {
  const single = findActor(sentence, at, resolver)
  if (single?.entity !== undefined) return [single]
  const listed = [at, ...conjuncts(sentence.tree!, at)]
  const named = listed.flatMap((i) => {
    const entity = resolver.named(sentence, i)
    return entity
      ? [{ text: entity.name.text, entity: entity.index, named: entity.name.from[0], tokens: [i] }]
      : []
  })
  return listed.length > 1 && named.length === listed.length ? named : []
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
