import type { Block } from '../../types/index.ts'

/** Collects the words of a block piece by piece, with the place of each; white space becomes one space. */
export class OriginText {
  text = ''
  readonly origin: Block['origin'] = []
  private end = -1
  private skipped = false

  /** Adds characters that stand in the article one after the other from `start` on. */
  add(value: string, start: number): void {
    for (const match of value.matchAll(/\s+|\S+/g)) {
      const at = start + match.index
      if (match[0].trim() === '') this.addSpace(at)
      else this.put(match[0], at)
    }
  }

  /** Adds the value of a text node: the article's characters less escapes, references and line prefixes. */
  addAligned(value: string, source: string, start: number): void {
    if (source.startsWith(value)) this.add(value, start)
    else for (const { text, at } of align(value, source)) this.add(text, start + at)
  }

  /** A mark of reference was left out here: the space before it goes too where a full stop follows. */
  skip(): void {
    this.skipped = true
  }

  /** A space that stands for a line end or the end of a cell. */
  addSpace(at: number): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.put(' ', at)
  }

  private put(value: string, at: number): void {
    if (this.skipped && /^[.,;:!?)\]]/.test(value) && this.text.endsWith(' ')) this.dropSpace()
    if (value !== ' ') this.skipped = false
    if (at !== this.end) this.origin.push({ at: this.text.length, start: at })
    this.text += value
    this.end = at + value.length
  }

  private dropSpace(): void {
    this.text = this.text.slice(0, -1)
    if (this.origin.at(-1)?.at === this.text.length) this.origin.pop()
    this.end = -1
  }

  /** The text without a space at its end. */
  finish(): { text: string; origin: Block['origin'] } {
    if (this.text.endsWith(' ')) this.dropSpace()
    return { text: this.text, origin: this.origin }
  }
}

/** Character references by their source: `&amp;`, `&#38;`, `&#x26;`. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/iy

/** Pieces of a value, each with its offset into the source that it was made from. */
function align(value: string, source: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = []
  let from = 0
  for (const char of value) {
    const found = findNext(char, source, from)
    const last = pieces.at(-1)
    if (last && last.at + last.text.length === found.at) last.text += char
    else pieces.push({ text: char, at: found.at })
    from = found.next
  }
  return pieces
}

/** Where a character of the value comes from: itself, a reference, or after what Markdown leaves out. */
function findNext(char: string, source: string, from: number): { at: number; next: number } {
  if (source.startsWith(char, from)) return { at: from, next: from + char.length }
  REFERENCE.lastIndex = from
  const reference = REFERENCE.exec(source)
  if (reference) return { at: from, next: REFERENCE.lastIndex }
  // A space where the source has something else stands for a mark that was masked.
  if (char === ' ') return { at: Math.min(from, source.length - 1), next: Math.min(from + 1, source.length) }
  const at = source.indexOf(char, from)
  // What the source has not is made from it one for one: a superior figure.
  return at === -1
    ? { at: Math.min(from, source.length - 1), next: Math.min(from + 1, source.length) }
    : { at, next: at + char.length }
}
