/** Where words for the user go: never standard output, which is the artefact's. */
export interface Io {
  /** One line of progress or advice, without a line end. */
  say(line: string): void
}

/** Writes each line to standard error. */
export const stderrIo: Io = { say: (line) => void process.stderr.write(`${line}\n`) }
