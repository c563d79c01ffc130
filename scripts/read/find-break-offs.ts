import type { Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Message } from '../types/index.ts'
import { endsSentence, holdsSentenceEnd } from './common/sentence-end.ts'
import { countWords } from './common/words.ts'

/** A sentence that breaks off is one of a paragraph of at least so many words, or one that has a sentence before it. */
const FEWEST_WORDS = 12

/** Messages about paragraphs whose last sentence has no end. */
export function findBreakOffs(root: Root): Message[] {
  const messages: Message[] = []
  root.children.forEach((node, at) => {
    if (node.type !== 'paragraph' || !breaksOff(node, root.children[at + 1])) return
    const text = toString(node).trim()
    messages.push({
      ...(node.position && { line: node.position.end.line }),
      rule: 'sentence-breaks-off',
      text: `“…${lastWords(text)}” breaks off: expected the end of a sentence before the next ${nextName(root.children[at + 1])}. Complete the sentence in the article; until then its last sentence is left out.`,
    })
  })
  return messages
}

function breaksOff(node: Paragraph, next: RootContent | undefined): boolean {
  const text = toString(node, { includeImageAlt: false }).trim()
  if (endsSentence(text) || /[:—–-]$/.test(text)) return false
  if (next?.type === 'list' || next?.type === 'code' || next?.type === 'table' || next?.type === 'blockquote')
    return false
  if (node.children.every((child) => child.type === 'image' || child.type === 'link')) return false
  if (/^(?:fig(?:ure|\.)|table|photo|image|map)\b|^[—–]|\bcredit:/i.test(text)) return false
  if (/https?:\/\/\S*$/.test(text)) return false
  return (
    holdsSentenceEnd(text) ||
    (countWords(text) >= FEWEST_WORDS &&
      /[,;]$|\b(?:the|a|an|of|and|or|such|to|with|for|in|that|as|by)$/i.test(text)) ||
    countWords(text) >= 2 * FEWEST_WORDS
  )
}

function lastWords(text: string): string {
  return text.split(/\s+/).slice(-5).join(' ')
}

function nextName(next: RootContent | undefined): string {
  if (next === undefined) return 'line'
  return next.type === 'heading' ? 'heading' : 'paragraph'
}
