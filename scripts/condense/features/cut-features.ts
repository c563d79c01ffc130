import { childrenBy, subtree } from '../../language/tree.ts'
import type { Token, Tree } from '../../language/types.ts'
import { objectBond, prepositionBond, purposeBond } from '../valency.ts'
import { isWord, mean, word } from './view.ts'
import type { Feature, View } from './view.ts'

const cutBy =
  (pattern: RegExp): ((view: View) => number) =>
  (view) =>
    view.cut.filter((t) => pattern.test(t.rel)).length
/** What the gate knows of the cuts and of the seams that they leave. */
export const cutFeatures: readonly Feature[] = [
  ['cut relative', cutBy(/relcl/)],
  ['cut clause of noun', cutBy(/^acl(?!:relcl)/)],
  ['cut adverbial clause', cutBy(/^advcl/)],
  ['cut oblique', cutBy(/^obl/)],
  ['cut noun modifier', cutBy(/^nmod/)],
  ['cut conjunct', cutBy(/^conj/)],
  ['cut apposition', cutBy(/^appos/)],
  ['cut adverb', cutBy(/^advmod/)],
  ['cut parataxis', cutBy(/^(parataxis|dep|list|discourse)/)],
  ['cut argument', cutBy(/^(obj|iobj|xcomp|ccomp|csubj|nsubj)/)],
  ['cut auxiliary', cutBy(/^(aux|cop|mark|case|expl|fixed|flat|compound)/)],
  ['cut determiner', cutBy(/^(det|nummod)/)],
  ['cut adjective', cutBy(/^amod/)],
  ['cut fenced', (v) => v.cut.filter((t) => isFenced(v, t)).length],
  ['cut not fenced', (v) => v.cut.filter((t) => isWord(t) && !isFenced(v, t)).length],
  ['cut in front', (v) => v.cut.filter((t) => t.i < v.first.i && isWord(t)).length],
  ['cut inside', (v) => v.cut.filter((t) => t.i > v.first.i && t.i < v.last.i && isWord(t)).length],
  ['cut at end', (v) => v.cut.filter((t) => t.i > v.last.i && isWord(t)).length],
  ['strongest bond cut', (v) => Math.max(0, ...v.cut.map((t) => bond(v.tree, t)))],
  ['cut from head', (v) => v.cut.filter((t) => t.head === v.head && isWord(t)).length],
  [
    'orphans',
    (v) => v.tokens.filter((t) => t.i !== v.head && t.head >= 0 && !v.kept.has(t.head) && isWord(t)).length,
  ],
  ['stump conjunction', (v) => v.tokens.filter((t) => t.rel === 'cc' && !v.kept.has(t.head)).length],
  ['fluency', (v) => mean(v.logs.map((l) => l.log))],
  ['fluency lost', (v) => mean(v.logs.map((l) => l.log)) - v.fullMean],
  ['worst transition', (v) => Math.min(0, ...v.logs.map((l) => l.log))],
  ['worst seam', (v) => Math.min(0, ...v.logs.filter((l) => v.seams.includes(l.token)).map((l) => l.log))],
  ['end transition', (v) => v.logs.at(-1)?.log ?? 0],
  ['confidence', (v) => v.tree.confidence],
]

function isFenced(view: View, token: Token): boolean {
  const span = subtree(view.tree, token.i)
  const fence = /^(,|;|:|—|–|--|\(|\))$/
  return [span[0]! - 1, span[0]!, span.at(-1)!, span.at(-1)! + 1].some((i) =>
    fence.test(view.tree.tokens[i]?.form ?? ''),
  )
}

/** How much the head of a cut token needs it. */
function bond(tree: Tree, token: Token): number {
  const head = tree.tokens[token.head]!
  if (/^(nsubj|csubj|aux|cop|mark|case|fixed|flat|ccomp|xcomp)/.test(token.rel)) return 0.8
  if (/^(obj|iobj)/.test(token.rel)) return Math.max(0.6, objectBond(head))
  const marker = childrenBy(tree, token.i, /^(case|mark)/)[0]
  if (marker?.tag === 'TO' && /^(advcl|acl|xcomp)/.test(token.rel)) return purposeBond(head)
  if (!marker || !/^(obl|nmod)/.test(token.rel)) return 0
  return prepositionBond(head, word(marker), subtree(tree, token.i)[0] === head.i + 1)
}
