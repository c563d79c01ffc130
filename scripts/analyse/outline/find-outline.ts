import type { Article, Block, Message, Section } from '../../types/index.ts'
import { buildSections } from './build-sections.ts'
import { findRoles } from './find-roles.ts'
import { findSubject } from './find-subject.ts'
import { nestSections } from './nest-sections.ts'
import { readBlocks } from './read-blocks.ts'
import { shortenTitles } from './shorten-titles.ts'
import { splitClosing } from './split-closing.ts'
import { splitUntitled } from './split-untitled.ts'

/** The sections of an article and the blocks in them. */
export interface OutlineFound {
  sections: Section[]
  blocks: Block[]
  messages: Message[]
}

/**
 * Finds how an article is built: its sections, with the hierarchy that mark-up or text shows and the role of each, and
 * its blocks in reading order, each with the place of its words.
 */
export function findOutline(article: Article): OutlineFound {
  const outline = buildSections(readBlocks(article), article)
  nestSections(outline)
  splitUntitled(outline, article)
  findRoles(outline.sections)
  const subject = findSubject(article, outline)
  splitClosing(outline, article, subject)
  shortenTitles(outline.sections, subject ?? article.title?.text)
  return { ...outline, messages: [] }
}
