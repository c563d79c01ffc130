/** A relative clause that tells an event: the noun that it is about comes where the pronoun stands for it. */
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { hangsAfterComma } from '../clauses/misreadings.ts'
import { isVague } from './is-hollow.ts'
import { isOpenWhich } from './turn-relative.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface MovedRelative {
  /** Tokens that go: the pronoun, marks before the verb. */
  gone: Set<number>
  /** Tokens of the noun, where it comes first: as the subject, or as what the clause is about. */
  noun: number[]
}

/**
 * "the painter, who left" → "the painter left"; "fled to France, where he died" → "he died"; "the accord, which they
 * signed" and "the ministry, to which he was called" stay so. Only of a noun that is told apart ("the", a name): "one
 * factor that led to war" is a part of its sentence.
 * @param isThing Whether a token names what is no person: "a chemist at the university, who left" is not about the
 * university.
 */
export function moveRelative(
  tree: Tree,
  head: number,
  isThing: (token: number) => boolean,
): MovedRelative | undefined {
  const verb = tree.tokens[head]!
  const gone = new Set(childrenBy(tree, head, /^punct$/).flatMap(({ i }) => (i < head ? [i] : [])))
  const relative = tree.tokens.find(
    ({ form, i, head: over }) =>
      i < head &&
      /^(?:who|whom|which|that)$/i.test(form) &&
      (over === head || tree.tokens[over]!.head === head),
  )
  if (!relative) {
    const adverb = childrenBy(tree, head, /^advmod$/).find(({ tag }) => tag === 'WRB')
    if (!adverb || childrenBy(tree, head, /^nsubj/).length === 0) return undefined
    // "from where they returned"
    for (const { i } of childrenBy(tree, adverb.i, /^case$/)) gone.add(i)
    if (/^from$/i.test(tree.tokens[adverb.i - 1]?.form ?? '')) gone.add(adverb.i - 1)
    return { gone: gone.add(adverb.i), noun: [] }
  }
  const parsed = /^who$/i.test(relative.form)
    ? personOf(tree, verb.head, isThing)
    : (nameBefore(tree, relative, verb.head) ?? verb.head)
  if (parsed === undefined) return undefined
  const meant = openedAt(tree, head, parsed)
  if (meant !== undefined) return { gone: gone.add(relative.i), noun: nounBefore(tree, meant, relative.i) }
  // "a map of the rivers, which the society published"
  if (/^which$/i.test(relative.form) && isOpenWhich(tree, parsed)) return undefined
  const antecedent = isCertain(tree, relative, parsed) ? parsed : nearestName(tree, relative)
  if (antecedent === undefined) return undefined
  const noun = nounBefore(tree, predicateSubject(tree, antecedent, relative) ?? antecedent, relative.i)
  const preposition = childrenBy(tree, relative.i, /^case$/)[0]
  if (/^nsubj/.test(relative.rel) && !preposition) {
    if (hangsAfterComma(tree, antecedent) && antecedent === verb.head) return undefined
    return isDefinite(tree, antecedent) ? { gone: gone.add(relative.i), noun } : undefined
  }
  if (!isVerb(verb) || !isDefinite(tree, antecedent) || relative.head !== head) return undefined
  const isObject =
    relative.rel === 'obj' || (/^that$/i.test(relative.form) && childrenBy(tree, head, /^obj$/).length === 0)
  if (!isObject && !(preposition && /^obl/.test(relative.rel))) return undefined
  const first = preposition?.i ?? relative.i
  const comma = tree.tokens[first - 1]?.form === ',' ? [first - 1] : []
  for (const i of comma) gone.delete(i)
  return { gone, noun: [...noun, ...comma] }
}

/** "the centre in Pemba, which opened": no place opens, but what is there. */
function openedAt(tree: Tree, head: number, place: number): number | undefined {
  const { rel, tag, head: over } = tree.tokens[place]!
  const [marker] = childrenBy(tree, place, /^case$/)
  const isThere = rel === 'nmod' && /^NNP/.test(tag) && /^(?:in|at|near)$/i.test(marker?.form ?? '')
  const opens = /^(?:open|reopen|close|build|complete|establish|launch|inaugurate)$/.test(
    tree.tokens[head]!.lemma,
  )
  const isObject = childrenBy(tree, head, /^nsubj/).some(({ form }) => !/^(?:which|that)$/i.test(form))
  return isThere && opens && !isObject && isDefinite(tree, over) ? over : undefined
}

/** "the collapse of Northern Bank, which failed": a name right before the pronoun is meant, not what it hangs on. */
function nameBefore(tree: Tree, relative: Token, noun: number): number | undefined {
  if (!/^which$/i.test(relative.form) || tree.tokens[relative.i - 1]?.form !== ',') return undefined
  let at = tree.tokens[relative.i - 2]
  while (at && /^(?:flat|compound)/.test(at.rel)) at = tree.tokens[at.head]
  return at && at.i !== noun && /^NNP/.test(at.tag) && at.rel === 'nmod' && at.head === noun
    ? at.i
    : undefined
}

