/** The mark before a list item, as found at the start of a line. */
export interface Marker {
  /** Its length with the white space after it. */
  length: number
  ordered: boolean
  /** Items of one list have marks of one style: `-`, `1.`, `(a)`. */
  style: string
  /** The number of an ordered item; letters count from a = 1. */
  value?: number
}

const BULLET = /^([-*+•‣◦▪●○·–—✓✔➤►])[ \t]+(?=\S)/u
const NUMBER = /^(\(?)(\d{1,3})([.)])[ \t]+(?=\S)/
const LETTER = /^(\(?)([a-z])([.)])[ \t]+(?=\S)/
const ROMAN = /^(\(?)([ivx]{1,5})([.)])[ \t]+(?=\S)/

/** The list marker at the start of a line. */
export function findMarker(line: string): Marker | undefined {
  const bullet = BULLET.exec(line)
  if (bullet) return { length: bullet[0].length, ordered: false, style: bullet[1] ?? '' }
  const number = NUMBER.exec(line)
  if (number)
    return {
      length: number[0].length,
      ordered: true,
      style: `${number[1]}1${number[3]}`,
      value: Number(number[2]),
    }
  const letter = LETTER.exec(line)
  if (letter) {
    const value = (letter[2] ?? 'a').charCodeAt(0) - 96
    return { length: letter[0].length, ordered: true, style: `${letter[1]}a${letter[3]}`, value }
  }
  const roman = ROMAN.exec(line)
  if (roman) return { length: roman[0].length, ordered: true, style: `${roman[1]}i${roman[3]}` }
  return undefined
}
