import { isVerb } from '../language/tree.ts'
import type { Tree } from '../language/types.ts'
import { countLeaningTime, isLooseTime } from './leaning-time.ts'
import { DISCOURSE } from './words.ts'

/**
 * The tokens that no point prints, whatever else is cut: final marks, parentheses, an opening conjunction,
 * discourse markers with their commas, "also", "therefore".
 */
export function findStripped(tree: Tree): Set<number> {
  const stripped = new Set<number>()
  for (const find of [finalMarks, brackets, dateline, opening, insertedMarkers, fillers]) {
    for (const i of find(tree, stripped)) stripped.add(i)
  }
  return stripped
}

type Strip = (tree: Tree, stripped: ReadonlySet<number>) => number[]

const finalMarks: Strip = ({ tokens }) => {
  const found: number[] = []
  for (let i = tokens.length - 1; i >= 0 && /^[.;:…]+$/.test(tokens[i]!.form); i--) found.push(i)
  return found
}

const brackets: Strip = (tree) => {
  const { tokens } = tree
  const found: number[] = []
  let depth = 0
  for (const { form, i } of tokens) {
    // A bracket written solid with what is before it belongs to the word: `random()`.
    if (/^[([{]$/.test(form) && (depth > 0 || tokens[i - 1]?.end !== tokens[i]!.start)) depth++
    if (depth > 0) found.push(i)
    if (/^[)\]}]$/.test(form) && depth > 0 && --depth === 0 && isStrayComma(tree, i + 1, found))
      found.push(i + 1)
  }
  // An unclosed bracket is damage, not an aside.
  return depth === 0 ? found : []
}

/** "Bergen (Norway), is a port": a comma between subject and verb, the only one so far. */
function isStrayComma({ tokens }: Tree, at: number, bracketed: readonly number[]): boolean {
  const isFirst = !tokens.slice(0, at).some((t) => t.form === ',' && !bracketed.includes(t.i))
  return isFirst && tokens[at]?.form === ',' && /^(VBZ|VBD|VBP|MD)$/.test(tokens[at + 1]?.tag ?? '')
}

/** "COLTER, Sept. 12 (Western Press) — ": where and when a report was filed. */
const dateline: Strip = ({ tokens, text }) => {
  const line = DATELINE.exec(text)
  return line ? tokens.filter((t) => t.start < line[0].length).map((t) => t.i) : []
}

export const DATELINE =
  /^\p{Lu}[\p{Lu}\s.'’-]+(,[^.!?—–]{0,30}\.?[^.!?—–]{0,20})?(\([^)]*\)\s*)?\s(—|–|--?)\s/u

const opening: Strip = (tree, stripped) => {
  const { tokens } = tree
  const found: number[] = []
  let at = 0
  for (let round = 0; round < 3; round++) {
    while (
      at < tokens.length &&
      (stripped.has(at) || /^[•*·>#|]|^\p{Extended_Pictographic}/u.test(tokens[at]!.form))
    )
      found.push(at++)
    const length = openingMarker(tree, at) || countLeaningTime(tree, at)
    if (length === 0) break
    for (let i = 0; i < length; i++) found.push(at++)
  }
  return found
}

/** How many tokens an opening conjunction, marker or reference to the text takes, its comma included. */
function openingMarker({ tokens, text }: Tree, at: number): number {
  const form = (i: number): string => tokens[i]?.form.toLowerCase() ?? ''
  const tag = (i: number): string => tokens[i]?.tag ?? ''
  if (/^(and|but|or|yet|so|plus)$/.test(form(at)) && tokens[at + 1]) return form(at + 1) === ',' ? 2 : 1
  // The number of a numbered statement.
  if (at === 0 && /^\d{1,2}$/.test(form(0)) && /^[.)]$/.test(form(1))) return 2
  for (let length = 5; length >= 1; length--) {
    if (form(at + length) !== ',' || !tokens[at]) continue
    const words = text.slice(tokens[at].start, tokens[at + length - 1]!.end).toLowerCase()
    if (DISCOURSE.test(words)) return length + 1
    if (/^as (discussed|noted|mentioned|shown|stated|described|seen)\b/.test(words)) return length + 1
    if (/^(in the (aftermath|process|meantime)|while there)$/.test(words)) return length + 1
    if (/^(in|from) (this|that) (way|regard|respect|sense|context|case)$/.test(words)) return length + 1
  }
  return /^(thus|hence|therefore|furthermore|moreover|however|instead)$/.test(form(at)) &&
    !/^(JJ|RB)/.test(tag(at + 1))
    ? 1
    : 0
}

const insertedMarkers: Strip = ({ tokens, text }) => {
  const found: number[] = []
  for (let a = 1; a < tokens.length; a++) {
    if (tokens[a]!.form !== ',') continue
    for (let b = a + 2; b <= a + 5 && b < tokens.length; b++) {
      if (!/^[,.;]$/.test(tokens[b]!.form)) continue
      const words = text.slice(tokens[a + 1]!.start, tokens[b - 1]!.end).toLowerCase()
      if (DISCOURSE.test(words)) for (let i = a; i <= b; i++) found.push(i)
      break
    }
  }
  return found
}

const fillers: Strip = (tree) => {
  const { tokens } = tree
  const word = (i: number): string => tokens[i]?.form.toLowerCase() ?? ''
  const isFiller = (i: number): boolean =>
    isLooseTime(tree, tokens[i]!) ||
    (word(i) === 'also' && word(i - 1) !== 'but') ||
    (i > 0 && word(i) === 'meanwhile') ||
    // "The council then sold the ferries": where no first deed stands before it.
    (word(i) === 'then' &&
      isVerb(tokens[i + 1] ?? tokens[i]!) &&
      i > 1 &&
      !/^(and|,|by|since|until|from)$/.test(word(i - 1)) &&
      !/\b(if|when|first|once)\b/i.test(tree.text)) ||
    (i > 0 &&
      /^(therefore|thus|hence|consequently|however|moreover|furthermore)$/.test(word(i)) &&
      tokens[i + 1]?.form !== ',')
  const single = tokens.filter((t) => isFiller(t.i) && t.kids.length === 0).map((t) => t.i)
  const asWell = tokens.filter(
    (t) => word(t.i) === 'as' && word(t.i + 1) === 'well' && /^[.,;]?$/.test(word(t.i + 2)),
  )
  const though = tokens
    .filter((t) => word(t.i) === 'though' && t.i > 0 && /^[.;]?$/.test(word(t.i + 1)))
    .map((t) => t.i)
  return [...single, ...though, ...asWell.flatMap((t) => [t.i, t.i + 1])]
}