/**
 * "divers of the Maritime Board from the wreck of the schooner Fortuna, which sank": between a noun and ", which" may stand
 * only what belongs to the noun, and nothing that hangs on the noun's verb.
 */
function isCertain(tree: Tree, relative: Token, antecedent: number): boolean {
  if (!/^which$/i.test(relative.form)) return true
  const own = new Set(subtree(tree, antecedent))
  return tree.tokens.slice(antecedent + 1, relative.i).every(({ i, tag }) => own.has(i) || !/^NN/.test(tag))
}

/** The name right before ", which", with the noun that it stands beside: "the schooner Fortuna". */
function nearestName(tree: Tree, relative: Token): number | undefined {
  let at = tree.tokens[relative.i - 2]
  if (tree.tokens[relative.i - 1]?.form !== ',' || !at || !/^NNP/.test(at.tag)) return undefined
  while (/^(?:flat|compound|appos)$/.test(at.rel) && tree.tokens[at.head]!.i < relative.i)
    at = tree.tokens[at.head]!
  return at.i
}

/** "The battle was one which started in May", "Roe was an engineer who joined": the subject is what did it. */
function predicateSubject(tree: Tree, noun: number, relative: Token): number | undefined {
  const [subject] = childrenBy(tree, noun, /^nsubj/)
  const isSaid = childrenBy(tree, noun, /^cop$/).length > 0
  return isSaid &&
    subject &&
    /^nsubj/.test(relative.rel) &&
    /^NN/.test(subject.tag) &&
    !isVague(tree, subject)
    ? subject.i
    : undefined
}

/** The noun with what tells it apart, up to the first comma; of a title in front, "Correcting the Spelling", all. */
function nounBefore(tree: Tree, noun: number, end: number): number[] {
  const phrase = withNameAfter(tree, trimmedPhrase(tree, noun), end).filter((i) => i < end)
  const comma = phrase.findIndex((i) => i > noun && tree.tokens[i]!.form === ',')
  const own = comma < 0 ? phrase : phrase.slice(0, comma)
  const first = own[0] ?? noun
  const fence = tree.tokens.findLast(({ i, form }) => i < first && /^[,;:(]$/.test(form))?.i ?? -1
  const opens = tree.tokens[fence + 1]!
  const isTitle =
    fence >= 0 &&
    opens.i < first &&
    first - opens.i <= 6 &&
    /^\p{Lu}/u.test(opens.form) &&
    /^\p{Lu}/u.test(tree.tokens[noun]!.form)
  return isTitle ? [...tree.tokens.slice(opens.i, first).map(({ i }) => i), ...own] : own
}

/** "Transport Minister [Ana Reis], who": a name right after a title in capitals is of the phrase, however it was parsed. */
function withNameAfter({ tokens }: Tree, phrase: number[], end: number): number[] {
  const last = phrase.at(-1)
  if (last === undefined || !/^NNP/.test(tokens[last]!.tag)) return phrase
  const after = tokens.slice(last + 1, end)
  const rest = after.findIndex(({ tag }) => !/^NNP/.test(tag))
  return [...phrase, ...after.slice(0, rest < 0 ? after.length : rest).map(({ i }) => i)]
}

/** Whom "who" means: where the noun before it names a thing, the noun that this hangs on. */
function personOf(tree: Tree, noun: number, isThing: (token: number) => boolean): number | undefined {
  let at: Token = tree.tokens[noun]!
  while (isThing(at.i)) {
    if (!/^(?:nmod|appos|flat|compound|conj)/.test(at.rel)) return undefined
    at = tree.tokens[at.head]!
  }
  // "Freja Lindholm, a chemist": the name is known, the calling may be anyone's.
  const isCalling =
    at.i !== noun ||
    (/^NNP/.test(tree.tokens[at.head]?.tag ?? '') &&
      childrenBy(tree, at.i, /^det$/).some(({ form }) => /^(?:an?|the)$/i.test(form)) &&
      !isThing(at.head))
  return at.rel === 'appos' && isCalling ? at.head : at.i
}

/** A name, "the mill", "her father", "a petition", "43 letters". */
function isDefinite(tree: Tree, noun: number): boolean {
  const { tag: own, i } = tree.tokens[noun]!
  // "Parliament, which passed": a bare noun that a comma follows is like a name.
  const isBare = i === 0 && own === 'NN' && tree.tokens[1]?.form === ','
  return (
    isBare ||
    /^NNP/.test(own) ||
    childrenBy(tree, noun, /^nummod$/).length > 0 ||
    childrenBy(tree, noun, /^(?:det|nmod:poss)$/).some(
      ({ i, form, tag }) =>
        /^(?:the|an?|his|her|its|their)$/i.test(form) ||
        /^NNP/.test(tag) ||
        // "the judges' council"
        childrenBy(tree, i, /^det$/).length > 0,
    )
  )
}
