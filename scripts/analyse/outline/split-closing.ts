import { findKeyWords } from '../../read/common/words.ts'
import type { Article, Block, Section } from '../../types/index.ts'
import { addSection, lineOf, moveBehind, type Outline } from './build-sections.ts'

/** Paragraphs that a closing without heading has at most. */
const MOST = 3
const CUE =
  /^(?:in (?:conclusion|summary|closing|sum|short)|to (?:conclude|sum up|summari[sz]e)|all in all|summing up|taken together)\b/i

/**
 * The last paragraphs of the last section may close the whole article without a heading of their own: they say so ("In
 * conclusion, …"), or they name the article's subject in full again, take up what other sections are about, and leave
 * the section's own matter. They become a section without title.
 *
 * @param subject the name of what the article is about.
 */
export function splitClosing(outline: Outline, article: Article, subject?: string): void {
  if (outline.sections.some(({ role }) => role === 'closing')) return
  const body = outline.sections.filter(({ role }) => role === 'body')
  const last = body.at(-1)
  if (!last?.title || body.length < 2) return
  const blocks = last.blocks.flatMap((index) => outline.blocks[index] ?? [])
  const at = findStart(blocks, last, outline, subject)
  if (at === -1) return
  const moved = blocks.slice(at)
  const [first] = moved
  const end = moved.at(-1)?.span.end
  if (!first || end === undefined) return
  const closing = addSection(outline, {
    line: lineOf(article.text, first.span.start),
    span: { start: first.span.start, end },
    depth: 1,
  })
  closing.role = 'closing'
  closing.blocks = moved.map(({ index }) => index)
  for (const block of moved) block.section = closing.index
  last.blocks = last.blocks.slice(0, at)
  last.span.end = blocks[at - 1]?.span.end ?? last.span.end
  moveBehind(outline, closing, last)
}

/** Index of the first paragraph that closes the whole; -1 where none does. */
function findStart(blocks: Block[], section: Section, outline: Outline, subject: string | undefined): number {
  const from = Math.max(1, blocks.length - MOST)
  for (let at = from; at < blocks.length; at++) {
    const rest = blocks.slice(at)
    if (!rest.every(({ kind }) => kind === 'paragraph')) continue
    if (
      CUE.test(rest[0]?.text ?? '') ||
      (at > 1 && concludes(blocks.slice(0, at), rest, section, outline, subject))
    )
      return at
  }
  return -1
}

function concludes(
  before: Block[],
  rest: Block[],
  section: Section,
  outline: Outline,
  subject: string | undefined,
): boolean {
  if (subject === undefined) return false
  const opening = rest[0]?.text ?? ''
  const place = opening.toLowerCase().indexOf(subject.toLowerCase())
  if (place === -1 || place > 40) return false
  const subjectKeys = new Set(findKeyWords(subject))
  const own = findKeyWords(section.title?.text ?? '').filter((key) => !subjectKeys.has(key))
  const uses = (text: string): boolean => {
    const keys = new Set(findKeyWords(text.replaceAll(subject, '')))
    return own.some((key) => keys.has(key))
  }
  if (own.length === 0 || uses(opening) || !before.some(({ text }) => uses(text))) return false
  return recaps(rest, section, outline, subjectKeys)
}

/** Whether paragraphs take up what at least three other sections are about. */
function recaps(rest: Block[], section: Section, outline: Outline, subjectKeys: Set<string>): boolean {
  const keys = new Set(rest.flatMap(({ text }) => findKeyWords(text)))
  const others = outline.sections.filter(({ title, index }) => title && index !== section.index)
  const met = others.filter(({ title }) =>
    findKeyWords(title?.text ?? '').some((key) => keys.has(key) && !subjectKeys.has(key)),
  )
  return met.length >= Math.min(3, others.length)
}
