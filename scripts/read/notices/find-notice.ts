import { countWords } from '../common/words.ts'
import { NOTICE_CUES, type NoticeCue } from './notice-cues.ts'

/** What notice a paragraph or line is, if it is one: text about the page and not of the article. */
export function findNotice(text: string): NoticeCue['kind'] | undefined {
  if (text.length > 600) return undefined
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}©([]+/u, '')
    .trim()
  if (plain === '') return undefined
  const words = countWords(plain)
  return NOTICE_CUES.find(({ cue, words: most }) => words <= most && cue.test(plain))?.kind
}
