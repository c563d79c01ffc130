import type { Analysis, CoverSlide, Sourced } from '../../types/index.ts'
import type { Matter } from '../matter.ts'
import { shortNotice } from './notice.ts'

/** Longest standfirst, in characters: three lines of the cover. */
const STANDFIRST = 150

/** The title, the article's first strong statement below it (or in its place), who wrote it and when, and its notice. */
export function planCover(
  { article, sections }: Analysis,
  matter: Matter[],
): { slide: Omit<CoverSlide, 'notes' | 'seconds'>; uses: number[] } {
  const opening = matter.filter(({ sentence }) => sections[sentence.section]?.role === 'opening')
  const described =
    article.description && article.description.text.length <= STANDFIRST ? article.description : undefined
  const found = described ? undefined : findStandfirst(opening.length > 0 ? opening : matter.slice(0, 4))
  const standfirst = found ?? (article.title ? undefined : strongest(matter))
  const byline = [article.author, article.date && withoutTime(article.date)].filter(
    (part): part is Sourced => part !== undefined,
  )
  return {
    slide: {
      id: 'cover',
      kind: 'cover',
      headline: article.title ?? standfirst?.text ?? { label: 'untitled' },
      standfirst: described ?? (article.title && standfirst?.text),
      byline: byline.length > 0 ? byline : undefined,
      notice: article.notices[0] && shortNotice(article.notices[0]),
    },
    uses: standfirst ? [standfirst.sentence] : [],
  }
}

/** What an article without a title says best. */
function strongest(matter: Matter[]): { text: Sourced; sentence: number } | undefined {
  return matter
    .flatMap(({ sentence, headline, worth }) =>
      headline && !headline.reliance?.hangs
        ? [{ text: headline.text, sentence: sentence.index, value: worth + headline.good }]
        : [],
    )
    .sort((a, b) => b.value - a.value)[0]
}

/** "2024-03-12 13:30:00" → "2024-03-12". */
function withoutTime({ text, from }: Sourced): Sourced {
  return { text: text.replace(/[T\s]+\d{1,2}:\d{2}.*$/, ''), from }
}

function findStandfirst(matter: Matter[]): { text: Sourced; sentence: number } | undefined {
  for (const { sentence, headline, points } of matter.slice(0, 2)) {
    const point = points[0]
    const whole = sentence.text.replace(/\.$/, '')
    if (headline && headline.text.text.length <= STANDFIRST)
      return { text: headline.text, sentence: sentence.index }
    if (
      sentence.complete &&
      sentence.kind === 'prose' &&
      whole.length <= STANDFIRST &&
      (headline || point || sentence.index === matter[0]?.sentence.index)
    )
      return { text: { text: whole, from: [sentence.span] }, sentence: sentence.index }
    if (point && !point.point.items)
      return { text: { text: point.text, from: point.point.text.from }, sentence: sentence.index }
  }
  return undefined
}
