import type { Analysis, Message, Slide } from '../types/index.ts'
import type { Chapter } from './chapter.ts'
import type { Content } from './content.ts'
import { MINUTES } from './options.ts'

/** A talk of less than this share of the minutes that were asked for is clearly shorter. */
const LEAST_SHARE = 0.6

/** What the presenter should know of the plan. */
export function planMessages({ article }: Analysis, contents: Content[], chapters: Chapter[]): Message[] {
  const messages: Message[] = []
  if (article.language !== 'en' && article.language !== 'und')
    messages.push({
      rule: 'not-english',
      text: `The article is in another language (${article.language}): its sentences are shown whole where they fit, and nothing is cut, as the rules for that are those of English. Shorten points by hand.`,
    })
  const shown = new Set(contents.flatMap(({ chapter }) => chapter.sections))
  const missing = chapters.filter(({ sections }) => !sections.some((section) => shown.has(section)))
  for (const { title } of missing)
    messages.push({
      rule: 'chapter-without-slide',
      text: `No sentence of ${'text' in title ? `“${title.text}”` : 'the article'} could be cut to a point that says the same; what it says is left to the notes. Add a slide by hand, or give the talk more minutes.`,
    })
  return messages
}

/** What the presenter should know of the talk's length. @param asked Minutes, where the user gave them. */
export function lengthMessages(slides: Slide[], asked: number | undefined): Message[] {
  const planned = slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60
  if (asked === undefined || planned >= LEAST_SHARE * asked) return []
  const about = Math.max(1, Math.round(planned))
  return [
    {
      rule: 'talk-shorter-than-asked',
      text: `The article has words for about ${about} ${about === 1 ? 'minute' : 'minutes'} of notes; expected a talk of ${asked}. Ask for ${Math.max(MINUTES.min, about)} minutes, or add to the notes what you know beside the article.`,
    },
  ]
}
