/** Invariants of scope: where a claim holds is not cut from it. */
import { childrenBy, subtree } from '../../language/tree.ts'
import type { Draft } from '../draft.ts'

/** Prepositions that say where, for whom or among what something holds. */
const SCOPES = /^(in|among|for|within|under|at|across|throughout|amid|inside|outside|off|offshore)$/

/** What opens a sentence without limiting it: a time, a turn of speech. */
const NO_SCOPE =
  /^(addition|fact|general|particular|turn|contrast|end|meantime|example|instance|moment|time|times|year|years|month|months|day|days|hour|hours|minute|minutes|morning|afternoon|evening|night|wake|aftermath|week|century|decade|decades|past|future|period|era|summary|conclusion|total|response|result|first|last|same|case|way|order|effort|light|view|spite|front|picture|course|beginning|start)$/

/**
 * "Nobody can visit a branch [that opens at ten]": what is said of none or of all holds only of those that the clause names.
 */
export function widensScope({ tree, kept }: Draft): boolean {
  const isOfAll = tree.tokens.some(({ i, form }) => kept.has(i) && NONE_OR_ALL.test(form))
  return (
    isOfAll &&
    tree.tokens.some(({ i, rel, head }) => {
      if (rel !== 'acl:relcl' || kept.has(i) || !kept.has(head)) return false
      const [first] = subtree(tree, i)
      return first !== undefined && ![first - 1, first].some((at) => tree.tokens[at]?.form === ',')
    })
  )
}

const NONE_OR_ALL =
  /^(?:nobody|none|no|never|not|n't|n’t|nothing|everyone|everybody|everything|every|each|all|any|anyone|anybody|only)$/i

/** "In rural districts, turnout fell" is not cut to "Turnout fell"; "In recent years, turnout fell" may be. */
export function losesScope({ tree, kept }: Draft): boolean {
  const root = tree.tokens[tree.root]
  if (!root || !kept.has(root.i)) return false
  return childrenBy(tree, tree.root, /^obl/).some((noun) => {
    if (kept.has(noun.i) || noun.i > root.i || !/^NN/.test(noun.tag) || NO_SCOPE.test(noun.lemma))
      return false
    const [first] = subtree(tree, noun.i)
    const isFronted = first === 0 || tree.tokens.slice(0, first).every(({ form }) => !/[\p{L}]/u.test(form))
    const preposition = childrenBy(tree, noun.i, /^case/)[0]
    const isDate = subtree(tree, noun.i).some((i) => tree.tokens[i]!.tag === 'CD')
    return isFronted && !isDate && preposition !== undefined && SCOPES.test(preposition.form.toLowerCase())
  })
}
