/** The words for an edge: the verb with what belongs to it, without subject, object and circumstances. */
import { bracketedTokens, isPredicate } from '../clauses/clause.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { afterComma, causative } from '../clauses/caption-cuts.ts'
import { renderTokens } from '../clauses/render.ts'
import { activeForm } from './active-form.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Token, Tree } from '../../language/types.ts'

export const LABEL_LIMIT = 65

export interface LabelParts {
  tree: Tree
  /** Head of the clause, and the verb that has the object (the same, or under the first by "to"). */
  clause: number
  verb: number
  /** Tokens of subject and object. */
  subject: readonly number[]
  object: readonly number[]
  passive: boolean
}

const circumstance =
  /^(?:in|at|on|during|after|before|since|until|throughout|near|around|across|within|amid|despite|following|by|through|over|between|like|than|because|inside|outside|about|among|without|above|below|behind|beyond|due|along|under)$/i
const dangling =
  /^(?:it|them|him|her|this|these|that|those|they|he|she|himself|herself|itself|themselves|us|me|you|ones|which|who|so)$/i

/** The label, or undefined where it is too long, says nothing, or leans on a pronoun. */
export function writeLabel(parts: LabelParts): Caption | undefined {
  const { tree, clause } = parts
  const kept = new Set(subtree(tree, clause))
  for (const i of [...parts.subject, ...parts.object, ...bracketedTokens(tree)]) kept.delete(i)
  if (isConditional(parts)) return undefined
  const keepCase = objectMarkers(parts)
  // What stands before the subject sets the scene; a condition or a source there would be lost.
  const leading = parts.passive ? parts.object : parts.subject
  const before = leading.length > 0 ? Math.min(...leading) : 0
  const scene = [...kept].filter((i) => i < before)
  if (scene.some((i) => /^(?:if|unless|when|whenever|until|once|according)$/i.test(tree.tokens[i]!.form)))
    return undefined
  for (const i of scene) kept.delete(i)
  for (const i of keepCase) kept.add(i)
  for (const i of [...kept])
    if (goes(parts, tree.tokens[i]!))
      for (const k of subtree(tree, i))
        if (!keepCase.includes(k) && !holdsVerb(tree, i, parts.verb)) kept.delete(k)
  // "a withdrawal of (its forces) from the area": two prepositions in a row end the label at the first.
  const marker = keepCase.at(-1)
  const next = marker === undefined ? undefined : [...kept].sort((a, b) => a - b).find((i) => i > marker)
  if (next !== undefined && /^(?:IN|TO)$/.test(tree.tokens[next]!.tag))
    for (const i of [...kept]) if (i >= next) kept.delete(i)
  // After "the town of X, …" only what adds to X can follow.
  const end = parts.passive || parts.object.length === 0 ? undefined : Math.max(...parts.object)
  if (end !== undefined && end > parts.verb && tree.tokens[end + 1]?.form === ',')
    for (const i of [...kept]) if (i > end) kept.delete(i)
  const replaced = parts.passive ? activeForm(parts, kept) : undefined
  const write = () =>
    renderTokens(tree, kept, replaced)
      .replace(/[,;]? and$/, '')
      // An aside that went leaves its comma: "may, (however,) lend".
      .replace(/^(may|might|can|could|will|would|should|must),\s+/i, '$1 ')
      .replace(/\s+([’'])s\b/g, '')
  // "warned … repeatedly": two words from either side of the object.
  const [first, second, third] = [...kept].sort((a, b) => a - b)
  if (
    second !== undefined &&
    third === undefined &&
    first === parts.verb &&
    tree.tokens[second]!.rel === 'advmod'
  )
    if (parts.object.some((i) => i > first && i < second)) kept.delete(second)
  // "uses X to keep a cache": without X between them the words do not go together.
  const to = [...kept].find((i) => i > parts.verb && tree.tokens[i]!.tag === 'TO')
  const next2 = [...kept].filter((i) => i > parts.verb).sort((a, b) => a - b)[0]
  if (to !== undefined && to === next2 && parts.object.some((i) => i > parts.verb && i < to))
    if (!causative.test(tree.tokens[parts.verb]!.lemma))
      for (const i of [...kept]) if (i >= to) kept.delete(i)
  let label = write()
  for (const cut of shortenings(parts, kept)) {
    if (label.length <= LABEL_LIMIT) break
    for (const i of cut) kept.delete(i)
    label = write()
  }
  const words = [...kept].map((i) => tree.tokens[i]!)
  if (
    label.length > LABEL_LIMIT ||
    !kept.has(parts.verb) ||
    losesLimit(tree, kept) ||
    words.some(({ form, tag }) => dangling.test(form) && tag !== 'IN')
  )
    return undefined
  const fits =
    /[\p{L}]/u.test(label) &&
    !/^(?:to|of|with|from|in|by|for|on|at)\b/i.test(label) &&
    !/[“”"]/.test(label) &&
    (label.match(/,/g)?.length ?? 0) < 4
  return fits ? { text: label, tokens: [...kept].sort((a, b) => a - b) } : undefined
}

/** The preposition before the object, where the label ends with it: "bought motors from". */
function objectMarkers({ tree, object, passive, verb }: LabelParts): number[] {
  if (passive) return []
  const head = object.find((i) => !object.includes(tree.tokens[i]!.head))
  // "the accord, which they signed": what stands before the noun belongs to another clause.
  if (head === undefined || subtree(tree, head).includes(verb)) return []
  const poss = tree.tokens[head]!.rel === 'nmod:poss'
  return poss
    ? []
    : childrenBy(tree, head, /^case$/)
        .filter(({ i }) => i < head)
        .map(({ i }) => i)
}

/** "if …", "unless …", "until …": the label cannot hold what the claim depends on. */
function isConditional({ tree, clause, verb }: LabelParts): boolean {
  return (
    /\baccording to\b/i.test(tree.text) ||
    [clause, verb].some((over) =>
      childrenBy(tree, over, /^advcl/).some(({ i }) =>
        childrenBy(tree, i, /^(?:mark|advmod)$/).some(({ form }) =>
          /^(?:if|unless|until|when|once|provided)$/i.test(form),
        ),
      ),
    )
  )
}

function goes({ tree, clause, verb, object }: LabelParts, token: Token): boolean {
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
    return !/^(?:to|not)$/i.test(form)
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
  if (/^advmod$/.test(rel) && (/^W/.test(token.tag) || (token.kids.length > 0 && i < verb))) return true
  if (/^advmod$/.test(rel))
    return /^(?:also|then|later|however|now|still|already|today|often|usually|typically|eventually|finally|soon|once|moreover|therefore|thus|ever|furthermore|meanwhile|together|further|currently|again|recently|openly|long|since|ever)$/i.test(
      form,
    )
  if (/^obl/.test(rel)) {
    if (form === 'by' || /agent/.test(rel)) return true
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
  return false
}

/** "the most outstanding pupil [he ever taught]": a superlative holds only with its limits. */
function losesLimit(tree: Tree, kept: ReadonlySet<number>): boolean {
  return tree.tokens.some(
    ({ i, tag }) =>
      /^(?:JJS|RBS)$/.test(tag) &&
      kept.has(i) &&
      tree.tokens.some(
        (token) =>
          token.rel === 'acl:relcl' &&
          !kept.has(token.i) &&
          kept.has(token.head) &&
          token.head >= i &&
          token.head - i < 4,
      ),
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

function holdsVerb(tree: Tree, i: number, verb: number): boolean {
  return subtree(tree, i).includes(verb)
}

function firstForm(tree: Tree, i: number): string {
  return tree.tokens[subtree(tree, i)[0]!]!.form
}

/** What goes where the label is too long: from the end, modifiers and further members of lists. */
function* shortenings({ tree, verb, object }: LabelParts, kept: ReadonlySet<number>): Generator<number[]> {
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
}
