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
  /\b(since|until|by|before) then\b|^(before|after|since|until|by|from|for|besides|despite|with|in) (that|this|then)\b|\b(before|after|since|until|from|besides|despite|like) (that|this)(?=,|$)|\b(soon enough|soon after|from that point|at that (time|point)|that (day|night|year|month|week)|in (this|that|such) \p{L}+|of that (day|kind|sort)|ever since(?=$|,| whether)|the (next|following|previous|same) (day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|winter)|in the (aftermath|meantime|process)(?! of)|as such|to that end|the like|and so on)\b/iu

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
  (draft, token) => isBareReference(draft, token),
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
