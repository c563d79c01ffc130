/** Invariant of what a point refers to: no word that only the sentence before explains. */
import { childrenBy, subtree } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import { leansOnTime } from '../leaning-time.ts'

/** "then", "again", "another", "after that", "the exception": each needs what went before. */
export function leansOnBefore(draft: Draft, text: string): boolean {
  if (LEANING_PHRASES.test(text) || CUT_OPENING.test(text) || EMPTY_HANDS.test(text)) return true
  if (leansOnTime(text)) return true
  return tokensOf(draft).some((token) =>
    LEANING.some((leans) => leans(draft, token, token.form.toLowerCase())),
  )
}

const LEANING_PHRASES =
  /\b(since|until|by|before) then\b|^(before|after|since|until|by|from|for|besides|despite|with|in) (that|this|then)\b|\b(before|after|since|until|from|besides|despite|like) (that|this)(?=,|$)|\b(soon enough|soon after|from that point|at that (time|point)|that (day|night|year|month|week)|in (this|that|such) \p{L}+|of that (day|kind|sort)|ever since(?=$|,| whether)|the (next|following|previous|same) (day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|winter)|in the (aftermath|meantime|process)(?! of)|in return(?! for)|the day before(?=$|,| \p{Ll}+ed\b)|at the time(?=$|,)|as such|to that end|the like|and so on)\b/iu

/** "After, troops entered": a preposition that has lost its noun. */
const CUT_OPENING =
  /^(after|before|since|by|in|on|at|during|following|with|from|of|for|to|into|against|through)\s*,|\b(of|to|for|with|from|into|between|among|the|an?)\s*,/i

/** "Examples include": of what? */
const EMPTY_HANDS =
  /^(examples|others|some|many|most|all|these|those|one|both) (also )?(include|are|is|was|were|have)\b/i

type Leaning = (draft: Draft, token: Token, word: string) => boolean

const LEANING: readonly Leaning[] = [
  // "and then" and "if …, then" have their first half in the same point.
  (draft, token, word) => word === 'then' && !hasBefore(draft, token, /^(and|if|when|first|once|,)$/),
  (_, token, word) => word === 'next' && /^advmod/.test(token.rel),
  // "A more modern example": than what was told before.
  (draft, token, word) => (/^(more|less)$/.test(word) || token.tag === 'JJR') && isInSubject(draft, token),
  (draft, token) => isGradedPredicate(draft, token),
  (_, token, word) => word === 'again' && /^RB/.test(token.tag),
  (draft, token, word) =>
    word === 'even' &&
    !/^(if|though|when|as|after|before|\p{L}+er|more|less)$/iu.test(nextForm(draft, token)),
  (draft, token, word) =>
    /^(too|either|likewise|similarly|otherwise|instead|anyway|as well)$/.test(word) && isLast(draft, token),
  (_, token, word) => word === 'also' && /^RB/.test(token.tag),
  (draft, token, word) =>
    word === 'there' &&
    /^(RB|EX)/.test(token.tag) &&
    (token.rel !== 'expl' || /^(NNP|PRP)/.test(draft.tree.tokens[token.i + 1]?.tag ?? '')),
  (_, token, word) => /^(ours|mine|theirs|hers|yours)$/.test(word) && /^PRP/.test(token.tag),
  (_, __, word) => word === 'meanwhile' || word === 'thereby' || word === 'thereafter' || word === 'hitherto',
  (draft, token, word) => /^(another|other|others)$/.test(word) && isOther(draft, token),
  (draft, token, word) =>
    word === 'further' && /^RB/.test(token.tag) && /^VB[ND]/.test(draft.tree.tokens[token.head]?.tag ?? ''),
  // "has not yet slept in one"
  (draft, token, word) =>
    /^ones?$/.test(word) &&
    /^(obj|obl|nmod)/.test(token.rel) &&
    childrenBy(draft.tree, token.i, /^(nmod|acl)/).length === 0,
  // "A kiosk is not one"
  (draft, token, word) =>
    word === 'one' && token.i === draft.head && childrenBy(draft.tree, token.i, /^(nmod|acl)/).length === 0,
  (draft, token) => isBareReference(draft, token),
  (draft, token, word) => word === 'instead' && !/^of$/i.test(nextForm(draft, token)),
  // "the usual explanation", "a similar pattern": usual where, similar to what?
  (draft, token, word) => /^(usual|similar)$/.test(word) && isUncompared(draft, token),
  (draft, token) => isCountedAgain(draft, token),
]

