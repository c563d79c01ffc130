/** Which tokens stand within quotation marks, also where a quotation goes on over several sentences. */
import type { Sentence } from '../../types/index.ts'

/** For each sentence the tokens that somebody is quoted with; a new block closes what was left open. */
export function findQuoted(sentences: Sentence[]): ReadonlySet<number>[] {
  let block = -1
  let open = false
  return sentences.map((sentence) => {
    if (sentence.block !== block) open = false
    block = sentence.block
    const found = new Set<number>()
    for (const { i, form, start, end } of sentence.tree?.tokens ?? []) {
      if (/^[“«]$/.test(form)) open = true
      else if (/^[”»]$/.test(form)) open = false
      else if (/^(?:"|``|'')$/.test(form)) open = opens(sentence.text, start, end, open)
      else if (open) found.add(i)
    }
    return found
  })
}

/** A straight mark opens before a word and closes after one. */
function opens(text: string, start: number, end: number, open: boolean): boolean {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (/[\s([—–-]/.test(before) && /\S/.test(after)) return true
  if (/\S/.test(before) && /[\s.,;:!?)\]—–]/.test(after)) return false
  return !open
}
