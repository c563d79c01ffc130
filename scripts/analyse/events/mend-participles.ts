/** Participles that a parse takes for a verb, or hangs on the wrong noun. */
import { childrenBy } from '../../language/index.ts'
import { move } from '../clauses/move-token.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Mends them in place. */
export function mendParticiples(tree: Tree): void {
  mendReduced(tree)
  mendMade(tree)
  mendAuthored(tree)
  mendTags(tree)
}

/** "An agreement signed in Loma collapsed": what stands under a noun without a subject or an object is a participle. */
function mendTags(tree: Tree): void {
  for (const token of tree.tokens)
    if (
      token.rel === 'acl' &&
      token.tag === 'VBD' &&
      token.i > token.head &&
      /ed$|^(?:built|held|led|made|sent|sold|won|written|given)$/i.test(token.form) &&
      childrenBy(tree, token.i, /^(?:nsubj|obj|aux|cop|ccomp)/).length === 0
    )
      token.tag = 'VBN'
}

/** After these a participle may follow: "got married", "felt threatened", "helped raise". */
const LINKING =
  /^(?:get|be|become|feel|remain|seem|look|appear|stay|grow|keep|help|let|make|go|come|lie|stand|sit|leave|find|see|hear|have|need|want|start|stop|begin|call|name)$/

/** "A government elected set out to sell": of two past forms in a row the first is a participle of the noun. */
function mendReduced(tree: Tree): void {
  const { tokens } = tree
  const first = tokens[tree.root]
  const verb = first && tokens[first.i + 1]
  // "An evaluation by the institute published attributed": taken for an auxiliary, or for past.
  const before = first && tokens[first.i - 1]
  if (
    first &&
    before &&
    /^VB[DN]$/.test(first.tag) &&
    /^(?:aux|acl)/.test(before.rel) &&
    /ed$/.test(before.form)
  ) {
    const [of] = childrenBy(tree, first.i, /^nsubj/)
    if (!of || childrenBy(tree, first.i, /^aux/).some(({ i }) => i !== before.i)) return
    if (before.rel !== 'acl') move(tokens, before, of.i, 'acl')
    before.tag = 'VBN'
    first.tag = 'VBD'
    return
  }
  if (!verb || !/^VB[DN]$/.test(first.tag) || !/^VB[DN]$/.test(verb.tag) || verb.head !== first.i) return
  if (!/ed$|^(?:built|held|led|made|sent|sold|won|drawn|written|given|born)$/i.test(first.form)) return
  const [subject] = childrenBy(tree, first.i, /^nsubj/)
  const isAlone = childrenBy(tree, first.i, /^(?:aux|cop|obj|ccomp|mark)/).length === 0
  if (!subject || !isAlone || LINKING.test(first.lemma) || subject.i !== first.i - 1) return
  first.kids = first.kids.filter((kid) => kid !== verb.i)
  verb.head = -1
  verb.rel = 'root'
  verb.tag = 'VBD'
  tree.root = verb.i
  for (const kid of [...first.kids]) move(tokens, tokens[kid]!, verb.i, tokens[kid]!.rel)
  first.tag = 'VBN'
  move(tokens, first, subject.i, 'acl')
}

/** Participles of what is made: not those that a subject does without an object. */
const MADE =
  /^(?:founded|built|inaugurated|concluded|enacted|established|opened|launched|created|signed|adopted|written|completed|compiled|published|commissioned|ratified|drafted|unveiled|headed|led|chaired)$/i

/**
 * "financed a centre for inspectors in Mombasa, opened [in 2015] and run by …", "under an agreement concluded": of the noun
 * before it, not a second thing that the subject did.
 */
function mendMade(tree: Tree): void {
  const { tokens } = tree
  for (const token of tokens) {
    if (
      !/^VB[ND]$/.test(token.tag) ||
      !/^(?:advcl|conj|parataxis)$/.test(token.rel) ||
      !MADE.test(token.form)
    )
      continue
    if (
      token.i < token.head ||
      childrenBy(tree, token.i, /^(?:aux|cop|mark|nsubj|obj|ccomp|cc|advmod)/).length > 0
    )
      continue
    const hasComma = tokens[token.i - 1]?.form === ','
    const after = tokens[token.i + 1]
    const last = tokens[token.i - (hasComma ? 2 : 1)]
    if (!last || !/^NN/.test(last.tag) || !after || !/^(?:IN|CC|,|\.)$/.test(after.tag)) continue
    // A place at the end belongs to the noun that the phrase is about.
    let noun = last
    const climbs = ({ i, rel }: Token) =>
      /^(?:flat|compound|appos)/.test(rel) ||
      (hasComma &&
        rel === 'nmod' &&
        childrenBy(tree, i, /^case$/).some(({ form }) => /^(?:in|at|near|for|on|off)$/i.test(form)))
    while (noun.head > token.head && climbs(noun)) noun = tokens[noun.head]!
    if (noun.head !== token.head || !/^(?:obj|obl|nsubj)/.test(noun.rel) || noun.i < token.head) continue
    token.tag = 'VBN'
    move(tokens, token, noun.i, 'acl')
  }
}

/** "An evaluation by the institute published in 2016": what was published is the evaluation. */
function mendAuthored({ tokens }: Tree): void {
  for (const token of tokens) {
    const noun = tokens[token.head]
    if (token.rel !== 'acl' || !MADE.test(token.form) || noun?.rel !== 'nmod' || token.i < noun.i) continue
    const isBy = noun.kids.some((kid) => tokens[kid]!.rel === 'case' && /^by$/i.test(tokens[kid]!.form))
    if (isBy && tokens[noun.head]!.i < noun.i) move(tokens, token, noun.head, 'acl')
  }
}
