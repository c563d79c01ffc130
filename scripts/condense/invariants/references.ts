/** Invariants of what a point refers to: no pronoun without what it means. */
import { childrenBy, subtree } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'

/** A pronoun needs a noun before it in the same point; "I" has none. */
export function hasLoosePronoun(draft: Draft): boolean {
  const { tree, kept, head } = draft
  // As subject of the point it needs a clause before it that names whom it means.
  const subject = childrenBy(tree, head, /^nsubj/)[0]
  if (
    subject &&
    kept.has(subject.i) &&
    /^(he|she|it|they)$/i.test(subject.form) &&
    !isReported(draft, subject)
  ) {
    const named = tree.tokens.some(
      (t) => t.i < subject.i && kept.has(t.i) && /^nsubj/.test(t.rel) && /^NN/.test(t.tag),
    )
    if (!named) return true
  }
  return tokensOf(draft).some((token) => {
    const word = token.form.toLowerCase()
    if (/^(i|me|my|mine|myself)$/.test(word) && /^PRP/.test(token.tag)) return true
    // "It is possible to …": nothing that "it" would stand for.
    if (PERSONAL.test(word) && token.rel !== 'expl' && !isReported(draft, token))
      return !isNamedBefore(draft, token) && !isNamedAfter(draft, token)
    return (
      /^(this|that|these|those|such)$/.test(word) &&
      /^(DT|PDT|JJ)$/.test(token.tag) &&
      !isAnchored(draft, token)
    )
  })
}

const PERSONAL = /^(he|him|his|she|her|hers|it|its|they|them|their|theirs)$/

/** "It was reported that …": nothing that "it" would stand for. */
function isReported({ tree, kept }: Draft, it: Token): boolean {
  if (!/^it$/i.test(it.form) || it.rel !== 'nsubj:pass') return false
  return childrenBy(tree, it.head, /^ccomp/).some(
    (t) => kept.has(t.i) && childrenBy(tree, t.i, /^mark/).some((m) => /^that$/i.test(m.form)),
  )
}

/** Whether a noun before the pronoun can be what it means: not one that it belongs to, nor the doer of its verb. */
function isNamedBefore(draft: Draft, pronoun: Token): boolean {
  const { tree, head } = draft
  const isPossessive = /^PRP\$/.test(pronoun.tag)
  const verb = governingVerb(draft, pronoun)
  const doers = verb === undefined || isPossessive ? [] : doersOf(draft, verb)
  // "Benn became its director": nobody is called by what is theirs.
  const named = isPossessive ? subjectOfNaming(draft, pronoun) : undefined
  const excluded = new Set(
    [...doers, named].flatMap((t) => (t && t.i !== pronoun.i ? subtree(tree, t.i) : [])),
  )
  return tokensOf(draft).some((t) => {
    // "Anyone may ask for his or her file", "each of the states, whatever its size"
    if (t.i < pronoun.i && INDEFINITE.test(t.form)) return true
    if (t.i >= pronoun.i || !agrees(draft, t, pronoun) || excluded.has(t.i) || t.i === head) return false
    if (/^(he|him|his|she|her|hers)$/i.test(pronoun.form) && !isPerson(draft, t)) return false
    return !isAbove(draft, t, pronoun) || t.tag === 'NNP'
  })
}

const INDEFINITE = /^(?:each|any(?:one|body)|every(?:one|body)|some(?:one|body)|no(?:body|ne)|whoever)$/i

/** "Despite his origins, Moreau …": the subject that follows the phrase in front is a name. */
function isNamedAfter(draft: Draft, pronoun: Token): boolean {
  const { tree, kept, head } = draft
  const subject = childrenBy(tree, head, /^nsubj/)[0]
  if (!/^(his|her|its|their)$/i.test(pronoun.form) || !subject || !kept.has(subject.i)) return false
  const isInFront = childrenBy(tree, head, /^(obl|advcl)/).some(
    (t) => t.i < subject.i && subtree(tree, t.i).includes(pronoun.i),
  )
  if (!isInFront || !/^NNP/.test(subject.tag) || tokensOf(draft)[0]?.i === pronoun.i) return false
  return agrees(draft, subject, pronoun) && (!/^(his|her)$/i.test(pronoun.form) || isPerson(draft, subject))
}

/** The subject of "is" or "became" whose predicate noun the possessive belongs to. */
function subjectOfNaming({ tree }: Draft, pronoun: Token): Token | undefined {
  const noun = tree.tokens[pronoun.head]
  if (!noun) return undefined
  if (childrenBy(tree, noun.i, /^cop/).length > 0) return childrenBy(tree, noun.i, /^nsubj/)[0]
  const verb = tree.tokens[noun.head]
  return verb?.lemma === 'become' ? childrenBy(tree, verb.i, /^nsubj/)[0] : undefined
}

