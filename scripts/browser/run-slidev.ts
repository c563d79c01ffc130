import { fork, type ChildProcess } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SlidevJob, SlidevReport } from './slidev-job.ts'

/** A process that runs Slidev. */
export interface SlidevProcess {
  child: ChildProcess
  /** The end of what it has written so far, without colours. */
  output(): string
}

/** Starts a process of Slidev's for one deck; its reports go to `onReport`. */
export function runSlidev(job: SlidevJob, onReport: (report: SlidevReport) => void): SlidevProcess {
  const own = fileURLToPath(import.meta.url)
  // The same ending as this file, which is another one once compiled.
  const program = fileURLToPath(new URL(`./slidev-process${extname(own)}`, import.meta.url))
  const child = fork(program, [JSON.stringify(job)], {
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let output = ''
  const collect = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-outputLimit)
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  child.on('message', (message) => onReport(message as SlidevReport))
  return { child, output: () => output.trim() }
}

const outputLimit = 20_000
