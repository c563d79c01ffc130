import type { AboutSlide, Analysis, LedgerEntry, Sourced, Words } from '../../types/index.ts'

/** Longest sentence that is shown for having broken off, and most titles of sections left out. */
const MOST_TITLES = 6

/** What the source is: its author, date and notices, where it breaks off, and what of it the talk leaves out. */
export function planAbout(analysis: Analysis, ledger: LedgerEntry[]): Omit<AboutSlide, 'notes' | 'seconds'> {
  const { article, sentences, sections } = analysis
  const rows: AboutSlide['rows'] = []
  const add = (title: Words, text: (Words | undefined)[]) => {
    const found = text.filter((part): part is Words => part !== undefined)
    if (found.length > 0) rows.push({ title, text: found })
  }
  add({ label: 'notice' }, article.notices.slice(0, 2))
  add({ label: 'author' }, [article.author])
  add({ label: 'date' }, [article.date])
  add(
    { label: 'breaksOff' },
    sentences.filter(({ complete }) => !complete).slice(0, 2).map(({ text, span }): Sourced => ({ text, from: [span] })),
  )
  add({ label: 'leftOut' }, titlesWithoutSlide(analysis, ledger))
  add({ label: 'length' }, [
    {
      label: 'lengthValue',
      values: {
        words: sentences.reduce((sum, { words }) => sum + words, 0),
        sections: sections.filter(({ title }) => title).length,
      },
    },
  ])
  return { id: 'about', kind: 'about', headline: { label: 'aboutTheSource' }, rows: rows.slice(0, 5) }
}

/** Titles of the sections of which no slide shows a sentence. */
function titlesWithoutSlide({ sections, sentences }: Analysis, ledger: LedgerEntry[]): Sourced[] {
  const shown = new Set(ledger.flatMap((entry, i) => (entry.use === 'slide' ? [sentences[i]!.section] : [])))
  return sections
    .filter(({ index, title, blocks }) => title && blocks.length > 0 && !shown.has(index))
    .slice(0, MOST_TITLES)
    .map(({ title, shortTitle }) => shortTitle ?? title!)
}
