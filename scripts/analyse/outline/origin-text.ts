import type { Block } from '../../types/index.ts'

/** Collects the words of a block piece by piece, with the place of each; white space becomes one space. */
export class OriginText {
  readonly origin: Block['origin'] = []
  private readonly parts: string[] = []
  private length = 0
  private end = -1
  private spaced = false
  private skipped = false

  /** Adds characters that stand in the article one after the other from `start` on. */
  add(value: string, start: number): void {
    let done = 0
    // A single space is as good as the words around it: only other white space needs a piece of its own.
    for (const match of value.matchAll(/^\s+|\s{2,}|[^\S ]|\s$/g)) {
      this.put(value.slice(done, match.index), start + done)
      this.addSpace(start + match.index)
      done = match.index + match[0].length
    }
    this.put(value.slice(done), start + done)
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

  /** A space that stands for white space of any kind, or for the end of a cell. */
  addSpace(at: number): void {
    if (this.length === 0 || this.spaced) return
    this.push(' ', at)
    this.spaced = true
  }

  /** The text without a space at its end. */
  finish(): { text: string; origin: Block['origin'] } {
    this.dropSpace()
    return { text: this.parts.join(''), origin: this.origin }
  }

  private put(value: string, at: number): void {
    if (value === '') return
    if (this.skipped && /^[.,;:!?)\]]/.test(value)) this.dropSpace()
    this.skipped = false
    this.push(value, at)
    this.spaced = false
  }

  private push(value: string, at: number): void {
    if (at !== this.end) this.origin.push({ at: this.length, start: at })
    this.parts.push(value)
    this.length += value.length
    this.end = at + value.length
  }

  private dropSpace(): void {
    if (!this.spaced) return
    this.parts.pop()
    this.length--
    if (this.origin.at(-1)?.at === this.length) this.origin.pop()
    this.end = -1
    this.spaced = false
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
