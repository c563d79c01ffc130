/** A clause as a caption: its own words, less what it can do without, within a limit. */
import { capitalise, renderTokens } from './render.ts'
import { cutAlways, cutIfLong, withComma } from './caption-cuts.ts'
import { clauseOf } from './clause.ts'
import { isWellCut } from './well-cut.ts'
import { subtree } from '../../language/index.ts'
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
}

const openEnd =
  /\b(?:a|an|the|of|to|and|or|but|in|on|at|by|with|for|from|into|as|that|which|who|when|where|is|are|was|were|be|has|have|had|its|their|his|her|than|not|been|about|between)$/i

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
  const kept = new Set([...subtree(tree, head), ...(options.add ?? [])])
  for (const i of options.drop ?? []) kept.delete(i)
  for (const cut of cutAlways(tree, head, options.keepJoined)) for (const i of cut) kept.delete(i)
  const fits = () => {
    const text = capitalise(renderTokens(tree, kept, options.replaced))
    return text.length <= options.limit ? text : undefined
  }
  let text = fits()
  for (const cut of cutIfLong(tree, head, kept)) {
    if (text !== undefined) break
    for (const i of cut) kept.delete(i)
    text = fits()
  }
  if (text !== undefined && cutHeadless(tree, head, kept)) text = fits()
  return text !== undefined && isWhole(text) && isWellCut(tree, head, kept, options)
    ? { text, tokens: [...kept].filter((i) => tree.tokens[i]!.tag !== ',').sort((a, b) => a - b) }
    : undefined
}

/** "portrayed a king, [for which] he received a prize": a clause that lost its "which" or "when" goes too. */
function cutHeadless(tree: Tree, head: number, kept: Set<number>): boolean {
  const lost = tree.tokens.filter(
    (token) => /^W/.test(token.tag) && !kept.has(token.i) && token.head >= 0 && kept.has(token.head),
  )
  const clauses = lost.map((token) => clauseOf(tree, token.i)).filter((i) => i !== head && kept.has(i))
  for (const clause of clauses) for (const i of withComma(tree, clause)) kept.delete(i)
  return clauses.length > 0
}

function isWhole(text: string): boolean {
  const quotes = text.match(/["“”]/g)?.length ?? 0
  return /\s/.test(text) && quotes % 2 === 0 && !openEnd.test(text) && !STUMP.test(text)
}

/** "The memoirs, published": a participle whose clause went. */
const STUMP = /,\s\p{Ll}+(?:ed|ing)$/u
