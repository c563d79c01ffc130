import type { Passage, PassageSlide, Span } from '../../types/index.ts'
import { escapeInline, escapeText } from '../escape.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** A paragraph a sentence, its main clause in bold; the headline is the slide's title alone, for lists of slides. */
export function writePassage({ headline, passages }: PassageSlide): Written {
  return {
    keys: { title: escapeText(shownText(headline)) },
    blocks: passages.map(writeMarked),
    texts: [...textsOf('headline', [headline]), ...textsOf('passage', passages)],
  }
}

/** The words with `**` around the core; plain where Markdown would not read these marks as such. */
function writeMarked({ text, core = [] }: Passage): string {
  const isSame = shownText(text) === text
  const marked = isSame ? core.filter((range) => canBeMarked(text, range)) : []
  if (marked.length === 0 || marked.length < core.length) return escapeText(shownText(text))
  let at = 0
  const pieces = marked.map(({ start, end }) => {
    const before = escapePiece(text, at, start)
    at = end
    return `${before}**${escapeInline(text.slice(start, end))}**`
  })
  return pieces.join('') + escapeInline(text.slice(at))
}

/** Only what begins the paragraph can open a block. */
const escapePiece = (text: string, from: number, to: number) =>
  from === 0 ? escapeText(text.slice(0, to)) : escapeInline(text.slice(from, to))

/** Marks of emphasis stick to the words within, and to no word without. */
function canBeMarked(text: string, { start, end }: Span): boolean {
  const isWord = (sign = '') => /[\p{L}\p{M}\p{N}]/u.test(sign)
  const isHeld = (sign = '') => isWord(sign) || /[“”"%$€£]/.test(sign)
  const endsWell = isHeld(text[end - 1]) || (end === text.length && /[.!]/.test(text[end - 1]!))
  return isHeld(text[start]) && endsWell && !isWord(text[start - 1]) && !isWord(text[end])
}
