import { isFinite, type Token, type Tree } from '../../language/index.ts'
import { CLAIM_LIMITERS } from './claim-limiters.ts'
import type { Range } from './ranges.ts'
import { isWord } from './marks.ts'

/** A clause or phrase within a sentence, and how it stands there. */
export interface Clause {
  tree: Tree
  head: Token
  /** What it hangs on. */
  over: Token
  range: Range
  words: Token[]
  first: Token
  /** Its first word that is no adverb before a subordinator: "because" of "especially because". */
  opener: Token
  isFinite: boolean
  /** It stands before what it hangs on, with a comma behind. */
  isFronted: boolean
  /** It stands behind a comma, up to the next mark or to the end. */
  isMarkedOff: boolean
  /** It ends the sentence, or a mark stands behind it. */
  isClosed: boolean
  /** What it hangs on tells of what was. */
  isOfPast: boolean
  /** What it hangs on is said without a negation, a limit or a condition: it holds without its adjuncts, too. */
  isOfPlain: boolean
}

export function readClause(head: Token, range: Range, tree: Tree): Clause {
  const { tokens } = tree
  const over = tokens[head.head]!
  const words = tokens.slice(range.first, range.last + 1)
  const first = words[0]!
  const mark = tokens.slice(range.last + 1).find(({ form }) => !/^(?:["”’']|'')$/.test(form))
  const isClosed = !tokens.slice(range.last + 1).some(isWord) || /^[,;:–—-]$/.test(mark?.form ?? '')
  const verb = verbOver(over, tree)
  return {
    tree,
    head,
    over,
    range,
    words,
    first,
    opener: (first.tag === 'RB' && words[1]) || first,
    isFinite: isFinite(tree, head.i),
    isFronted: head.i < over.i && mark?.form === ',',
    isMarkedOff: tokens[range.first - 1]?.form === ',' && isClosed && over.i < range.first,
    isClosed,
    isOfPast: isPast(verb, tree),
    isOfPlain: isMain(verb, tree) && isPlain(verb, range, tree),
  }
}

/** Whether the clause that a word heads tells of what was: "fell", "was being built", "had come". */
export function isPast(head: Token, tree: Tree): boolean {
  const helpers = head.kids.map((kid) => tree.tokens[kid]!).filter(({ rel }) => /^(?:aux|cop)/.test(rel))
  if (helpers.some(({ tag }) => tag === 'MD')) return false
  // A past tense may be tagged as a participle; without a helping verb it is none.
  return (
    [head, ...helpers].some(({ tag }) => tag === 'VBD') ||
    (head.tag === 'VBN' && helpers.length === 0 && hasSubject(head, tree))
  )
}

const hasSubject = (head: Token, { tokens }: Tree) =>
  head.kids.some((kid) => tokens[kid]!.rel.startsWith('nsubj'))

/** The verb of the clause in which a word stands. */
function verbOver(word: Token, tree: Tree): Token {
  let at = word
  while (at.head >= 0 && !isFinite(tree, at.i) && !/^(?:advcl|acl|conj)/.test(at.rel))
    at = tree.tokens[at.head]!
  return at
}

/** Whether a verb is one of the main clauses: what is reported, presumed or due holds as it is told. */
function isMain(verb: Token, { tokens }: Pick<Tree, 'tokens'>): boolean {
  if (/^(?:ccomp|csubj|advcl|xcomp)/.test(verb.rel)) return false
  return verb.head < 0 || isMain(tokens[verb.head]!, { tokens })
}

function isPlain(verb: Token, { first, last }: Range, { tokens }: Tree): boolean {
  const isWithin = (i: number): boolean => i === verb.i || (i >= 0 && isWithin(tokens[i]!.head))
  return !tokens.some(
    ({ i, form }) => (i < first || i > last) && CLAIM_LIMITERS.has(form.toLowerCase()) && isWithin(i),
  )
}

/** A number, a date or a part of one. */
export const isFigure = ({ form, tag }: Token): boolean =>
  /\d/.test(form) || tag === 'CD' || CALENDAR.test(form)

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
