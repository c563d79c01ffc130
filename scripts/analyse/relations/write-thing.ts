/** The words for a thing: its noun with what tells which one, short enough for a node. */
import { childrenBy, subtree } from '../../language/index.ts'
import { renderTokens } from '../clauses/render.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { GIVING_VERBS } from './cues.ts'
import type { Actor } from './find-actor.ts'
import type { Token, Tree } from '../../language/types.ts'

const LONGEST_THING = 45

/** The thing that the noun heads, or undefined where its words are too many or lean on others. */
export function writeThing(tree: Tree, verb: Token, noun: number): Actor | undefined {
  const joined = new Set(childrenBy(tree, noun, /^(?:acl|appos)/).flatMap(({ i }) => subtree(tree, i)))
  const whole = trimmedPhrase(tree, noun).filter(
    // "the vaccine itself"
    (i) =>
      !joined.has(i) &&
      !isUnder(tree, i, verb.i, noun) &&
      !/^(?:it|them)sel(?:f|ves)$/i.test(tree.tokens[i]!.form),
  )
  const added = new Set(
    childrenBy(tree, noun, /^nmod$/)
      .filter(({ i }) => i > noun && !hasOf(tree, i))
      .flatMap(({ i }) => subtree(tree, i)),
  )
  const short = () => whole.filter((i) => !added.has(i))
  // "all the railways, roads and ports": the first of a long list.
  const listed = new Set(childrenBy(tree, noun, /^conj$/).flatMap(({ i }) => subtree(tree, i)))
  const isGiven = GIVING_VERBS.has(verb.lemma)
  const text =
    fit(tree, whole, isGiven) ??
    fit(tree, short(), isGiven) ??
    (listed.size > 0
      ? fit(
          tree,
          short().filter((i) => !listed.has(i)),
          isGiven,
        )
      : undefined)
  const leans = whole.slice(1).some((i) => tree.tokens[i]!.tag === 'PRP$')
  return text !== undefined && !leans ? { text, tokens: whole } : undefined
}

/** "sent 1,200 observers": so many are told where they change hands. */
function fit(tree: Tree, tokens: number[], isGiven: boolean): string | undefined {
  const text = renderTokens(tree, new Set(tokens)).replace(/^(?:the|an?|its|his|her|their) (?:own )?/i, '')
  return text.length <= LONGEST_THING &&
    !/[,;:"“”]/.test(isGiven ? text.replace(/(\d),(\d{3})/g, '$1$2') : text)
    ? text
    : undefined
}

function hasOf(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^case$/).some(({ form }) => /^of$/i.test(form))
}

/** Whether a token of a noun's phrase belongs to the verb that hangs on the noun. */
function isUnder(tree: Tree, token: number, verb: number, noun: number): boolean {
  for (let at = token; at >= 0 && at !== noun; at = tree.tokens[at]!.head) if (at === verb) return true
  return false
}
