/** Sentences that tell what to do: the main clause is in the imperative. */
import { childrenBy, isFinite, isKnownAs, subtree } from '../../language/index.ts'
import { FIRST, LAST, NEXT } from './cues.ts'
import type { Token, Tree } from '../../language/types.ts'
import type { Order } from '../../types/index.ts'

/**
 * Where the order of a sentence stands: "First blow off loose dust", "If the glue is dry, turn the board", "Never use
 * water"; undefined where the sentence tells nobody to do anything.
 */
export function readOrder(text: string, tree: Tree | undefined): Order | undefined {
  if (!tree || /[?]$/.test(text)) return undefined
  const cue = [FIRST, NEXT, LAST, NOW].map((pattern) => pattern.exec(text)?.[0].length ?? 0)
  const opener = Math.max(...cue)
  const start = opener + /^[\s,]*/.exec(text.slice(opener))![0].length
  const first = tree.tokens.findIndex((token) => token.start >= start)
  if (first < 0) return undefined
  const verb = verbAt(tree, first) ?? verbBehind(tree, first)
  if (verb === undefined || !isTold(tree, verb)) return undefined
  return { start, ...joinOfFirst(tree, verb) }
}

/** Words of order that stand in no list of cues. */
const NOW = /^(?:now|please|again)\b,?/i

