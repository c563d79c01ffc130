import type { Draft } from './draft.ts'

const SHORTEST = 3

/**
 * The draft with an acronym in place of the long name that the sentence spells out before it:
 * "the Harbour Safety Board (HSB)" becomes "HSB". Undefined where there is none.
 */
export function swapAcronym(draft: Draft): Draft | undefined {
  const { tree, kept } = draft
  const { tokens } = tree
  const short = tokens.find(
    (t, i) =>
      /^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(t.form) && tokens[i - 1]?.form === '(' && tokens[i + 1]?.form === ')',
  )
  if (!short) return undefined
  const long: number[] = []
  for (let i = short.i - 2; i >= 0 && isNamePart(tokens[i]!.form); i--) long.unshift(i)
  while (long.length > 0 && /^(\p{Ll}|(The|A|An)$)/u.test(tokens[long[0]!]!.form)) long.shift()
  if (long.length < SHORTEST || !long.every((i) => kept.has(i))) return undefined
  const initials = long.map((i) => tokens[i]!.form[0]!.toUpperCase()).join('')
  if (initials[0] !== short.form[0]?.toUpperCase()) return undefined
  const article = tokens[long[0]! - 1]
  const gone = new Set(/^the$/i.test(article?.form ?? '') ? [article!.i, ...long] : long)
  return { ...draft, shown: new Set([...[...kept].filter((i) => !gone.has(i)), short.i]) }
}

const isNamePart = (form: string): boolean =>
  /^\p{Lu}/u.test(form) || /^(of|the|and|for|in|on|de|-)$/.test(form)
