import type { Tree } from '../../language/index.ts'
import type { Passage, Span } from '../../types/index.ts'
import { findPieces, toTextOffset } from '../verbatim.ts'
import { chooseBreaks } from './choose-breaks.ts'
import { findBreaks } from './find-breaks.ts'
import type { Range } from './ranges.ts'
import { findBackground } from './find-background.ts'
import { isWord } from './marks.ts'

/** A sentence of fewer words stays on one line. */
const LEAST_WORDS = 10
/** What a break is worth more that sets background apart. */
const OF_BACKGROUND = 1
/** How much of a sentence is quiet, by letters, where something stands out. */
const QUIET = { least: 0.15, most: 0.75 }

/**
 * A passage in its sense lines, as a speech is set for reading aloud, the lines of its main clauses marked. The words are
 * as they were. @param source The sentence as it stands in the article. @param tree Its parse.
 */
export function setLines(passage: Passage, source: string, tree: Tree): Passage {
  const { text } = passage
  const pieces = findPieces(text, source)
  if (!pieces || text.split(' ').length < LEAST_WORDS) return passage
  const offsets = tree.tokens.map(({ start }) => toTextOffset(start, pieces, text, source))
  const background = findBackground(tree)
  const places = findBreaks(tree).flatMap(({ at, strength }) => {
    const offset = offsets[at]
    if (offset === undefined || text[offset - 1] !== ' ') return []
    return [{ offset, strength: strength + (isEdge(at, background, tree) ? OF_BACKGROUND : 0) }]
  })
  const breaks = chooseBreaks(text, places)
  if (breaks.length === 0) return passage
  const lines = [0, ...breaks].map((start, i) => ({ start, end: (breaks[i] ?? text.length + 1) - 1 }))
  const core = findCore(lines, background, tree, offsets)
  return { ...passage, breaks, ...(core && { core }) }
}

/** The lines that hold more than background, as runs; undefined where too much of the sentence would stand out, or too little. */
function findCore(
  lines: Span[],
  clauses: Range[],
  tree: Tree,
  offsets: (number | undefined)[],
): Span[] | undefined {
  const wordsOf = (line: Span) =>
    tree.tokens.filter((token) => {
      const at = offsets[token.i]
      return isWord(token) && at !== undefined && at >= line.start && at < line.end
    })
  let background = clauses
  for (;;) {
    const quiet = lines.filter((line) =>
      // "and when the imports stopped, …": the conjunction stands on the line of what it joins.
      wordsOf(line).every(({ i, tag }, n) => isIn(background, i) || (n === 0 && tag === 'CC')),
    )
    const whole = background.filter((range) =>
      lines.every((line) => quiet.includes(line) || !wordsOf(line).some(({ i }) => isIn([range], i))),
    )
    if (whole.length === background.length) return toRuns(lines, quiet)
    // A clause that begins on a line of the main clause is not torn: all of it stays in ink.
    background = whole
  }
}

function toRuns(lines: Span[], quiet: Span[]): Span[] | undefined {
  const share = quiet.reduce((sum, { start, end }) => sum + end - start, 0) / lines.at(-1)!.end
  if (share < QUIET.least || share > QUIET.most) return undefined
  const runs: Span[] = []
  for (const line of lines.filter((one) => !quiet.includes(one))) {
    const last = runs.at(-1)
    if (last?.end === line.start - 1) last.end = line.end
    else runs.push({ ...line })
  }
  return runs
}

/** Whether a clause of the background begins with the token, or ended right before it. */
function isEdge(at: number, background: Range[], { tokens }: Tree): boolean {
  const before = tokens.findLast((token) => token.i < at && isWord(token))
  return background.some(({ first, last }) => first === at || last === before?.i)
}

const isIn = (ranges: Range[], i: number) => ranges.some(({ first, last }) => i >= first && i <= last)
