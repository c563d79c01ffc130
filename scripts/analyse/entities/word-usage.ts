/** What the whole article shows of a word's capitals. */
import { lexicon } from 'en-lexicon'
import { isKnownAs } from '../../language/index.ts'
import { opens } from './name-openers.ts'
import type { Sentence } from '../../types/index.ts'

/** What the whole article shows of a word's capitals. */
export interface Usage {
  /** Words met with a small initial. */
  small: ReadonlySet<string>
  /** Words met with a capital where no sentence begins. */
  capital: ReadonlySet<string>
  /** Words that the dictionary does not know and that open at least two sentences. */
  opening: ReadonlySet<string>
}

export function readUsage(sentences: Sentence[]): Usage {
  const small = new Set<string>()
  const capital = new Set<string>()
  const openers = new Map<string, number>()
  for (const { tree } of sentences)
    for (const token of tree?.tokens ?? []) {
      if (/^\p{Ll}/u.test(token.form)) small.add(token.form)
      else if (/^\p{Lu}/u.test(token.form) && !opens(tree!.tokens, token.i)) capital.add(token.form)
      else if (/^\p{Lu}\p{Ll}{3,}$/u.test(token.form))
        openers.set(token.form, (openers.get(token.form) ?? 0) + 1)
    }
  const opening = new Set(
    [...openers]
      .filter(([form, times]) => times > 1 && !small.has(form.toLowerCase()) && !isWord(form.toLowerCase()))
      .map(([form]) => form),
  )
  return { small, capital, opening }
}

/** Whether the dictionary has a word, or what it is a form of. */
function isWord(word: string): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/(?:es|ed|ing|ly)$/, '')].some(
    (form) => lexicon[form] !== undefined || isKnownAs(form, 'noun') || isKnownAs(form, 'verb'),
  )
}
