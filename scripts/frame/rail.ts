/** Slides of the rail that stand together. */
export interface RailGroup {
  /** Number of the chapter; absent for the slides before, between and after the chapters. */
  chapter?: number
  /** 1-based numbers of the slides. */
  pages: number[]
}

/** The rail's groups: neighbours of the same chapter. `chapters` has an entry for each slide. */
export function railGroups(chapters: (number | undefined)[]): RailGroup[] {
  const groups: RailGroup[] = []
  chapters.forEach((chapter, index) => {
    const last = groups.at(-1)
    if (last && last.chapter === chapter) last.pages.push(index + 1)
    else groups.push({ chapter, pages: [index + 1] })
  })
  return groups
}

/** The pages of a chapter. */
export function chapterPages(chapters: (number | undefined)[], chapter: number): number[] {
  return chapters.flatMap((other, index) => (other === chapter ? [index + 1] : []))
}

/** Pages as a reader writes them: "3", "3–5"; with a hole between them "3, 6". Empty for none. */
export function formatPages(pages: number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const run = runs.at(-1)
    if (run && page === run[1] + 1) run[1] = page
    else runs.push([page, page])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

/** The chapter that a slide's frontmatter names. */
export function readChapter(value: unknown): number | undefined {
  const chapter = typeof value === 'string' ? Number(value) : value
  return typeof chapter === 'number' && Number.isInteger(chapter) && chapter > 0 ? chapter : undefined
}
