import path from 'node:path'
import { exportDeck, type ExportFormat } from '../export/index.ts'
import { asSayer, type Io } from './io.ts'

export interface ExportCommandOptions {
  deck: string
  out?: string
  clicks?: boolean
  dark?: boolean
}

/** `export`: a deck as a PDF, handout, PowerPoint file, pictures or site. @returns The exit code. */
export async function exportTo(format: ExportFormat, options: ExportCommandOptions, io: Io): Promise<number> {
  const made = await exportDeck({
    deckPath: path.resolve(io.cwd, options.deck),
    format,
    out: options.out && path.resolve(io.cwd, options.out),
    clicks: options.clicks,
    dark: options.dark,
    io: asSayer(io),
  })
  io.stderr.write(`${path.relative(io.cwd, made.path) || made.path}: ${made.pages} pages\n`)
  return 0
}
