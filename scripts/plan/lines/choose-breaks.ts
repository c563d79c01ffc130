import type { Break } from './find-breaks.ts'

/** A line has at least so many words and letters; more letters at a break that is hardly one. */
const LEAST = { words: 3, letters: 14, lettersAtWeak: 24 }
const WEAK = 1.5
/** In letters: what a line of large type holds. */
const IDEAL = 40
/** What a break of strength 1 is worth against lines of unlike weight. */
const WORTH = 0.3
/** What a line that is longer, or shorter, than the ideal by its whole length costs. */
const COST = { longer: 1.6, shorter: 1.3 }

/** A place in a text where a line may begin. */
export interface Place extends Omit<Break, 'at'> {
  /** Offset into the text. */
  offset: number
}

/**
 * Of the places where a line may begin those that give lines of like weight, the strongest first: the cheapest way through
 * the text. @returns Offsets into the text, ascending.
 */
export function chooseBreaks(text: string, places: readonly Place[]): number[] {
  const ends: Place[] = [...places, { offset: text.length, strength: 0 }]
  const ways: Way[] = [{ offset: 0, strength: Infinity, cost: 0, breaks: [] }]
  for (const { offset, strength } of ends) {
    const options = ways.flatMap((way) => {
      const line = text.slice(way.offset, offset).trim()
      const isWeak = Math.min(strength || Infinity, way.strength) < WEAK
      if (!isLine(line, isWeak) && !(way.offset === 0 && offset === text.length)) return []
      return [{ way, cost: way.cost + costOf(line.length) - WORTH * strength }]
    })
    const best = options.sort((a, b) => a.cost - b.cost)[0]
    if (best) ways.push({ offset, strength, cost: best.cost, breaks: [...best.way.breaks, offset] })
  }
  return ways.find(({ offset }) => offset === text.length)!.breaks.slice(0, -1)
}

interface Way {
  offset: number
  /** Of the break that leads to it. */
  strength: number
  cost: number
  breaks: number[]
}

const isLine = (line: string, isWeak: boolean) =>
  line.length >= (isWeak ? LEAST.lettersAtWeak : LEAST.letters) && line.split(' ').length >= LEAST.words

function costOf(letters: number): number {
  const share = (letters - IDEAL) / IDEAL
  // What is far too long is set in two lines anyway.
  if (share > 1) return COST.longer * (2 * share - 1)
  return share * share * (share > 0 ? COST.longer : COST.shorter)
}
