/** Captions that would say nothing by themselves. */
import { childrenBy, subtree } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

const vagueNoun =
  /^(?:exceptions?|reasons?|things?|matters|everything|something|nothing|all|both|others?|many|some|most|few|several|each|another|latter|former|ones?|rest|none|any|half)$/i

/** "The largest was imposed …", "Things changed": the caption would not say of what. */
export function isVague(tree: Tree, { i, form, tag }: Token): boolean {
  const described = childrenBy(tree, i, /^(?:nmod|flat|compound|conj)/).some(
    (kid) => kid.i > i && tree.tokens[i + 1]?.form !== ',',
  )
  return !described && (vagueNoun.test(form) || /^JJ[RS]$/.test(tag))
}

/** Verbs that only lead to what happens: alone they tell no event. */
const leading =
  /^(?:meet|gather|convene|continue|go|travel|sit|move|turn|happen|occur|follow|remain|stay|wait|try|proceed|be|become|have|do|get|use|want|need|involve|include)$/

const media = /^(?:photo(?:graph)?s?|pictures?|images?|videos?|footage|clips?)$/i

/** "The delegates met": nothing but a subject and such a verb; "A photo was published": about a picture, not the event. */
export function isHollow(tree: Tree, head: number, subject: Token, tokens: readonly number[]): boolean {
  const { lemma } = tree.tokens[head]!
  if (media.test(subject.form) && /^(?:publish|post|release|share|show|circulate|take|upload)$/.test(lemma))
    return true
  // "Salcedo spent the years", "Farrow spent with herders": how long, and with what, or nothing.
  const has = (rel: RegExp) => tokens.some((i) => rel.test(tree.tokens[i]!.rel))
  if (lemma === 'spend' && !(has(/^obj|^nsubj:pass/) && has(/^(?:obl|xcomp|advcl)/))) return true
  if (!leading.test(lemma)) return false
  // Of a relative clause the noun stands above it.
  const within = new Set(subtree(tree, head))
  const own = new Set(
    subject.i < head && !within.has(subject.i)
      ? subtree(tree, subject.i).filter((i) => !within.has(i))
      : subtree(tree, subject.i),
  )
  return tokens.every(
    (i) => i === head || own.has(i) || /^(?:aux|punct|advmod|det|case)/.test(tree.tokens[i]!.rel),
  )
}
