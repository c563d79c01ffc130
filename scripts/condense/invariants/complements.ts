/** Invariants of what a verb needs: what is said, told or meant stays with the verb that says so. */
import { childrenBy, isFinite, subtree } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'

/** A verb of saying without what was said, or with a noun in place of the clause. */
export function losesContent(draft: Draft): boolean {
  return needs.some((isMissing) => isMissing(draft))
}

type Need = (draft: Draft) => boolean

const needs: readonly Need[] = [reportsPhrase, hasVerblessThat, tellsNothing, saysNothing]

/** "Many say technology to remove it [will be needed]": a noun is believed or said in place of a clause. */
function reportsPhrase({ tree, kept }: Draft): boolean {
  return tree.tokens.some((verb) => {
    if (!kept.has(verb.i) || !/^VB/.test(verb.tag) || !SAYING.has(verb.lemma.toLowerCase())) return false
    if (/["“”]/.test(tree.text)) return false
    const object = childrenBy(tree, verb.i, /^(obj|ccomp)/).find((t) => t.i > verb.i && kept.has(t.i))
    if (!object || isFinite(tree, object.i) || !/^NN/.test(object.tag)) return false
    const end = Math.max(...subtree(tree, object.i).filter((i) => kept.has(i)))
    const isCut = tree.tokens.slice(end + 1).some((t) => !kept.has(t.i) && /^(VBZ|VBD|VBP|MD)$/.test(t.tag))
    return isCut || childrenBy(tree, object.i, /^mark/).some((t) => /^that$/i.test(t.form))
  })
}

const SAYING = new Set([
  'say',
  'think',
  'believe',
  'warn',
  'argue',
  'hope',
  'insist',
  'suggest',
  'predict',
  'claim',
])

/** "that" with no finite verb of its own. */
function hasVerblessThat({ tree, kept }: Draft): boolean {
  return tree.tokens.some((that) => {
    if (!kept.has(that.i) || that.rel !== 'mark' || !/^that$/i.test(that.form)) return false
    const own = subtree(tree, that.head)
    return !own.some((i) => kept.has(i) && /^(VBZ|VBD|VBP|MD)$/.test(tree.tokens[i]!.tag))
  })
}

/** "Students were told during a meeting": what? */
function tellsNothing({ tree, kept, head }: Draft): boolean {
  const verb = tree.tokens[head]!
  if (!/^(tell|inform|notify|remind|persuade|convince)$/.test(verb.lemma)) return false
  const what = childrenBy(tree, head, /^(ccomp|xcomp|obj|advcl|obl|parataxis)/).filter((t) => {
    if (!kept.has(t.i) || t.i < head) return false
    const marker = childrenBy(tree, t.i, /^case/)[0]?.form.toLowerCase()
    return !/^obl/.test(t.rel) || /^(of|about|on|by|against|that)$/.test(marker ?? '')
  })
  return what.length === 0
}

/** "Investigators said on Thursday, and the operator knew of it": what they said stood before them. */
function saysNothing({ tree, kept }: Draft): boolean {
  return tree.tokens.some((verb) => {
    if (
      !kept.has(verb.i) ||
      verb.lemma !== 'say' ||
      !/^VB[DPZ]$/.test(verb.tag) ||
      /^parataxis/.test(verb.rel)
    )
      return false
    if (/["“”]/.test(tree.text) || /^(?:as|so)$/i.test(tree.tokens[verb.i - 1]?.form ?? '')) return false
    const isContent = ({ i, rel }: Token) => kept.has(i) && CONTENT.test(rel)
    return !childrenBy(tree, verb.i, CONTENT).some(isContent) && !(verb.head >= 0 && /^acl/.test(verb.rel))
  })
}

const CONTENT = /^(?:ccomp|obj|xcomp|parataxis|advcl|advmod|dep|discourse)/
