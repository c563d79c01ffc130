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
    const rel = isDescription(tree, second, first) ? 'appos' : 'conj'
    over.kids = over.kids.filter((kid) => kid !== second.i)
    tokens[first.i]!.kids.push(second.i)
    tokens[second.i] = { ...tokens[second.i]!, head: first.i, rel }
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
  const described = childrenBy(tree, second.head, /^nsubj/).find((name) => isDescription(tree, second, name))
  if (described) return described
  const [and] = childrenBy(tree, second.i, /^cc$/)
  if (!and || and.i > second.i || !/^and$/i.test(and.form)) return undefined
  const first = childrenBy(tree, second.head, /^nsubj/).find(({ i }) => i < and.i)
  const between = first && tree.tokens.slice(first.i + 1, and.i)
  return first && /^NN/.test(first.tag) && between!.every(({ tag }) => !/^(?:VB|MD|,|:)/.test(tag))
    ? first
    : undefined
}

/** "Moss, a mechanic who …, founded": what stands between commas says who the first is. */
function isDescription({ tokens }: Tree, second: Token, { i, tag }: Token): boolean {
  const between = tokens.slice(i + 1, second.i)
  return (
    tag.startsWith('NNP') &&
    /^NN$/.test(second.tag) &&
    second.i < second.head &&
    between[0]?.form === ',' &&
    /^an?$/i.test(between[1]?.form ?? '') &&
    between.slice(2).every((token) => /^(?:JJ|NN|RB|VBN|HYPH)/.test(token.tag))
  )
}
