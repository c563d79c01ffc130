import type { Passage, PassageSlide, Span } from '../../types/index.ts'
import { escapeInline, escapeText } from '../escape.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** A paragraph a sentence, what is not background in bold; the headline is the slide's title alone, for lists of slides. */
export function writePassage({ headline, passages }: PassageSlide): Written {
  return {
    keys: { title: escapeText(shownText(headline)) },
    blocks: passages.map(writeMarked),
    texts: [...textsOf('headline', [headline]), ...textsOf('passage', passages)],
  }
}

/** Its lines, a backslash at the end of each but the last; `**` around what of each is of the core. */
function writeMarked({ text, breaks = [], core = [] }: Passage): string {
  // Where the words are not shown as they are, no offset into them holds.
  if (shownText(text) !== text) return escapeText(shownText(text))
  const cuts = breaks.filter((at) => text[at - 1] === ' ')
  const lines = [0, ...cuts].map((start, i) => trim({ start, end: cuts[i] ?? text.length }, text))
  const runs = core.flatMap((range) => lines.flatMap((line) => overlap(line, range, text) ?? []))
  const marked = runs.every((run) => canBeMarked(text, run)) ? runs : []
  return lines.map((line) => writeLine(line, marked, text)).join('\\\n')
}

function writeLine(line: Span, runs: Span[], text: string): string {
  let at = line.start
  const pieces = runs
    .filter(({ start }) => start >= line.start && start < line.end)
    .map(({ start, end }) => {
      const before =
        at === line.start ? escapeText(text.slice(at, start)) : escapeInline(text.slice(at, start))
      at = end
      return `${before}**${escapeInline(text.slice(start, end))}**`
    })
  const rest = text.slice(at, line.end)
  return pieces.join('') + (at === line.start ? escapeText(rest) : escapeInline(rest))
}

function overlap(line: Span, range: Span, text: string): Span | undefined {
  const both = { start: Math.max(line.start, range.start), end: Math.min(line.end, range.end) }
  const run = both.start < both.end && trim(both, text)
  return run && run.start < run.end ? run : undefined
}

/** Without blanks at its edges. */
function trim({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  return { start: start + words.search(/[^ ]|$/), end: end - / *$/.exec(words)![0].length }
}

/** Marks of emphasis stick to the words within, and to no word without; at the edges of a line to any sign. */
function canBeMarked(text: string, { start, end }: Span): boolean {
  const [before, first, last, after] = [
    text[start - 1] ?? ' ',
    text[start]!,
    text[end - 1]!,
    text[end] ?? ' ',
  ]
  const isWord = (sign: string) => /[\p{L}\p{M}\p{N}]/u.test(sign)
  const opens = before === ' ' || (isWord(first) && !isWord(before))
  const closes = after === ' ' || (isWord(last) && !isWord(after))
  return opens && closes && !/\p{Surrogate}/u.test(before + after)
}
