/** The parts of a sentence that stand alone: main clauses without asides, and relative clauses with their nouns. */
import { findAsides } from './find-asides.ts'
import type { Sentence, Span } from '../../types/index.ts'

/** What to leave out of a sentence for a part to stand alone, by part; none where the sentence is of one piece. */
export function findParts(sentence: Sentence): Span[][] {
  const { cuts, relatives } = findAsides(sentence)
  const clauses = findClausesBetween(sentence, cuts)
  const main = [...clauses, ...(cuts.length > 0 ? [cuts] : [])]
  return [...main, ...relatives, ...findCleft(sentence)]
}

/** "It was Moss who led the party": who did it is the subject. */
function findCleft({ text, tree }: Sentence): Span[][] {
  const tokens = tree?.tokens ?? []
  if (!/^It (?:was|is) /.test(text)) return []
  const pronoun = tokens.findIndex(({ form }) => /^(?:who|that)$/i.test(form))
  const before = tokens[pronoun - 1]
  if (pronoun < 3 || pronoun > 6 || !before || !/^(?:NNP|PRP)/.test(before.tag)) return []
  return [
    [
      { start: 0, end: tokens[2]!.start },
      { start: before.end, end: tokens[pronoun]!.end },
    ],
  ]
}

/** A pronoun in a later clause may mean what an earlier one names. */
const LEANING = /^(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those|both)$/i

/** What stands between semicolons, each as what to leave out for it. */
function findClausesBetween({ text, tree }: Sentence, cuts: Span[]): Span[][] {
  const tokens = tree?.tokens ?? []
  const isCut = (at: number) => cuts.some(({ start, end }) => at >= start && at < end)
  const marks = tokens.filter(({ form, start }) => form === ';' && !isCut(start))
  if (marks.length === 0) return []
  const starts = [0, ...marks.map(({ end }) => end)]
  const ends = [...marks.map(({ start }) => start), text.length]
  return starts.flatMap((start, n) => {
    const end = ends[n]!
    const own = tokens.filter((token) => token.start >= start && token.start < end && !isCut(token.start))
    const leans = own.some(({ form }) => LEANING.test(form))
    if (n > 0 && leans) return []
    const outside = [
      { start: 0, end: start },
      { start: end, end: text.length },
    ].filter((span) => span.start < span.end)
    const inside = cuts.filter((cut) => cut.start >= start && cut.end <= end)
    return [[...outside, ...inside].sort((a, b) => a.start - b.start)]
  })
}
