/** The members of a list after its first. */
import { childrenBy } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

export function conjuncts(tree: Tree, i: number): number[] {
  const all = tree.tokens[i]!.kids.filter(
    (kid) => tree.tokens[kid]!.rel === 'conj' && !tree.tokens[kid]!.tag.startsWith('VB'),
  )
  const isDescribed = all.some((kid) => describes(tree, kid, i))
  const own = isDescribed ? all.filter((kid) => !articleOf(tree, kid)) : all
  // "Moss and Weil, reporters for the Mercury": after "and" the list is closed.
  const last = own.findIndex((kid) => childrenBy(tree, kid, /^cc$/).length > 0)
  const list = last < 0 ? own : own.slice(0, last + 1)
  return list
    .filter((kid) => list.length > 1 || !beginsAnew(tree, kid, i))
    .flatMap((kid) => [kid, ...conjuncts(tree, kid)])
}

/** "lost it to Halden, and Moss, tired of it, left": of two, the second has no comma before "and" unless another clause begins with it. */
function beginsAnew(tree: Tree, kid: number, noun: number): boolean {
  const [and] = childrenBy(tree, kid, /^cc$/)
  return (
    and !== undefined &&
    tree.tokens[and.i - 1]?.form === ',' &&
    tree.tokens[kid + 1]?.form === ',' &&
    !tree.tokens.slice(noun + 1, and.i - 1).some(({ form }) => form === ',')
  )
}

/** "Moss, a surgeon and a dancer": what is said of Moss is no list, whatever the parse says. */
function describes(tree: Tree, kid: number, name: number): boolean {
  const { tag } = tree.tokens[kid]!
  const article = articleOf(tree, kid)
  return (
    /^NNP?$/.test(tag) &&
    /^NNP/.test(tree.tokens[name]!.tag) &&
    article !== undefined &&
    tree.tokens[article.i - 1]?.form === ','
  )
}

function articleOf(tree: Tree, i: number): Token | undefined {
  return childrenBy(tree, i, /^det$/).find(({ form }) => /^an?$/i.test(form))
}
