import { childrenBy, isFinite, isVerb, subtree } from '../language/tree.ts'
import type { Token, Tree } from '../language/types.ts'
import { isFencedByComma } from './fences.ts'
import { adjunct, isCause } from './cut-rules/adjunct.ts'
import { isConcession, isContrast, isLimit } from './invariants/turns.ts'
import { purposeBond } from './valency.ts'
import { CONDITIONS, LIMITERS, NEGATIONS, REPORTING } from './words.ts'

/** Names of the rules by relation; the first that answers decides. */
type Rule = (tree: Tree, token: Token, head: number) => string | undefined

const rules: readonly Rule[] = [
  (tree, token, head) => concession(tree, token, head) ?? resultClause(tree, token),
  (tree, token) => (isContrast(tree, token) ? 'contrast' : undefined),
  (tree, token) => (isCause(tree, token) ? 'cause' : undefined),
  // What may never go.
  (tree, token) => (governsClaim(tree, token) || isLimit(tree, token) ? '' : undefined),
  (tree, token) => {
    if (!/^acl:relcl/.test(token.rel)) return undefined
    if (isFencedByComma(tree, token))
      return runsIntoMain(tree, token) || isPredicate(tree, token) ? '' : 'relative'
    return isLooseModifier(tree, token) && (isFinalDescription(tree, token) || isNewThing(tree, token))
      ? 'restrictive'
      : ''
  },
  (tree, token) => {
    if (!/^acl/.test(token.rel) || token.i < token.head) return undefined
    if (isFencedByComma(tree, token)) return runsIntoMain(tree, token) ? '' : 'participle'
    // "according to a plan presented by the bank": whose word it is, is told.
    if (isSource(tree, token) && token.tag !== 'VBG') return 'modifier'
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

/** "Despite his origins, A", "Although B, A": A is said to be so all the same. */
function concession(tree: Tree, token: Token, head: number): string | undefined {
  if (!isConcession(tree, token) || token.head !== head || subtree(tree, token.i).at(-1)! > head)
    return undefined
  return isFencedByComma(tree, token) ? 'concession' : undefined
}

/** "stores its keys twice so that nothing is lost": what it is good for, whatever is denied in it. */
function resultClause(tree: Tree, token: Token): string | undefined {
  if (token.rel !== 'advcl' || token.i < token.head || !isFinite(tree, token.i)) return undefined
  const [first, second] = subtree(tree, token.i).map((i) => tree.tokens[i]!.form.toLowerCase())
  return first === 'so' && second === 'that' ? 'purpose' : undefined
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
  // "lamps, or lanterns": another name for it.
  const isOther = /^or$/i.test(tree.tokens[subtree(tree, token.i)[0]!]?.form ?? '')
  return isFencedByComma(tree, token) && !isSeries && !isOther && !runsIntoMain(tree, token)
    ? 'apposition'
    : ''
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
  // "blamed the owner, Northline, for leaving it off": what for.
  if (mark === 'for' && token.tag === 'VBG') return 'reason'
  if (isFencedByComma(tree, token)) return 'trailing-clause'
  if (mark === 'to') return isPurpose(tree, token, span[0]!) ? 'purpose' : ''
  if (mark === 'because' || mark === 'since') return 'reason'
  // "closes the gap by building a canal": how it is done is the news.
  if (mark === 'by') return ''
  if (token.tag === 'VBG' && !mark) return ''
  // "studied in Beirut before moving to London"
  if (mark === 'before' && token.tag === 'VBG' && tree.tokens[token.head]!.tag === 'VBD') return 'time-clause'
  return isFinite(tree, token.i) ? 'time-clause' : ''
}

/** "returned to Oslo to teach"; "hired divers to search the wreck" is what they were hired for. */
function isPurpose(tree: Tree, token: Token, start: number): boolean {
  const over = tree.tokens[token.head]!
  if (!isVerb(over) || purposeBond(over) >= 0.12) return false
  const before = childrenBy(tree, over.i, /^(obj|obl|xcomp)/).filter((t) => t.i > over.i && t.i < start)
  return before.length > 0 && !/^(obj|xcomp)/.test(before.at(-1)!.rel)
}

/** A relative clause to the sentence's end with a comma and a preposition in it: the end may be the main clause's. */
function runsIntoMain(tree: Tree, token: Token): boolean {
  const span = subtree(tree, token.i)
  if (tree.tokens.slice(span.at(-1)! + 1).some((t) => /[\p{L}\p{N}]/u.test(t.form))) return false
  return span
    .slice(1)
    .some((i) => tree.tokens[i]!.form === ',' && /^(IN|TO)$/.test(tree.tokens[i + 1]?.tag ?? ''))
}

/** "was a citizen of X, who proclaimed himself king": the clause says what the noun does not. */
function isPredicate(tree: Tree, token: Token): boolean {
  for (let t: Token | undefined = tree.tokens[token.head]; t; t = tree.tokens[t.head])
    if (childrenBy(tree, t.i, /^cop/).length > 0) return PLAIN_NOUNS.test(t.lemma) && token.i > t.i
  return false
}

const PLAIN_NOUNS =
  /^(man|woman|person|citizen|resident|member|one|figure|place|company|group|country|city|town|animal|thing)$/

/** "was a Danish linguist who …" at the end of the sentence. */
function isFinalDescription(tree: Tree, token: Token): boolean {
  const last = subtree(tree, token.i).at(-1)!
  const isLast = !tree.tokens.slice(last + 1).some((t) => /[\p{L}\p{N}]/u.test(t.form))
  return isLast && childrenBy(tree, token.head, /^nsubj/).some((t) => /^NNP/.test(t.tag))
}

/** "included a task scheduler for the engine, which …" at the end: a new thing that is named by more than its noun. */
function isNewThing(tree: Tree, token: Token): boolean {
  const noun = tree.tokens[token.head]!
  const last = subtree(tree, token.i).at(-1)!
  const isLast = !tree.tokens.slice(last + 1).some((t) => /[\p{L}\p{N}]/u.test(t.form))
  const isNew = childrenBy(tree, noun.i, /^det/).some((t) => /^an?$/i.test(t.form))
  return isLast && isNew && noun.rel === 'obj' && childrenBy(tree, noun.i, /^(compound|nmod)/).length > 0
}

function coordinate(tree: Tree, token: Token, head: number): string {
  const first = tree.tokens[token.head]!
  const verbal = isVerb(token) || childrenBy(tree, token.i, /^cop/).length > 0
  if (!verbal || token.i < token.head) return ''
  // "If A and B, then C": C holds where both do.
  if (childrenBy(tree, first.i, /^mark/).some((t) => CONDITIONS.has(t.form.toLowerCase()))) return ''
  const ownSubject = childrenBy(tree, token.i, /^(nsubj|csubj|expl)/).length > 0
  const hasComplement = childrenBy(tree, first.i, /^(obj|xcomp|ccomp|obl|cop|aux:pass)/).length > 0
  const isQuoted = subtree(tree, token.i).some((i) => /^(["“”]|``|'')$/.test(tree.tokens[i]!.form))
  if (token.rel === 'parataxis' && (!hasComplement || isQuoted)) return ''
  // "marched on the town, and the fort surrendered": so short a clause that tells the outcome stays.
  if (ownSubject && OUTCOMES.test(token.lemma) && subtree(tree, token.i).length <= 7) return ''
  if (ownSubject) return token.head === head || isFinite(tree, token.i) ? 'second-clause' : ''
  // "build and maintain roads": the object belongs to both.
  const objects = (t: Token): number => childrenBy(tree, t.i, /^(obj|xcomp|ccomp|obl)/).length
  // "were trapped and had been unable to leave": each with helpers of its own.
  const helpers = (t: Token): number => childrenBy(tree, t.i, /^(aux|cop)/).length
  const isWhole = childrenBy(tree, first.i, /^(aux:pass|cop)/).length > 0 && helpers(token) > 0
  if (token.rel === 'parataxis' || (objects(first) === 0 && !isWhole)) return ''
  // "fell at the corner and died": the second is how it ended.
  if (OUTCOMES.test(token.lemma)) return ''
  // Of a list of deeds all or none are told.
  if (token.tag === 'VBG' && first.i !== head) return ''
  // "rebuild towns, remove barriers, modernize industry, improve …": one of a series, which the parser put one below another.
  if (first.rel === 'conj' && !ownSubject && childrenBy(tree, token.i, /^cc$/).length === 0) return ''
  return 'second-verb'
}

const OUTCOMES = /^(die|kill|murder|drown|perish|execute|win|lose|destroy|collapse|resign|surrender)$/

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
  // "must exactly match", "was partly rebuilt": how far it goes.
  if (EXTENT.test(token.form)) return ''
  // "cryptographically secure values": of what kind they are.
  if (tree.tokens[token.head]!.rel === 'amod') return ''
  if (/ly$/i.test(token.form) && isVerb(tree.tokens[token.head]!)) return 'adverb'
  return isFencedByComma(tree, token) ? 'adverb' : ''
}

const EXTENT =
  /^(exactly|precisely|strictly|solely|exclusively|entirely|fully|completely|wholly|partly|partially|jointly|separately|temporarily|permanently|eventually|falsely|illegally|unanimously)$/i

/** Of a noun behind "according to". */
const isSource = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token.head, /^case/).some((t) => /^according$/i.test(t.form))

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
