import type { Readable, Writable } from 'node:stream'

/** Where a command reads from and writes to: the artefact or JSON to `stdout`, all else to `stderr`. */
export interface Io {
  stdin: Readable
  stdout: Writable
  stderr: Writable & { isTTY?: boolean }
  /** The folder that relative paths start from. */
  cwd: string
}

/** The same, for the parts that only report progress: a line each to standard error. */
export function asSayer(io: Io): { say(line: string): void } {
  return { say: (line) => void io.stderr.write(`${line}\n`) }
}
