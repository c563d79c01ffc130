/** Where a line of a sentence may begin when it is set for reading aloud: at its marks and clauses. */
import { isVerb, type Token, type Tree } from '../../language/index.ts'
import { CLAUSES } from './clause-strength.ts'
import { isSoundBreak } from './is-sound-break.ts'
import { isComma } from './marks.ts'
import { firstWord, leftmost, rangeOf, runOf, type Range } from './ranges.ts'

/** A token with which a line may begin; the stronger, the sooner it does. */
export interface Break {
  at: number
  /** 1: only where the line would be long; 3: wherever both lines are long enough. */
  strength: number
}

/** @returns The breaks of a sentence, ascending, one a token. */
export function findBreaks(tree: Tree): Break[] {
  const strongest = new Map<number, number>()
  for (const { at, strength } of [
    ...tree.tokens.flatMap((token) => breaksAt(token, tree)),
    ...seriesBreaks(tree),
  ])
    if (isSoundBreak(at, tree)) strongest.set(at, Math.max(strength, strongest.get(at) ?? 0))
  return [...strongest].map(([at, strength]) => ({ at, strength })).sort((a, b) => a.at - b.at)
}

function breaksAt(token: Token, tree: Tree): Break[] {
  return RULES.flatMap((rule) => rule(token, tree) ?? [])
}

/** The breaks that a token makes: as a mark, or as the head of a clause. */
type Rule = (token: Token, tree: Tree) => Break[] | undefined

const RULES: readonly Rule[] = [
  function mark({ i, form, start, end }, { text, tokens }) {
    if (form === ';') return [{ at: i + 1, strength: 3 }]
    const isApart = /\s/.test(text[end] ?? '') && (form === ':' || /\s/.test(text[start - 1] ?? ''))
    const isBetweenFigures = /\d/.test(tokens[i - 1]?.form ?? '') && /\d/.test(tokens[i + 1]?.form ?? '')
    if (!/^(?::|-|–|—|--)$/.test(form) || !isApart || isBetweenFigures) return undefined
    return [{ at: i + 1, strength: 2.5 }]
  },
  /** "Under an agreement signed in May, | the operation …": what stands before the subject, up to its comma. */
  function fronted({ i, form }, { tokens, root }) {
    const subject = tokens[root]!.kids.map((kid) => tokens[kid]!).find(({ rel }) =>
      /^(?:nsubj|csubj|expl)/.test(rel),
    )
    if (form !== ',' || i >= (subject?.i ?? root) || i >= root) return undefined
    const isClosed = tokens
      .slice(0, i)
      .every(({ head }) => head < i || head >= (subject ? leftmost(subject, tokens) : i))
    return isClosed ? [{ at: behindQuote(i + 1, tokens), strength: 3 }] : undefined
  },
  /** "…, whose courts …", wherever the tree has hung it. */
  function relative({ i, tag }, { tokens }) {
    if (!/^W/.test(tag)) return undefined
    if (isComma(tokens[i - 1])) return [{ at: i, strength: 2 }]
    return tokens[i - 1]?.tag === 'IN' && isComma(tokens[i - 2]) ? [{ at: i - 1, strength: 2 }] : undefined
  },
  /** "…, offering no resistance", wherever what stands before the comma hangs. */
  function participle({ i, tag, rel }, { tokens }) {
    if (!/^VB[GN]$/.test(tag) || !/^(?:advcl|acl)/.test(rel) || !isComma(tokens[i - 1])) return undefined
    return [{ at: i, strength: 2.5 }]
  },
  /** "…, but the board chose …", "… and sank within minutes"; not "bought and sold shares", of which the object is one. */
  function coordinate(token, tree) {
    if (!token.rel.startsWith('conj') || !isClausal(token, tree)) return undefined
    const at = firstWord(token, tree)
    if (at > token.i || at - 1 === token.head) return undefined
    const hasSubject = token.kids.some((kid) => /^(?:nsubj|expl)/.test(tree.tokens[kid]!.rel))
    const isMarked = isComma(tree.tokens[at - 1])
    return [{ at, strength: hasSubject ? 3 : isMarked ? 2 : 1.5 }]
  },
  function clause(token, tree) {
    const kind = CLAUSES.find(([rel]) => rel.test(token.rel))
    if (!kind) return undefined
    const range = rangeOf(token, tree) ?? runOf(token, tree)
    if (token.i < range.first) return undefined
    return around(range, kind[1](token, tree.tokens[range.first]!, tree), tree)
  },
  /** "…, except the call for statehood": a phrase behind a comma of its verb. */
  function phrase(token, tree) {
    if (!/^(?:obl|nmod|advmod)/.test(token.rel) || token.head > token.i) return undefined
    const range = rangeOf(token, tree)
    if (!range || !isComma(tree.tokens[range.first - 1])) return undefined
    const isPhrase =
      /^(?:IN|TO|RB|CC|PDT)/.test(tree.tokens[range.first]!.tag) ||
      /^including$/i.test(tree.tokens[range.first]!.form)
    const isInserted = /^W/.test(tree.tokens[range.first - 2]?.tag ?? '')
    return isPhrase && !isInserted ? around(range, 1.5, tree) : undefined
  },
]

/** A series of three or more things that are long: "seed shape, | flower colour, | …" stays, whole phrases do not. */
function seriesBreaks(tree: Tree): Break[] {
  return tree.tokens.flatMap((token) => {
    const members = [
      token,
      ...token.kids.map((kid) => tree.tokens[kid]!).filter(({ rel }) => rel.startsWith('conj')),
    ]
    if (members.length < 2 || isClausal(token, tree)) return []
    const starts = members.slice(1).map((member) => firstWord(member, tree))
    const end = tree.tokens[rangeOf(token, tree)?.last ?? token.i]!.end
    const from = tree.tokens[leftmost(token, tree.tokens)]!.start
    const mean = (end - from) / members.length
    if (mean < (members.length > 2 ? 16 : 30)) return []
    return starts.map((at) => ({ at, strength: members.length > 2 ? 1.6 : 1 }))
  })
}

/** Before a clause or phrase and behind it, with its marks. */
function around({ first, last }: Range, strength: number, { tokens }: Tree): Break[] {
  if (strength === 0) return []
  const isBracketed = tokens[first - 1]?.form === '('
  const next = tokens[last + 1]
  if (isBracketed) {
    if (last - first < 2) return []
    const close = isComma(tokens[last + 2]) ? last + 3 : last + 2
    return [
      { at: first - 1, strength },
      { at: close, strength },
    ]
  }
  const before = { at: first, strength }
  // The end of an inserted name still parts subject and verb.
  if (isComma(next)) return [before, { at: behindQuote(last + 2, tokens), strength: Math.max(strength, 1.5) }]
  const endsSubject = next && isVerb(next) && next.i < tokens.length - 2 && last - first >= 3
  return endsSubject ? [before, { at: last + 1, strength: 1.2 }] : [before]
}

/** A mark of quotation that closes belongs to the line before. */
const behindQuote = (at: number, tokens: Token[]) =>
  /^[”"']+$|^''$/.test(tokens[at]?.form ?? '') ? at + 1 : at

function isClausal(token: Token, tree: Tree): boolean {
  return isVerb(token) || token.kids.some((kid) => /^(?:nsubj|cop|aux)/.test(tree.tokens[kid]!.rel))
}
