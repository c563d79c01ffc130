import { isFinite, type Token, type Tree } from '../../language/index.ts'
import { isMarkedOff } from './marks.ts'

/** How strongly a clause stands apart. 0: not at all. */
type Strength = (head: Token, first: Token, tree: Tree) => number

/** By the relation of the clause; it begins with `first`. */
export const CLAUSES: readonly [RegExp, Strength][] = [
  [
    /^advcl/,
    (head, first, tree) => {
      if (isMarkedOff(first, tree)) return 3
      if (isFinite(tree, head.i))
        return SUBORDINATES.test(first.tag) && !isMeasure(tree.tokens[first.i - 1]) ? 2.5 : 0
      if (/^(?:so|in)$/i.test(first.form) && /^(?:as|order)$/i.test(tree.tokens[first.i + 1]!.form)) return 2
      if (head.tag === 'VBG') return MEANS.test(first.form) ? 1.2 : 0
      return first.tag === 'TO' && !ASKS_FOR_MORE.test(tree.tokens[first.i - 1]?.form ?? '') ? 1.2 : 0
    },
  ],
  [
    /^acl/,
    (head, first, tree) => {
      if (isMarkedOff(first, tree)) return 3
      const [previous, next] = [tree.tokens[first.i - 1], tree.tokens[first.i + 1]]
      if (/^(?:DT|PRP|CD)$/.test(previous?.tag ?? '') || /^(?:way|extent)$/i.test(previous?.form ?? ''))
        return 0
      const isRelative = /^W/.test(first.tag) || (first.tag === 'IN' && /^W/.test(next?.tag ?? ''))
      return isRelative || (/^that$/i.test(first.form) && isFinite(tree, head.i)) ? 1.4 : 0
    },
  ],
  [/^ccomp/, (_, first) => (/^(?:that|whether)$/i.test(first.form) ? 1.2 : 0)],
  [/^parataxis/, (_, first, tree) => (isMarkedOff(first, tree) ? 2.5 : 0)],
  [
    /^appos/,
    (head, first, tree) => {
      const isPlace = first.tag === 'NNP' && tree.tokens[first.i - 2]?.tag === 'NNP' && head.i - first.i < 2
      if (isPlace || !isMarkedOff(first, tree)) return 0
      return head.tag === 'NNP' ? 0.8 : 2.5
    },
  ],
]

/** With "-ing" they tell how or when. */
const MEANS = /^(?:by|after|before|without|instead|upon|while|when)$/i
const ASKS_FOR_MORE = /^(?:enough|too|able|order|as|so)$/i
/** "four hours | after …" are not parted. */
const isMeasure = (token: Token | undefined) =>
  /^(?:minute|hour|day|week|month|year|moment)$/.test(token?.lemma ?? '')

const SUBORDINATES = /^(?:IN|WRB|RB)$/
