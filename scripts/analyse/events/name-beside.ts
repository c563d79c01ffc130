import { childrenBy, subtree } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/**
 * "Its founder, Thomas Idle, drew the plans": whose founder may stay open where the name beside says who it is.
 * @returns The tokens of the subject that are not the name.
 */
export function nameBeside(tree: Tree, { i }: Token): number[] | undefined {
  const isOpen = childrenBy(tree, i, /^nmod:poss$/).some(({ form }) => /^(?:its|his|her|their)$/i.test(form))
  const beside = childrenBy(tree, i, /^appos$/).filter((one) => one.i > i)
  const [name] = beside
  if (!isOpen || !name || beside.length > 1 || !/^NNPS?$/.test(name.tag)) return undefined
  const own = subtree(tree, name.i).filter((k) => tree.tokens[k]!.form !== ',')
  // A place is where, not who: "its seat, Bonn".
  const isFull = own.every((k) => /^NNP/.test(tree.tokens[k]!.tag)) && own.length > 1
  const kept = new Set(own)
  return isFull ? subtree(tree, i).filter((k) => !kept.has(k)) : undefined
}
