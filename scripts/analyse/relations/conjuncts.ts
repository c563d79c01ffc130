/** The members of a list after its first. */
import { childrenBy } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

export function conjuncts(tree: Tree, i: number): number[] {
  return tree.tokens[i]!.kids.filter(
    (kid) => tree.tokens[kid]!.rel === 'conj' && !describes(tree, kid, i),
  ).flatMap((kid) => [kid, ...conjuncts(tree, kid)])
}

/** "Moss, a surgeon in Leeds, and Weil": what is said of Moss is no third one, whatever the parse says. */
function describes(tree: Tree, kid: number, name: number): boolean {
  const { tag } = tree.tokens[kid]!
  const [first] = childrenBy(tree, kid, /^det$/)
  return (
    tag === 'NN' &&
    /^NNP/.test(tree.tokens[name]!.tag) &&
    first !== undefined &&
    /^an?$/i.test(first.form) &&
    tree.tokens[first.i - 1]?.form === ','
  )
}
