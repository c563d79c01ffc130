/** "The Forum, an association founded [in 2015] by Suvia": what was founded is the Forum. */
import { childrenBy } from '../../language/index.ts'
import { isMaking } from './made-participles.ts'
import { move } from '../clauses/move-token.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Ties a participle of making that describes an apposition to the name which that explains. */
export function mendApposed(tree: Tree): void {
  const { tokens } = tree
  for (const token of tokens) {
    const { i, rel, tag, form, head } = token
    if (
      rel !== 'acl' ||
      tag !== 'VBN' ||
      !isMaking(form) ||
      childrenBy(tree, i, /^(?:aux|mark|nsubj)/).length > 0
    )
      continue
    const noun = apposed(tree, tokens[head]!, i)
    const name = noun && tokens[noun.head]
    if (noun && name && /^NNP/.test(name.tag) && name.i < noun.i && isFenced(tree, noun))
      move(tokens, token, name.i, 'acl')
  }
}

/** What says more of the clause than of the name before it: "…, a programme completed in 1957". */
const DEED =
  /^(?:programme|program|project|process|step|move|decision|deal|effort|attempt|task|job|work|event|policy|practice|measure|change|operation|arrangement|feat|record|figure|sum|victory|defeat|result)$/i

/** The apposition that a participle describes: itself, or with bare nouns of it or a comma between. */
function apposed(tree: Tree, over: Token, participle: number): Token | undefined {
  const isAfterComma = tree.tokens[participle - 1]?.form === ','
  for (let noun = over; ; noun = tree.tokens[noun.head]!) {
    if (noun.rel === 'appos')
      return /^NN/.test(noun.tag) && !/^NNP/.test(noun.tag) && !DEED.test(noun.form) ? noun : undefined
    const isBare = /^NNS$/.test(noun.tag) && childrenBy(tree, noun.i, /^(?:det|nmod:poss)$/).length === 0
    if (!/^(?:nmod|conj)$/.test(noun.rel) || !(isBare || isAfterComma)) return undefined
  }
}

/** ", an association": an indefinite noun after a comma. */
function isFenced(tree: Tree, noun: Token): boolean {
  const [article] = childrenBy(tree, noun.i, /^det$/)
  return article !== undefined && /^an?$/i.test(article.form) && tree.tokens[article.i - 1]?.form === ','
}
