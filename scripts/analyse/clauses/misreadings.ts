/** Signs that a caption would say something else than its clause: parses that went astray, loose pronouns. */
import { childrenBy, subtree } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "…, one factor that led to war": an apposition to the whole clause before it. */
export function hangsAfterComma(tree: Tree, noun: number): boolean {
  const phrase = subtree(tree, noun).filter((i) => tree.tokens[i]!.form !== ',')
  const first = tree.tokens[phrase[0] ?? noun]!
  const indefinite = /^(?:an?|one|any|some)$/i.test(first.form)
  return tree.tokens[noun]!.rel === 'appos' || (indefinite && tree.tokens[first.i - 1]?.form === ',')
}

/** Signs of a parse that went astray: a subject with a preposition, a passive with an object. */
export function isMisread(tree: Tree, head: number, subject: Token): boolean {
  if (subject.rel.startsWith('nsubj') && childrenBy(tree, subject.i, /^case$/).length > 0) return true
  // "Promoted the year before, the club won"
  if (/^VB[DN]$/.test(subject.tag)) return true
  // "Results show species [that] lose yield": a finding is a clause, and it was lost.
  if (
    /^(?:results?|stud(?:y|ies)|data|findings?|figures?|research|analys[ei]s|polls?|surveys?)$/i.test(
      subject.form,
    ) &&
    childrenBy(tree, head, /^ccomp/).length === 0 &&
    /^(?:show|suggest|indicate|find|reveal)/.test(tree.tokens[head]!.form)
  )
    return true
  const passive = childrenBy(tree, head, /^aux:pass$/).length > 0
  const { lemma, form } = tree.tokens[head]!
  return (
    passive &&
    childrenBy(tree, head, /^obj$/).length > 0 &&
    !/^(?:award|give|grant|offer|name|elect|appoint|call|show|teach|tell|make|send|deny|pay|designat|declar|crown|renam|dub|ordain|christen|nicknam|consider|deem|proclaim|label|fin|promis|hand|lend|allot|assign|refus)/.test(
      lemma || form,
    )
  )
}

/** Whether a verb after the clause's own is not in the caption. */
export function losesVerb(tree: Tree, head: number, text: string): boolean {
  return subtree(tree, head).some(
    (i) => i > head && /^VB[ZPDG]?$/.test(tree.tokens[i]!.tag) && !text.includes(tree.tokens[i]!.form),
  )
}

/** A pronoun that means something outside the clause. */
export function isLoosePronoun({ form, rel, tag }: Token, next?: Token): boolean {
  // "backed her in public": nothing that is hers follows.
  if (/^her$/i.test(form) && /^(?:IN|TO|DT|CC|MD|VB[DZP]|[,.:])$/.test(next?.tag ?? '.')) return true
  if (/^(?:this|these|that|those|such)$/i.test(form))
    return (
      /^(?:nsubj|obj|iobj|obl|nmod|det)(?!:poss)/.test(rel) && (rel === 'det' || !/^(?:WDT|IN)/.test(tag))
    )
  return (
    (/^(?:him|them|he|she|it|they|there|here)$/i.test(form) && !/^expl/.test(rel)) ||
    (/^her$/i.test(form) && /^(?:obj|iobj|obl|nsubj)/.test(rel))
  )
}

/** "It rained", "it was reported that …": the pronoun means nothing. */
export function isEmpty(tree: Tree, head: number): boolean {
  const weather = subtree(tree, head).some((i) => /^(?:rain|snow|rained|snowed)$/i.test(tree.tokens[i]!.form))
  // "it was too late", "it was time": of the hour, not of a thing.
  const { form, tag } = tree.tokens[head]!
  const hour =
    /^(?:late|early|little|time)$/i.test(form) &&
    (/^NN/.test(tag) || /^too$/i.test(tree.tokens[head - 1]?.form ?? ''))
  return (
    weather ||
    hour ||
    /^(?:reported|announced|claimed|said|believed|estimated|revealed|decided|confirmed)$/.test(
      tree.tokens[head]!.form,
    ) ||
    (childrenBy(tree, head, /^(?:ccomp|csubj)/).length > 0 &&
      childrenBy(tree, head, /^(?:aux:pass|cop)/).length > 0)
  )
}
