/** The words for an edge: the verb with what belongs to it, without subject, object and circumstances. */
import { brokenOff, letsBe } from './broken-labels.ts'
import { bracketedTokens } from '../clauses/clause.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { causative } from '../clauses/caption-cuts.ts'
import { renderTokens } from '../clauses/render.ts'
import { goes, isNoLonger, shortenings } from './label-cuts.ts'
import { sharedPerfect } from './shared-perfect.ts'
import { isConditional, isNeedy, isTold, losesLimit } from './label-limits.ts'
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

const dangling =
  /^(?:it|them|him|her|this|these|that|those|they|he|she|himself|herself|itself|themselves|us|me|you|ones|which|who|so)$/i

/** The label, or undefined where it is too long, says nothing, or leans on a pronoun. */
export function writeLabel(parts: LabelParts): Caption | undefined {
  const { tree, clause } = parts
  const kept = new Set(subtree(tree, clause))
  for (const i of [...parts.subject, ...restOfSubject(parts), ...parts.object, ...bracketedTokens(tree)])
    kept.delete(i)
  for (const i of datesOfSubject(parts)) kept.delete(i)
  if (isConditional(parts)) return undefined
  const keepCase = objectMarkers(parts)
  // What stands before the subject sets the scene; a condition or a source there would be lost.
  const leading = parts.passive ? parts.object : parts.subject
  const before = leading.length > 0 ? Math.min(...leading) : 0
  // "Backed by X, Y won", "Having beaten X, Y won": the participle itself stands before.
  const scene = parts.verb < before ? [] : [...kept].filter((i) => i < before)
  const told = isTold(parts)
  const conditional = told
    ? /^(?:if|unless|whenever|according)$/i
    : /^(?:if|unless|when|whenever|until|once|according)$/i
  if (scene.some((i) => conditional.test(tree.tokens[i]!.form))) return undefined
  for (const i of scene) kept.delete(i)
  // "who on the same day ordered …": before the verb only what belongs to it.
  for (const i of [...kept]) {
    const { rel, head, tag } = tree.tokens[i]!
    const belongs = head === clause && (/^(?:aux|cop|advmod)/.test(rel) || tag === 'TO')
    if (i < clause && !parts.passive && !belongs && !isNoLonger(tree, i)) kept.delete(i)
  }
  for (const i of sharedPerfect(parts)) kept.add(i)
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
    tree.tokens[second]!.rel === 'advmod' &&
    // "declared the outbreak over", "drove them back"
    !/^(?:over|back|away|out|off|down|up|in|open|free|apart|together)$/i.test(tree.tokens[second]!.form)
  )
    if (parts.object.some((i) => i > first && i < second)) kept.delete(second)
  // "uses X to keep a cache": without X between them the words do not go together.
  const to = [...kept].find((i) => i > parts.verb && tree.tokens[i]!.tag === 'TO')
  const next2 = [...kept].filter((i) => i > parts.verb).sort((a, b) => a - b)[0]
  if (to !== undefined && to === next2 && parts.object.some((i) => i > parts.verb && i < to))
    if (!causative.test(tree.tokens[parts.verb]!.lemma) || tree.tokens[parts.verb]!.lemma === 'use')
      for (const i of [...kept]) if (i >= to) kept.delete(i)
  // "lets her be the manager": without her the words are none.
  if (letsBe(tree, parts)) return undefined
  for (const i of brokenOff(tree, kept, parts)) kept.delete(i)
  for (const i of tradedPronoun(parts)) kept.delete(i)
  let label = write()
  for (const cut of shortenings(parts, kept)) {
    if (label.length <= LABEL_LIMIT) break
    for (const i of cut) kept.delete(i)
    label = write()
  }
  // "warned the rebels that they “would pay”": what was said in so many words is left to the sentence.
  if (/[“”"]/.test(label)) {
    for (const { i } of childrenBy(tree, parts.verb, /^ccomp$/))
      for (const k of subtree(tree, i)) kept.delete(k)
    label = write()
  }
  const words = [...kept].map((i) => tree.tokens[i]!)
  if (
    label.length > LABEL_LIMIT ||
    !kept.has(parts.verb) ||
    // "sounder, bought": half of the object.
    (parts.passive && [...kept].some((i) => i < parts.verb && isOfNoun(tree.tokens[i]!))) ||
    losesLimit(tree, kept) ||
    (!parts.passive && isNeedy(parts, kept)) ||
    words.some(({ form, tag }) => dangling.test(form) && !/^(?:IN|PRP\$)$/.test(tag))
  )
    return undefined
  const fits =
    /[\p{L}]/u.test(label) &&
    !/^(?:to|of|with|from|in|by|for|on|at)\b/i.test(label) &&
    !/[“”"]/.test(label) &&
    !/^\p{L}+ \d+$/u.test(label) &&
    // "took 19 seats, the liberal (Platform 14)"
    !/, (?:the|an?) \p{Ll}+$/u.test(label) &&
    (label.match(/,/g)?.length ?? 0) < 4
  return fits ? { text: label, tokens: [...kept].sort((a, b) => a - b) } : undefined
}

function isOfNoun({ tag, rel }: Token): boolean {
  return tag.startsWith('NN') || /^(?:amod|compound)$/.test(rel)
}

/** "buys it from X": what changes hands need not be told. */
function tradedPronoun({ tree, verb, object, passive }: LabelParts): number[] {
  const head = object.find((i) => !object.includes(tree.tokens[i]!.head))
  const isTraded =
    /^(?:buy|sell|purchase|acquire|lease|rent|hire|license|supply|obtain|import|export|sign|give|bequeath|donate|cede|transfer|grant|hand|present|deliver)$/.test(
      tree.tokens[verb]!.lemma,
    ) &&
    !passive &&
    head !== undefined &&
    childrenBy(tree, head, /^case$/).some(({ form }) => /^(?:from|to)$/i.test(form))
  return isTraded
    ? childrenBy(tree, verb, /^obj$/)
        .filter(({ i, form }) => /^(?:it|them)$/i.test(form) && i < head)
        .map(({ i }) => i)
    : []
}

/** "the court [at Halden] convicted": what else hangs on the subject. */
function restOfSubject({ tree, subject, verb }: LabelParts): number[] {
  return subject
    .filter((i) => !subject.includes(tree.tokens[i]!.head) && i < verb)
    .map((i) => subtree(tree, i))
    .filter((own) => !own.includes(verb))
    .flat()
}

/** "the court on Wednesday dismissed": when it was, whatever the parse hangs it on. */
function datesOfSubject({ tree, subject }: LabelParts): number[] {
  return tree.tokens
    .filter(
      ({ rel, head, form }) =>
        /^(?:nmod|obl)/.test(rel) &&
        subject.includes(head) &&
        (/^[A-Z][a-z]+day$/.test(form) || /^\d{4}$/.test(form)),
    )
    .flatMap(({ i }) => subtree(tree, i))
}

/** The preposition before the object, where the label ends with it: "bought motors from". */
function objectMarkers({ tree, object, passive, verb }: LabelParts): number[] {
  if (passive) return strandedMarkers(tree, verb)
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

/** "was paid for by X": what stands between the verb and "by" belongs to the verb. */
function strandedMarkers(tree: Tree, verb: number): number[] {
  const by = tree.tokens.findIndex(({ i, form }) => i > verb && /^by$/i.test(form))
  const between = tree.tokens.slice(verb + 1, Math.max(by, verb + 1))
  return between.every(({ tag }) => /^(?:IN|RP)$/.test(tag)) ? between.map(({ i }) => i) : []
}

function holdsVerb(tree: Tree, i: number, verb: number): boolean {
  return subtree(tree, i).includes(verb)
}
