import { childrenBy, subtree } from '../../language/index.ts'
import { isVague } from './is-hollow.ts'
import type { Token, Tree } from '../../language/types.ts'

/**
 * "Its founder, Thomas Idle, drew the plans": whose founder may stay open where the name beside says who it is; "one, the
 * Havbris, was lost": of which, too.
 * @returns The tokens of the subject that are not the name.
 */
export function nameBeside(tree: Tree, { i }: Token): number[] | undefined {
  const isOpen = childrenBy(tree, i, /^nmod:poss$/).some(({ form }) => /^(?:its|his|her|their)$/i.test(form))
  const ofThese = childrenBy(tree, i, /^nmod$/).some((of) =>
    subtree(tree, of.i).some((k) => /^(?:these|those|them|its|their|his|her)$/i.test(tree.tokens[k]!.form)),
  )
  const isOther =
    isVague(tree, tree.tokens[i]!) ||
    (ofThese && /^(?:one|first|second|last|another)$/i.test(tree.tokens[i]!.form))
  const ofMany = isOther
    ? childrenBy(tree, i, /^nmod$/).flatMap((of) => childrenBy(tree, of.i, /^appos$/))
    : []
  const beside = [...childrenBy(tree, i, /^appos$/), ...ofMany].filter((one) => one.i > i)
  const [name] = beside
  if (!(isOpen || isOther) || !name || beside.length > 1 || !/^NNPS?$/.test(name.tag)) return undefined
  const own = subtree(tree, name.i).filter((k) => tree.tokens[k]!.form !== ',')
  // A place is where, not who: "its seat, Bonn".
  const isNamed = own.every(
    (k) => /^NNP/.test(tree.tokens[k]!.tag) || (isOther && tree.tokens[k]!.tag === 'DT'),
  )
  const isFull = isNamed && (isOther || own.length > 1)
  const kept = new Set(own)
  return isFull ? subtree(tree, i).filter((k) => !kept.has(k)) : undefined
}
