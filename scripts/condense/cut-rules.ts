import { childrenBy, isFinite, isVerb, subtree } from '../language/tree.ts'
import type { Token, Tree } from '../language/types.ts'
import { isFencedByComma } from './fences.ts'
import { isLimit } from './invariants/turns.ts'
import { prepositionBond, purposeBond } from './valency.ts'
import { CONDITIONS, LIMITERS, NEGATIONS, REPORTING } from './words.ts'

/** Names of the rules by relation; the first that answers decides. */
type Rule = (tree: Tree, token: Token, head: number) => string | undefined

const rules: readonly Rule[] = [
  // What may never go.
  (tree, token) => (governsClaim(tree, token) || isLimit(tree, token) ? '' : undefined),
  (tree, token) => {
    if (!/^acl:relcl/.test(token.rel)) return undefined
    if (isFencedByComma(tree, token)) return 'relative'
    return isLooseModifier(tree, token) ? 'restrictive' : ''
  },
  (tree, token) => {
    if (!/^acl/.test(token.rel) || token.i < token.head) return undefined
    if (isFencedByComma(tree, token)) return 'participle'
    // "a role in coordinating aid" is no role without it.
    if (childrenBy(tree, token.i, /^mark/).length > 0) return ''
    if (token.tag === 'VBN' || token.tag === 'VBG') return isLooseModifier(tree, token) ? 'modifier' : ''
    return ''
  },
  (tree, token, head) => (/^advcl/.test(token.rel) ? adverbialClause(tree, token, head) : undefined),
  (tree, token) => (token.rel === 'appos' ? apposition(tree, token) : undefined),
  (tree, token, head) => (/^obl|^nmod/.test(token.rel) ? adjunct(tree, token, head) : undefined),
  (tree, token, head) => (/^(conj|parataxis)/.test(token.rel) ? coordinate(tree, token, head) : undefined),
  (tree, token) => (token.rel === 'advmod' ? adverb(tree, token) : undefined),
]

/** The name of the rule by which a token may go with all that hangs on it; undefined where it must stay. */
export function ruleFor(tree: Tree, token: Token, head: number): string | undefined {
  for (const rule of rules) {
    const name = rule(tree, token, head)
    if (name !== undefined) return name || undefined
  }
  return undefined
}

/** Negation, limits, conditions and sources of the claim. */
function governsClaim(tree: Tree, token: Token): boolean {
  const marks = [token, ...childrenBy(tree, token.i, /^(mark|case|advmod|cc)/)].map((t) =>
    t.form.toLowerCase(),
  )
  if (marks.some((word) => CONDITIONS.has(word) || word === 'according' || word === 'despite')) return true
  if (NEGATIONS.has(token.form.toLowerCase()) || LIMITERS.has(token.form.toLowerCase())) return true
  return /^(parataxis|advcl)/.test(token.rel) && REPORTING.has(token.lemma.toLowerCase())
}

/** "by the city, the port authority and three unions" is a series that the parser took for an apposition. */
function apposition(tree: Tree, token: Token): string {
  const isSeries = childrenBy(tree, token.i, /^(conj|cc)/).length > 0
  return isFencedByComma(tree, token) && !isSeries ? 'apposition' : ''
}

function adverbialClause(tree: Tree, token: Token, head: number): string {
  const mark = childrenBy(tree, token.i, /^mark/)[0]?.form.toLowerCase()
  if (mark === 'that' || mark === 'than' || mark === 'how' || mark === 'why') return ''
  const span = subtree(tree, token.i)
  // "explained why …": what is explained.
  if (/^(why|how|what|whether)$/i.test(tree.tokens[span[0]!]!.form)) return ''
  // "It would be safer, X thought": what is thought.
  if (token.i < token.head && REPORTING.has(tree.tokens[token.head]!.lemma)) return ''
  if (span.at(-1)! < head && token.i < token.head) return isFencedByComma(tree, token) ? 'fronted-clause' : ''
  if (isFencedByComma(tree, token)) return 'trailing-clause'
  if (mark === 'to') return purposeBond(tree.tokens[token.head]!) < 0.12 ? 'purpose' : ''
  if (mark === 'by' || mark === 'because' || mark === 'since') return 'means'
  if (token.tag === 'VBG' && !mark) return ''
  return isFinite(tree, token.i) ? 'time-clause' : ''
}

function adjunct(tree: Tree, token: Token, head: number): string {
  const marker = childrenBy(tree, token.i, /^case/)[0]?.form.toLowerCase()
  if (!marker) return ''
  if (/^(including|such)$/.test(marker)) return 'examples'
  if (/^(like|especially|particularly|notably)$/.test(marker))
    return isFencedByComma(tree, token) ? 'examples' : ''
  const span = subtree(tree, token.i)
  const over = tree.tokens[token.head]!
  // "did not pay in time": what is denied may be the time alone.
  if (childrenBy(tree, over.i, /^advmod/).some((t) => NEGATIONS.has(t.form.toLowerCase()))) return ''
  // "may yield more with more warmth": what may be so is so under that condition.
  if (
    /^(with|under|given|for)$/.test(marker) &&
    childrenBy(tree, over.i, /^aux/).some((t) => HYPOTHETICAL.test(t.form))
  )
    return ''
  if (token.i < token.head) {
    // "In many countries, X is legal": of what is generally so, the place in front is a condition.
    const isGeneral = !tree.tokens.some((t) => t.tag === 'VBD') && !isTime(tree, span)
    return isFencedByComma(tree, token) && span.at(-1)! < head && !isGeneral ? 'fronted' : ''
  }
  if (marker === 'of' || marker === 'than') return ''
  // "moving, in 1972, to London": whither belongs to the verb.
  if (isFencedByComma(tree, token)) return marker === 'to' ? '' : 'trailing'
  if (/^obl:agent/.test(token.rel)) return ''
  if (/^JJ/.test(over.tag) || isOfPair(tree, over, marker)) return ''
  const bond = prepositionBond(over, marker, isNextTo(tree, token, over))
  if (/^obl/.test(token.rel)) return bond < 0.35 ? 'adjunct' : ''
  // What is said of a bare noun, or of "the" one, tells which is meant.
  const isModified = childrenBy(tree, over.i, /^(amod|compound|nummod)/).length > 0
  return bond < 0.25 && isModified && !/^NNP/.test(over.tag) ? 'noun-adjunct' : ''
}

