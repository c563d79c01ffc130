import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Article } from '../types/index.ts'
import { UserError } from '../types/index.ts'
import { convertDocx, isDocx } from './docx/convert-docx.ts'
import { readFragment } from './html/read-html.ts'
import { makeArticle, nameOf, readArticle, type Input } from './read-article.ts'

/** Standard input, or what stands for it. */
export type InputStream = AsyncIterable<Uint8Array | string>

/**
 * Reads an article from a file, or from standard input for `-`.
 *
 * @throws UserError where there is no such file, or no article in it.
 */
export async function loadArticle(pathOrDash: string, stdin: InputStream = process.stdin): Promise<Article> {
  const input: Input =
    pathOrDash === '-'
      ? { bytes: await readStream(stdin) }
      : { path: pathOrDash, bytes: await readBytes(pathOrDash) }
  if (!isDocx(input.bytes)) return readArticle(input)
  return makeArticle(input, readFragment(await convertDocx(input.bytes, nameOf(input))))
}

async function readStream(stream: InputStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory())
      throw new UserError(
        `${path} is a folder; expected one article (.txt, .md, .html or .docx). Give the path of a file in it.`,
      )
    return await readFile(path)
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UserError(
        `There is no file ${path} (looked for ${resolve(path)}); expected an article (.txt, .md, .html or .docx), or - for standard input. Check the path.`,
      )
    if (code === 'EACCES' || code === 'EPERM')
      throw new UserError(`${path} may not be read: permission denied. Give yourself the right to read it.`)
    throw new UserError(
      `${path} cannot be read (${code ?? String(error)}); expected an article (.txt, .md, .html or .docx).`,
    )
  }
}
