import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import process from 'node:process'
import { MINUTES } from '../plan/index.ts'
import { UserError } from '../types/index.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { exportFormats, type ExportFormat } from '../export/index.ts'
import { exportTo } from './export.ts'
import { inspect } from './inspect.ts'
import type { Io } from './io.ts'
import { present } from './present.ts'

/** Runs a command line. @returns The exit code: 0 done, 1 faults found or work failed, 2 wrong usage or unusable input. */
export async function run(argv: string[], io: Io): Promise<number> {
  let code = 0
  const program = makeProgram(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UserError) {
      io.stderr.write(`sourcedeck: ${error.message}\n`)
      return error.exitCode
    }
    const detail =
      error instanceof Error ? (process.env.SOURCEDECK_DEBUG ? error.stack : error.message) : String(error)
    io.stderr.write(
      `sourcedeck: the work failed: ${detail}\nThis is a fault of Sourcedeck, not of your input. SOURCEDECK_DEBUG=1 shows where it arose.\n`,
    )
    return 1
  }
}

function makeProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('sourcedeck')
  program
    .description('Turns an article into a presentation whose every line is traced to its sentence.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError('(sourcedeck --help shows the usage)')
    .addHelpText(
      'after',
      `
ARTICLE is a .txt, .md, .html or .docx file, or - for standard input. Default: the article that slides.md names.

Examples:
  sourcedeck build report.txt                     a deck as long as suits the article
  sourcedeck build report.docx --minutes 20       a deck for twenty minutes
  sourcedeck present report.txt --port 4000       build, and show it in the browser
  sourcedeck export pdf --out talk.pdf            the deck slides.md as a PDF
  sourcedeck check --json                         what is wrong with slides.md
  pandoc thesis.tex -t markdown | sourcedeck build - --out thesis.md

Exit codes: 0 done; 1 the check found faults, or the work failed; 2 wrong usage or unusable input.`,
    )

  program
    .command('build')
    .argument('[article]', 'the article, or - for standard input')
    .description('article → slides.md; slides that were edited by hand stay as they are')
    .option('--out <file>', 'the deck to write (default: slides.md; - is standard output)')
    .addOption(minutesOption())
    .option('--json', 'print the plan as JSON; the deck is written only where --out names it')
    .action(async (article: string | undefined, options) => done(await build(article, options, io)))

  program
    .command('start', { hidden: true })
    .argument('[article]')
    .addOption(minutesOption())
    .option('--port <number>', '', parsePort, 3030)
    .option('--remote', '')
    .action(async (article: string | undefined, options) => done(await present(article, options, io)))

  program
    .command('present')
    .argument('[article]', 'the article, or - for standard input')
    .description('build, serve, and build again when the article changes')
    .option('--out <file>', 'the deck to write (default: slides.md)')
    .option('--deck <file>', 'present this deck as it is, without building')
    .addOption(minutesOption())
    .option('--port <number>', 'port on this machine; a taken one is passed over', parsePort, 3030)
    .option('--open', 'open the presentation in the browser')
    .option('--remote', 'let other devices on the local network follow and control the talk')
    .action(async (article: string | undefined, options) => done(await present(article, options, io)))

  program
    .command('export')
    .addArgument(new FormatArgument())
    .description('slides.md → PDF, handout, PowerPoint, pictures or a site')
    .option('--deck <file>', 'the deck', 'slides.md')
    .option('--out <path>', 'the file, or for png and site the folder (default: named after the deck)')
    .option('--clicks', 'a page for each click, not for each slide')
    .option('--dark', 'dark colours')
    .action(async (format: ExportFormat, options) => done(await exportTo(format, options, io)))

  program
    .command('check')
    .description('provenance, overflow, contrast, diagrams, requests to other hosts')
    .option('--deck <file>', 'the deck', 'slides.md')
    .option('--json', 'print the faults as JSON')
    .option('--no-browser', 'provenance and diagrams only: nothing is drawn')
    .action(async (options) => done(await check(options, io)))

  program
    .command('inspect')
    .argument('<article>', 'the article, or - for standard input')
    .description('what was understood of an article, sentence by sentence, with sources')
    .option('--json', 'print it as JSON')
    .action(async (article: string, options) => done(await inspect(article, options, io)))

  for (const command of program.commands)
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
  return program
}

/** The format of an export, with its choices in the help. */
class FormatArgument extends Argument {
  constructor() {
    super('[format]', 'what to make')
    this.choices(exportFormats)
    this.default('pdf')
  }
}

function minutesOption(): Option {
  return new Option(
    '--minutes <number>',
    `length of the talk in minutes, ${MINUTES.min} to ${MINUTES.max} (default: one for every 200 words of the article, 3 to 15)`,
  ).argParser((value) => {
    const minutes = Number(value)
    if (!Number.isFinite(minutes) || minutes < MINUTES.min || minutes > MINUTES.max)
      throw new InvalidArgumentError(`Expected a number of minutes from ${MINUTES.min} to ${MINUTES.max}.`)
    return minutes
  })
}

function parsePort(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('Expected a port number from 1 to 65535.')
  return port
}
