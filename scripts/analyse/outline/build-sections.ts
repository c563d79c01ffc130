import type { Article, Block, Section, Sourced } from '../../types/index.ts'
import type { Element } from './read-blocks.ts'

/** Sections and blocks, linked by index. */
export interface Outline {
  sections: Section[]
  blocks: Block[]
}

/** Sections as the headings' own depths say; the title's heading makes none, what follows it is the opening. */
export function buildSections(elements: Element[], article: Article): Outline {
  const outline: Outline = { sections: [], blocks: [] }
  const levels: { depth: number; section: Section }[] = []
  let current: Section | undefined
  for (const element of elements) {
    if ('heading' in element) {
      if (element.heading.data?.title) continue
      const { depth, position } = element.heading
      while ((levels.at(-1)?.depth ?? 0) >= depth) levels.pop()
      current = addSection(outline, {
        title: element.title,
        line: position?.start.line ?? 1,
        span: { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 },
        depth: levels.length + 1,
        parent: levels.at(-1)?.section,
      })
      levels.push({ depth, section: current })
    } else {
      const { block } = element
      current ??= addSection(outline, {
        line: lineOf(article.text, block.span.start),
        span: { ...block.span },
        depth: 1,
      })
      addBlock(outline, current, block)
    }
  }
  return outline
}

/** A section without blocks at the end of an outline. */
export function addSection(
  outline: Outline,
  {
    title,
    line,
    span,
    depth,
    parent,
  }: { title?: Sourced; line: number; span: Block['span']; depth: number; parent?: Section | undefined },
): Section {
  const section: Section = {
    index: outline.sections.length,
    ...(title && { title }),
    depth,
    ...(parent && { parent: parent.index }),
    children: [],
    line,
    span,
    role: 'body',
    blocks: [],
  }
  parent?.children.push(section.index)
  outline.sections.push(section)
  return section
}

function addBlock(outline: Outline, section: Section, block: Omit<Block, 'index' | 'section'>): void {
  const index = outline.blocks.length
  outline.blocks.push({ index, section: section.index, ...block })
  section.blocks.push(index)
  section.span.end = Math.max(section.span.end, block.span.end)
}

/** A new section at the end moves to its place behind another; all links by index follow. */
export function moveBehind(outline: Outline, moved: Section, before: Section): void {
  const order = outline.sections.filter((section) => section !== moved)
  order.splice(order.indexOf(before) + 1, 0, moved)
  const renumbered = new Map(order.map((section, index) => [section.index, index]))
  const of = (index: number): number => renumbered.get(index) ?? index
  for (const section of order) {
    section.index = of(section.index)
    section.children = section.children.map(of)
    if (section.parent !== undefined) section.parent = of(section.parent)
  }
  for (const block of outline.blocks) block.section = of(block.section)
  outline.sections = order
}

/** The 1-based line of an offset. */
export function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