/** What an order may have in front of its verb. */
const LIGHT = /^(?:always|never|please|now|then|just|simply|only|also|next|\p{L}+ly)$/iu
const NOT = /^(?:not|n['’]t|ever)$/i

/** Index of the verb, if one in its base form stands here: behind "never", "do not" or "gently" as well. */
function verbAt({ tokens }: Tree, start: number): number | undefined {
  let at = start
  while (tokens[at] && LIGHT.test(tokens[at]!.form)) at++
  const isDo = /^do(?:n['’]t)?$/i.test(tokens[at]?.form ?? '') && NOT.test(tokens[at + 1]?.form ?? '')
  if (isDo) at++
  while (tokens[at] && (NOT.test(tokens[at]!.form) || LIGHT.test(tokens[at]!.form))) at++
  const token = tokens[at]
  if (!token || (at > start && /^\p{Lu}/u.test(token.form))) return undefined
  return isVerbForm(token) ? at : undefined
}

const isVerbForm = ({ form, tag }: Token): boolean =>
  !NO_ORDER.test(form) &&
  (tag === 'VB' ||
    SAME_IN_PAST.test(form) ||
    (/^(?:VBP|VBN|NN|NNP|JJ|RB|IN|UH)$/.test(tag) && isKnownAs(form.toLowerCase(), 'verb')))

/** Verbs of which the base form is a past one, too. */
const SAME_IN_PAST = /^(?:set|put|cut|let|shut|spread|split|cast)$/i

/** Verb forms that ask the reader for attention only, and words that are hardly ever a verb at the head of a sentence. */
export const NO_ORDER =
  /^(?:imagine|suppose|consider|recall|see|thank|welcome|say|think|like|am|are|is|was|were|been|may|might|can|could|will|would|shall|should|must|need|as|but|so|such|that|this|both|either|neither|even|still|yet|well|back|down|up|out|in|on|over|off|then|there|here|no|not|many|most|more|less|own|total|last|first|second|given|based|according|due|made|known|born|people|access|time)$/i

/** "When both faces are level, set the stones": the order stands behind a comma. */
function verbBehind(tree: Tree, first: number): number | undefined {
  if (!FRONTED.test(tree.tokens[first]!.form)) return undefined
  for (const { i, form } of tree.tokens.slice(first, first + LONGEST_FRONT)) {
    if (form !== ',') continue
    const verb = verbAt(tree, i + 1)
    // In the middle of a sentence only what is a verb and nothing else is one.
    if (verb !== undefined && /^VBP?$/.test(tree.tokens[verb]!.tag) && isMain(tree, verb)) return verb
  }
  return undefined
}

/** "In most cases surgeons take it out, treat the patient …" tells what others do. */
function isMain(tree: Tree, verb: number): boolean {
  const root = tree.tokens[tree.root]!
  if (root.i === verb) return true
  const hasDoer = childrenBy(tree, root.i, /^(?:nsubj|csubj|expl)/).length > 0
  return !/^(?:conj|xcomp|ccomp|acl)/.test(tree.tokens[verb]!.rel) && !(hasDoer && isFinite(tree, root.i))
}

const FRONTED =
  /^(?:when|whenever|once|after|before|with|without|if|unless|to|for|from|at|on|in|while|until|within|as|where|wherever|by|during|under|above|below|between|using|instead|rather|depending|because|since)$/i
const LONGEST_FRONT = 24

/** Whether the verb has nobody who does it, and is no noun: "Work in batches" is told, "Work began" is not. */
function isTold(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!
  if (childrenBy(tree, verb, /^(?:nsubj|expl|csubj)/).some(({ i }) => i < verb)) return false
  if (/^VBP?$/.test(token.tag)) return !/^(?:are|have)$/i.test(token.form)
  const next = tree.tokens[verb + 1]
  if (!next || !FOLLOWING.test(next.tag) || isSubjectOfOther(tree, verb)) return false
  // "Stretch a string …": no exclamation has an article behind it.
  return (token.tag === 'UH' && next.tag === 'DT') || isOneClause(tree, verb)
}

/** What follows a verb, and hardly a noun at the head of a sentence. */
const FOLLOWING = /^(?:DT|PDT|PRP\$?|CD|RP|IN|TO|RB)$/

/** "Work in the mines was hard", "Cover crops protect the soil". */
function isSubjectOfOther(tree: Tree, verb: number): boolean {
  return tree.tokens.some(({ i, rel }) => /^(?:nsubj|csubj)/.test(rel) && subtree(tree, i).includes(verb))
}

/** No verb with a subject of its own speaks in the main clause, whatever the tagger made of the first word. */
function isOneClause(tree: Tree, verb: number): boolean {
  const root = tree.tokens[tree.root]!
  if (root.i === verb) {
    // "Access to the wells": nothing is told without an object, or a second order.
    const next = tree.tokens[verb + 1]!
    return (
      !/^(?:IN|TO|CD)$/.test(next.tag) ||
      // "Wash 25 g of cadmium.", "Switch off the pump."
      (/[.;]$/.test(tree.text) && (next.tag === 'CD' || PARTICLE.test(next.form))) ||
      childrenBy(tree, verb, /^conj$/).some(({ tag }) => /^VBP?$/.test(tag)) ||
      childrenBy(tree, verb, /^(?:obj|compound:prt)$/).length > 0
    )
  }
  return !isFinite(tree, root.i) || childrenBy(tree, root.i, /^nsubj/).length === 0
}

const PARTICLE = /^(?:off|out|up|down|away|back)$/i

/**
 * Where the first of several joined orders ends, and where the next begins, in characters: "Remove the funnel | and | lift
 * it straight up".
 */
function joinOfFirst(tree: Tree, verb: number): Pick<Order, 'first' | 'next'> {
  const { tokens } = tree
  const joined = childrenBy(tree, verb, /^(?:conj|parataxis)$/).filter(
    ({ i, tag }) => i > verb && /^VBP?$/.test(tag) && childrenBy(tree, i, /^(?:nsubj|aux)/).length === 0,
  )
  const starts = joined.map(({ i }) => Math.min(...subtree(tree, i).filter((k) => k > verb)))
  const start = Math.min(...starts)
  if (!Number.isFinite(start)) return {}
  const isJoint = (i: number) => /^(?:,|;|and|then|:|or)$/i.test(tokens[i]?.form ?? '')
  let last = start - 1
  while (last > verb && isJoint(last)) last--
  let next = start
  while (isJoint(next)) next++
  // What no word or mark joins is no order of its own.
  const after = tokens[next]
  if (last <= verb || next === last + 1 || !after) return {}
  return { first: tokens[last]!.end, next: after.start }
}