/** "another valley", and "other" as a subject: other than what was named; "A and other B" names it itself. */
function isOther({ tree, kept }: Draft, token: Token): boolean {
  const before = tree.tokens.slice(0, token.i).filter((t) => kept.has(t.i))
  if (/^another$/i.test(token.form)) return !before.some((t) => t.form.toLowerCase() === 'one')
  if (/^others$/i.test(token.form)) return !before.some((t) => /^(some|many|most)$/i.test(t.form))
  return before.length === 0 || (before.length === 1 && /^(the|an)$/i.test(before[0]!.form))
}

/** "X is the exception", "does the same": what of? */
function isBareReference({ tree, kept, head }: Draft, token: Token): boolean {
  if (
    !/^(exception|same|reason|case|opposite|reverse|latter|former|result|solution|answer|difference)$/i.test(
      token.form,
    )
  )
    return false
  if (!childrenBy(tree, token.i, /^det/).some((t) => /^the$/i.test(t.form))) return false
  if (token.i !== head && !/^(obj|obl|nsubj)/.test(token.rel)) return false
  return !childrenBy(tree, token.i, /^(nmod|acl|amod|compound)/).some((t) => kept.has(t.i))
}

/** Whether the word grades the subject of the point: "more than forty countries" counts, it does not compare. */
function isInSubject({ tree, head }: Draft, token: Token): boolean {
  if (/^than$/i.test(tree.tokens[token.i + 1]?.form ?? '')) return false
  const graded = /^advmod/.test(token.rel) ? tree.tokens[token.head] : token
  const noun = graded?.rel === 'amod' ? tree.tokens[graded.head] : undefined
  if (!noun || noun.head !== head || !/^nsubj/.test(noun.rel)) return false
  // "A larger trial with 320 patients" says how large.
  if (subtree(tree, noun.i).some((i) => tree.tokens[i]!.tag === 'CD')) return false
  // "the lower house" is a name for it.
  return !childrenBy(tree, noun.i, /^det/).some((t) => /^the$/i.test(t.form))
}

/** Before its noun, with nothing behind that says to what; "similar tools" as the object of several is none. */
function isUncompared({ tree, kept }: Draft, token: Token): boolean {
  if (token.rel !== 'amod') return false
  const determiner = childrenBy(tree, token.head, /^det/)[0]?.form ?? ''
  if (!(/^usual$/i.test(token.form) ? /^the$/i : /^an?$/i).test(determiner)) return false
  return !childrenBy(tree, token.head, /^(nmod|acl|obl|appos)/).some((t) => t.i > token.i && kept.has(t.i))
}

const SMALL = /^(two|three|both)$/i

/** "the two results": two that were told of before; "the two banks of the river" says which. */
function isCountedAgain({ tree, kept }: Draft, token: Token): boolean {
  if (token.tag !== 'NNS' || !kept.has(token.i)) return false
  const own = childrenBy(tree, token.i, /^(det|nummod|amod|compound|nmod|acl|appos|conj)/).filter((t) =>
    kept.has(t.i),
  )
  if (own.length !== 2 || !/^the$/i.test(own[0]!.form) || !SMALL.test(own[1]!.form)) return false
  // "France and Chad … between the two countries": named in the same point.
  const named = tree.tokens.filter((t) => t.i < own[0]!.i && kept.has(t.i) && /^(NNP|NNS|CD)/.test(t.tag))
  return named.length < 2
}

/** "was harder to find", "is less creditable": than what? */
function isGradedPredicate({ tree, kept, head }: Draft, token: Token): boolean {
  if (token.i !== head || childrenBy(tree, head, /^cop/).length === 0) return false
  // "If most survive, the pause is longer": than else.
  if (childrenBy(tree, head, /^advcl/).some((t) => kept.has(t.i))) return false
  const isGraded =
    token.tag === 'JJR' || childrenBy(tree, head, /^advmod/).some((t) => /^(more|less)$/i.test(t.form))
  return isGraded && !tree.tokens.some((t) => kept.has(t.i) && /^than$/i.test(t.form))
}

function hasBefore({ tree, kept }: Draft, token: Token, pattern: RegExp): boolean {
  const before = tree.tokens.slice(0, token.i).filter((t) => kept.has(t.i))
  return (
    before.some((t) => pattern.test(t.form.toLowerCase()) && (t.form !== ',' || t.i === token.i - 1)) &&
    before.length > 1
  )
}

const nextForm = ({ tree }: Draft, token: Token): string => tree.tokens[token.i + 1]?.form ?? ''

function isLast(draft: Draft, token: Token): boolean {
  return tokensOf(draft).findLast((t) => /[\p{L}\p{N}]/u.test(t.form))?.i === token.i
}
