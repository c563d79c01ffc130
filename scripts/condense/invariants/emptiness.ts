/** Invariant of the matter: a point says something that could be otherwise. */
import { childrenBy, subtree } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import {
  ABSTRACT_NOUNS,
  DOING,
  EMPTY_SUBJECTS,
  EXISTENCE,
  HAVING,
  PRAISING,
  VAGUE_COUNTS,
} from '../empty-words.ts'

/**
 * "X is vital", "numerous challenges remain", "many methods have been developed": an empty predicate, and nothing that
 * names, counts or shows anything beside it.
 */
export function saysNothing(draft: Draft): boolean {
  return forms.some((isOfForm) => isOfForm(draft))
}

type EmptyForm = (draft: Draft) => boolean

const forms: readonly EmptyForm[] = [isPraise, isPraisedPart, isBareExistence, hasEmptyObject, isVagueDeed]

/** "X is vital (to our success)". A number makes a statement of it; "is necessary for travellers" is a rule. */
function isPraise(draft: Draft): boolean {
  const { tree, kept } = draft
  // By the words before it, for a parser often misses the verb of such sentences.
  const praise = tree.tokens.find(
    (t) =>
      kept.has(t.i) &&
      PRAISING.has(t.form.toLowerCase()) &&
      BEING.test(wordsBefore(draft, t)) &&
      !isInAside(draft, t),
  )
  if (!praise) return false
  const after = tokensOf(draft).filter((t) => t.i > praise.i)
  const noun = after.find((t) => t.rel !== 'compound' && /^NN/.test(t.tag))
  const isOfNoun =
    noun !== undefined && after.slice(0, after.indexOf(noun)).every((t) => /^(JJ|NN|,|CC)/.test(t.tag))
  if (isOfNoun && !ABSTRACT_NOUNS.has(noun.lemma.toLowerCase())) return false
  return /^(necessary|central|critical|important)$/i.test(praise.form)
    ? !after.some((t) => isConcrete(draft, t))
    : !after.some((t) => t.tag === 'CD')
}

/** Within a clause that only adds to what is said. */
function isInAside({ tree, head }: Draft, token: Token): boolean {
  for (let t: Token | undefined = token; t && t.i !== head; t = tree.tokens[t.head])
    if (/^(acl|advcl|parataxis|ccomp)/.test(t.rel)) return true
  return false
}

const BEING =
  /\b(is|are|was|were|be|been|remains?|remained|becomes?|became)( (also|still|both|often|very|most|equally|therefore|particularly|especially|a|an|the))*$/i

const wordsBefore = ({ tree, kept }: Draft, token: Token): string =>
  tree.tokens
    .slice(Math.max(0, token.i - 5), token.i)
    .filter((t) => kept.has(t.i))
    .map((t) => t.form)
    .join(' ')

/** "is a pivotal step in …", "constitutes a core component", "plays a vital role". */
function isPraisedPart(draft: Draft): boolean {
  const { tree, head, kept } = draft
  const isCopula = childrenBy(tree, head, /^cop/).length > 0
  const noun = isCopula
    ? tree.tokens[head]!
    : childrenBy(tree, head, /^(obj|xcomp)/).find((t) => kept.has(t.i))
  if (!noun || !/^NN/.test(noun.tag) || !ABSTRACT_NOUNS.has(noun.lemma.toLowerCase())) return false
  if (!isCopula && !HAVING.has(tree.tokens[head]!.lemma.toLowerCase())) return false
  const isPraised = childrenBy(tree, noun.i, /^(amod|compound)/).some((t) =>
    PRAISING.has(t.form.toLowerCase()),
  )
  return isPraised && !tokensOf(draft).some((t) => t.tag === 'CD' && t.i > noun.i)
}

/** "Challenges persist", "The situation was difficult", "Progress has been made in many areas". */
function isBareExistence(draft: Draft): boolean {
  const { tree, head, kept } = draft
  const subject = subjectOf(draft)
  const verb = tree.tokens[head]!
  if (!subject || !EMPTY_SUBJECTS.has(subject.lemma.toLowerCase())) return false
  const isOfExistence =
    EXISTENCE.has(verb.lemma.toLowerCase()) ||
    !/^VB/.test(verb.tag) ||
    /^(exacerbate|complicate)$/.test(verb.lemma)
  if (!isOfExistence) return false
  // "challenges such as smuggling" names them; "the situation of the peninsula" does not say how it is.
  const own = new Set(subtree(tree, subject.i))
  const isNamed = [...own].some((i) => /^(such|including|like)$/i.test(tree.tokens[i]!.form))
  const beyond = tokensOf(draft).filter((t) => (own.has(t.i) ? isNamed && t.i > subject.i : t.i > head))
  return !beyond.some((t) => kept.has(t.i) && t.i !== head && isConcrete(draft, t))
}

/** "faces several obstacles", "has encountered numerous challenges that have impacted its progress". */
function hasEmptyObject(draft: Draft): boolean {
  const { tree, head } = draft
  const verb = tree.tokens[head]!
  if (!HAVING.has(verb.lemma.toLowerCase())) return false
  const object = childrenBy(tree, head, /^(obj|obl)/).find((t) => t.i > head && draft.kept.has(t.i))
  if (!object || !ABSTRACT_NOUNS.has(object.lemma.toLowerCase())) return false
  const isDeed = (t: Token): boolean => t.tag === 'VBG' && childrenBy(tree, t.i, /^obj/).length > 0
  return !tokensOf(draft).some((t) => t.i > head && (isConcrete(draft, t) || isDeed(t)))
}

/** "Many models have been developed based on theoretical methods", "Progress has been made". */
function isVagueDeed(draft: Draft): boolean {
  const { tree, head, kept } = draft
  const verb = tree.tokens[head]!
  const subject = subjectOf(draft)
  if (!subject || !DOING.has(verb.lemma.toLowerCase())) return false
  if (childrenBy(tree, head, /^aux:pass/).length === 0) return false
  const isVague =
    EMPTY_SUBJECTS.has(subject.lemma.toLowerCase()) ||
    childrenBy(tree, subject.i, /^(amod|nummod|det)/).some((t) => VAGUE_COUNTS.has(t.form.toLowerCase()))
  const own = new Set(subtree(tree, subject.i))
  return isVague && !tokensOf(draft).some((t) => kept.has(t.i) && !own.has(t.i) && isConcrete(draft, t))
}

/** A name that is not the article's own, a number, or a noun that names a thing. */
function isConcrete(draft: Draft, token: Token): boolean {
  const word = token.form.toLowerCase()
  if (token.tag === 'CD') return !VAGUE_COUNTS.has(word) && word !== 'one'
  if (/^NNP/.test(token.tag)) return !draft.title?.toLowerCase().includes(word)
  // "a handful of partners": which?
  const over = draft.tree.tokens[token.head]
  const isCounted = token.rel === 'nmod' && over !== undefined && VAGUE_COUNTS.has(over.form.toLowerCase())
  if (isCounted && childrenBy(draft.tree, token.i, /^(amod|compound|nmod)/).length === 0) return false
  return /^NN/.test(token.tag) && !ABSTRACT_NOUNS.has(token.lemma.toLowerCase())
}

function subjectOf({ tree, head, kept }: Draft): Token | undefined {
  return childrenBy(tree, head, /^nsubj/).find((t) => kept.has(t.i))
}
