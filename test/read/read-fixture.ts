import { readFileSync } from 'node:fs'
import { readArticle } from '../../scripts/read/index.ts'
import type { Article } from '../../scripts/types/index.ts'

/** An article of `test/fixtures`. */
export function readFixture(path: string): Article {
  return readArticle({ path, bytes: readFileSync(new URL(`../fixtures/${path}`, import.meta.url)) })
}

/** An article given as text; the name tells the format. */
export function readString(text: string, name = 'article.txt'): Article {
  return readArticle({ name, bytes: new TextEncoder().encode(text) })
}
