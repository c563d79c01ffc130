import { plainNotice } from './notice.ts'
import type { AboutSlide, Analysis, Sourced, Words } from '../../types/index.ts'

/** Most titles of sections left out. */
const MOST_TITLES = 6

/**
 * What the source is: its author, date and notices, where it breaks off, and what of it the talk leaves out.
 * @param shown The sections that a slide speaks for.
 */
export function planAbout(analysis: Analysis, shown: Set<number>): Omit<AboutSlide, 'notes' | 'seconds'> {
  const { article, sentences, sections } = analysis
  const rows: AboutSlide['rows'] = []
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const titled = sections.filter(
    ({ title, role, blocks }) => title && role !== 'apparatus' && blocks.length > 0,
  ).length
  const add = (title: Words, text: (Words | undefined)[]) => {
    const found = text.filter((part): part is Words => part !== undefined)
    if (found.length > 0) rows.push({ title, text: found })
  }
  add({ label: 'notice' }, article.notices.slice(0, 2).map(plainNotice))
  add({ label: 'author' }, [article.author])
  add({ label: 'date' }, [article.date])
  add(
    { label: 'breaksOff' },
    sentences
      .filter(({ complete }) => !complete)
      .slice(0, 2)
      .map(({ text, span }): Sourced => ({ text, from: [span] })),
  )
  add({ label: 'leftOut' }, titlesWithoutSlide(analysis, shown))
  add({ label: 'length' }, [
    titled > 1
      ? { label: 'lengthValue', values: { words, sections: titled } }
      : { label: 'lengthWords', values: { words } },
  ])
  return { id: 'about', kind: 'about', headline: { label: 'aboutTheSource' }, rows: rows.slice(0, 5) }
}

/** Titles of the sections that no slide speaks for. */
function titlesWithoutSlide({ sections }: Analysis, shown: Set<number>): Sourced[] {
  return sections
    .filter(
      ({ index, title, blocks, role }) =>
        title && blocks.length > 0 && role !== 'apparatus' && !shown.has(index),
    )
    .slice(0, MOST_TITLES)
    .map(({ title, shortTitle }) => shortTitle ?? title!)
}
