/** What became of a sentence. */
export type PortraitUse = 'slide' | 'notes' | 'omitted'

export interface PortraitSentence {
  words: number
  use: PortraitUse
}

/** A bar of the portrait, in the units of the drawing; `y` is measured from the top. */
export interface PortraitBar {
  x: number
  y: number
  width: number
  height: number
  use: PortraitUse
}

const USES: Record<string, PortraitUse> = { s: 'slide', n: 'notes', o: 'omitted' }

/**
 * Reads an article's portrait, section by section: `"12s18n|22o"` is a section of two sentences (12 words, on a
 * slide; 18 words, in the notes) and one of one that is left out. What is not of this form is passed over.
 */
export function parsePortrait(text: string): PortraitSentence[][] {
  return text
    .split('|')
    .map((section) =>
      [...section.matchAll(/(\d+)([sno])/g)].map(([, words, use]) => ({
        words: Number(words),
        use: USES[use!]!,
      })),
    )
    .filter((section) => section.length > 0)
}

/** Sentences by use. */
export function countUses(sections: PortraitSentence[][]): Record<PortraitUse, number> {
  const counts = { slide: 0, notes: 0, omitted: 0 }
  for (const { use } of sections.flat()) counts[use] += 1
  return counts
}

/** Narrowest step from bar to bar, and the gap between sections, in the units of the drawing. */
const LEAST_STEP = 3
const SECTION_GAP = 6
/** A long sentence counts as this many words at most, so that one does not flatten the rest. */
const TALLEST = 60
const LEAST_HEIGHT = 3
/** A short article has few bars: they are broad, so that its portrait fills the measure too. */
const WIDEST = 40

/** The bars, and how many sentences one stands for at most. */
export interface PortraitDrawing {
  bars: PortraitBar[]
  perBar: number
}

/**
 * The bars in a drawing of `width` × `height`. Where an article has more sentences than bars find room, each bar
 * stands for several neighbours of a section: their mean length, and the use that most of them share (of two the
 * one nearer to the slides).
 */
export function portraitBars(sections: PortraitSentence[][], width: number, height: number): PortraitDrawing {
  const gaps = Math.max(0, sections.length - 1)
  const gap = gaps ? Math.min(SECTION_GAP, (width * 0.25) / gaps) : 0
  const room = width - gaps * gap
  const { grouped, perBar } = groupToFit(sections, Math.floor(room / LEAST_STEP))
  const count = grouped.flat().length
  if (count === 0) return { bars: [], perBar }
  const bar = Math.min((room / count) * 0.72, WIDEST)
  // The last bar ends at the margin.
  const step = count > 1 ? (room - bar) / (count - 1) : 0
  const tallest = Math.min(TALLEST, Math.max(...grouped.flat().map(({ words }) => words)))
  const bars: PortraitBar[] = []
  let x = 0
  for (const section of grouped) {
    for (const { words, use } of section) {
      const tall = Math.max(LEAST_HEIGHT, (Math.min(words, tallest) / tallest) * height)
      bars.push({ x, y: height - tall, width: bar, height: tall, use })
      x += step
    }
    x += gap
  }
  return { bars, perBar }
}

function groupToFit(sections: PortraitSentence[][], most: number) {
  for (let perBar = 1; ; perBar += 1) {
    const grouped = sections.map((section) => groupSentences(section, perBar))
    if (grouped.flat().length <= most || grouped.every((section) => section.length === 1))
      return { grouped, perBar }
  }
}

function groupSentences(section: PortraitSentence[], size: number): PortraitSentence[] {
  return Array.from({ length: Math.ceil(section.length / size) }, (_, index) => {
    const members = section.slice(index * size, (index + 1) * size)
    const counts = countUses([members])
    const use = (['slide', 'notes', 'omitted'] as const).reduce((best, next) =>
      counts[next] > counts[best] ? next : best,
    )
    return { words: members.reduce((total, { words }) => total + words, 0) / members.length, use }
  })
}
