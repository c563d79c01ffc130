/** A clause as a caption: its own words, less what it can do without, within a limit. */
import { capitalise, renderTokens } from './render.ts'
import { cutAlways, withComma } from './caption-cuts.ts'
import { cutIfLong } from './cut-if-long.ts'
import { clauseOf, isPredicate } from './clause.ts'
import { isWellCut } from './well-cut.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

export interface CaptionOptions {
  /** Most characters. */
  limit: number
  /** Tokens that go in any case, such as those of the date. */
  drop?: ReadonlySet<number>
  /** Other words for some tokens: names for pronouns. */
  replaced?: ReadonlyMap<number, string>
  /** Tokens from outside the clause, such as the subject of the clause that it is joined to. */
  add?: readonly number[]
  /** Keep a joined clause with a subject of its own, as long as it fits: "They met, and war was declared". */
  keepJoined?: boolean
  /** Tokens that no cut may take. */
  keep?: ReadonlySet<number>
  /** What goes first while the caption is too long. */
  cheap?: readonly number[][]
  /** Whether nothing is cut but what is cheap. */
  isWhole?: boolean
  /** Whether phrases come back that have room once a longer one went. */
  restores?: boolean
  /** What goes last, after all that a caption can do without. */
  last?: readonly number[][]
}

const openEnd =
  /\b(?:a|an|the|of|to|and|or|but|in|on|at|by|with|for|from|into|as|that|which|who|when|where|is|are|was|were|be|has|have|had|its|their|his|her|than|not|been|about|between)$/

/** Words of a caption and the tokens that they are. */
export interface Caption {
  text: string
  tokens: number[]
}

/** The caption, or undefined where nothing well-formed fits. */
export function writeCaption(tree: Tree, head: number, options: CaptionOptions): string | undefined {
  return makeCaption(tree, head, options)?.text
}

/** As `writeCaption`, with its tokens. */
export function makeCaption(tree: Tree, head: number, options: CaptionOptions): Caption | undefined {
  const { drop, replaced, keep } = options
  const kept = new Set([...subtree(tree, head), ...(options.add ?? [])])
  for (const i of drop ?? []) kept.delete(i)
  const cut = (tokens: readonly number[]): number[] => {
    if (tokens.some((i) => keep?.has(i)) || isRepeated(tree, tokens)) return []
    return tokens.filter((i) => kept.delete(i))
  }
  cutAlways(tree, head, options.keepJoined).forEach(cut)
  const fits = () => {
    const commas = strayCommas(tree, head, kept)
    const words = new Set([...kept].filter((i) => !commas.has(i)))
    const text = capitalise(renderTokens(tree, words, replaced))
    return text.length <= options.limit ? text : undefined
  }
  let text = fits()
  const cuts = function* () {
    yield* options.cheap ?? []
    if (options.isWhole) return
    yield* cutIfLong(tree, head, kept)
    yield* purposes(tree, head)
    yield* options.last ?? []
  }
  const gone: number[][] = []
  for (const tokens of cuts()) {
    if (text !== undefined) break
    gone.push(cut(tokens))
    text = fits()
  }
  if (text !== undefined) {
    for (const mend of [cutHeadless, cutOpenList, cutBareParticiples]) mend(tree, head, kept)
    if (options.restores) restore(tree, kept, gone, () => fits() !== undefined)
    text = fits()
  }
  return text !== undefined &&
    isWhole(text) &&
    !isStump(tree, head, kept, text) &&
    isWellCut(tree, head, kept, options)
    ? { text, tokens: wordsOf(tree, kept) }
    : undefined
}

/** What a caption keeps but for commas and the mark at its end. */
function wordsOf({ tokens }: Tree, kept: ReadonlySet<number>): number[] {
  const words = [...kept].filter((i) => tokens[i]!.tag !== ',').sort((a, b) => a - b)
  return words.slice(0, words.findLastIndex((i) => tokens[i]!.rel !== 'punct') + 1)
}

/**
 * Once a long phrase went, a shorter one that went before it may have room again, right after what it stood behind: what was
 * cut last comes back first.
 */
function restore(tree: Tree, kept: Set<number>, gone: readonly number[][], fits: () => boolean): void {
  const isPhrase = (tokens: readonly number[]) =>
    tokens.some((i) => /^(?:obl|nmod)/.test(tree.tokens[i]!.rel) && kept.has(tree.tokens[i]!.head))
  for (const tokens of [...gone].reverse()) {
    const back = tokens.filter((i) => !kept.has(i))
    const first = Math.min(...back)
    if (!isPhrase(back) || /\d[:.]\d\d/.test(renderTokens(tree, new Set(back))) || !kept.has(first - 1))
      continue
    for (const i of back) kept.add(i)
    const hangs = back.every((i) => tree.tokens[i]!.tag === ',' || kept.has(tree.tokens[i]!.head))
    if (!hangs || !fits()) for (const i of back) kept.delete(i)
  }
}

