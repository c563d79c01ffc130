import { stat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import { load } from '@slidev/parser/fs'
import { UserError } from '../types/index.ts'
import { readWords } from '../write/index.ts'

/** What an export needs to know of a deck besides its pictures. */
export interface DeckText {
  title: string
  author?: string
  /** BCP 47. */
  language?: string
  slides: SlideText[]
}

export interface SlideText {
  title: string
  /** The notes without click marks: a paragraph an entry. */
  notes: string[]
}

/**
 * Reads a deck's title, author and notes as Slidev's parser gives them (slides that are included from other
 * files are in, hidden ones are not).
 *
 * @throws UserError where there is no such file.
 */
export async function readDeckText(deckPath: string): Promise<DeckText> {
  const path = resolve(deckPath)
  if (!(await stat(path).catch(() => undefined))?.isFile())
    throw new UserError(`There is no deck at ${deckPath}. Build one first.`)
  const folder = dirname(path)
  const { slides, headmatter } = await load({ userRoot: folder, roots: [folder] }, path)
  return {
    title: readTitle(headmatter.title) ?? basename(path, extname(path)),
    author: readString(headmatter.author),
    language: readString(headmatter.lang),
    slides: slides.map((slide) => ({
      title: readTitle(slide.title ?? slide.frontmatter.title) ?? '',
      notes: splitNotes(slide.note ?? '').map(readWords),
    })),
  }
}

/** Titles are Markdown: they are read as the audience sees them. */
function readTitle(value: unknown): string | undefined {
  const title = readString(value)
  return title && readWords(title)
}

function readString(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Paragraphs of a note; a click mark is no word, and its place begins no paragraph. */
export function splitNotes(note: string): string[] {
  return note
    .replace(/\[click(?::\d+)?\]/g, '')
    .split(/\n\s*\n|\n(?=Source: )/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}
