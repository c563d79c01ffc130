import { isVerb } from '../language/index.ts'
import type { Token, Tree } from '../language/types.ts'

/** What happened once: told in the past by a verb that is more than a link, or with its day or hour. */
export function isDeed({ tokens, root }: Tree, text: string): boolean {
  const head = tokens[root]!
  if (DAY_OR_HOUR.test(text)) return true
  return isVerb(head) && isPast(head, tokens)
}

/** "Ended", "was ended"; not "has ended", "was to end" or "aims to end". */
function isPast(verb: Token, tokens: readonly Token[]): boolean {
  const helpers = verb.kids.map((kid) => tokens[kid]!).filter(({ rel }) => rel.startsWith('aux'))
  if (verb.tag === 'VBD') return true
  const [first] = helpers
  return first?.tag === 'VBD' && first.lemma === 'be' && !helpers.some(({ tag }) => tag === 'MD')
}

const DAY_OR_HOUR = /\b\d{1,2}[:.]\d{2}\b|\b[Oo]n (?:\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d)/u
