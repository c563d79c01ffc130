import type { Words } from '../types/index.ts'
import { joinTitles } from './chapters/join-titles.ts'
import type { Draft, DraftContext } from './draft.ts'

/** A topic of fewer content words, such as a bare "Background", is hardly a headline. */
export const LEAST_TOPIC_WORDS = 3

/** The titles of the one or two sections that the slide speaks for, else of the chapter. */
export function topicOf({ sections, topic }: Draft, { analysis, chapter }: DraftContext): Words {
  if (topic) return topic
  const titled = sections.map((index) => analysis.sections[index]!).filter(({ title }) => title)
  const [first] = titled
  if (titled.length > 2) return chapter.title
  if (!first) return analysis.article.title ?? chapter.title
  if (titled.length === 2) return joinTitles(titled) ?? chapter.title
  return first.shortTitle ?? first.title ?? chapter.title
}
