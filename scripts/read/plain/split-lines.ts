/** A line that is not blank, without the white space around it. */
export interface Line {
  text: string
  start: number
  end: number
  /** Columns of white space before it; a tab goes to the next multiple of four. */
  indent: number
  /** Blank lines before it. */
  gap: number
}

/** The lines of a text that are not blank. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const stop = feed === -1 ? text.length : feed
    const whole = text.slice(start, stop)
    const trimmed = whole.trim()
    if (trimmed === '') gap++
    else {
      const lead = whole.length - whole.trimStart().length
      const begin = start + lead
      lines.push({
        text: trimmed,
        start: begin,
        end: begin + trimmed.length,
        indent: columns(whole.slice(0, lead)),
        gap,
      })
      gap = 0
    }
    start = stop + 1
  }
  return lines
}

function columns(white: string): number {
  let width = 0
  for (const char of white) width += char === '\t' ? 4 - (width % 4) : 1
  return width
}
