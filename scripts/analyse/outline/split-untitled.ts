import type { Article, Block, Section, Sourced } from '../../types/index.ts'
import { addSection, lineOf, moveBehind, type Outline } from './build-sections.ts'
import { groupTopics } from './group-topics.ts'
import { nameTopic } from './name-topic.ts'
import { nameYears } from './name-years.ts'

/** An untitled run of more paragraphs than this is more than an opening. */
const LONGEST_OPENING = 5

/**
 * Divides a long text without headings, at the beginning of the article or all of it: its first paragraph opens the
 * article, the others are grouped by topic, each group a section with a title of its own words where they give one: in a
 * history the years that it tells of, else what it speaks of most.
 */
export function splitUntitled(outline: Outline, article: Article): void {
  const [opening] = outline.sections
  if (!opening || opening.title) return
  const blocks = opening.blocks.flatMap((index) => outline.blocks[index] ?? [])
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const alone = outline.sections.length === 1
  if (paragraphs.length <= (alone ? 3 : LONGEST_OPENING)) return
  const second = paragraphs[1]
  const cut = second ? blocks.indexOf(second) : blocks.length
  opening.blocks = opening.blocks.slice(0, cut)
  opening.span.end = blocks[cut - 1]?.span.end ?? opening.span.end
  let before: Section = opening
  const groups = groupTopics(blocks.slice(cut))
  const years = nameYears(groups)
  groups.forEach((group, i) => {
    const title = years ? years[i] : topicOf(group, outline, article)
    const section = addGroup(outline, group, title, article)
    moveBehind(outline, section, before)
    before = section
  })
}

const topicOf = (group: Block[], { blocks }: Outline, { language, title }: Article) =>
  language === 'en' ? nameTopic(group, blocks, title?.text) : undefined

function addGroup(outline: Outline, group: Block[], title: Sourced | undefined, article: Article): Section {
  const start = group[0]?.span.start ?? 0
  const section = addSection(outline, {
    ...(title && { title }),
    line: lineOf(article.text, start),
    span: { start, end: group.at(-1)?.span.end ?? start },
    depth: 1,
  })
  section.blocks = group.map(({ index }) => index)
  for (const block of group) block.section = section.index
  return section
}
