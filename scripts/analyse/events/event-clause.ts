/** Which clause a date dates, and whether that clause tells an event. */
import { childrenBy, isFinite, subtree } from '../../language/index.ts'
import { clauseOf } from '../clauses/clause.ts'
import { HARM } from './mend-headline.ts'
import type { Tree } from '../../language/types.ts'

/** What a clause may not stand under: it would say that it happened. */
const unreal = /^(?:if|unless|whether|would|could|should|might|ought)$/i

/** Whether a clause tells of the past. */
export function isPast(tree: Tree, head: number): boolean {
  return [tree.tokens[head]!, ...childrenBy(tree, head, /^(?:aux|cop)/)].some(({ tag }) =>
    /^VB[DN]$/.test(tag),
  )
}

/**
 * Head of the clause that the date dates.
 * @param isSince Whether the date is one from which on something is so.
 */
export function eventClause(tree: Tree, governor: number, isSince = false): number | undefined {
  let head = clauseOf(tree, governor)
  if (hangsOnPresent(tree, governor)) return undefined
  for (let steps = 0; steps < 6; steps++) {
    const clause = tree.tokens[head]!
    if (isUnreal(tree, head)) return undefined
    const over = tree.tokens[clause.head]
    if (!over) break
    // "Results published in 1989 show …" is not told of 1989.
    const main = clauseOf(tree, over.i)
    const published = isPublished(tree, head) && !/:pass/.test(over.rel) && isPast(tree, main)
    if (isPublished(tree, head) && !isPast(tree, main)) return undefined
    // "She was the first woman to receive the prize"
    const predicative =
      clause.rel === 'acl' &&
      childrenBy(tree, over.i, /^cop$/).length > 0 &&
      childrenBy(tree, head, /^mark$/).length > 0
    if (!/^(?:ccomp|csubj)/.test(clause.rel) && !published && !predicative && !isInfinitive(tree, head)) break
    head = clauseOf(tree, over.i)
  }
  const clause = tree.tokens[head]!
  // "Five were killed and seven were hurt in 1902"
  if (clause.rel === 'conj' && isHarm(tree, head) && isHarm(tree, clause.head)) head = clause.head
  if (isPublished(tree, head) || isFounded(tree, head) || (isSince && isHeaded(tree, head))) return head
  if (clause.rel === 'advcl' && childrenBy(tree, head, /^mark$/).some(({ form }) => /^that$/i.test(form)))
    return undefined
  if (clause.rel === 'acl' || (clause.rel === 'advcl' && !isTold(tree, head) && !isSequence(tree, head)))
    return undefined
  return isTold(tree, head) || clause.rel === 'advcl' ? head : undefined
}

/** "names the villages destroyed in 1848": dates what the present clause speaks of, which the parse took for a part of it. */
function hangsOnPresent(tree: Tree, head: number): boolean {
  const { rel, tag, head: over } = tree.tokens[head]!
  return rel === 'xcomp' && tag === 'VBN' && /^VB[ZP]$/.test(tree.tokens[over]!.tag)
}

/** "The accident occurred on 6 May, when a crane fell": what happened is told by the clause after it. */
export function occurrence(tree: Tree, head: number): number | undefined {
  if (!/^(?:occur|happen|come|follow|arrive)$/.test(tree.tokens[head]!.lemma)) return undefined
  return childrenBy(tree, head, /^(?:advcl|acl)/).find(
    ({ i }) =>
      i > head &&
      isFinite(tree, i) &&
      childrenBy(tree, i, /^nsubj/).length > 0 &&
      childrenBy(tree, i, /^(?:advmod|mark)$/).some(({ form, i: at }) => /^when$/i.test(form) && at < i),
  )?.i
}

/** "When Penn died in 1880, the Society took over": the main clause is what came of it, and is of the same date. */
export function consequence(tree: Tree, head: number): number | undefined {
  const { rel, head: over } = tree.tokens[head]!
  const leads = childrenBy(tree, head, /^(?:advmod|mark)$/).some(
    ({ form, i }) => /^(?:when|as|once|after)$/i.test(form) && i < head,
  )
  // "After gaining independence in 1960, Mali faced …": of that year is the gain; "While living in Oran in 1859, he heard".
  const isWhile = childrenBy(tree, head, /^mark$/).some(({ form }) => /^while$/i.test(form))
  const isOfSameTime = leads ? isFinite(tree, head) : isWhile
  return rel === 'advcl' && over > head && isOfSameTime && isDone(tree, over) ? over : undefined
}

/** "Twelve sailors drowned when the trawler sank in 1974": the main clause in front, which the dated one explains. */
export function surrounding(tree: Tree, head: number): number | undefined {
  const { rel, head: over } = tree.tokens[head]!
  const leads = childrenBy(tree, head, /^(?:advmod|mark)$/).some(
    ({ form, i }) => /^when$/i.test(form) && i < head,
  )
  const isTied = tree.tokens[subtree(tree, head)[0]! - 1]?.form !== ','
  return rel === 'advcl' &&
    over >= 0 &&
    over < head &&
    leads &&
    isTied &&
    isPast(tree, head) &&
    isDone(tree, over)
    ? over
    : undefined
}

