/** The members of a list after its first. */
import { childrenBy } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

export function conjuncts(tree: Tree, i: number): number[] {
  const own = tree.tokens[i]!.kids.filter(
    (kid) => tree.tokens[kid]!.rel === 'conj' && !describes(tree, kid, i),
  )
  return own
    .filter((kid) => own.length > 1 || !beginsAnew(tree, kid, i))
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
