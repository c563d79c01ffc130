/** Longest piece that is a name or a date, in characters. */
const LONGEST = 60

/**
 * Of the places that a text names those that hold no more than a name or a date: `supports` knows them as such where
 * they are a source of their own, also where they open their sentence.
 */
export function namedPieces(pieces: readonly string[]): string[] {
  return pieces.filter((piece) => /^\p{Lu}/u.test(piece) && !/[.;:]/.test(piece) && piece.length <= LONGEST)
}
