import fs from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { UserError, type Message } from '../types/index.ts'
import { mergeEdits } from '../write/index.ts'
import { articleOf } from './deck-article.ts'

/**
 * Writes a deck in one step. A deck of the same article keeps what was edited by hand; anything else that lies there is
 * kept beside it under another name.
 */
export async function saveDeck(deckPath: string, markdown: string): Promise<{ messages: Message[] }> {
  const previous = await fs.readFile(deckPath, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new UserError(`cannot write ${deckPath}: expected a file or nothing there, met ${describe(error)}.`)
  })
  let text = markdown
  const messages: Message[] = []
  if (previous !== undefined && previous.trim() !== '') {
    if (articleOf(previous) !== undefined && articleOf(previous) === articleOf(markdown)) {
      const merged = mergeEdits(previous, markdown)
      text = merged.text
      messages.push(...merged.messages)
    } else if (previous !== markdown) {
      const kept = await keepAside(deckPath, previous)
      messages.push({
        rule: 'deck-kept-aside',
        text: `${path.basename(deckPath)} was the deck of something else; it is kept as ${path.basename(kept)}.`,
      })
    }
  }
  await fs.mkdir(path.dirname(deckPath), { recursive: true })
  await writeFileAtomic(deckPath, text)
  return { messages }
}

const describe = (error: NodeJS.ErrnoException) => (error.code === 'EISDIR' ? 'a folder' : error.message)

/** Writes a text beside a file, under the first free name `slides.old-1.md`, `slides.old-2.md`, … */
async function keepAside(file: string, text: string): Promise<string> {
  const { dir, name, ext } = path.parse(file)
  for (let no = 1; ; no++) {
    const aside = path.join(dir, `${name}.old-${no}${ext}`)
    try {
      await fs.writeFile(aside, text, { flag: 'wx' })
      return aside
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
