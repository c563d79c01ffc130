/** How far a parse may be trusted: a logistic model over signs of doubt, fitted on the development sets. */
import { expOfNegative } from './neural/activations.ts'

/** Numbers in the order of `readSigns`, then the constant. */
export type ConfidenceWeights = readonly number[]

/** A parsed sentence with what its readers thought. */
export interface ReadParse {
  /** Indices of the heads, -1 for the root. */
  heads: readonly number[]
  tags: readonly string[]
  rels: readonly string[]
  /** Probability of the head at place j of the word at place i, at i · places + j; place 0 is the root. */
  arcs: Float64Array
  /** The same of each reader. */
  readings: readonly Float64Array[]
}

/**
 * Signs of a good parse, each about 0–1: how likely it is that at most one head in ten is wrong, that the root is
 * right; the weakest arc; the mean; whether the readers agree on the root, and how often on heads; whether the
 * root's clause has a finite verb if the sentence has any; how short the sentence is.
 */
export function readSigns({ heads, tags, rels, arcs, readings }: ReadParse): number[] {
  const places = heads.length + 1
  const shares: number[] = []
  let rootShare = 0
  let agreed = 0
  let rootAgreed = 1
  heads.forEach((head, i) => {
    const at = (i + 1) * places + head + 1
    const share = arcs[at] as number
    const agree = readings.every((reading) => (reading[at] as number) > 0.5)
    if (head < 0) {
      rootShare = share
      if (!agree) rootAgreed = 0
    }
    if (rels[i] === 'punct') return
    shares.push(share)
    if (agree) agreed++
  })
  const count = Math.max(1, shares.length)
  return [
    probabilityOfFew(shares, Math.floor(shares.length / 10)),
    rootShare,
    shares.reduce((least, share) => Math.min(least, share), 1),
    shares.reduce((sum, share) => sum + share, 0) / count,
    rootAgreed,
    agreed / count,
    hasFiniteRoot(heads, tags) ? 1 : 0,
    10 / (10 + heads.length),
  ]
}

/** 0–1: about the share of such parses that have the right root and at most one wrong head in ten. */
export function readConfidence(signs: readonly number[], weights: ConfidenceWeights): number {
  const sum = signs.reduce((total, sign, i) => total + sign * (weights[i] ?? 0), weights[signs.length] ?? 0)
  const part = expOfNegative(-Math.abs(sum))
  return (sum < 0 ? part : 1) / (1 + part)
}

/** The probability that at most `limit` arcs are wrong, each being right with its own probability. */
function probabilityOfFew(shares: readonly number[], limit: number): number {
  const chances = new Float64Array(limit + 1)
  chances[0] = 1
  for (const share of shares) {
    for (let wrong = limit; wrong >= 0; wrong--)
      chances[wrong] =
        (chances[wrong] as number) * share + (wrong > 0 ? (chances[wrong - 1] as number) * (1 - share) : 0)
  }
  return chances.reduce((sum, chance) => sum + chance, 0)
}

/** Also where no word is finite. */
function hasFiniteRoot(heads: readonly number[], tags: readonly string[]): boolean {
  const finite = tags.map((tag) => /^(?:VBZ|VBP|VBD|MD)$/.test(tag))
  if (!finite.includes(true)) return true
  return finite.some((is, i) => is && (heads[i] === -1 || heads[heads[i] as number] === -1))
}