const HYPOTHETICAL = /^(may|might|could|would)$/i

function isTime(tree: Tree, span: number[]): boolean {
  return span.some((i) => TIME.test(tree.tokens[i]!.form))
}

const TIME =
  /^(\d{4}s?|January|February|March|April|May|June|July|August|September|October|November|December|\w+day|years?|months?|weeks?|days?|hours?|minutes?|decades?|century|time|today|yesterday)$/

/** "from the old to the new": neither goes without the other. */
function isOfPair(tree: Tree, over: Token, marker: string): boolean {
  const other = marker === 'to' || marker === 'until' ? 'from' : marker === 'from' ? 'to' : undefined
  const siblings = childrenBy(tree, over.i, /^(obl|nmod)/).flatMap((t) => childrenBy(tree, t.i, /^case/))
  return other !== undefined && siblings.some((t) => t.form.toLowerCase() === other)
}

function coordinate(tree: Tree, token: Token, head: number): string {
  const first = tree.tokens[token.head]!
  const verbal = isVerb(token) || childrenBy(tree, token.i, /^cop/).length > 0
  if (!verbal || token.i < token.head) return ''
  const ownSubject = childrenBy(tree, token.i, /^(nsubj|csubj|expl)/).length > 0
  const hasComplement = childrenBy(tree, first.i, /^(obj|xcomp|ccomp|obl|cop|aux:pass)/).length > 0
  const isQuoted = subtree(tree, token.i).some((i) => /^(["“”]|``|'')$/.test(tree.tokens[i]!.form))
  if (token.rel === 'parataxis' && (!hasComplement || isQuoted)) return ''
  if (ownSubject) return token.head === head || isFinite(tree, token.i) ? 'second-clause' : ''
  // "build and maintain roads": the object belongs to both.
  const objects = (t: Token): number => childrenBy(tree, t.i, /^(obj|xcomp|ccomp|obl)/).length
  if (token.rel === 'parataxis' || objects(first) === 0) return ''
  // Of a list of deeds all or none are told.
  if (token.tag === 'VBG' && first.i !== head) return ''
  return 'second-verb'
}

function adverb(tree: Tree, token: Token): string {
  if (subtree(tree, token.i).length > 2 || !/^RB/.test(token.tag)) return ''
  // "did not completely fail": under a negation an adverb is what is denied.
  if (childrenBy(tree, token.head, /^advmod/).some((t) => NEGATIONS.has(t.form.toLowerCase()))) return ''
  const next = tree.tokens[token.i + 1]
  const before = tree.tokens[token.i - 1]
  // ", greatly increasing": the comma is not the adverb's.
  if (before?.form === ',' && next && next.form !== ',') return ''
  // How often it happens is part of what is said.
  if (/^(daily|weekly|monthly|yearly|annually|early|regularly|frequently|occasionally)$/i.test(token.form))
    return ''
  if (/ly$/i.test(token.form) && isVerb(tree.tokens[token.head]!)) return 'adverb'
  return isFencedByComma(tree, token) ? 'adverb' : ''
}

const PERCEPTION = /^(show|see|hear|watch|find|catch|leave|keep|have|get|feel|notice|depict|report)$/

/** A restrictive modifier whose noun says enough without it: no subject, no definite noun, and already modified. */
function isLooseModifier(tree: Tree, token: Token): boolean {
  const noun = tree.tokens[token.head]!
  // "showed troops building bridges": what is seen is the deed.
  if (token.rel === 'acl' && PERCEPTION.test(tree.tokens[noun.head]?.lemma ?? '')) return false
  if (/^(nsubj|csubj|root)/.test(noun.rel) && !childrenBy(tree, noun.i, /^cop/).length) return false
  const determiner = childrenBy(tree, noun.i, /^(det|nmod:poss)/)[0]?.form.toLowerCase()
  if (determiner && !/^(a|an)$/.test(determiner)) return false
  // "numerous challenges" says nothing without which; "a mix of old and new challenges", "a Danish linguist" do.
  const isDescription = childrenBy(tree, noun.i, /^nsubj/).some((t) => /^NNP/.test(t.tag))
  if (isDescription) return childrenBy(tree, noun.i, /^(amod|compound|nmod)/).length > 0
  if (BARE_NOUNS.test(noun.lemma)) return false
  return (
    childrenBy(tree, noun.i, /^(amod|compound)/).length > 0 &&
    (/^nmod/.test(noun.rel) || determiner !== undefined)
  )
}

/** Nouns that need to be told which. */
const BARE_NOUNS =
  /^(thing|kind|sort|type|way|number|amount|part|area|place|people|person|case|reason|group|method|system|model|plan|tool)$/

function isNextTo(tree: Tree, token: Token, over: Token): boolean {
  return subtree(tree, token.i)[0] === over.i + 1
}
