import { ANNOUNCEMENT, COUNT } from './cues.ts'

const NUMBERS = 'zero one two three four five six seven eight'.split(' ')

/** "… in four stages: …" → 4, and where in the text the words that say so end; undefined where no steps are counted. */
export function readCount(text: string): { count: number; end: number } | undefined {
  const counted = ANNOUNCEMENT.test(text) ? COUNT.exec(text) : undefined
  if (!counted) return undefined
  const count = Number(counted[1]) || NUMBERS.indexOf(counted[1]!.toLowerCase())
  return { count, end: counted.index + counted[0].length }
}
