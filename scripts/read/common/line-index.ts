import type { Point, Position } from 'unist'

/** Where the lines of a text begin: turns offsets into 1-based lines and columns. */
export class LineIndex {
  private readonly starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
  }

  /** The 1-based line that an offset stands on. */
  line(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  point(offset: number): Point {
    const line = this.line(offset)
    return { line, column: offset - (this.starts[line - 1] ?? 0) + 1, offset }
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }
}
