import type { Span } from '../types/span.ts'
import { draftsOf } from './condense.ts'
import type { Cut, Draft } from './draft.ts'
import { judge } from './gate.ts'
import { greysMatter } from './greys-matter.ts'
import { invariants } from './invariants.ts'
import { countWords, pieces, render } from './render.ts'
import { supports } from './supports.ts'
import type { CondenseContext, CondenseInput } from './types.ts'

/** A core is a clause of so many words, and at most this share of its sentence: else nothing stands out. */
const LEAST_WORDS = 5
const MOST_WORDS = 24
const LARGEST_SHARE = 0.75
/** In more pieces it is not read as one. */
const MOST_PIECES = 4
/**
 * How likely a strict reader passes it: lower than for a point, as the whole sentence stands around it, and hardly to be
 * asked of one that is longer than the points that the gate has learnt from, in words.
 */
const LEAST_ACCEPTABLE = { short: 0.3, long: 0.02, longFrom: 13 }

/** Where a core can begin: the main clause, not what is told beside it. */
const TEMPLATES = /^(?:clause|main-clause|first-clause)$/

/** What a point must not lean on stands in sight beside a core; it may be longer than a point, too. */
const OF_POINTS_ALONE = new Set(['start', 'leaning', 'pronoun', 'length', 'needless cut'])

/**
 * The main clause of a sentence that is shown whole, with its negation, hedges, numbers and names: what to mark in it.
 * Read alone it is a sentence that satisfies the invariants of a point, and what stays quiet is colour. @returns Ranges of the text, ascending; undefined
 * where nothing is sound, or where it would be nearly all.
 */
export function findCore(input: CondenseInput, context: CondenseContext): Span[] | undefined {
  if (!input.tree.tokens[input.tree.root]) return undefined
  const all = countWords(input.text)
  const known = new Map<string, { spans: Span[]; value: number }>()
  for (const draft of draftsOf(input, context)) {
    if (!TEMPLATES.test(draft.template) || draft.shown || draft.cuts.some(isOfMatter)) continue
    const text = render(draft.tree, draft.kept)
    const words = countWords(text)
    if (known.has(text) || words < LEAST_WORDS || words > MOST_WORDS || words > LARGEST_SHARE * all) continue
    const spans = pieces(draft.tree, draft.kept).filter(({ start, end }) =>
      hasWord(input.text.slice(start, end)),
    )
    if (spans.length > MOST_PIECES || isBroken(draft, text, words)) continue
    if (
      greysMatter(draft) ||
      !hasCleanEdges(draft) ||
      leavesMarkOpen(draft) ||
      losesVerb(draft) ||
      losesLastMember(draft)
    )
      continue
    const { acceptable, good } = judge({
      ...draft,
      previous: context.previous,
      sectionTitle: context.sectionTitle,
    })
    const least = words < LEAST_ACCEPTABLE.longFrom ? LEAST_ACCEPTABLE.short : LEAST_ACCEPTABLE.long
    if (acceptable < least || !supports(text, [input.text]).ok) continue
    known.set(text, { spans, value: valueOf(acceptable + good, text, words, spans.length) })
  }
  const best = [...known.values()].sort((a, b) => b.value - a.value)[0]
  return best && toTheEnd(joinPieces(best.spans, input.text), input.text)
}

/** Whether each edge of it stands at a mark of the sentence, or where a clause begins: not before "on …" that a word asks for. */
function hasCleanEdges({ tree: { tokens }, kept }: Draft): boolean {
  const words = tokens.filter(({ form }) => hasWord(form))
  return words.every((word, n) => {
    const next = words[n + 1]
    if (next && !kept.has(word.i) && kept.has(next.i))
      return next.i > word.i + 1 || word.i === 0 || LOOSE.test(word.form)
    if (!next || !kept.has(word.i) || kept.has(next.i)) return true
    if (next.i > word.i + 1) return true
    return BEGINS_CLAUSE.test(next.tag) || /^mark/.test(next.rel) || LOOSE.test(next.form)
  })
}
/** "He changed his mind only when Costa": a clause of which the verb is lost. */
function leavesMarkOpen({ tree: { tokens }, kept }: Draft): boolean {
  const shown = tokens.filter(({ i }) => kept.has(i))
  const at = shown.findLastIndex(
    ({ rel, tag }) => (/^mark/.test(rel) && tag === 'IN') || /^W(?:RB|DT)$/.test(tag),
  )
  const over = tokens[shown[at]?.head ?? -1]
  if (!over || (kept.has(over.i) && /^VB/.test(over.tag))) return false
  return !shown.slice(at + 1).some(({ tag }) => FINITE.test(tag))
}

/** "…, who owned it, paid a ransom": the main verb went with what was taken for an aside. */
function losesVerb({ tree: { tokens }, kept }: Draft): boolean {
  return tokens.some(({ i, form, rel }, at) => {
    if (form !== ',' || kept.has(i) || !kept.has(i - 1)) return false
    const first = tokens[i + 1]
    if (!first || kept.has(first.i) || BEGINS_CLAUSE.test(first.tag) || /^mark/.test(rel)) return false
    const back = tokens.findIndex((token) => token.i > i && kept.has(token.i))
    return tokens
      .slice(at, back < 0 ? undefined : back)
      .some((token) => FINITE.test(token.tag) && tokens[token.i - 1]?.form === ',')
  })
}

/** "A took 19 seats and B, which is small, 5": what is quiet ends in a number of the series. */
function losesLastMember({ tree: { tokens }, kept }: Draft): boolean {
  const last = tokens.findLast(({ form }) => hasWord(form))
  return last?.tag === 'CD' && !kept.has(last.i) && tokens[last.i - 1]?.form === ','
}

const BEGINS_CLAUSE = /^(?:CC|W)/
const LOOSE = /^(?:also|then|therefore|however|thus|meanwhile|instead)$/i
const FINITE = /^(?:VB[DZP]|MD)$/

/** What tells which thing is meant, what for or how: small cuts that would only make holes. */
const isOfMatter = ({ rule, tokens }: Cut) =>
  /^(?:restrictive|modifier|purpose|adverb)$/.test(rule) || tokens.length < 3

/** Of what is sound the core keeps figures, and is short and of few pieces. */
function valueOf(score: number, text: string, words: number, count: number): number {
  const figures = text.match(/\d[\d.,]*/g)?.length ?? 0
  return score + 0.06 * figures - 0.02 * Math.max(0, words - 12) - 0.1 * (count - 1)
}

const isBroken = (draft: Draft, text: string, words: number): boolean =>
  invariants.some(({ name, isBroken }) => !OF_POINTS_ALONE.has(name) && isBroken(draft, text, words))

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** Pieces between which only marks stand are one. */
function joinPieces(spans: Span[], text: string): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const { start, end } = trimmed(span, text)
    const last = joined.at(-1)
    if (last && !hasWord(text.slice(last.end, start))) last.end = end
    else joined.push({ start, end })
  }
  return joined
}

/** A core to the last word ends with the sentence's stop. */
function toTheEnd(spans: Span[], text: string): Span[] {
  const last = spans.at(-1)!
  return hasWord(text.slice(last.end))
    ? spans
    : [...spans.slice(0, -1), { ...last, end: text.trimEnd().length }]
}

/** From the first to the last word, with its quotation marks. */
function trimmed({ start, end }: Span, text: string): Span {
  const piece = text.slice(start, end)
  const before = /^[^\p{L}\p{N}“"$€£]*/u.exec(piece)![0].length
  const after = /[^\p{L}\p{M}\p{N}”"%]*$/u.exec(piece)![0].length
  return { start: start + before, end: end - after }
}
