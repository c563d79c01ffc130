import type { Root } from 'mdast'
import type { Message } from './message.ts'
import type { Sourced } from './span.ts'

/** What `read` makes of an input, whatever its format. */
export interface Article {
  /** How messages call it: the path as given, or `standard input`. */
  name: string
  /** Absolute path; absent for standard input. */
  path?: string
  /** The string that all spans point into: the file's text, or the text taken out of HTML or DOCX. */
  text: string
  /** BCP 47 language, `en` for English; `und` where there is too little text to tell. */
  language: string
  /** mdast; every node has `position` with offsets into `text`. Notices and front matter are not in it. */
  root: Root
  /** The article's title, where one is stated or its first words name the subject. */
  title?: Sourced
  author?: Sourced
  /** The date of publication as written. */
  date?: Sourced
  /** What the article says of itself in a line or two (front matter). */
  description?: Sourced
  /** Text about the article, not of it: AI disclaimers, cookie and navigation text. */
  notices: Sourced[]
  messages: Message[]
}
