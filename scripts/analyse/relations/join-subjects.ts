/** "The government and the front signed": where a parse gave a verb two subjects, "and" makes them one. */
import { childrenBy } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** The tree with the second subject as a member of the first's list. */
export function joinSubjects(tree: Tree): Tree {
  const found = tree.tokens.flatMap((second): { second: Token; first: Token }[] => {
    const first = firstSubject(tree, second)
    return first ? [{ second, first }] : []
  })
  if (found.length === 0) return tree
  const tokens = tree.tokens.map((token): Token => ({ ...token, kids: [...token.kids] }))
  for (const { second, first } of found) {
    // "Norland and Vesk each sent a ship"
    if (second.tag === 'DT') {
      tokens[second.i] = { ...tokens[second.i]!, rel: 'advmod', tag: 'RB' }
      continue
    }
    const over = tokens[second.head]!
    over.kids = over.kids.filter((kid) => kid !== second.i)
    tokens[first.i]!.kids.push(second.i)
    tokens[second.i] = { ...tokens[second.i]!, head: first.i, rel: 'conj' }
  }
  return { ...tree, tokens }
}

/** The noun that "and" right before a subject's phrase joins it to, where both hang on one verb as subjects. */
function firstSubject(tree: Tree, second: Token): Token | undefined {
  if (/^nsubj/.test(second.rel) && /^(?:each|both|all)$/i.test(second.form)) {
    const list = childrenBy(tree, second.head, /^nsubj/).find(({ i, tag }) => i < second.i && /^NN/.test(tag))
    const isNext = /^NN/.test(tree.tokens[second.i - 1]?.tag ?? '')
    return list && isNext && childrenBy(tree, list.i, /^conj$/).length > 0 ? list : undefined
  }
  if (!/^nsubj/.test(second.rel) || !/^NN/.test(second.tag)) return undefined
  const [and] = childrenBy(tree, second.i, /^cc$/)
  if (!and || and.i > second.i || !/^and$/i.test(and.form)) return undefined
  const first = childrenBy(tree, second.head, /^nsubj/).find(({ i }) => i < and.i)
  const between = first && tree.tokens.slice(first.i + 1, and.i)
  return first && /^NN/.test(first.tag) && between!.every(({ tag }) => !/^(?:VB|MD|,|:)/.test(tag))
    ? first
    : undefined
}
