/** Which prepositional phrases may go: those that set a scene, and not those that the verb, a limit or a number needs. */
import { childrenBy, isVerb, subtree } from '../../language/tree.ts'
import type { Token, Tree } from '../../language/types.ts'
import { isFence, isFencedByComma } from '../fences.ts'
import { prepositionBond } from '../valency.ts'
import { NEGATIONS } from '../words.ts'

/** The name of the rule by which an oblique or a noun's modifier may go; '' where it stays. */
export function adjunct(tree: Tree, token: Token, head: number): string {
  const marker = childrenBy(tree, token.i, /^case/)[0]?.form.toLowerCase()
  if (!marker) return ''
  const over = tree.tokens[token.head]!
  if (isExample(tree, token, marker)) return isSayingAlone(tree, over) ? 'examples' : ''
  if (/^(like|especially|particularly|notably)$/.test(marker)) return ''
  const span = subtree(tree, token.i)
  if (isDenied(tree, over) || isSupposed(tree, over, marker)) return ''
  if (token.i < token.head) return fronted(tree, token, head, marker, span)
  if (countsFirst(tree, token)) return ''
  if (/^(of|than|as|since|until|per|towards?|to)$/.test(marker)) return ''
  if (isFencedByComma(tree, token) && !closesAside(tree, span[0]!)) return 'trailing'
  return /^obl/.test(token.rel) && isScene(tree, token, over, marker, span) ? 'adjunct' : ''
}

function isExample(tree: Tree, token: Token, marker: string): boolean {
  if (/^(including|such)$/.test(marker)) return true
  return /^(like|especially|particularly|notably)$/.test(marker) && isFencedByComma(tree, token)
}

/** "Cities such as Lugano depend on runoff" is not true of cities; "three lakeside cities such as …" says which. */
function isSayingAlone(tree: Tree, over: Token): boolean {
  const isSubject = /^nsubj/.test(over.rel)
  return !isSubject || childrenBy(tree, over.i, /^(amod|compound|nummod|nmod|det)/).length > 1
}

/** "did not pay in time", "refused to sail in the strait": what is denied may be the time or place alone. */
function isDenied(tree: Tree, over: Token): boolean {
  if (childrenBy(tree, over.i, /^advmod/).some((t) => NEGATIONS.has(t.form.toLowerCase()))) return true
  for (let t: Token | undefined = over, n = 0; t && n < 4; t = tree.tokens[t.head], n++)
    if (DENYING.test(t.lemma)) return true
  return false
}

const DENYING =
  /^(deny|denial|refuse|refusal|reject|ban|prohibit|forbid|prevent|fail|failure|avoid|oppose|stop|cease|limit|restrict|require|allow|permit|permission|right|cannot|unable|illegal|doubt)$/

/** "may yield more with more warmth": what may be so is so under that condition. */
function isSupposed(tree: Tree, over: Token, marker: string): boolean {
  return (
    /^(with|under|given|for)$/.test(marker) &&
    childrenBy(tree, over.i, /^aux/).some((t) => /^(may|might|could|would)$/i.test(t.form))
  )
}

/** "made her first appearance since July", "the highest tower in Asia": first or highest of what is said there. */
function countsFirst(tree: Tree, token: Token): boolean {
  const piece = new Set(subtree(tree, token.i))
  const clause = tree.tokens[token.head]!
  const near = [clause, ...childrenBy(tree, clause.i, /^(obj|nsubj|obl|xcomp)/)].filter(
    (t) => !piece.has(t.i),
  )
  return near.some((noun) =>
    childrenBy(tree, noun.i, /^(amod|advmod|nummod)/).some(
      (t) => /^(JJS|RBS)$/.test(t.tag) || /^(first|second|third|last|only)$/i.test(t.form),
    ),
  )
}

/** A time or cause in front; what begins, ends or limits the claim ("From 1990, …", "For now, …") is none. */
function fronted(tree: Tree, token: Token, head: number, marker: string, span: number[]): string {
  if (!isFencedByComma(tree, token) || span.at(-1)! >= head) return ''
  if (/^(due|because|thanks|following|owing)$/.test(marker)) return 'fronted'
  // "By the end of the day, the city had fallen"
  if (marker === 'by' && isTime(tree, span) && isPast(tree, head)) return 'fronted'
  if (/^(from|since|until|by|before|prior|for|without|as)$/.test(marker)) return ''
  // "In many countries, X is legal": of what is generally so, the place in front is a condition.
  const isGeneral = !tree.tokens.some((t) => t.tag === 'VBD') && !isTime(tree, span)
  return isGeneral ? '' : 'fronted'
}

