/** The chapters of a talk: the article's main sections, neighbours put together until there are few enough. */
import { contentWords } from '../language/index.ts'
import type { Analysis, Section, Sourced, Spans, Words } from '../types/index.ts'
import { tightTitle } from './tight-title.ts'

export interface Chapter {
  /** From 1. */
  no: number
  /** Indices of the main sections that it was made of. */
  heads: number[]
  /** Indices of all its sections, sub-sections included, in the article's order. */
  sections: number[]
  title: Words
}

/** A main section with all that is below it. */
interface Group {
  /** The main sections in it. */
  heads: Section[]
  sections: number[]
  words: number
  vocabulary: Set<string>
}

/** A title for some main sections, and those of them that it names. */
interface Named {
  title: Words
  named: Section[]
}

/** Longest title that is made of several sections' titles, in characters, and of how many. */
const JOINED_TITLE = 64
const MOST_JOINED = 2
/** Fewer chapters are not put together, however thin. */
const FEWEST = 2

/**
 * At most `limit` chapters. Of all neighbours the pair is put together that is shortest together and shares most words.
 * Openings, closings and apparatus are no chapters.
 * @param isThin Whether some sections together have too little to show for a chapter of their own.
 */
export function planChapters(
  analysis: Analysis,
  limit: number,
  isThin: (sections: number[]) => boolean = () => false,
): Chapter[] {
  const groups = joinThin(findGroups(analysis), isThin)
  while (groups.length > limit) {
    let best = 0
    let least = Infinity
    for (let i = 0; i + 1 < groups.length; i++) {
      const cost = mergeCost(groups[i]!, groups[i + 1]!)
      if (cost < least) [least, best] = [cost, i]
    }
    groups.splice(best, 2, merge(groups[best]!, groups[best + 1]!))
  }
  return groups.map((group, i) => ({
    no: i + 1,
    heads: group.heads.map(({ index }) => index),
    sections: group.sections,
    title: nameHeads(group.heads, analysis).title,
  }))
}

function findGroups({ sections, sentences }: Analysis): Group[] {
  const words = new Map<number, number>()
  const texts = new Map<number, string[]>()
  for (const sentence of sentences) {
    words.set(sentence.section, (words.get(sentence.section) ?? 0) + sentence.words)
    texts.set(sentence.section, [...(texts.get(sentence.section) ?? []), sentence.text])
  }
  const groups: Group[] = []
  for (const section of sections) {
    if (section.role !== 'body' || section.parent !== undefined) continue
    const all = withDescendants(section, sections)
    groups.push({
      heads: [section],
      sections: all,
      words: all.reduce((sum, index) => sum + (words.get(index) ?? 0), 0),
      vocabulary: new Set(contentWords(all.flatMap((index) => texts.get(index) ?? []).join(' '))),
    })
  }
  const filled = groups.filter((group) =>
    group.sections.some((index) => (sections[index]?.blocks.length ?? 0) > 0),
  )
  return filled.length > 0 ? withoutUntitled(filled) : [everything(sections, words)]
}

/** A chapter that has hardly anything to show goes with the shorter of its neighbours. */
function joinThin(groups: Group[], isThin: (sections: number[]) => boolean): Group[] {
  const joined = [...groups]
  for (let i = 0; i < joined.length && joined.length > FEWEST;) {
    const [before, group, after] = [joined[i - 1], joined[i]!, joined[i + 1]]
    if (!isThin(group.sections)) {
      i++
      continue
    }
    const at = before && (!after || before.words <= after.words) ? i - 1 : i
    joined.splice(at, 2, merge(joined[at]!, joined[at + 1]!))
    i = at
  }
  return joined
}

/** A section without title belongs to the chapter before it, the first ones to the chapter after. */
function withoutUntitled(groups: Group[]): Group[] {
  const merged: Group[] = []
  for (const group of groups) {
    const last = merged.at(-1)
    const untitled = ({ heads }: Group) => heads.every(({ title }) => !title)
    if (last && (untitled(group) || untitled(last))) merged[merged.length - 1] = merge(last, group)
    else merged.push(group)
  }
  return merged
}

