import type { Readable, Writable } from 'node:stream'

/** Where a command reads from and writes to: the artefact or JSON to `stdout`, all else to `stderr`. */
export interface Io {
  stdin: Readable
  stdout: Writable
  stderr: Writable & { isTTY?: boolean }
  /** The folder that relative paths start from. */
  cwd: string
}
