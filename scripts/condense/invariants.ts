import { childrenBy, isFinite, subtree } from '../language/tree.ts'
import type { Token } from '../language/types.ts'
import type { Draft } from './draft.ts'
import { tokensOf } from './draft.ts'
import { findList } from './find-list.ts'
import type { Reason } from './types.ts'
import {
  CLAIM_HEDGES,
  CLAIMING,
  CONDITIONS,
  FUNCTION_WORDS,
  LIMITERS,
  META,
  MODALS,
  NEGATIONS,
  OPEN_ENDS,
  PRAISE,
  REPORTING,
} from './words.ts'

/** What every printed point satisfies, whatever its score. */
export interface Invariant {
  name: string
  reason: Reason
  /** Whether the draft breaks it. */
  isBroken(draft: Draft, text: string, words: number): boolean
}

const LONGEST = 17
const LONGEST_LIST = 34
const SHORTEST = 3

/** The first invariant that a draft breaks, if any. */
export function findBroken(draft: Draft, text: string, words: number): Invariant | undefined {
  return invariants.find((invariant) => invariant.isBroken(draft, text, words))
}

export const invariants: readonly Invariant[] = [
  {
    name: 'length',
    reason: 'too long',
    isBroken: (draft, _, words) => words > LONGEST && (words > LONGEST_LIST || !findList(draft)),
  },
  {
    name: 'substance',
    reason: 'empty',
    isBroken: (draft, _, words) => words < SHORTEST || content(draft).length < 2,
  },
  {
    name: 'question',
    reason: 'question',
    isBroken: (draft, text) => /\?/.test(text) || startsAsQuestion(draft),
  },
  { name: 'exclamation', reason: 'quotation', isBroken: (_, text) => /!/.test(text) },
  { name: 'quotes', reason: 'quotation', isBroken: breaksQuotes },
  {
    name: 'brackets',
    reason: 'quotation',
    isBroken: (_, text) => /[()[\]{}]/.test(text.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, '')),
  },
  { name: 'start', reason: 'dangling', isBroken: startsDangling },
  { name: 'end', reason: 'dangling', isBroken: endsOpen },
  {
    name: 'loose end',
    reason: 'no verb',
    isBroken: (_, text) => /,? and (while|although|though|if|when|because|as|since)\b[^,]*$/.test(text),
  },
  { name: 'pairs', reason: 'no verb', isBroken: breaksPairs },
  { name: 'pronoun', reason: 'dangling', isBroken: hasLoosePronoun },
  { name: 'subject', reason: 'no verb', isBroken: losesSubject },
  { name: 'verb', reason: 'no verb', isBroken: losesVerb },
  { name: 'orphans', reason: 'no verb', isBroken: hasOrphans },
  { name: 'solid words', reason: 'low confidence', isBroken: cutsSolidWords },
  { name: 'subordinate', reason: 'no verb', isBroken: isSubordinate },
  { name: 'coordination', reason: 'no verb', isBroken: losesConjunction },
  { name: 'colon', reason: 'low confidence', isBroken: cutsAfterColon },
  { name: 'polarity', reason: 'low confidence', isBroken: losesPolarity },
  { name: 'attribution', reason: 'quotation', isBroken: losesAttribution },
  { name: 'names', reason: 'low confidence', isBroken: cutsNames },
  { name: 'numbers', reason: 'low confidence', isBroken: cutsNumbers },
  { name: 'praise', reason: 'empty', isBroken: isEmptyPraise },
  { name: 'meta', reason: 'meta', isBroken: isAboutTheText },
]

function content(draft: Draft): Token[] {
  return tokensOf(draft).filter(
    (t) => /[\p{L}\p{N}]/u.test(t.form) && !FUNCTION_WORDS.has(t.form.toLowerCase()),
  )
}

function startsAsQuestion(draft: Draft): boolean {
  const first = tokensOf(draft)[0]
  return /^(what|why|how|who|when|where|which|whose)$/i.test(first?.form ?? '')
}