/** An article without body sections is one chapter. */
function everything(sections: Section[], words: Map<number, number>): Group {
  return {
    heads: sections.slice(0, 1),
    sections: sections.map(({ index }) => index),
    words: [...words.values()].reduce((sum, count) => sum + count, 0),
    vocabulary: new Set(),
  }
}

/** The section and all sections below it, in order. */
export function withDescendants(section: Section, sections: Section[]): number[] {
  return [
    section.index,
    ...section.children.flatMap((child) =>
      sections[child] ? withDescendants(sections[child], sections) : [],
    ),
  ].sort((a, b) => a - b)
}

function mergeCost(a: Group, b: Group): number {
  const shared = [...a.vocabulary].filter((word) => b.vocabulary.has(word)).length
  const similarity = shared / Math.max(1, Math.min(a.vocabulary.size, b.vocabulary.size))
  return (a.words + b.words) * (1.2 - similarity)
}

function merge(a: Group, b: Group): Group {
  return {
    heads: [...a.heads, ...b.heads],
    sections: [...a.sections, ...b.sections],
    words: a.words + b.words,
    vocabulary: new Set([...a.vocabulary, ...b.vocabulary]),
  }
}

/**
 * One section's title as it is; of several the titles, cut short, of as many as fit, the largest first to be kept.
 * @param slides How many slides speak for a section, where that is known: what is told at length is large.
 */
function nameHeads(
  heads: Section[],
  { sections, article, sentences }: Analysis,
  slides: ReadonlyMap<number, number> = new Map(),
): Named {
  const titled = heads.filter((section) => section.title)
  const [only, ...others] = titled
  if (!only) return { title: article.title ?? { label: 'untitled' }, named: heads }
  if (others.length === 0) return { title: only.shortTitle ?? only.title!, named: titled }
  const size = (section: Section) => {
    const own = withDescendants(section, sections)
    const inOwn = new Set(own)
    return {
      slides: own.reduce((sum, index) => sum + (slides.get(index) ?? 0), 0),
      words: sentences.reduce((sum, { section, words }) => sum + (inOwn.has(section) ? words : 0), 0),
    }
  }
  const bySize = titled
    .map((section) => ({ section, ...size(section) }))
    .sort((a, b) => b.slides - a.slides || b.words - a.words || a.section.index - b.section.index)
    .map(({ section }) => section)
  for (let count = Math.min(MOST_JOINED, titled.length); count > 1; count--) {
    const named = bySize.slice(0, count).sort((a, b) => a.index - b.index)
    const title = joinTitles(named)
    if (title) return { title, named }
  }
  const [largest] = bySize
  return { title: largest!.shortTitle ?? largest!.title!, named: [largest!] }
}

/**
 * The chapters by what is shown of them: `heads` are those that the title names, each with a slide that speaks for it.
 * @param slides How many slides speak for a section; absent where none does.
 */
export function retitleChapters(
  chapters: Chapter[],
  slides: ReadonlyMap<number, number>,
  analysis: Analysis,
): Chapter[] {
  const { sections } = analysis
  return chapters.map((chapter) => {
    const heads = chapter.heads
      .map((index) => sections[index]!)
      .filter((head) => head.title && withDescendants(head, sections).some((index) => slides.has(index)))
    if (heads.length === 0) return chapter
    const { title, named } = nameHeads(heads, analysis, slides)
    return { ...chapter, heads: named.map(({ index }) => index), title }
  })
}

/** "Title · Title", each cut short where it must be; undefined where even then it is too long. */
export function joinTitles(sections: Section[]): Sourced | undefined {
  const titles = sections.flatMap((section) => tightTitle(section, JOINED_TITLE / sections.length) ?? [])
  const text = titles.map((title) => title.text).join(' · ')
  return titles.length === sections.length && text.length <= JOINED_TITLE
    ? { text, from: titles.flatMap(({ from }) => from) as unknown as Spans }
    : undefined
}
