/** The name that a common noun stands for where it is said beside it: "the engineer Moss", "Moss, a diplomat", "her deputy, the surgeon Moss". */
import { isActorNoun, isPeople } from '../clauses/actor-nouns.ts'
import { DATELINE } from './find-asides.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Tree } from '../../language/types.ts'

/** The name that the noun is, or that stands beside it: "the engineer Ruth Aigner". */
export function nameOf(sentence: Sentence, i: number, resolver: Resolver): Entity | undefined {
  const tree = sentence.tree!
  const called = calledName(tree, i)
  if (called !== undefined) return resolver.named(sentence, called)
  const own = namedAt(sentence, i, resolver)
  if (own)
    return /^NNP/.test(tree.tokens[i]!.tag) || own.acronym || /^\p{Lu}/u.test(tree.tokens[i]!.form)
      ? own
      : undefined
  if (!/^NNS?$/.test(tree.tokens[i]!.tag)) return undefined
  const described = describedBy(sentence, i, resolver)
  if (described) return described
  const apposed = appositionOf(tree, i)
  const person =
    apposed !== undefined && tree.tokens[i]!.tag === 'NN' ? resolver.named(sentence, apposed) : undefined
  if (person?.kind === 'person') return person
  const equal = equalName(tree, i)
  const thing = equal === undefined ? undefined : resolver.named(sentence, equal)
  if (thing && thing.kind !== 'person') return thing
  const office = officeHolder(sentence, i, resolver)
  if (office) return office
  // "the owner, Halden Shipping, paid"
  const isActor = isActorNoun(tree.tokens[i]!.lemma, tree.tokens[i]!.form)
  if (person && person.kind !== 'place' && isActor && !isOfParticiple(tree, i)) return person
  const beside = besideName(tree, i)
  return beside === undefined ? undefined : resolver.named(sentence, beside)
}

/** The name that a token heads: "Father Moss" is headed by its title. */
function namedAt(sentence: Sentence, i: number, resolver: Resolver): Entity | undefined {
  const flat = childrenBy(sentence.tree!, i, /^flat$/).map(({ i: k }) => resolver.named(sentence, k))
  return resolver.named(sentence, i) ?? flat.find((one) => one !== undefined)
}

/** "the brothers Anton and Emil Moss": the names of those whom a plural announces. */
export function listedNames(tree: Tree, i: number): number | undefined {
  if (tree.tokens[i]!.tag !== 'NNS') return undefined
  const [name] = childrenBy(tree, i, /^(?:appos|flat)$/).filter(
    ({ i: k, tag }) => k > i && tag.startsWith('NNP'),
  )
  const isList = name && childrenBy(tree, name.i, /^conj$/).length > 0
  return isList && tree.tokens[name.i - 1]?.form !== ',' ? name.i : undefined
}

/** "her deputy, the surgeon Moss": the name at the end of a chain of appositions. */
function appositionOf(tree: Tree, i: number): number | undefined {
  const [apposed] = childrenBy(tree, i, /^appos$/).filter(({ i: k }) => k > i)
  if (!apposed) return undefined
  if (/^NNP/.test(apposed.tag)) return apposed.i
  if (apposed.tag !== 'NN' || tree.tokens[i]!.tag !== 'NN') return undefined
  return besideName(tree, apposed.i) ?? appositionOf(tree, apposed.i)
}

/** "bought a competitor, the Wabasca Railway, in 1911", "beat the champions, Halden": the name says which one it is. */
function equalName(tree: Tree, i: number): number | undefined {
  const { tag, form, rel } = tree.tokens[i]!
  if (!(tag === 'NN' || SIDES.test(form)) || tree.tokens[i + 1]?.form !== ',') return undefined
  if (!/^(?:nsubj|obj)/.test(rel) || isOfParticiple(tree, i)) return undefined
  const joined = tree.tokens[i]!.kids.map((kid) => tree.tokens[kid]!).filter(
    (token) => token.i > i && /^(?:appos|conj)$/.test(token.rel) && !/^VB/.test(token.tag),
  )
  const [name] = joined
  if (joined.length !== 1 || !/^NNP/.test(name!.tag) || childrenBy(tree, name!.i, /^(?:cc|conj)$/).length > 0)
    return undefined
  const [first] = subtree(tree, name!.i).filter((k) => !/^(?:punct)$/.test(tree.tokens[k]!.rel))
  const isNext =
    first === i + 2 &&
    (name!.i === first || (name!.i === first + 1 && /^the$/i.test(tree.tokens[first]!.form)))
  return isNext && /^[,.;]$/.test(tree.tokens[name!.i + 1]?.form ?? '') ? name!.i : undefined
}