/** Quotation marks come in pairs, and words stay inside or outside of them. */
function breaksQuotes(draft: Draft, text: string): boolean {
  if ((text.match(/["“”]/g)?.length ?? 0) % 2 === 1) return true
  let open = -1
  for (const { form, i } of draft.tree.tokens) {
    if (!/^(["“”]|``|'')$/.test(form)) continue
    if (open < 0 && form !== '”') open = i
    else if (open >= 0) {
      const inside = draft.tree.tokens.slice(open, i + 1).map((t) => draft.kept.has(t.i))
      if (inside.some(Boolean) && !inside.every(Boolean)) return true
      open = -1
    }
  }
  return open >= 0 && draft.tree.tokens.slice(open).some((t) => draft.kept.has(t.i))
}

function startsDangling(draft: Draft): boolean {
  const kept = tokensOf(draft).filter((t) => /[\p{L}\p{N}]/u.test(t.form))
  const first = kept[0]
  if (!first) return true
  const word = first.form.toLowerCase()
  if (
    /^(which|that|whose|who|whom|than|of|and|or|but|nor|i|it|they|he|she|you|them|him|her|his|their|its|my|our|your|these|those|this|such|another|other|others|both|former|latter|here|there|one|ones|then|not|same)$/.test(
      word,
    )
  )
    return (
      !(word === 'there' && first.rel === 'expl') &&
      !(word === 'not' && kept[1]?.tag === 'JJ') &&
      !(word === 'one' && (kept[1]?.form === 'of' || first.rel === 'nummod'))
    )
  if (kept.slice(0, 4).some((t) => /^ones?$/i.test(t.form) && t.rel.startsWith('nsubj') && t.i > first.i))
    return true
  if (
    word === 'the' &&
    /^(other|others|former|latter|same|following|above|latter|second|rest|result|results|two)$/i.test(
      kept[1]?.form ?? '',
    )
  )
    return true
  return /^['’]/.test(first.form)
}

function endsOpen(draft: Draft): boolean {
  const last = tokensOf(draft).findLast((t) => /[\p{L}\p{N}]/u.test(t.form))
  if (!last) return true
  if (!OPEN_ENDS.has(last.form.toLowerCase())) return false
  // A particle or a stranded preposition may end the sentence itself; a cut may not leave one.
  const isOriginalEnd = !draft.tree.tokens.slice(last.i + 1).some((t) => /[\p{L}\p{N}]/u.test(t.form))
  return !(isOriginalEnd && /^(RP|IN|RB)$/.test(last.tag)) || /:$/.test(draft.tree.text.trim())
}

/** "not only … but", "either … or", "both … and", "between … and": the second part stays with the first. */
function breaksPairs({ tree }: Draft, text: string): boolean {
  return PAIRS.some(([first, second]) => first.test(text) && second.test(tree.text) && !second.test(text))
}

const PAIRS: readonly [RegExp, RegExp][] = [
  [/\bnot (only|just|merely|simply)\b/i, /\bbut\b/i],
  [/\beither\b/i, /\bor\b/i],
  [/\bneither\b/i, /\bnor\b/i],
  [/\bboth\b/i, /\band\b/i],
  [/\bbetween\b/i, /\band\b/i],
  [/\bwhether\b/i, /\bor\b/i],
]

/** A pronoun needs a noun before it in the same point; "I" has none. */
function hasLoosePronoun(draft: Draft): boolean {
  const { tree, kept, head } = draft
  // As subject of the point it needs a clause before it that names whom it means.
  const subject = childrenBy(tree, head, /^nsubj/)[0]
  if (subject && kept.has(subject.i) && /^(he|she|it|they)$/i.test(subject.form)) {
    const named = tree.tokens.some(
      (t) => t.i < subject.i && kept.has(t.i) && /^nsubj/.test(t.rel) && /^NN/.test(t.tag),
    )
    if (!named) return true
  }
  return tokensOf(draft).some((token) => {
    const word = token.form.toLowerCase()
    if (/^(i|me|my|mine|myself)$/.test(word)) return true
    // "It is possible to …": nothing that "it" would stand for.
    if (PERSONAL.test(word) && token.rel !== 'expl') return !isNamedBefore(draft, token)
    return (
      /^(this|that|these|those|such)$/.test(word) &&
      /^(DT|PDT|JJ)$/.test(token.tag) &&
      !isAnchored(draft, token)
    )
  })
}

const PERSONAL = /^(he|him|his|she|her|hers|it|its|they|them|their|theirs)$/

/** Whether a noun before the pronoun can be what it means: not one that it belongs to, nor the doer of its verb. */
function isNamedBefore(draft: Draft, pronoun: Token): boolean {
  const { tree, head, template } = draft
  const isPossessive = /^PRP\$/.test(pronoun.tag)
  if (template === 'elided' && isPossessive) return true
  const verb = governingVerb(draft, pronoun)
  const doer = verb === undefined || isPossessive ? undefined : childrenBy(tree, verb, /^nsubj/)[0]
  const excluded = new Set(doer && doer.i !== pronoun.i ? subtree(tree, doer.i) : [])
  return tokensOf(draft).some((t) => {
    if (t.i >= pronoun.i || !/^(NN|CD)/.test(t.tag) || excluded.has(t.i) || t.i === head) return false
    return !isAbove(draft, t, pronoun) || t.tag === 'NNP'
  })
}

function governingVerb({ tree }: Draft, token: Token): number | undefined {
  for (let i = token.head; i >= 0; i = tree.tokens[i]!.head) if (/^VB/.test(tree.tokens[i]!.tag)) return i
  return undefined
}

function isAbove({ tree }: Draft, above: Token, token: Token): boolean {
  for (let i = token.head; i >= 0; i = tree.tokens[i]!.head) if (i === above.i) return true
  return false
}

/** "those of the north", "that which …": the word's own complement says what is meant. */
function isAnchored(draft: Draft, token: Token): boolean {
  // "the plan that …", "said that …"
  if (/^(WDT|IN)$/.test(token.tag) || token.rel === 'mark') return true
  if (/^such$/i.test(token.form) && draft.tree.tokens[token.i + 1]?.form === 'as') return true
  const own = childrenBy(draft.tree, token.i, /^(nmod|acl)/).some((t) => draft.kept.has(t.i))
  return (
    own ||
    (/^(nsubj|obj|mark)$/.test(token.rel) && draft.tree.tokens[token.head]?.rel.startsWith('acl') === true)
  )
}

const SUBJECT = /^(nsubj|csubj|expl)/

function losesSubject(draft: Draft): boolean {
  const { tree, kept, head, template } = draft
  const isStatement = isFinite(tree, head) && /^(clause|second-clause|note-that)$/.test(template)
  if (isStatement && childrenBy(tree, head, SUBJECT).length === 0) return true
  for (const token of tokensOf(draft)) {
    const subjects = childrenBy(tree, token.i, SUBJECT)
    if (subjects.length === 0 || subjects.some((t) => kept.has(t.i))) continue
    if (template === 'promoted' && draft.lead?.has(token.i)) continue
    if (token.i === head && /^(elided|promoted|goal)$/.test(template)) continue
    return true
  }
  return false
}

/** A clause that had a finite verb keeps it. */
function losesVerb(draft: Draft): boolean {
  const { tree, kept, head, template } = draft
  if (/^(elided|goal|item)$/.test(template)) return false
  if (isMistaggedPast(draft)) return !kept.has(head)
  const verbs = [tree.tokens[head]!, ...childrenBy(tree, head, /^(aux|cop)/)]
  return !isFinite(tree, head) || verbs.some((t) => !kept.has(t.i) && !/^mark/.test(t.rel))
}

/** "A rebellion erupted": a past tense that the tagger took for a participle. */
function isMistaggedPast({ tree, head }: Draft): boolean {
  const hasHelper = childrenBy(tree, head, /^(aux|cop)/).length > 0
  return (
    tree.tokens[head]!.tag === 'VBN' &&
    !hasHelper &&
    childrenBy(tree, head, /^nsubj$/).some((t) => t.i < head)
  )
}

/** A word whose head is gone hangs in the air; the point's own head has none, a promoted lead has a new one. */
function hasOrphans(draft: Draft): boolean {
  const { tree, kept, head, template } = draft
  return tokensOf(draft).some((t) => {
    if (t.i === head || t.head < 0 || kept.has(t.head) || /^punct/.test(t.rel)) return false
    if (/^(promoted|goal|note-that|main-clause)$/.test(template)) return false
    if (template === 'second-verb' && t.head === tree.root) return false
    return true
  })
}

/** What is written solid, such as a compound with a hyphen, is kept or left out as one. */
function cutsSolidWords({ tree, kept }: Draft): boolean {
  return tree.tokens.some((t) => {
    const next = tree.tokens[t.i + 1]
    if (!next || next.start !== t.end || kept.has(t.i) === kept.has(next.i)) return false
    return /[\p{L}\p{N}/–-]$/u.test(t.form) && /^[\p{L}\p{N}/–-]/u.test(next.form)
  })
}

/** The point is not a clause that hangs on another. */
function isSubordinate(draft: Draft, text: string): boolean {
  const { tree, kept, head, template } = draft
  if (tokensOf(draft)[0]?.rel === 'mark' && template !== 'goal' && !text.includes(',')) return true
  return template !== 'goal' && childrenBy(tree, head, /^mark/).some((t) => kept.has(t.i) && t.tag !== 'TO')
}

/** A series keeps its "and": of its members the last one carries it. Clauses that only commas join are not cut. */
function losesConjunction(draft: Draft): boolean {
  const { tree, kept, cuts } = draft
  const hasConjunction = (t: Token): boolean => childrenBy(tree, t.i, /^cc/).length > 0
  return tokensOf(draft).some((token) => {
    const members = childrenBy(tree, token.i, /^conj/)
    const left = members.filter((t) => kept.has(t.i))
    const spliced = childrenBy(tree, token.i, /^(conj|parataxis)/).filter(
      (t) => kept.has(t.i) && isFinite(tree, t.i),
    )
    const isCutSplice =
      cuts.some((cut) => /^second/.test(cut.rule)) && spliced.length > 0 && !spliced.some(hasConjunction)
    if (isCutSplice) return true
    return (
      left.length > 0 &&
      left.length < members.length &&
      members.some(hasConjunction) &&
      !left.some(hasConjunction)
    )
  })
}

/** What follows a colon stays whole or goes whole. */
function cutsAfterColon({ tree, kept }: Draft): boolean {
  const colon = tree.tokens.findIndex((t) => t.form === ':')
  if (colon < 0) return false
  const after = tree.tokens
    .slice(colon + 1)
    .filter((t) => /[\p{L}\p{N}]/u.test(t.form))
    .map((t) => kept.has(t.i))
  return after.some(Boolean) && !after.every(Boolean) && kept.has(colon)
}

/** Negation, modality, limits and conditions go only with all that they govern. */
function losesPolarity(draft: Draft): boolean {
  const { tree, kept, head } = draft
  return tree.tokens.some((token) => {
    if (kept.has(token.i)) return false
    const word = token.form.toLowerCase()
    const governor = tree.tokens[token.head]
    if (MODALS.has(word) || LIMITERS.has(word) || NEGATIONS.has(word)) {
      if (governor && kept.has(governor.i)) return true
      if (NEGATIONS.has(word) && isNear(draft, token)) return true
    }
    if (CLAIM_HEDGES.has(word) && token.head === tree.root) return true
    // A condition belongs to the verb above its clause.
    if (CONDITIONS.has(word) && /^(mark|case|advmod)$/.test(token.rel)) {
      const above = tree.tokens[governor?.head ?? -1]
      if (above && kept.has(above.i) && (above.i === head || isFinite(tree, above.i))) return true
    }
    return false
  })
}

/** Whether a word next to a dropped one stays, without a mark between them. */
function isNear(draft: Draft, token: Token): boolean {
  const next = draft.tree.tokens[token.i + 1]
  return next !== undefined && draft.kept.has(next.i) && /[\p{L}\p{N}]/u.test(next.form)
}

/** Who said or believes it is told with it. */
function losesAttribution(draft: Draft): boolean {
  const { tree, kept } = draft
  return tree.tokens.some((token) => {
    if (kept.has(token.i)) return false
    if (/^according$/i.test(token.form)) return true
    if (!REPORTING.has(token.lemma.toLowerCase()) || !/^VB/.test(token.tag)) return false
    // "X, or so Y argues."
    const isTag =
      childrenBy(tree, token.i, SUBJECT).length > 0 &&
      subtree(tree, token.i).length <= 6 &&
      CLAIMING.has(token.lemma)
    if (isTag && isFinite(tree, token.i)) return true
    const reported = childrenBy(tree, token.i, /^(ccomp|parataxis)/).some((t) =>
      subtree(tree, t.i).some((i) => kept.has(i)),
    )
    const above =
      /^(parataxis|advcl|conj)/.test(token.rel) &&
      kept.has(token.head) &&
      !tree.tokens[token.head]!.rel.startsWith('acl')
    return (
      reported || (above && childrenBy(tree, token.i, SUBJECT).length > 0 && /^parataxis/.test(token.rel))
    )
  })
}

/** A run of capitals loses at most its front (a title before a person), never its end. */
function cutsNames(draft: Draft): boolean {
  const { tokens } = draft.tree
  return tokens.some((t) => {
    const next = tokens[t.i + 1]
    return (
      next &&
      /^NNP/.test(t.tag) &&
      /^NNP/.test(next.tag) &&
      draft.kept.has(t.i) &&
      !draft.kept.has(next.i) &&
      /^\p{Lu}/u.test(next.form)
    )
  })
}

/** A number keeps its unit and its scale. */
function cutsNumbers(draft: Draft): boolean {
  const { tokens } = draft.tree
  return tokens.some((t) => {
    const next = tokens[t.i + 1]
    if (!next) return false
    const isScaled =
      t.tag === 'CD' &&
      /^(million|billion|trillion|thousand|hundred|dozen|%|percent|per|percentage|[a-z]{1,3})$/i.test(
        next.form,
      )
    const isSigned = /^[$€£#]$/.test(t.form) && next.tag === 'CD'
    return (
      (isScaled || isSigned) &&
      draft.kept.has(t.i) !== draft.kept.has(next.i) &&
      !/^(of|in|to|and|or|on|at|by|for|as|was|is|are|had|has|who)$/i.test(next.form)
    )
  })
}

/** "X is vital", "understanding X is essential": nothing is said. */
function isEmptyPraise(draft: Draft): boolean {
  const { tree, kept, head } = draft
  const word = tree.tokens[head]!
  if (childrenBy(tree, head, /^cop/).length === 0) return false
  const complements = childrenBy(tree, head, /^(obl|advcl|ccomp|xcomp|nmod|acl|conj)/).filter(
    (t) => kept.has(t.i) && t.i > head,
  )
  if (PRAISE.has(word.form.toLowerCase()))
    return complements.length === 0 || childrenBy(tree, head, /^csubj/).length > 0
  const praised = childrenBy(tree, head, /^amod/).some((t) => PRAISE.has(t.form.toLowerCase()))
  return (
    praised &&
    complements.every((t) => /^nmod/.test(t.rel)) &&
    /^(part|factor|role|component|aspect|element|thing|issue|step|question)s?$/i.test(word.form)
  )
}

function isAboutTheText(draft: Draft, text: string): boolean {
  if (/\b(Figure|Fig\.|Table|Section|Chapter|Eq\.|Equation)\s+\d/.test(text)) return true
  const subject = childrenBy(draft.tree, draft.head, /^nsubj/)[0]
  if (!subject)
    return /^(see|note|click|read)$/i.test(draft.tree.tokens[draft.head]!.form) && draft.template === 'clause'
  return (
    META.has(subject.lemma) &&
    childrenBy(draft.tree, subject.i, /^det/).some((t) => /^(this|the)$/i.test(t.form))
  )
}