const isPast = (tree: Tree, head: number): boolean =>
  [tree.tokens[head]!, ...childrenBy(tree, head, /^(aux|cop)/)].some((t) => t.tag === 'VBD')

/** "lost its water as a result of damage to the pipeline", at the end and behind a complement. */
export function isCause(tree: Tree, token: Token): boolean {
  const span = subtree(tree, token.i)
  const words = span
    .slice(0, 4)
    .map((i) => tree.tokens[i]!.form.toLowerCase())
    .join(' ')
  if (!/^as (a result|a consequence|part) of/.test(words) || !/^obl/.test(token.rel)) return false
  const isLast = !tree.tokens.slice(span.at(-1)! + 1).some((t) => /[\p{L}\p{N}]/u.test(t.form))
  const verb = tree.tokens[token.head]!
  const isWhole = childrenBy(tree, verb.i, /^(obj|obl|xcomp|ccomp)/).some(
    (t) => t.i > verb.i && t.i < span[0]!,
  )
  return isLast && isVerb(verb) && isWhole
}

/** The comma before the phrase closes the aside before it: "lamps, or lanterns, for the quay". */
function closesAside(tree: Tree, start: number): boolean {
  const comma = isFence(tree.tokens[start]) ? start : start - 1
  const before = tree.tokens[comma - 1]
  for (let t = before; t && t.head >= 0; t = tree.tokens[t.head]) {
    const span = subtree(tree, t.i)
    if (span.at(-1)! > comma) return false
    const isAside = /^(appos|acl|parataxis|conj|advcl|nmod|advmod)/.test(t.rel)
    if (isAside && (isFence(tree.tokens[span[0]!]) || isFence(tree.tokens[span[0]! - 1]))) return true
  }
  return false
}

/** When or where, said beside what the verb needs, and with nothing behind it that may lean on it. */
function isScene(tree: Tree, token: Token, over: Token, marker: string, span: number[]): boolean {
  if (!SCENE.test(marker) || /^obl:agent/.test(token.rel) || !isVerb(over) || isOfPair(tree, over, marker))
    return false
  const words = span.map((i) => tree.tokens[i]!)
  if (words.some((t) => /^(per|each|every|annually|end|beginning|rest|most)$/i.test(t.form))) return false
  const isWhen = isTime(tree, span)
  if (/^(for|over|through)$/.test(marker) && !isWhen) return false
  if (!isWhen && words.some((t) => t.tag === 'CD')) return false
  const start = span[0]!
  if (prepositionBond(over, marker, start === over.i + 1) >= 0.35) return false
  const before = tree.tokens[start - 1]
  // "shortly before her death", "back in May"
  if (before && /^(RB|RP)/.test(before.tag)) return false
  if (isWhen) return true
  const hasComplement = childrenBy(tree, over.i, /^(obj|xcomp|ccomp|obl:agent|obl)/).some(
    (t) => t.i > over.i && t.i < start,
  )
  const next = tree.tokens[span.at(-1)! + 1]
  return hasComplement && (!next || /^([.;]|and|but|when|while|although)$/i.test(next.form))
}

const SCENE =
  /^(in|on|at|during|after|before|within|throughout|following|near|outside|inside|across|amid|for|over|through)$/

/** Whether some words name a time. */
export function isTime(tree: Tree, span: number[]): boolean {
  return span.some((i) => TIME.test(tree.tokens[i]?.form ?? ''))
}

const TIME =
  /^(\d{4}s?|January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|years?|months?|weeks?|days?|hours?|minutes?|decades?|century|centuries|time|today|yesterday|morning|afternoon|evening|night|spring|summer|autumn|winter)$/

/** "from the old to the new": neither goes without the other. */
function isOfPair(tree: Tree, over: Token, marker: string): boolean {
  const other = marker === 'to' || marker === 'until' ? 'from' : marker === 'from' ? 'to' : undefined
  const siblings = childrenBy(tree, over.i, /^(obl|nmod)/).flatMap((t) => childrenBy(tree, t.i, /^case/))
  return other !== undefined && siblings.some((t) => t.form.toLowerCase() === other)
}