/** "A foundation set up by the family, the Halden Trust, pays": the name may be the foundation's. */
function isOfParticiple(tree: Tree, i: number): boolean {
  return tree.tokens[tree.tokens[i]!.head]?.rel === 'acl'
}

/** One side of a match, called by many. */
const SIDES = /^(?:champions|holders|winners|runners-up|leaders|hosts|rivals|visitors|neighbours|neighbors)$/i

/** "the mayor of Halden, Paul Moss": the person, though the parse hangs the name on the town. */
function officeHolder(sentence: Sentence, i: number, resolver: Resolver): Entity | undefined {
  const tree = sentence.tree!
  const { tag, lemma, form } = tree.tokens[i]!
  const isOffice = tag === 'NN' && isActorNoun(lemma, form) && isPeople(lemma)
  return childrenBy(tree, i, /^nmod$/)
    .flatMap((place) => childrenBy(tree, place.i, /^appos$/))
    .map((name) => (isOffice && name.tag.startsWith('NNP') ? resolver.named(sentence, name.i) : undefined))
    .find((entity) => entity?.kind === 'person')
}

/** "a league called Varn", "a firm known as Orkel". */
function calledName(tree: Tree, i: number): number | undefined {
  const next = tree.tokens[i + 1]
  const calling =
    /^(?:called|named|known)$/i.test(next?.form ?? '') && /^(?:acl|xcomp|advcl)$/.test(next!.rel)
      ? next
      : undefined
  return calling && childrenBy(tree, calling.i, /^(?:obj|xcomp|obl)$/).find(({ tag }) => /^NNP/.test(tag))?.i
}

/** The name right after the noun that it belongs to: "the engineer Moss", also where the parse took it for a subject. */
function besideName(tree: Tree, i: number): number | undefined {
  const beside = tree.tokens[i]!.kids.map((kid) => tree.tokens[kid]!).find(
    ({ i: k, rel, tag }) =>
      k > i &&
      k <= i + 2 &&
      /^(?:appos|flat)$/.test(rel) &&
      /^NNP/.test(tag) &&
      !/^[,:–—]$/.test(tree.tokens[k - 1]?.form ?? ''),
  )
  const next = tree.tokens[i + 1]
  const stray =
    next &&
    /^NNP/.test(next.tag) &&
    ((next.rel === 'nsubj' && next.head < i) ||
      (/^(?:flat|appos|nmod:unmarked|dep)$/.test(next.rel) && next.head > next.i))
  return beside?.i ?? (stray ? next.i : undefined)
}

/** "Moss, a diplomat sent by …", "Moss was an officer whom …": the name that the noun describes. */
function describedBy(sentence: Sentence, i: number, resolver: Resolver): Entity | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens[i]!
  const [copula] = childrenBy(tree, i, /^cop$/)
  const name =
    noun.rel === 'appos' && noun.head < i ? noun.head : copula && childrenBy(tree, i, /^nsubj$/)[0]?.i
  const singular = noun.tag === 'NN' && childrenBy(tree, i, /^conj$/).length === 0
  // "HAVNES — A bus that …": where the report was written.
  if (name !== undefined && tree.tokens[name]!.start < (DATELINE.exec(sentence.text)?.[0].length ?? 0))
    return undefined
  return name !== undefined && singular && tree.tokens[name]!.tag.startsWith('NNP')
    ? resolver.named(sentence, name)
    : undefined
}
