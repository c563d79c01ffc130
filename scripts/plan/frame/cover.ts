import { DATELINE } from '../../condense/index.ts'
import type { Analysis, CoverSlide, Entity, Sentence, Sourced } from '../../types/index.ts'
import type { Matter } from '../matter.ts'
import { shortNotice } from './notice.ts'

/** Longest standfirst, in characters: four lines of the cover. A shorter one is set larger. */
const STANDFIRST = 230

/** A sentence in the title's place is taken that is longer only for want of a shorter one, in characters. */
const LONGEST_TITLE = 100

/** The title, the article's first strong statement below it (or in its place), who wrote it and when, and its notice. */
export function planCover(
  analysis: Analysis,
  matter: Matter[],
): { slide: Omit<CoverSlide, 'notes' | 'seconds'>; uses: number[] } {
  const { article, sections } = analysis
  const opening = matter.filter(({ sentence }) => sections[sentence.section]?.role === 'opening')
  const described =
    article.description && article.description.text.length <= STANDFIRST ? article.description : undefined
  const named = article.title ?? personOf(analysis)
  const news = named ? undefined : newsOf(matter)
  const below = (opening.length > 0 ? opening : matter.slice(0, 4)).filter(
    ({ sentence }) => sentence.index !== news?.sentence,
  )
  const found = described ? undefined : findStandfirst(below)
  const title = named ?? news?.text
  const standfirst = found ?? (title ? undefined : strongest(matter))
  const byline = [article.author, article.date && withoutTime(article.date)].filter(
    (part): part is Sourced => part !== undefined,
  )
  return {
    slide: {
      id: 'cover',
      kind: 'cover',
      headline: title ?? standfirst?.text ?? { label: 'untitled' },
      standfirst: described ?? (title && standfirst?.text),
      byline: byline.length > 0 ? byline : undefined,
      notice: article.notices[0] && shortNotice(article.notices[0]),
    },
    uses: [news, standfirst].flatMap((told) => (told ? [told.sentence] : [])),
  }
}

/** A life without a title bears the name, if it goes on to name the one whom its first sentence tells of. */
function personOf({ entities, topic, sentences }: Analysis): Sourced | undefined {
  const person = topic === undefined ? undefined : entities[topic]
  if (person?.kind !== 'person' || !isToldOf(person, sentences[0])) return undefined
  const surname = person.name.text.split(' ').at(-1)
  const times = entities
    .filter(({ kind, name }) => kind === 'person' && name.text.split(' ').at(-1) === surname)
    .reduce((sum, { mentions }) => sum + mentions.length, 0)
  return times >= LEAST_MENTIONS ? person.name : undefined
}

const LEAST_MENTIONS = 3

/** Whether a name stands before the main verb: whom soldiers detained is in the news, and this is no life of his. */
function isToldOf({ mentions }: Entity, first: Sentence | undefined): boolean {
  const verb = first?.tree?.tokens[first.tree.root]
  if (!first || !verb || DATELINE.test(first.text)) return false
  return mentions.some(({ start }) => start < first.span.start + verb.start)
}

/** What an untitled report says first in few words. */
function newsOf(matter: Matter[]): { text: Sourced; sentence: number } | undefined {
  for (const { sentence, headline } of matter.slice(0, LEADING))
    if (headline && !headline.reliance?.hangs && !isLong(headline.text))
      return { text: headline.text, sentence: sentence.index }
  return undefined
}

/** Sentences at the beginning in which a report says what is new. */
const LEADING = 3

/** What an article without a title says best. */
function strongest(matter: Matter[]): { text: Sourced; sentence: number } | undefined {
  return matter
    .flatMap(({ sentence, headline, worth }) =>
      headline && !headline.reliance?.hangs
        ? [{ text: headline.text, sentence: sentence.index, value: worth + headline.good }]
        : [],
    )
    .sort((a, b) => Number(isLong(a.text)) - Number(isLong(b.text)) || b.value - a.value)[0]
}

const isLong = ({ text }: Sourced) => text.length > LONGEST_TITLE

/** "2024-03-12 13:30:00" → "2024-03-12". */
function withoutTime({ text, from }: Sourced): Sourced {
  return { text: text.replace(/[T\s]+\d{1,2}:\d{2}.*$/, ''), from }
}

/** The first of two sentences that can stand below the title, as it stands if that is possible. */
function findStandfirst(matter: Matter[]): { text: Sourced; sentence: number } | undefined {
  for (const one of matter.slice(0, 2)) {
    const { sentence, headline, points } = one
    const isFirst = sentence.index === matter[0]!.sentence.index
    if (isWhole(one) && (headline || points[0] || isFirst)) {
      const whole: Sourced = {
        text: sentence.text.replace(DATELINE, '').replace(/\.$/, ''),
        from: [sentence.span],
      }
      return { text: whole, sentence: sentence.index }
    }
    if (headline) return { text: headline.text, sentence: sentence.index }
    const point = points[0]
    if (point && !point.point.items)
      return { text: { text: point.text, from: point.point.text.from }, sentence: sentence.index }
  }
  return undefined
}

/** Whether a sentence reads well as it stands: no question, no place line of an agency, no long bracket, no reference back. */
function isWhole({ sentence: { text, complete, kind } }: Matter): boolean {
  return complete && kind === 'prose' && text.length <= STANDFIRST && /[.!]$/.test(text) && !UNFIT.test(text)
}

const UNFIT =
  /\([^)]{30,}\)|^[^a-z]{3,}[^.]{0,40}[—–-] |^["“]|[[\]{}<>|]|https?:|^(?:this|these|that|those|such|he|she|it|they|his|her|its|their|i|we|but|and|so|or|yet|also|however|as part)\b/iu
