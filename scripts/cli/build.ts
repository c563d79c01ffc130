import path from 'node:path'
import pc from 'picocolors'
import type { DeckPlan, Message } from '../types/index.ts'
import { namedArticle } from './deck-article.ts'
import type { Io } from './io.ts'
import { makeDeck, type MadeDeck } from './make-deck.ts'
import { planToJson } from './plan-json.ts'
import { saveDeck } from './save-deck.ts'

export interface BuildOptions {
  out?: string
  minutes?: number
  json?: boolean
}

/** `build`: makes the deck and writes it, or prints it, or its plan. @returns The exit code. */
export async function build(article: string | undefined, options: BuildOptions, io: Io): Promise<number> {
  const deckPath = path.resolve(io.cwd, options.out && options.out !== '-' ? options.out : 'slides.md')
  const made = await makeDeck(article ?? (await namedArticle(deckPath)), deckPath, options, io)
  printMessages(made.plan.messages, io)
  if (options.json) io.stdout.write(`${JSON.stringify(planToJson(made.plan), null, 2)}\n`)
  if (options.out === '-') {
    if (!options.json) io.stdout.write(made.markdown)
    return 0
  }
  if (options.json && !options.out) return 0
  await writeDeckFile(made, deckPath, io)
  return 0
}

/** Writes the deck, edits of the old one kept, and says what was made. */
export async function writeDeckFile(made: MadeDeck, deckPath: string, io: Io): Promise<void> {
  const { messages } = await saveDeck(deckPath, made.markdown)
  printMessages(messages, io)
  io.stderr.write(`${summary(made.plan, path.relative(io.cwd, deckPath) || deckPath)}\n`)
}

function summary({ slides, ledger, minutes }: DeckPlan, file: string): string {
  const count = (use: string) => ledger.filter((entry) => entry.use === use).length
  return `${pc.bold(file)}: ${slides.length} slides for ${minutes} minutes; of ${ledger.length} sentences ${count('slide')} on slides, ${count('notes')} in the notes, ${count('omitted')} left out.`
}

/** Prints messages to standard error, a line each. */
export function printMessages(messages: Message[], io: Io): void {
  for (const { line, rule, text } of messages)
    io.stderr.write(
      `${pc.yellow('note')}${line === undefined ? '' : ` line ${line}`}: ${text} ${pc.dim(`(${rule})`)}\n`,
    )
}