/** Whether a clause tells what was done, not what was so. */
function isDone(tree: Tree, over: number): boolean {
  if (!isTold(tree, over)) return false
  const { tag, lemma } = tree.tokens[over]!
  const forms = [tree.tokens[over]!, ...childrenBy(tree, over, /^(?:aux|cop)/)]
  const isPlainPast =
    forms.some((one) => one.tag === 'VBD') && !forms.some((one) => one.lemma === 'have' && one.rel === 'aux')
  const isStative =
    /^(?:be|have|know|remain|seem|live|own|hold)$/.test(lemma) || childrenBy(tree, over, /^cop$/).length > 0
  return isPlainPast && /^VB/.test(tag) && !isStative
}

/** "were killed": two of these in one sentence tell one event. */
function isHarm(tree: Tree, head: number): boolean {
  return HARM.test(tree.tokens[head]!.lemma) && childrenBy(tree, head, /^aux:pass$/).length > 0
}

/** "expect the company to go public": the infinitive happens, if at all, with its verb. */
function isInfinitive(tree: Tree, head: number): boolean {
  const { rel, tag } = tree.tokens[head]!
  return (
    /^(?:advcl|acl|xcomp)$/.test(rel) &&
    tag === 'VB' &&
    childrenBy(tree, head, /^mark$/).some(({ form }) => /^to$/i.test(form))
  )
}

/** "Her memoirs, published in 1990, …": dated by itself; "The report, published in 2011, blamed …" as a whole. */
function isPublished(tree: Tree, head: number): boolean {
  const { form, rel, head: over } = tree.tokens[head]!
  return (
    rel === 'acl' &&
    /^(?:published|released|issued)$/.test(form) &&
    /^nsubj/.test(tree.tokens[over]?.rel ?? '')
  )
}

/** What is made, and when: "founded in 1908", "Started in 1990". */
const making =
  /^(?:founded|started|built|delivered|inaugurated|consecrated|concluded|enacted|sponsored|established|opened|launched|created|signed|adopted|written|completed|compiled|formed|introduced|elected|appointed|begun|erected|discovered|invented|held|installed|passed|published|released|issued|unveiled|drafted|chartered|commissioned|proclaimed|ratified)$/i

/** "Wattle, founded in 2011 by …": beside a name or "the"; "Started in 2006, the repair …": before its subject. */
function isFounded(tree: Tree, head: number): boolean {
  const { form, tag, rel, i } = tree.tokens[head]!
  const over = tree.tokens[tree.tokens[head]!.head]
  if (tag !== 'VBN' || !over || !making.test(form) || childrenBy(tree, i, /^(?:aux|mark|nsubj)/).length > 0)
    return false
  if (rel === 'advcl')
    return i === 0 && childrenBy(tree, over.i, /^nsubj/).some(({ tag: of }) => /^NN/.test(of))
  const article = childrenBy(tree, over.i, /^det$/)[0]?.form.toLowerCase()
  // "a house built in 1820" tells nothing; "a study published in a journal" does.
  const known =
    /^NNP/.test(over.tag) ||
    article === 'the' ||
    (/^an?$/.test(article ?? '') &&
      childrenBy(tree, i, /^(?:obl|obj|xcomp|advcl)/).some((kid) =>
        subtree(tree, kid.i).every((k) => !/^\d{3,4}$/.test(tree.tokens[k]!.form)),
      ))
  // "a centre in Mombasa, opened": more is said of it than which one it is.
  const isAdded = /^an?$/.test(article ?? '') && tree.tokens[i - 1]?.form === ','
  // "shares a register under a memorandum concluded": of the noun before it.
  const isApart = tree.tokens
    .slice(over.i + 1, i)
    .some(({ form: article, rel: of }) => of === 'det' && /^an?$/i.test(article))
  return rel === 'acl' && over.i < i && !(isApart && tree.tokens[i - 1]?.form !== ',') && (known || isAdded)
}

/** "The office, headed since 2019 by …": so from then on. */
function isHeaded(tree: Tree, head: number): boolean {
  const { form, rel, head: over } = tree.tokens[head]!
  return (
    rel === 'acl' &&
    /^(?:headed|led|chaired|run|owned|directed|governed|managed|edited)$/i.test(form) &&
    tree.tokens[head - 1]?.form === ',' &&
    childrenBy(tree, head, /^obl/).some(({ i }) =>
      childrenBy(tree, i, /^case$/).some((one) => /^by$/i.test(one.form)),
    ) &&
    (/^NNP/.test(tree.tokens[over]!.tag) ||
      childrenBy(tree, over, /^det$/).some((one) => /^the$/i.test(one.form)))
  )
}

/** Whether the clause tells something as a fact: finite, or a participle that the tagger took for none. */
export function isTold(tree: Tree, head: number): boolean {
  const { tag, rel } = tree.tokens[head]!
  if (isFinite(tree, head)) return true
  if (!/^VB[NDP]?$/.test(tag) || childrenBy(tree, head, /^mark$/).some(({ form }) => /^to$/i.test(form)))
    return false
  return childrenBy(tree, head, /^nsubj/).length > 0 || (rel === 'conj' && tag !== 'VB')
}

/** "After gaining independence": what the main clause's subject did before. */
function isSequence(tree: Tree, head: number): boolean {
  return (
    tree.tokens[head]!.tag === 'VBG' &&
    childrenBy(tree, head, /^(?:mark|case)$/).some(({ form }) => /^(?:after|before|since)$/i.test(form))
  )
}

function isUnreal(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, /^(?:mark|aux)/).some(({ form }) => unreal.test(form))
}
