/** Captions that would say nothing by themselves. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isOccasion } from './occasions.ts'
import type { Token, Tree } from '../../language/types.ts'

const vagueNoun =
  /^(?:exceptions?|reasons?|things?|matters|everything|something|nothing|all|both|others?|many|some|most|few|several|each|another|latter|former|first|second|third|fourth|fifth|last|ones?|rest|none|any|half)$/i

/** "The largest was imposed …", "Things changed": the caption would not say of what. */
export function isVague(tree: Tree, { i, form, tag }: Token): boolean {
  const described = childrenBy(tree, i, /^(?:nmod|flat|compound|conj)/).some(
    (kid) => kid.i > i && tree.tokens[i + 1]?.form !== ',',
  )
  // "The largest, 6.2 million dinars, was imposed": the superlative is what is spoken of, whatever the parse made of it.
  const first = tree.tokens[0]!
  const superlative = /^the$/i.test(first.form) ? tree.tokens[1] : undefined
  if (superlative && /^JJ[RS]$/.test(superlative.tag) && /^(?:,|VB[DZP]|MD)$/.test(tree.tokens[2]?.tag ?? ''))
    return true
  return !described && (vagueNoun.test(form) || /^JJ[RS]$/.test(tag))
}

/** Verbs that only lead to what happens: alone they tell no event. */
const leading =
  /^(?:meet|gather|convene|continue|go|travel|sit|move|turn|happen|occur|follow|remain|stay|wait|try|proceed|be|become|have|do|get|use|want|need|involve|include)$/

const media = /^(?:photo(?:graph)?s?|pictures?|images?|videos?|footage|clips?)$/i

/** "The delegates met": nothing but a subject and such a verb; "A photo was published": about a picture, not the event. */
export function isHollow(
  tree: Tree,
  head: number,
  subject: Token,
  tokens: readonly number[],
  isTurned = false,
): boolean {
  const { lemma } = tree.tokens[head]!
  if (media.test(subject.form) && /^(?:publish|post|release|share|show|circulate|take|upload)$/.test(lemma))
    return true
  // "fought over a harbour that silted up": which one, its sentence tells.
  const isUnnamed = childrenBy(tree, subject.i, /^det$/).some(({ form }) => /^an?$/i.test(form))
  const isBare = childrenBy(tree, head, /^(?:obj|obl|xcomp|ccomp|advcl)/).every(
    ({ i, tag }) => !tokens.includes(i) || /^W/.test(tag),
  )
  if (!isTurned && tree.tokens[head]!.rel === 'acl:relcl' && subject.head !== head && isUnnamed && isBare)
    return true
  // "under a contract that she signed"
  const of = tree.tokens[tree.tokens[head]!.head]
  const isUndescribed = of && childrenBy(tree, of.i, /^(?:nmod|amod|compound|appos)/).length === 0
  const hasArticle = of && childrenBy(tree, of.i, /^det$/).some(({ form }) => /^an?$/i.test(form))
  if (!isTurned && tree.tokens[head]!.rel === 'acl:relcl' && isUndescribed && hasArticle && isBare)
    return true
  if (saysNothing(tree, head, tokens) || isCompared(tree, head)) return true
  // "Salcedo spent the years", "Farrow spent with herders": how long, and with what, or nothing.
  const has = (rel: RegExp) => tokens.some((i) => rel.test(tree.tokens[i]!.rel))
  if (lemma === 'spend' && !(has(/^obj|^nsubj:pass/) && has(/^(?:obl|xcomp|advcl)/))) return true
  // "The new parliament meets": of one body that is a session.
  if (
    !leading.test(lemma) ||
    (lemma === 'meet' && /^NNP?$/.test(subject.tag) && !childrenBy(tree, subject.i, /^conj$/).length)
  )
    return false
  // Of a relative clause the noun stands above it.
  const within = new Set(subtree(tree, head))
  const own = new Set(
    subject.i < head && !within.has(subject.i)
      ? subtree(tree, subject.i).filter((i) => !within.has(i))
      : subtree(tree, subject.i),
  )
  return (
    !isTurned &&
    tokens.every(
      (i) => i === head || own.has(i) || /^(?:aux|punct|advmod|det|case)/.test(tree.tokens[i]!.rel),
    )
  )
}

/** "There were around 300 people within the zone": of one day, and nothing that happened. */
export function isMereBeing(tree: Tree, head: number, tokens: readonly number[]): boolean {
  return (
    childrenBy(tree, head, /^expl/).some(({ form }) => /^there$/i.test(form)) &&
    !tokens.some((i) => isOccasion(tree.tokens[i]!.form))
  )
}

/** "Benda told Radio Brenn", "The minister added": what was said is not in the caption. */
function saysNothing(tree: Tree, head: number, tokens: readonly number[]): boolean {
  const { lemma } = tree.tokens[head]!
  const has = (rel: RegExp) => childrenBy(tree, head, rel).some(({ i }) => tokens.includes(i))
  if (/^(?:tell|inform|assure|remind|warn)$/.test(lemma))
    return (
      !has(/^(?:ccomp|xcomp|advcl)/) && childrenBy(tree, head, /^(?:obj|iobj)$/).length < 2 && !has(/^obl/)
    )
  // "Brown wrote at the request of the general": what, its parse lost.
  if (lemma === 'write' && /^VB[DZP]$/.test(tree.tokens[head]!.tag))
    return (
      !has(/^(?:ccomp|xcomp|obj|iobj|nsubj:pass)/) &&
      !childrenBy(tree, head, /^obl/).some(({ i }) =>
        childrenBy(tree, i, /^case$/).some(({ form }) => /^(?:to|about|of|for|on|against)$/i.test(form)),
      )
    )
  if (/^(?:lament|remark|observe|predict)$/.test(lemma)) return !has(/^(?:ccomp|xcomp|obj|nsubj:pass)/)
  return (
    /^(?:say|add|argue|claim|explain|ask|reply|answer|note|recall)$/.test(lemma) &&
    !has(/^(?:ccomp|xcomp|obj|obl|nsubj:pass)/)
  )
}

/** "The campaign was less creditable": than what? */
function isCompared(tree: Tree, head: number): boolean {
  if (childrenBy(tree, head, /^cop$/).length === 0) return false
  const than = subtree(tree, head).some((i) => /^than$/i.test(tree.tokens[i]!.form))
  const more = childrenBy(tree, head, /^advmod$/).some(({ form }) => /^(?:more|less)$/i.test(form))
  return !than && /^JJ/.test(tree.tokens[head]!.tag) && (more || tree.tokens[head]!.tag === 'JJR')
}
