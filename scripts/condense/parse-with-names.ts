import { tokenize } from '../language/tokenize.ts'
import type { Token, Tree } from '../language/types.ts'

/** A name that every parser takes for one; it stands in for names that read as phrases. */
const STAND_IN = 'NATO'
const SHORTEST = 3

/**
 * Parses a sentence with names of three or more words taken as one word each, so that a name such as
 * "Operation Clear Water in Benin" is not read as an order to clear water. In the tree that comes back the words
 * of a name are proper nouns, all hanging on its first as `flat`; offsets are into the sentence as it is.
 */
export function parseWithNames(parse: (text: string) => Tree, text: string, names: readonly string[]): Tree {
  const found = findOccurrences(text, names)
  if (found.length === 0) return parse(text)
  let masked = ''
  let end = 0
  const places: { at: number; start: number; end: number }[] = []
  for (const { start, end: after } of found) {
    masked += text.slice(end, start)
    places.push({ at: masked.length, start, end: after })
    masked += STAND_IN
    end = after
  }
  masked += text.slice(end)
  return expand(parse(masked), text, places)
}

/** Occurrences of the names, longest first where they overlap, ascending. */
function findOccurrences(text: string, names: readonly string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const long = names
    .filter((name) => name.trim().split(/\s+/).length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
  for (const name of long) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      const isWhole = !/[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '))
      if (isWhole && found.every((other) => end <= other.start || start >= other.end))
        found.push({ start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function expand(tree: Tree, text: string, places: { at: number; start: number; end: number }[]): Tree {
  const tokens: Token[] = []
  /** Where each token of the masked tree begins in the new one. */
  const indices: number[] = []
  let shift = 0
  for (const token of tree.tokens) {
    indices.push(tokens.length)
    const place = places.find((p) => p.at === token.start && token.form === STAND_IN)
    if (!place) {
      tokens.push({
        ...token,
        i: tokens.length,
        start: token.start + shift,
        end: token.end + shift,
        kids: [],
      })
      continue
    }
    const first = tokens.length
    for (const word of tokenize(text.slice(place.start, place.end))) {
      const at = { start: word.start + place.start, end: word.end + place.start }
      const isFirst = tokens.length === first
      const head = isFirst ? token.head : -2 - first
      tokens.push({
        ...token,
        ...at,
        i: tokens.length,
        form: word.form,
        lemma: word.form,
        tag: 'NNP',
        head,
        rel: isFirst ? token.rel : 'flat',
        kids: [],
      })
    }
    shift += place.end - place.start - STAND_IN.length
  }
  for (const token of tokens) {
    if (token.head <= -2) token.head = -2 - token.head
    else if (token.head >= 0) token.head = indices[token.head]!
    tokens[token.head]?.kids.push(token.i)
  }
  return { text, tokens, root: tokens.findIndex((t) => t.head < 0), confidence: tree.confidence }
}
