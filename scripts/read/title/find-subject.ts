import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Sourced } from '../../types/index.ts'

/** A name of several words: capitals, with little words inside ("Bank of England"). */
const NAME =
  /\p{Lu}[\p{L}\p{N}'’-]*(?:\s+(?:(?:of|in|the|for|and|on|at|de|del|la|van|von|und|du|des)\s+){0,2}\p{Lu}[\p{L}\p{N}'’-]*)*/gu

/** Words that a sentence may begin with before its subject. */
const LEAD = /^(?:the|a|an|in|on|at|for|this|that|when|while|since|after|before|as|with|by)\b\s*/i

/**
 * The subject of an article that states no title: the name that stands at the beginning of its first sentence and that
 * the article comes back to, in headings or throughout its paragraphs.
 */
export function findSubject(root: Root, text: string): Sourced | undefined {
  const paragraph = root.children.find((node) => node.type === 'paragraph')
  const start = paragraph?.children[0]?.position?.start.offset
  const end = paragraph?.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  const opening = text.slice(start, Math.min(end, start + 200))
  const lead = LEAD.exec(opening)?.[0].length ?? 0
  const headings = root.children.filter((node) => node.type === 'heading').map((node) => toString(node))
  const paragraphs = root.children.filter((node) => node.type === 'paragraph').map((node) => toString(node))
  for (const name of prefixesOf(opening.slice(lead))) {
    if (!recurs(name, headings, paragraphs)) continue
    const at = start + lead
    return { text: name, from: [{ start: at, end: at + name.length }] }
  }
  return undefined
}

/** A name of one word must be met more often: it may be a part of a longer one. */
function recurs(name: string, headings: string[], paragraphs: string[]): boolean {
  const whole = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\p{L}\p{N}])`,
    'u',
  )
  const inHeadings = headings.filter((each) => whole.test(each)).length
  const inParagraphs = paragraphs.filter((each) => whole.test(each)).length
  const share = name.includes(' ') ? 0.15 : 0.4
  return (
    (name.includes(' ') && inHeadings >= 2) ||
    (inParagraphs >= 3 && inParagraphs >= share * paragraphs.length)
  )
}

/** The name at the beginning, and what remains of it less its last word, the longest first. */
function prefixesOf(opening: string): string[] {
  const [match] = opening.matchAll(NAME)
  if (!match || match.index !== 0) return []
  const words = match[0].replace(/['’]s$/, '').split(/(?<=\s)/)
  const names: string[] = []
  for (let count = words.length; count >= 1; count--) {
    const name = words.slice(0, count).join('').trim()
    if (/\p{Lu}[\p{L}\p{N}'’-]*$/u.test(name) && (count > 1 || name.length > 3)) names.push(name)
  }
  return names
}
