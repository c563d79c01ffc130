/** How what was found is held against gold: names by their words, statements by their key words. */

/** Precision and recall; `optional` entries of the gold count neither as found nor as missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export function addTally(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }
}

export function formatTally({ right, wrong, missed }: Tally): string {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '  –' : `${Math.round((100 * part) / whole)} %`.padStart(5)
  return `precision ${percent(right, right + wrong)} (${wrong} wrong)  recall ${percent(right, right + missed)} (${missed} missed)`
}

/** Whether a text holds each word, in any form that begins alike. */
export function holdsWords(text: string, words: string[]): boolean {
  const held = text.toLowerCase()
  return words.every((word) => held.includes(word.toLowerCase().slice(0, 5)))
}

/** Whether a name is one of those given, or holds one, or is held by one; "the" and "a" aside. */
export function isOneOf(name: string, names: string[]): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^(?:the|an?) /, '')
  return names.some((one) => plain(name).includes(plain(one)) || plain(one).includes(plain(name)))
}

/** Matches each find with the first entry of the gold that fits and is still free, what is asked for before what may be. */
export function tallyAgainst<Found, Gold extends { optional?: boolean }>(
  found: Found[],
  gold: Gold[],
  fits: (found: Found, gold: Gold) => boolean,
): { tally: Tally; wrong: Found[]; missed: Gold[] } {
  const free = new Set(gold.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false)))
  const wrong: Found[] = []
  let right = 0
  for (const one of found) {
    const entry = [...free].find((candidate) => fits(one, candidate))
    if (!entry) wrong.push(one)
    else {
      free.delete(entry)
      if (!entry.optional) right++
    }
  }
  const missed = [...free].filter(({ optional }) => !optional)
  return { tally: { right, wrong: wrong.length, missed: missed.length }, wrong, missed }
}
