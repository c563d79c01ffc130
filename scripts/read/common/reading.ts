import type { Root } from 'mdast'
import type { Message, Sourced } from '../../types/index.ts'

/** What a reader of one format makes of a text. */
export interface Reading {
  root: Root
  title?: Sourced
  author?: Sourced
  date?: Sourced
  description?: Sourced
  /** The language that the text says it is in. */
  language?: string
  notices: Sourced[]
  messages: Message[]
}
