import type { Language } from './language.ts'
import type { Token, Tree } from './types.ts'

/** A proper noun that no treebank knows, in the place of a name: the parser then sees one noun, whatever is in the name. */
const STAND_IN = 'Ambrielle'

/**
 * Parses a sentence in which some names are known. "Operation Restore Stability seeks peace" holds a verb that is none;
 * with the name known, its first word carries the name's place in the tree and the others hang on it as `flat`.
 *
 * @param names As written, longest first; those that the sentence does not hold are passed over.
 */
export function parseWithNames(language: Language, text: string, names: readonly string[]): Tree {
  const found = names.flatMap((name) => findAll(text, name)).sort((a, b) => a.start - b.start)
  const places = found.filter(({ start }, i) => !found.slice(0, i).some((before) => start < before.end))
  if (places.length === 0) return language.parse(text)
  const tree = language.parse(replaceAll(text, places))
  const standIns = tree.tokens.filter(({ form }) => form === STAND_IN)
  return standIns.length === places.length ? expand(language, text, tree, places) : language.parse(text)
}

interface Place {
  start: number
  end: number
}

function findAll(text: string, name: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[end] ?? ' '))) places.push({ start: at, end })
  }
  return places
}

function replaceAll(text: string, places: Place[]): string {
  let at = 0
  let replaced = ''
  for (const { start, end } of places) {
    replaced += text.slice(at, start) + STAND_IN
    at = end
  }
  return replaced + text.slice(at)
}

/** The tree with the words of the names in the place of their stand-ins, and the offsets of the text as it is. */
function expand(language: Language, text: string, tree: Tree, places: Place[]): Tree {
  const tokens: Token[] = []
  const newIndex: number[] = []
  let shift = 0
  let next = 0
  for (const token of tree.tokens) {
    newIndex[token.i] = tokens.length
    if (token.form !== STAND_IN) {
      tokens.push({ ...token, start: token.start + shift, end: token.end + shift, kids: [] })
      continue
    }
    const place = places[next++]!
    for (const word of language.tokenize(text.slice(place.start, place.end))) {
      const isFirst = tokens.length === newIndex[token.i]
      tokens.push({
        ...token,
        form: word.form,
        start: place.start + word.start,
        end: place.start + word.end,
        tag: 'NNP',
        lemma: word.form,
        rel: isFirst ? token.rel : 'flat',
        kids: [],
      })
    }
    shift += place.end - place.start - STAND_IN.length
  }
  let owner = 0
  tokens.forEach((token, i) => {
    if (token.rel === 'flat' && token.tag === 'NNP' && !newIndex.includes(i)) token.head = owner
    else {
      owner = i
      token.head = token.head < 0 ? -1 : newIndex[token.head]!
    }
    token.i = i
  })
  for (const token of tokens) tokens[token.head]?.kids.push(token.i)
  return { text, tokens, root: newIndex[tree.root] ?? -1, confidence: tree.confidence }
}