/** Whether a noun may name a person: a name that is no body's, or a word for what somebody is. */
function isPerson({ tree }: Draft, noun: Token): boolean {
  if (noun.tag === 'NN') return isPersonNoun(noun.lemma)
  if (
    /^(obl|nmod)/.test(noun.rel) &&
    childrenBy(tree, noun.i, /^case/).some((t) => /^(in|on|at|during|from)$/i.test(t.form))
  )
    return false
  if (MONTHS.test(noun.form)) return false
  const name = [noun, ...childrenBy(tree, noun.i, /^(flat|compound)/)].map((t) => t.form)
  const head = tree.tokens[noun.head]
  const whole = /^(flat|compound)/.test(noun.rel) && head ? [...name, head.form] : name
  return !whole.some((form) => BODIES.test(form)) && !childrenBy(tree, noun.i, /^det/).length
}

/** Whether a common noun, by its ending, may be for a person: "engineer", "aunt"; not "organ". */
export const isPersonNoun = (lemma: string): boolean => PERSON.test(lemma)

const PERSON =
  /(er|or|ist|ian|ant|man|woman|king|queen|prince|princess|child|boy|girl|widow|wife|husband|monk|nun|poet|chief|guard|pilot|judge|aunt|uncle|son|nurse|cook|guide|clerk|person|patient|student|author)$/
const MONTHS =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|\w+day)$/
const BODIES =
  /^(systems?|compan(y|ies)|council|agency|group|union|party|bank|trust|university|college|school|institute|association|federation|board|ministry|inc|ltd|ag|gmbh|corp|foundation|fund|commission|court|museum|club|united|town|city|army|navy|force|office|society|league|rovers|street|road|river|lake|bridge|hall|house|times|press|project|program(me)?|act|pact|prize|award)$/i

/** Whether a noun agrees with a pronoun in number; "they" may mean several named one by one, or a group. */
function agrees({ tree }: Draft, noun: Token, pronoun: Token): boolean {
  // "state officials … it": the state is none that could be meant.
  if (!/^NN/.test(noun.tag) || noun.rel === 'compound') return false
  const isPlural = /S$/.test(noun.tag) || childrenBy(tree, noun.i, /^conj/).length > 0
  if (!/^(they|them|their|theirs)$/i.test(pronoun.form)) return !/S$/.test(noun.tag)
  return isPlural || COLLECTIVE.test(noun.lemma)
}

const COLLECTIVE =
  /^(people|team|group|company|government|police|family|couple|staff|party|public|crew|army|band|board)$/

/** What a parser has for the subject of a verb, or of the verb whose infinitive it is: an apposition may be among it. */
function doersOf({ tree }: Draft, verb: number): Token[] {
  for (let i = verb; i >= 0; i = tree.tokens[i]!.head) {
    const subjects = childrenBy(tree, i, /^nsubj/)
    if (subjects.length > 0) return subjects
    if (!/^(xcomp|conj|advcl)/.test(tree.tokens[i]!.rel)) return []
  }
  return []
}

function governingVerb({ tree }: Draft, token: Token): number | undefined {
  for (let i = token.head; i >= 0; i = tree.tokens[i]!.head) if (/^VB/.test(tree.tokens[i]!.tag)) return i
  return undefined
}

/** Whether the pronoun is part of the noun's own phrase: "the brewer, who lost his licence" is another clause. */
function isAbove({ tree }: Draft, above: Token, token: Token): boolean {
  for (let i = token.head; i >= 0; i = tree.tokens[i]!.head) {
    if (i === above.i) return true
    if (/^acl:relcl/.test(tree.tokens[i]!.rel)) return false
  }
  return false
}

/** "those of the north", "that which …": the word's own complement says what is meant. */
function isAnchored(draft: Draft, token: Token): boolean {
  // "the plan that …", "said that …"
  if (/^(WDT|IN)$/.test(token.tag) || token.rel === 'mark') return true
  if (/^such$/i.test(token.form) && draft.tree.tokens[token.i + 1]?.form === 'as') return true
  // "porous borders … across these borders"
  const noun = /^det/.test(token.rel) ? draft.tree.tokens[token.head] : undefined
  const isRepeated = (t: Token): boolean =>
    t.i < token.i && /^NN/.test(t.tag) && t.rel !== 'compound' && t.lemma === noun?.lemma
  if (tokensOf(draft).some(isRepeated)) return true
  const own = childrenBy(draft.tree, token.i, /^(nmod|acl)/).some((t) => draft.kept.has(t.i))
  return (
    own ||
    (/^(nsubj|obj|mark)$/.test(token.rel) && draft.tree.tokens[token.head]?.rel.startsWith('acl') === true)
  )
}
