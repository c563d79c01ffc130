import path from 'node:path'
import pc from 'picocolors'
import { checkDeck, type Fault } from '../check/index.ts'
import { asSayer, type Io } from './io.ts'

export interface CheckCommandOptions {
  deck: string
  json?: boolean
  /** false: nothing is drawn. */
  browser: boolean
}

/** `check`: what is wrong with a deck. @returns 0 where nothing is, 1 where faults were found. */
export async function check(options: CheckCommandOptions, io: Io): Promise<number> {
  const deckPath = path.resolve(io.cwd, options.deck)
  const report = await checkDeck(deckPath, { browser: options.browser, io: asSayer(io) })
  if (options.json) io.stdout.write(`${JSON.stringify({ deck: options.deck, ...report }, null, 2)}\n`)
  else io.stdout.write(describe(report.faults, report.own))
  io.stderr.write(
    `${options.deck}: ${report.texts} texts traced, ${report.slides} slides; ${report.faults.length === 0 ? pc.green('no faults') : pc.red(`${report.faults.length} faults`)}\n`,
  )
  return report.faults.length === 0 ? 0 : 1
}

function describe(faults: Fault[], own: Fault[]): string {
  const line = ({ slide, element, rule, text, mode }: Fault) =>
    `  slide ${slide}${mode ? ` (${mode})` : ''}: ${text}${element ? pc.dim(` ${element}`) : ''} ${pc.dim(`[${rule}]`)}\n`
  return [
    ...faults.map((fault) => pc.red('fault') + line(fault)),
    ...own.map((fault) => pc.yellow('yours') + line(fault)),
  ].join('')
}
