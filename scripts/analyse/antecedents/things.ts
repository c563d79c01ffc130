/** Questions about phrases and where they stand, for the rules on "it". */
import { childrenBy } from '../../language/index.ts'
import { mayAct } from './kinds.ts'
import type { Phrase } from './phrases.ts'
import type { Tree } from '../../language/types.ts'

/** Something in the singular that is no person. */
export const isThing = ({ isPlural, isPerson }: Phrase): boolean => !isPlural && !isPerson

/** As `isThing`; a name of one word may be a thing's, though it was taken for a person's. */
export const mayBeThing = (phrase: Phrase): boolean =>
  isThing(phrase) || (phrase.entity !== undefined && !phrase.isPlural && !/ /.test(phrase.entity.name.text))

export const isDefiniteThing = (phrase: Phrase): boolean => mayBeThing(phrase) && phrase.isDefinite

/** "Everything", "nobody", "one": no thing in particular. */
export const isStrange = ({ noun }: Phrase): boolean =>
  /^(?:everything|something|anything|nothing|everybody|nobody|somebody|everyone|someone|anyone|one|each|people|rest|half|majority|number|lot)$/i.test(
    noun.form,
  )

/** Whether a token hangs on another, at whatever distance. */
export function isUnder(tree: Tree, token: number, top: number): boolean {
  for (let i = tree.tokens[token]!.head; i >= 0; i = tree.tokens[i]!.head) if (i === top) return true
  return false
}

/** "The bank finances its laboratory", "The panel assesses its fleet": one serves or judges another's thing. */
export function isServed({ tokens }: Tree, token: number): boolean {
  const { rel, head } = tokens[token]!
  const owned = tokens[head]
  const verb = owned && /^obj/.test(owned.rel) ? tokens[owned.head] : undefined
  return (
    rel === 'nmod:poss' &&
    /^(?:finance|fund|sponsor|subsidi[sz]e|host|underwrite|assess|examine|audit|evaluate|verify|recogni[sz]e|reject|approve)$/.test(
      verb?.lemma ?? '',
    )
  )
}

/** "lent it a sum": whether a pronoun is the one to whom something is given. */
export function isGiven(tree: Tree, token: number): boolean {
  const { rel, head } = tree.tokens[token]!
  return rel === 'iobj' || (rel === 'obj' && childrenBy(tree, head, /^obj/).some(({ i }) => i > token))
}

/** What hangs on the subject, or only says where or when, is no rival. */
export function isHarmless(tree: Tree, { noun, entity }: Phrase, subject: number): boolean {
  return (
    isUnder(tree, noun.i, subject) ||
    isOfPredicate(tree, noun.i) ||
    (/^(?:obl|nmod)/.test(noun.rel) && entity?.kind !== 'organisation' && entity?.kind !== 'operation')
  )
}

/** "X is a mission that Y led": what the subject is, with all that is said of that. */
export function isOfPredicate(tree: Tree, token: number): boolean {
  if (childrenBy(tree, tree.root, /^cop/).length === 0) return false
  return (
    token === tree.root ||
    childrenBy(tree, tree.root, /^(?:acl|nmod)/).some(({ i }) => token === i || isUnder(tree, token, i))
  )
}

/** Whether a phrase is a subject or object of a clause that is not subordinate. */
export function isOfMainClause(tree: Tree, { noun, isCore }: Phrase): boolean {
  if (!isCore) return false
  for (let i = noun.head; i >= 0; i = tree.tokens[i]!.head) {
    const { rel } = tree.tokens[i]!
    if (rel === 'root') return true
    if (!/^(?:conj|parataxis|xcomp)$/.test(rel)) return false
  }
  return false
}

/** Whether a phrase that a name or "the" tells apart is for a body. */
export const isBody = (phrase: Phrase): boolean => phrase.isDefinite && mayAct(phrase)
