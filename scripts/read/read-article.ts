import { resolve } from 'node:path'
import { toString } from 'mdast-util-to-string'
import type { Article, Message } from '../types/index.ts'
import { UserError } from '../types/index.ts'
import type { Reading } from './common/reading.ts'
import { decodeText } from './decode-text.ts'
import { findBreakOffs } from './find-break-offs.ts'
import { findFormat } from './find-format.ts'
import { readHtml } from './html/read-html.ts'
import { findLanguage } from './language/find-language.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { normaliseText } from './normalise-text.ts'
import { readPlain } from './plain/read-plain.ts'
import { findSubject } from './title/find-subject.ts'

/** An article as bytes. */
export interface Input {
  /** Path of the file, relative to `baseDir`; absent for standard input. */
  path?: string
  bytes: Uint8Array
  /** How messages call it (default: `path`, or `standard input`). */
  name?: string
  /** Default: the working directory. */
  baseDir?: string
}

/**
 * Reads an article of plain text, Markdown or HTML; a Word document takes `loadArticle`.
 *
 * @throws UserError where there is no article in it.
 */
export function readArticle(input: Input): Article {
  const name = nameOf(input)
  if (input.bytes.length === 0)
    throw new UserError(`${name} is empty; expected an article. Write its text into it.`)
  const decoded = decodeText(input.bytes, name)
  const text = normaliseText(decoded.text)
  if (text.trim() === '')
    throw new UserError(`${name} holds nothing but white space; expected an article. Write its text into it.`)
  return makeArticle(input, readText(input.path ?? name, text), decoded.messages)
}

/** How messages call an input. */
export function nameOf({ name, path }: Omit<Input, 'bytes'>): string {
  return name ?? path ?? 'standard input'
}

function readText(name: string, text: string): { text: string; reading: Reading } {
  const format = findFormat(name, text)
  if (format === 'html') return readHtml(text)
  return { text, reading: format === 'markdown' ? readMarkdown(text) : readPlain(text) }
}

/**
 * What all formats have in common: language, title, and messages.
 *
 * @throws UserError where there is no text but a title.
 */
export function makeArticle(
  input: Omit<Input, 'bytes'>,
  { text, reading }: { text: string; reading: Reading },
  messages: Message[] = [],
): Article {
  const name = nameOf(input)
  refuseBare(reading, name)
  const language = findLanguage(reading.root, reading.language)
  const title = reading.title ?? findSubject(reading.root, text)
  return {
    name,
    ...(input.path !== undefined && { path: resolve(input.baseDir ?? '.', input.path) }),
    text,
    language,
    root: reading.root,
    ...(title && { title }),
    ...(reading.author && { author: reading.author }),
    ...(reading.date && { date: reading.date }),
    ...(reading.description && { description: reading.description }),
    notices: reading.notices,
    messages: [
      ...messages,
      ...reading.messages,
      ...findBreakOffs(reading.root),
      ...languageMessages(language),
    ].sort(byLine),
  }
}

/** An article is more than a title. */
function refuseBare(reading: Reading, name: string): void {
  if (
    reading.root.children.some(
      (node) => node.type !== 'heading' && node.type !== 'thematicBreak' && node.type !== 'definition',
    )
  )
    return
  const met = reading.title
    ? `the title “${reading.title.text}” and no text`
    : `headings and no text (${toString(reading.root).slice(0, 60)})`
  throw new UserError(`${name} holds ${met}; expected an article with paragraphs. Add its text.`)
}

function languageMessages(language: string): Message[] {
  if (language !== 'und') return []
  return [
    {
      rule: 'language-unknown',
      text: 'There is too little prose to tell the language; expected a few sentences. The article is treated as a text in no known language.',
    },
  ]
}

function byLine(one: Message, other: Message): number {
  return (one.line ?? 0) - (other.line ?? 0)
}
