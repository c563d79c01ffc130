/** A relative clause about an object, as a clause of its own: "a report that the council published" → "the council published a report". */
import { childrenBy, subtree } from '../../language/index.ts'
import { hangsAfterComma } from '../clauses/misreadings.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface TurnedRelative {
  /** Tokens that go: the pronoun with its preposition and comma. */
  gone: number[]
  /** The token after which the noun comes: the verb, its particle, or the end of its object. */
  after: number
  /** What comes there: the pronoun's preposition, if it has one, and the noun. */
  preposition?: number
  noun: number[]
}

/** Nouns that say nothing without their clause. */
const VAGUE =
  /^(?:one|ones|way|thing|time|day|night|week|month|year|moment|place|point|reason|something|arrangement|product|step|move|decision|fact|idea|part|kind|sort|number|amount|process|result|factor|figure|size|level)$/

const POINTS = /^(?:he|she|it|they|his|her|its|their|him|them|this|that|these|those|such|who|which|whose)$/i

/** Of a past clause with a subject of its own, whose noun stands right before it and points to nothing else. */
export function turnRelative(tree: Tree, head: number): TurnedRelative | undefined {
  const { tokens } = tree
  const verb = tokens[head]!
  const noun = namedNoun(tree, head)
  const subject = childrenBy(tree, head, /^nsubj/).find(({ i }) => i < head)
  const isPast = verb.tag === 'VBD' || childrenBy(tree, head, /^aux$/).some(({ form }) => /^had$/i.test(form))
  if (verb.rel !== 'acl:relcl' || !isPast || !noun || !subject) return undefined
  if (/^(?:who|which|that|whose)$/i.test(subject.form) || !/^NN/.test(noun.tag)) return undefined
  if (VAGUE.test(noun.lemma) || isOpenWhich(tree, noun.i)) return undefined
  // "…, a product that they sold": of what was said before; a name stands for itself.
  if (hangsAfterComma(tree, noun.i) && !/^NNP/.test(noun.tag)) return undefined
  const relative = childrenBy(tree, head, /^(?:obj|obl|nmod|mark)$/).find(
    ({ i, form }) => i < subject.i && /^(?:which|whom|that)$/i.test(form),
  )
  const preposition = relative && childrenBy(tree, relative.i, /^case$/)[0]
  // "exposures, of which it published forty": some of them.
  if (preposition && /^of$/i.test(preposition.form)) return undefined
  const first = preposition?.i ?? relative?.i ?? subtree(tree, subject.i)[0]!
  const own = new Set(subtree(tree, noun.i))
  // Right before the clause, nothing between that the pronoun may mean as well.
  const between = tokens.slice(noun.i + 1, first)
  if (
    first < noun.i ||
    between.some(({ i, tag, form }) => !own.has(i) && form !== ',' && /^(?:NN|VB)/.test(tag))
  )
    return undefined
  if (!relative && between.length > 0) return undefined
  const objects = childrenBy(tree, head, /^(?:obj|ccomp|xcomp)$/).filter(({ i }) => i > head)
  if (preposition ? objects.length > 1 : objects.length > 0) return undefined
  const phrase = trimmedPhrase(tree, noun.i).filter((i) => i < first)
  const comma = phrase.find((i) => i > noun.i && tokens[i]!.form === ',') ?? Infinity
  const words = phrase.filter((i) => i < comma)
  const isTold =
    /^NNP|^NNS/.test(noun.tag) || childrenBy(tree, noun.i, /^(?:det|nummod|nmod:poss)$/).length > 0
  if (!isTold || words.some((i) => POINTS.test(tokens[i]!.form))) return undefined
  const particle = childrenBy(tree, head, /^compound:prt$/).find(({ i }) => i === head + 1)
  const [object] = objects
  const before = tokens.slice(noun.i + 1, subject.i).filter(({ i, form }) => form === ',' && i >= first - 1)
  return {
    gone: [
      ...(preposition ? [preposition.i] : []),
      ...(relative ? [relative.i] : []),
      ...before.map(({ i }) => i),
    ],
    after: object ? subtree(tree, object.i).at(-1)! : (particle?.i ?? head),
    ...(preposition && { preposition: preposition.i }),
    noun: [...words, ...nameAfter(tree, noun.i, head)],
  }
}

/**
 * What a relative clause is about: of "Lysant, a company that Roe founded" the name; of "membership of NATO, which it joined"
 * the name right before it, where the noun above is no certain thing.
 */
function namedNoun(tree: Tree, head: number): Token | undefined {
  const { tokens } = tree
  const noun = tokens[tokens[head]!.head]
  const named = noun && tokens[noun.head]
  if (!noun || !named) return noun
  const [article] = childrenBy(tree, noun.i, /^det$/)
  if (noun.rel === 'appos' && /^NNP/.test(named.tag) && /^an?$/i.test(article?.form ?? '')) return named
  const which = subtree(tree, head).find((i) => /^which$/i.test(tokens[i]!.form))
  const before = which !== undefined && tokens[which - 1]?.form === ',' ? tokens[which - 2] : undefined
  const isSome = childrenBy(tree, noun.i, /^(?:det|nummod|nmod:poss)$/).length > 0
  return before && !isSome && /^NN$/.test(noun.tag) && /^NNP/.test(before.tag) && before.head === noun.i
    ? before
    : noun
}

/** "the glass she patented, called Halloy": the name says which. */
function nameAfter(tree: Tree, noun: number, head: number): number[] {
  const called = childrenBy(tree, noun, /^acl$/).find(
    ({ i, form }) => i > head && /^(?:called|named|dubbed)$/i.test(form),
  )
  const own = called ? subtree(tree, called.i).filter((i) => tree.tokens[i]!.form !== ',') : []
  return own.length <= 5 && own.some((i) => /^NNP/.test(tree.tokens[i]!.tag)) ? own : []
}

/** What a thing's quality is called: what "which" does not go on with. */
const QUALITY = /(?:[ea]nce|ity|ment|ness|ship|[ts]ion)$/

/** "a map of the rivers, which the society published": the map as well as the rivers; of a quality only what has it is meant. */
export function isOpenWhich(tree: Tree, i: number): boolean {
  const { rel, tag, head } = tree.tokens[i]!
  const [marker] = childrenBy(tree, i, /^case$/)
  return (
    /^nmod$/.test(rel) &&
    !/^NNP/.test(tag) &&
    // "the wreck of the brig Merle, which sank"
    !/^NNP/.test(tree.tokens[i + 1]?.tag ?? '') &&
    /^of$/i.test(marker?.form ?? '') &&
    !QUALITY.test(tree.tokens[head]!.form) &&
    tree.tokens.slice(i + 1, i + 3).some(({ form }) => form === ',')
  )
}
