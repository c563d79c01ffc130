import { sameLemma } from '../language/index.ts'
import { isNumber } from './source-words.ts'
import type { SourceWord } from './source-words.ts'
import { MOVABLE } from './words.ts'

/** Which source word each word of a text is; -1 for one that was added. Undefined where there is no lawful way. */
export type Matching = number[]

/** What a text may add. */
const ADDED = new Set(['a', 'an', 'the', 'and'])
const MOST_ADDED = 2

/** A way to read the first words of the text out of the sources. */
interface Path {
  /** The last source word read. */
  at: number
  /** The source word that the last word of the text is; -1 where it was added. */
  match: number
  /** Runs of the source so far. */
  pieces: number
  added: number
  /** `none` yet; a piece stands in `front` of its place; the last piece stands at the `end` instead. */
  moved: 'none' | 'front' | 'end'
  before?: Path
}

/**
 * Reads a text as pieces of the sources in their order. One piece may have been moved, to the front or to the
 * end, if it is a phrase of its own: it begins with a preposition or conjunction, or marks fence it in the source.
 * From one source to another only after the end of the former, or at a mark of the text.
 */
export function matchWords(
  text: readonly SourceWord[],
  sources: readonly SourceWord[],
): Matching | undefined {
  const most = 1 + Math.floor(text.length / 2.5)
  let paths: Path[] = [{ at: -1, match: -1, pieces: 0, added: 0, moved: 'none' }]
  for (let n = 0; n < text.length; n++) {
    const word = text[n]!
    const matches = sources.flatMap((source, i) => (isSameWord(word, source) ? [i] : []))
    const next = paths.flatMap((path) => [
      ...matches.flatMap((i) => step(path, i, word, sources) ?? []),
      ...(ADDED.has(word.key) && path.added < MOST_ADDED
        ? [{ ...path, match: -1, added: path.added + 1, before: path }]
        : []),
    ])
    paths = best(next.filter((path) => path.pieces <= most))
    if (paths.length === 0) return undefined
  }
  const shortest = paths.sort((a, b) => cost(a) - cost(b))[0]
  return shortest && trace(shortest)
}

/** Whether two words are forms of one; numbers and names in capitals are the same only to the letter. */
export function isSameWord(a: SourceWord, b: SourceWord): boolean {
  if (isAcronym(a) !== isAcronym(b)) return a.form.toLowerCase() === b.form.toLowerCase() && a.form.length > 4
  if (a.key === b.key) return true
  if (isNumber(a) || isNumber(b) || isAcronym(a) || isAcronym(b) || /['-]/.test(a.key + b.key)) return false
  return a.key.length > 2 && b.key.length > 2 && sameLemma(a.key, b.key)
}

function step(path: Path, at: number, word: SourceWord, sources: readonly SourceWord[]): Path | undefined {
  const from = sources[path.at]
  const to = sources[at]!
  if (!from) return { ...path, at, match: at, pieces: 1, before: path }
  if (at > path.at && from.source === to.source && isSlight(sources.slice(path.at + 1, at)))
    return { ...path, at, match: at, before: path }
  const isWholeInARow =
    to.source !== from.source &&
    sources[path.at + 1]?.source !== from.source &&
    sources[at - 1]?.source !== to.source
  if (isWholeInARow && at > path.at) return { ...path, at, match: at, before: path }
  if (path.moved === 'end') return undefined
  if (from.source !== to.source && !(word.before !== '' || sources[path.at + 1]?.source !== from.source))
    return undefined
  const jumped: Path = { ...path, at, match: at, pieces: path.pieces + 1, before: path }
  if (at > path.at) return jumped
  if (path.moved !== 'none') return undefined
  const first = firstOf(path)
  if (path.pieces === 1 && (isPhrase(sources, first, path.at) || isSubjectOf(sources, first, at)))
    return { ...jumped, moved: 'front' }
  return MOVABLE.has(to.key) ? { ...jumped, moved: 'end' } : undefined
}

/** Words that may go between two others without the text being picked apart: at most one pronoun or article. */
function isSlight(skipped: readonly SourceWord[]): boolean {
  return skipped.length <= 1 && skipped.every(({ key }) => SLIGHT.has(key))
}

const SLIGHT = new Set('a an the her him them it his its their our my your also'.split(' '))

function firstOf(path: Path): number {
  let first = path
  while (first.before && first.before.at >= 0) first = first.before
  return first.at
}

/** Whether a run of the source is a phrase of its own. */
function isPhrase(sources: readonly SourceWord[], first: number, last: number): boolean {
  if (MOVABLE.has(sources[first]!.key)) return true
  const next = sources[last + 1]
  return (
    (first === 0 || sources[first]!.before !== '') &&
    (!next || next.before !== '' || next.source !== sources[last]!.source)
  )
}

/**
 * Whether the run that begins at `first` is the subject of an opening participle: of "After gaining independence, Mali
 * faced …" it may be said that Mali gained independence.
 */
function isSubjectOf(sources: readonly SourceWord[], first: number, verb: number): boolean {
  const { source } = sources[first]!
  const start = sources.findIndex((word) => word.source === source)
  const opens = verb === start || (verb === start + 1 && OPENERS.has(sources[start]!.key))
  const clause = sources.slice(verb + 1, first)
  return (
    opens &&
    /ing$/.test(sources[verb]!.key) &&
    sources[first]!.before === ',' &&
    clause.every(({ before }) => before === '')
  )
}

const OPENERS = new Set('after before since while when by on upon in following'.split(' '))

/** The cheapest path to each place. */
function best(paths: Path[]): Path[] {
  const byPlace = new Map<string, Path>()
  for (const path of paths) {
    const place = `${path.at} ${path.moved}`
    const known = byPlace.get(place)
    if (!known || cost(path) < cost(known)) byPlace.set(place, path)
  }
  return [...byPlace.values()]
}

function cost({ pieces, added, moved }: Path): number {
  return pieces + 2 * added + (moved === 'none' ? 0 : 2)
}

function trace(path: Path): Matching {
  const matching: number[] = []
  for (let at: Path | undefined = path; at?.before; at = at.before) matching.unshift(at.match)
  return matching
}

const isAcronym = (word: SourceWord): boolean => /^\p{Lu}[\p{Lu}\d&]+(?:['’]s)?$/u.test(word.form)
