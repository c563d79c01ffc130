/** Which clause a date dates, and whether that clause tells an event. */
import { childrenBy, isFinite, isVerb } from '../../language/index.ts'
import { clauseOf, isPredicate } from '../clauses/clause.ts'
import type { Tree } from '../../language/types.ts'

/** What a clause may not stand under: it would say that it happened. */
const unreal = /^(?:if|unless|whether|would|could|should|might|ought)$/i

/** "the highest figure since 1974", "46 in 2015", "the coup of 1958": the date says which one, not when. */
export function isPartOfName(tree: Tree, governor: number, date: number): boolean {
  const token = tree.tokens[governor]!
  if (isPredicate(tree, governor) && isVerb(token)) return false
  if (!/^(?:nmod|appos|acl|dep|nummod|compound)/.test(tree.tokens[date]!.rel)) return false
  const marker = childrenBy(tree, date, /^case$/)[0]?.form.toLowerCase()
  if (/^(?:of|since|from)$/.test(marker ?? '')) return true
  if (date < governor) return marker === undefined
  if (
    /^(?:CD|JJS|RBS)$/.test(token.tag) ||
    childrenBy(tree, governor, /^amod$/).some(({ tag }) => tag === 'JJS')
  )
    return true
  return !/^(?:nsubj|obj|obl|nmod|xcomp|root|conj)/.test(token.rel)
}

/** Head of the clause that the date dates. */
export function eventClause(tree: Tree, governor: number): number | undefined {
  let head = clauseOf(tree, governor)
  for (let steps = 0; steps < 6; steps++) {
    const clause = tree.tokens[head]!
    if (isUnreal(tree, head)) return undefined
    const over = tree.tokens[clause.head]
    if (!over) break
    const published = isPublished(tree, head) && !/:pass/.test(over.rel)
    // "She was the first woman to receive the prize"
    const predicative =
      clause.rel === 'acl' &&
      childrenBy(tree, over.i, /^cop$/).length > 0 &&
      childrenBy(tree, head, /^mark$/).length > 0
    if (!/^(?:ccomp|csubj)/.test(clause.rel) && !published && !predicative && !isInfinitive(tree, head)) break
    head = clauseOf(tree, over.i)
  }
  const clause = tree.tokens[head]!
  if (isPublished(tree, head) || isFounded(tree, head)) return head
  if (clause.rel === 'advcl' && childrenBy(tree, head, /^mark$/).some(({ form }) => /^that$/i.test(form)))
    return undefined
  if (clause.rel === 'acl' || (clause.rel === 'advcl' && !isTold(tree, head) && !isSequence(tree, head)))
    return undefined
  return isTold(tree, head) || clause.rel === 'advcl' ? head : undefined
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
  /^(?:founded|started|built|established|opened|launched|created|signed|adopted|written|completed|formed|introduced|elected|appointed|begun|erected|discovered|invented|held|installed|passed)$/i

/** "Wattle, founded in 2011 by …": beside a name or "the"; "Started in 2006, the repair …": before its subject. */
function isFounded(tree: Tree, head: number): boolean {
  const { form, tag, rel, i } = tree.tokens[head]!
  const over = tree.tokens[tree.tokens[head]!.head]
  if (tag !== 'VBN' || !over || !making.test(form) || childrenBy(tree, i, /^(?:aux|mark|nsubj)/).length > 0)
    return false
  if (rel === 'advcl')
    return i === 0 && childrenBy(tree, over.i, /^nsubj/).some(({ tag: of }) => /^NN/.test(of))
  const known =
    /^NNP/.test(over.tag) ||
    childrenBy(tree, over.i, /^det$/).some(({ form: article }) => /^the$/i.test(article))
  return rel === 'acl' && over.i < i && known
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
