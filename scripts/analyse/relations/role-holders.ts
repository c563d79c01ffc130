/** Who has a role that a noun names, by the shape of the clause. */
import { isNegated, subjectOf } from '../clauses/clause.ts'
import { childrenBy } from '../../language/index.ts'
import { isStated } from './stated.ts'
import type { Token, Tree } from '../../language/types.ts'

export const role =
  /^(?:part|member|subsidiary|partner|ally|owner|co-owner|founder|co-founder|cofounder|supporter|opponent|supplier|customer|client|branch|successor|predecessor|director|manager|chairman|chairwoman|chair|president|vice-president|chancellor|rector|dean|head|leader|sponsor|patron|donor|shareholder|rival|critic|adviser|advisor|student|pupil|disciple|assistant|arm|division|captain|coach|secretary|treasurer|commander|editor|spokesman|spokeswoman|spokesperson|chief|conductor|ambassador|governor|minister|professor|signatory|creditor|contractor|backer|mentor|teacher|executive|deputy|boss|counterpart|daughter|son|wife|husband|widow|widower|brother|sister|nephew|niece|cousin|heir|heiress|collaborator|colleague|aide|tutor|lawyer|publisher|bodyguard|accomplice|uncle|aunt|grandfather|grandmother|stepson|stepfather|father-in-law|mother-in-law|father|mother|consultant|envoy|representative|delegate|mayor|premier|headmaster|headmistress|principal|bishop|archbishop|abbot|affiliate|grandson|granddaughter|son-in-law|brother-in-law)$/

/** A reading of a role: whose it is, and the tokens from which its words begin. */
export interface Holder {
  /** Head of the name of the one who has the role. */
  subject: number
  /** First token of the label's own words, where a verb belongs to them. */
  from?: number
  /** Head of the clause that states it. */
  clause: number
}

type HolderRule = (tree: Tree, noun: Token) => Holder | undefined

export const holderRules: readonly HolderRule[] = [
  holderByCopula,
  holderInPredicate,
  holderByVerb,
  holderBefore,
  holderAfter,
]

/** "X is a member of Y", ", which is part of Y". */
function holderByCopula(tree: Tree, noun: Token): Holder | undefined {
  if (!/^(?:root|conj|acl:relcl|parataxis)$/.test(noun.rel)) return undefined
  const [copula] = childrenBy(tree, noun.i, /^cop$/)
  const [subject] = childrenBy(tree, noun.i, /^nsubj$/)
  if (!copula || !subject || isNegated(tree, noun.i)) return undefined
  if (childrenBy(tree, noun.i, /^(?:aux|mark)$/).some(({ tag }) => tag === 'MD' || tag === 'IN'))
    return undefined
  const relative = /^(?:who|which)$/i.test(subject.form) ? noun.head : subject.i
  return { subject: relative, from: copula.i, clause: noun.i }
}

/** "Its largest donor is X": the name is the predicate. */
function holderInPredicate(tree: Tree, noun: Token): Holder | undefined {
  const name = tree.tokens[noun.head]
  if (noun.rel !== 'nsubj' || !name?.tag.startsWith('NNP') || isNegated(tree, name.i)) return undefined
  const [copula] = childrenBy(tree, name.i, /^cop$/)
  const isModal = childrenBy(tree, name.i, /^(?:aux|mark)$/).some(({ tag }) => /^(?:MD|IN)$/.test(tag))
  return copula && !isModal ? { subject: name.i, clause: name.i } : undefined
}

/** "became director of Y", "was appointed director of Y", "served as director of Y". */
function holderByVerb(tree: Tree, noun: Token): Holder | undefined {
  const verb = tree.tokens[noun.head]
  if (!verb || !/^VB[DZPN]$/.test(verb.tag) || verb.i > noun.i || !isStated(tree, verb.i)) return undefined
  const passive = childrenBy(tree, verb.i, /^aux:pass$/)
  const as = childrenBy(tree, noun.i, /^case$/).some(({ form }) => /^as$/i.test(form))
  const fits =
    passive.length > 0
      ? /^(?:appoint|elect|name|make|hire|choose)$/.test(verb.lemma)
      : as
        ? /^(?:serve|work|act)$/.test(verb.lemma)
        : /^(?:become|remain)$/.test(verb.lemma)
  if (!fits || !/^(?:root|conj|parataxis|acl:relcl)$/.test(verb.rel)) return undefined
  if (!/^(?:xcomp|obj|obl|ccomp)/.test(noun.rel) || isNegated(tree, verb.i)) return undefined
  const modal = childrenBy(tree, verb.i, /^aux/).some(({ tag }) => tag === 'MD')
  const subject = subjectOf(tree, verb.i)
  if (!subject || modal) return undefined
  const auxiliaries = childrenBy(tree, verb.i, /^aux/).map(({ i }) => i)
  return { subject: subject.i, from: Math.min(verb.i, ...auxiliaries), clause: verb.i }
}

/** "Y, the founder of X". */
function holderBefore(tree: Tree, noun: Token): Holder | undefined {
  const head = tree.tokens[noun.head]
  if (!/^(?:appos|conj)$/.test(noun.rel) || !head || head.i > noun.i) return undefined
  // "Y, the founder and owner of X"
  if (noun.rel === 'conj') return role.test(head.lemma) ? holderBefore(tree, head) : undefined
  return head.tag.startsWith('NNP') ? { subject: head.i, clause: noun.i } : undefined
}

/** "the founder of X, Y", "X's founder Y". */
function holderAfter(tree: Tree, noun: Token): Holder | undefined {
  const name = childrenBy(tree, noun.i, /^(?:appos|flat)$/).find(
    ({ i, tag }) => i > noun.i && tag.startsWith('NNP'),
  )
  return name && { subject: name.i, clause: noun.i }
}
