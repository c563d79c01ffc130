/** Which clause a date dates, and whether that clause tells an event. */
import { childrenBy, isFinite, isVerb, subtree } from '../../language/index.ts'
import { clauseOf, isPredicate } from '../clauses/clause.ts'
import { HARM } from './mend-headline.ts'
import type { Tree } from '../../language/types.ts'

/** What a clause may not stand under: it would say that it happened. */
const unreal = /^(?:if|unless|whether|would|could|should|might|ought)$/i

/** "the highest figure since 1974", "46 in 2015", "the coup of 1958": the date says which one, not when. */
export function isPartOfName(tree: Tree, governor: number, date: number): boolean {
  const token = tree.tokens[governor]!
  if (isPredicate(tree, governor) && isVerb(token)) return false
  if (!/^(?:nmod|appos|acl|dep|nummod|compound)/.test(tree.tokens[date]!.rel)) return false
  const marker = childrenBy(tree, date, /^case$/)[0]?.form.toLowerCase()
  if (/^(?:of|in)$/.test(marker ?? '') && isHappening(tree, governor)) return false
  if (/^since$/.test(marker ?? '') && lasts(tree, governor)) return false
  if (/^(?:of|since|from)$/.test(marker ?? '')) return true
  if (date < governor) return marker === undefined
  if (
    /^(?:CD|JJS|RBS)$/.test(token.tag) ||
    childrenBy(tree, governor, /^amod$/).some(({ tag }) => tag === 'JJS')
  )
    return true
  return !/^(?:nsubj|obj|obl|nmod|xcomp|root|conj)/.test(token.rel)
}

/** What happens at a time of its own: its date is that of what it did, and of what was done in it. */
const happening =
  /^(?:election|referendum|vote|poll|war|revolution|uprising|rebellion|revolt|coup|battle|siege|strike|earthquake|quake|flood|fire|storm|hurricane|cyclone|typhoon|tsunami|eruption|drought|famine|epidemic|pandemic|outbreak|crisis|crash|collapse|explosion|disaster|accident|amnesty|conference|congress|convention|summit|census|merger|takeover|invasion|occupation|riot|protest|massacre|assassination|final|championship|tournament|olympics|games|cup|exhibition|fair|festival|winter|summer|spring|autumn)s?$/i

/** "The revolution of 1989 found her …", "lost the election of 2014", "in the amnesty of 1953": not "a history of the war of 1812". */
function isHappening(tree: Tree, noun: number): boolean {
  const { form, rel, head } = tree.tokens[noun]!
  if (!happening.test(form) || !isPast(tree, clauseOf(tree, noun))) return false
  const marker = childrenBy(tree, noun, /^case$/)[0]?.form.toLowerCase()
  if (/^(?:nsubj|obj)/.test(rel))
    return (
      /^nsubj/.test(rel) ||
      /^(?:win|lose|fight|hold|contest|survive|lead|join|boycott|host|open|win)$/.test(
        tree.tokens[head]!.lemma,
      )
    )
  return /^obl/.test(rel) && /^(?:in|at|during|after)$/.test(marker ?? '')
}

/** Whether a clause tells of the past. */
function isPast(tree: Tree, head: number): boolean {
  return [tree.tokens[head]!, ...childrenBy(tree, head, /^(?:aux|cop)/)].some(({ tag }) =>
    /^VB[DN]$/.test(tag),
  )
}

/** "has been a member since 1988": what has lasted since then is said by the whole clause. */
function lasts(tree: Tree, noun: number): boolean {
  return childrenBy(tree, clauseOf(tree, noun), /^aux/).some(({ lemma }) => lemma === 'have')
}

/** Head of the clause that the date dates. */
export function eventClause(tree: Tree, governor: number): number | undefined {
  let head = clauseOf(tree, governor)
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
  if (isPublished(tree, head) || isFounded(tree, head)) return head
  if (clause.rel === 'advcl' && childrenBy(tree, head, /^mark$/).some(({ form }) => /^that$/i.test(form)))
    return undefined
  if (clause.rel === 'acl' || (clause.rel === 'advcl' && !isTold(tree, head) && !isSequence(tree, head)))
    return undefined
  return isTold(tree, head) || clause.rel === 'advcl' ? head : undefined
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
  /^(?:founded|started|built|established|opened|launched|created|signed|adopted|written|completed|formed|introduced|elected|appointed|begun|erected|discovered|invented|held|installed|passed|published|released|issued|unveiled|drafted|chartered|commissioned|proclaimed|ratified)$/i

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
