import type { Analysis, Message } from '../types/index.ts'
import type { Chapter } from './chapters.ts'
import type { Content } from './contents.ts'

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
