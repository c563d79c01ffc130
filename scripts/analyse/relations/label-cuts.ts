/** What a label leaves out of its clause: circumstances and what is said in passing; further things while it is too long. */
import { afterComma } from '../clauses/caption-cuts.ts'
import { isActorNoun } from '../clauses/actor-nouns.ts'
import { CURRENCY } from './cues.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import type { LabelParts } from './write-label.ts'
import type { Token, Tree } from '../../language/types.ts'

const circumstance =
  /^(?:in|at|on|during|after|before|since|until|throughout|near|around|across|within|amid|despite|following|by|through|over|between|like|than|because|inside|outside|about|among|without|above|below|behind|beyond|due|along|under)$/i

/** Whether a token goes, with all that depends on it. */
export function goes({ tree, clause, verb, object }: LabelParts, token: Token): boolean {
  const { rel, head, i, form } = token
  if (i === clause || i === verb) return false
  if (/^(?:punct)$/.test(rel) && head === clause) return true
  if (
    !/^(?:xcomp|ccomp)$/.test(rel) &&
    i > clause &&
    childrenBy(tree, i, /^nsubj/).length > 0 &&
    isPredicate(tree, i)
  )
    return true
  if (
    /^(?:mark|cc|discourse|vocative|parataxis|expl|dislocated|list|nsubj|nsubj:pass)$/.test(rel) &&
    (head === clause || head === verb)
  )
    // "succeeded in overthrowing"
    return !(/^(?:to|not)$/i.test(form) || (head === verb && clause !== verb && /^in$/i.test(form)))
  if (i > verb && /^(?:obj|obl|nmod|appos|advcl|acl|advmod)/.test(rel) && afterComma(tree, i)) return true
  // What follows the object within its phrase: "a withdrawal of (its forces) from the area".
  if (
    rel === 'nmod' &&
    i > Math.max(...object, -1) &&
    object.length > 0 &&
    tree.tokens[Math.max(...object)]!.i > verb &&
    head < Math.min(...object) &&
    head !== verb &&
    !object.includes(head)
  )
    return true
  if (
    rel === 'advmod' &&
    i < clause &&
    !/^(?:not|n['’]t|never|repeatedly|reportedly|allegedly|probably|possibly|perhaps)$/i.test(form) &&
    (head === clause || head === verb) &&
    tree.tokens.some((t) => /^nsubj/.test(t.rel) && t.head === clause && t.i > i)
  )
    return true
  // A score: "beat X 4–1".
  const dashed = [i - 1, i, i + 1].some((k) => /^[–-]$/.test(tree.tokens[k]?.form ?? ''))
  if (i > verb && dashed && /^(?:CD|SYM|:)$/.test(token.tag)) return true
  if (/^acl:relcl$|^obl:tmod$|^obl:unmarked$|^advcl:relcl$/.test(rel)) return true
  if (/^(?:advcl|acl)$/.test(rel))
    return (
      !(rel === 'advcl' && /^(?:for|to)$/i.test(firstForm(tree, i)) && i > verb) &&
      !(rel === 'acl' && /^(?:for|to|of|from)$/i.test(firstForm(tree, i)))
    )
  // "can no longer deliver"
  if (isNoLonger(tree, i)) return false
  if (/^advmod$/.test(rel) && (/^W/.test(token.tag) || (token.kids.length > 0 && i < verb))) return true
  // "declared the rights of all regardless of origin"
  if (/^regardless$/i.test(form)) return true
  // "Having won a grant from Halden, she …"
  if (rel === 'aux' && /^having$/i.test(form)) return true
  // "The vaccine itself is made by Halden"
  if (/^(?:it|them)sel(?:f|ves)$/i.test(form) && !/^(?:obj|obl)/.test(rel)) return true
  // "lost control of it as well"
  if (
    /^advmod$/.test(rel) &&
    /^(?:as|well)$/i.test(form) &&
    /^(?:as|well)$/i.test(tree.tokens[i + 1]?.form ?? tree.tokens[i - 1]?.form ?? '')
  )
    return true
  if (/^advmod$/.test(rel))
    return /^(?:also|then|later|however|now|still|already|today|often|usually|typically|eventually|finally|soon|once|moreover|therefore|thus|ever|furthermore|meanwhile|together|further|currently|again|recently|openly|long|since|ever)$/i.test(
      form,
    )
  if (/^obl/.test(rel)) {
    if (form === 'by' || /agent/.test(rel)) return true
    if (isOfThing(tree, verb, object, i)) return true
    // "sent teams with dogs": what the teams had.
    if (
      /^(?:send|ship|fly|deliver|deploy)$/.test(tree.tokens[verb]!.lemma) &&
      /^with$/i.test(firstForm(tree, i))
    )
      return true
    // "reopened the road to the coast": which road it is.
    if (
      /^(?:open|reopen|close|build|rebuild|block|restore|train|recruit|repair)$/.test(
        tree.tokens[verb]!.lemma,
      )
    )
      if (i > verb && !keepsObject(tree, i, object)) return true
    // "advises the city on heating"
    if (
      /^(?:advise|consult|instruct|brief)$/.test(tree.tokens[verb]!.lemma) &&
      /^on$/i.test(firstForm(tree, i))
    )
      return isDated(tree, i) || /day$/.test(form)
    // "put her in charge of it": without it nothing is said.
    const isOver =
      /^(?:over|on)$/i.test(tree.tokens[verb + 1]?.form ?? '') && subtree(tree, i)[0] === verb + 1
    const needs = tree.tokens[verb]!.lemma
    if (head === verb && (/^(?:put|place)$/.test(needs) || (needs === 'take' && isOver)))
      return isDated(tree, i)
    return isDated(tree, i) || (circumstance.test(firstForm(tree, i)) && !keepsObject(tree, i, object))
  }
  if (
    /^(?:conj|parataxis)$/.test(rel) &&
    isPredicate(tree, i) &&
    (head === clause || head === verb || childrenBy(tree, i, /^nsubj/).length > 0)
  )
    return true
  if (rel === 'cc' && (tree.tokens[i + 1]?.rel === 'nsubj' || i < clause || /^but$/i.test(form))) return true
  if (rel === 'appos') return true
  // "asked X to pay, a proposal that …": what follows a comma without "and" is no second object.
  if (
    rel === 'conj' &&
    object.includes(head) &&
    !object.includes(i) &&
    childrenBy(tree, i, /^cc$/).length === 0
  )
    return true
  return false
}

/** Whether a token is of "no longer", which turns what the verb says round. */
export function isNoLonger({ tokens }: Tree, i: number): boolean {
  const isPair = (k: number) =>
    /^no$/i.test(tokens[k]?.form ?? '') && /^(?:longer|more)$/i.test(tokens[k + 1]?.form ?? '')
  return isPair(i) || isPair(i - 1)
}

/** "froze a loan for ports": what the thing is for. */
function isOfThing(tree: Tree, verb: number, object: readonly number[], i: number): boolean {
  const thing = tree.tokens[object.find((k) => !object.includes(tree.tokens[k]!.head)) ?? -1]
  const own = subtree(tree, i)
  return (
    thing !== undefined &&
    thing.i > verb &&
    own[0] === Math.max(...object) + 1 &&
    /^NNS?$/.test(thing.tag) &&
    // "gave 11 million dollars for wells": what it was for is what is told.
    !CURRENCY.test(thing.lemma) &&
    !isActorNoun(thing.lemma, thing.form) &&
    /^for$/i.test(tree.tokens[own[0]!]!.form) &&
    !own.some((k) => /^(?:CD|\$)$/.test(tree.tokens[k]!.tag))
  )
}

/** "invested in X": the phrase that holds the object is no circumstance. */
function keepsObject(tree: Tree, i: number, object: readonly number[]): boolean {
  return (
    object.includes(i) && subtree(tree, i).every((k) => object.includes(k) || tree.tokens[k]!.rel === 'case')
  )
}

/** "from 2009 to 2016" */
function isDated(tree: Tree, i: number): boolean {
  return /^1\d{3}$|^20\d\d$/.test(tree.tokens[i]!.form)
}

/** What goes where the label is too long: from the end, modifiers and further members of lists. */
export function* shortenings(
  { tree, verb, object }: LabelParts,
  kept: ReadonlySet<number>,
): Generator<number[]> {
  const last = (fits: (token: Token) => boolean) =>
    [...kept].filter((i) => i !== verb && fits(tree.tokens[i]!)).sort((a, b) => b - a)
  const end = Math.max(verb, ...object)
  for (const i of last(
    (t) =>
      t.rel === 'nmod' &&
      /^(?:in|on|at|for|to|with|between|across)$/i.test(firstForm(tree, t.i)) &&
      !subtree(tree, t.i).some((k) => object.includes(k)),
  ))
    yield subtree(tree, i)
  for (const i of last((t) => /^obl/.test(t.rel) && t.i > end)) yield subtree(tree, i)
  for (const i of last(
    (t) => t.rel === 'advmod' && t.kids.length === 0 && !/^(?:not|n['’]t|never|no)$/i.test(t.form),
  ))
    yield [i]
  for (const i of last((t) => t.rel === 'advcl' && t.i > end)) yield subtree(tree, i)
  // "ordered X to release the tapes of his talks, not just transcripts"
  for (const i of last((t) => t.rel === 'xcomp' && t.tag === 'VB' && t.i > end)) {
    const own = subtree(tree, i)
    const comma = own.find((k) => tree.tokens[k]!.form === ',')
    if (comma !== undefined) yield own.filter((k) => k >= comma)
    yield own
  }
}

function firstForm(tree: Tree, i: number): string {
  return tree.tokens[subtree(tree, i)[0]!]!.form
}