/** "underwent training [to adapt to the climate]": what an activity was for; "a decision to leave" is nothing without it. */
function purposes(tree: Tree, head: number): number[][] {
  return subtree(tree, head)
    .map((i) => tree.tokens[i]!)
    .filter(({ i, rel, tag, head: noun }) => {
      const isActivity = /^NN$/.test(tree.tokens[noun]?.tag ?? '') && /ing$/.test(tree.tokens[noun]!.form)
      return i > head && rel === 'acl' && tag === 'VB' && isActivity && tree.tokens[i - 1]?.tag === 'TO'
    })
    .map(({ i }) => withComma(tree, i))
}

/** "district after district", "step by step": the second without the first would be one. */
function isRepeated({ tokens }: Tree, cut: readonly number[]): boolean {
  return cut.length === 2 && tokens[cut[0]! - 1]?.form === tokens[cut[1]!]!.form
}

/** "The champion, won the race": one of two commas, what stood between them went. */
function strayCommas(tree: Tree, head: number, kept: ReadonlySet<number>): ReadonlySet<number> {
  const verb = Math.min(
    head,
    ...childrenBy(tree, head, /^(?:aux|cop)/)
      .map(({ i }) => i)
      .filter((i) => kept.has(i)),
  )
  const before = [...kept].filter((i) => i < verb).sort((a, b) => a - b)
  const last = before.at(-1)
  const isComma = (i: number) => tree.tokens[i]!.form === ','
  if (last === undefined || !isComma(last) || before.filter(isComma).length > 1) return new Set()
  const first = tree.tokens[before[0]!]!
  return /^(?:IN|TO|VB[GN]|W|RB|EX)/.test(first.tag) ? new Set() : new Set([last])
}

/** "portrayed a king, [for which] he received a prize": a clause that lost its "which" or "when" goes too. */
function cutHeadless(tree: Tree, head: number, kept: Set<number>): void {
  const lost = tree.tokens.filter(
    (token) => /^W/.test(token.tag) && !kept.has(token.i) && token.head >= 0 && kept.has(token.head),
  )
  const clauses = lost.map((token) => clauseOf(tree, token.i)).filter((i) => i !== head && kept.has(i))
  for (const clause of clauses) for (const i of withComma(tree, clause)) kept.delete(i)
}

/** "bought the firm, paid its debts[, and closed it]": of a list that lost its end all further members go. */
function cutOpenList(tree: Tree, head: number, kept: Set<number>): void {
  const members = childrenBy(tree, head, /^conj$/).filter(({ i }) => isPredicate(tree, i))
  const isClosed = members.some(({ i }) => kept.has(i) && childrenBy(tree, i, /^cc$/).length > 0)
  const lost = members.some(({ i }) => !kept.has(i) && childrenBy(tree, i, /^cc$/).length > 0)
  if (isClosed || !lost) return
  for (const { i } of members) for (const k of withComma(tree, i)) kept.delete(k)
}

/** "under a treaty signed [in Senn]": a participle that lost all that it said. */
function cutBareParticiples(tree: Tree, head: number, kept: Set<number>): void {
  const last = Math.max(...[...kept].filter((i) => tree.tokens[i]!.rel !== 'punct'))
  // "exchanges data under an agreement concluded": of that year is the agreement.
  const isNow = /^VB[ZP]$/.test(tree.tokens[head]!.tag)
  const bare = tree.tokens.filter(
    ({ i, rel, tag, form, kids, head: over }) =>
      rel === 'acl' &&
      tag === 'VBN' &&
      i !== head &&
      over < i &&
      kept.has(i) &&
      (kids.length > 0
        ? kids.every((kid) => !kept.has(kid))
        : i === last && !isNow && DATED_ALONE.test(form)),
  )
  for (const { i } of bare) kept.delete(i)
}

/** What has nothing but its date: "under a treaty signed [in 1991]". */
const DATED_ALONE = /^(?:signed|concluded|made|reached|agreed|adopted|issued|negotiated|ratified|drafted)$/i

function isWhole(text: string): boolean {
  const quotes = text.match(/["“”]/g)?.length ?? 0
  return /\s/.test(text) && quotes % 2 === 0 && !openEnd.test(text)
}

/** "The memoirs, published": a participle whose clause went; not "The head, Ana Fisk, resigned". */
function isStump(tree: Tree, head: number, kept: ReadonlySet<number>, text: string): boolean {
  const last = Math.max(...[...kept].filter((i) => tree.tokens[i]!.rel !== 'punct'))
  return /,\s\p{Ll}+(?:ed|ing)$/u.test(text) && !(last === head && tree.tokens[head]!.rel !== 'acl')
}
