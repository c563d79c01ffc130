/** What a caption leaves out while it is too long. Whole phrases only. */
import { afterComma, causative, examples, first, hasCondition, isAlso, withComma } from './caption-cuts.ts'
import { isPredicate, quotedTokens } from './clause.ts'
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

const keptAdverbs =
  /^(?:not|n['’]t|never|no|nor|neither|hardly|barely|almost|nearly|about|around|only|just|mostly|largely|partly|probably|perhaps|allegedly|reportedly|apparently|possibly|likely|up|out|off|down|back|away|over|more|less|least|most|very|too|so|under|at|in|on)$/i

/** What goes while the caption is too long, the most expendable first. */
export function* cutIfLong(tree: Tree, head: number, kept: ReadonlySet<number>): Generator<number[]> {
  const quoted = quotedTokens(tree)
  const within = () =>
    subtree(tree, head)
      .filter((i) => kept.has(i) && i !== head)
      .map((i) => tree.tokens[i]!)
  const last = (fits: (token: Token) => boolean) => within().filter(fits).reverse()
  for (const { i } of last(
    (t) => t.rel === 'conj' && afterComma(tree, t.i) && childrenBy(tree, t.i, /^case$/).length > 0,
  ))
    yield withComma(tree, i)
  for (const { i } of last((t) => t.rel === 'conj' && t.i > head && isAlso(tree, t.i)))
    yield withComma(tree, i)
  for (const tokens of examples(tree)) if (tokens[0]! > head && tokens.every((i) => i !== head)) yield tokens
  for (const { i } of last((t) => t.head === head && t.rel === 'conj' && isPredicate(tree, t.i)))
    yield withComma(tree, i)
  for (const { i } of last((t) => t.rel === 'advcl' && afterComma(tree, t.i) && !hasCondition(tree, t.i)))
    yield withComma(tree, i)
  for (const { i } of last(
    (t) =>
      /^obl/.test(t.rel) &&
      !isSource(tree, t.i) &&
      (afterComma(tree, t.i) || (t.head === head && beforeComma(tree, t.i))),
  ))
    yield withComma(tree, i)
  for (const { i } of last(
    (t) =>
      t.rel === 'advmod' &&
      isVerb(tree.tokens[t.head]!) &&
      !keptAdverbs.test(t.form) &&
      t.kids.length === 0 &&
      !quoted.has(t.i),
  ))
    yield [i]
  for (const { i } of last(
    (t) =>
      t.rel === 'advcl' && !hasCondition(tree, t.i) && !/^to$/i.test(tree.tokens[first(tree, t.i)]!.form),
  ))
    yield withComma(tree, i)
  for (const { i } of last((t) => /^obl/.test(t.rel) && isAdjunct(tree, t, head))) yield subtree(tree, i)
  for (const { i } of last(
    (t) =>
      t.rel === 'nmod' &&
      /^(?:in|on|at|for|from|with|during|after|near|around|above|across)$/i.test(
        tree.tokens[first(tree, t.i)]!.form,
      ) &&
      t.i > head,
  ))
    yield subtree(tree, i)
  for (const { i } of last(
    (t) => t.rel.startsWith('obl') && t.head === head && /^by$/i.test(tree.tokens[first(tree, t.i)]!.form),
  ))
    yield subtree(tree, i)
  for (const { i } of last(
    (t) => t.rel === 'advcl' && !hasCondition(tree, t.i) && !causative.test(tree.tokens[t.head]!.lemma),
  ))
    yield subtree(tree, i)
}

/** A phrase of place, time or manner, where the clause keeps an object or another phrase. */
function isAdjunct(tree: Tree, token: Token, head: number): boolean {
  const marker = tree.tokens[first(tree, token.i)]!.form
  if (
    !/^(?:in|on|at|during|after|since|for|through|throughout|across|near|around|within|under|over|among|despite|following|amid|with)$/i.test(
      marker,
    )
  )
    return false
  return (
    childrenBy(tree, token.head, /^(?:obj|obl|xcomp|ccomp)/).some(({ i }) => i !== token.i) ||
    (token.head === head && childrenBy(tree, head, /^aux:pass/).length > 0)
  )
}

/** "according to X": the claim rests on it. */
function isSource(tree: Tree, i: number): boolean {
  return subtree(tree, i).some((k) => /^according$/i.test(tree.tokens[k]!.form))
}

function beforeComma(tree: Tree, i: number): boolean {
  const last = subtree(tree, i).at(-1)!
  return [last, last + 1].some((k) => tree.tokens[k]?.form === ',')
}
