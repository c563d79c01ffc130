/**
 * Which sentences carry the article: a weighted sum of signals, each standardised over the article. Besides how much a
 * sentence shares with all others (a BM25-weighted graph ranked by PageRank: Barrios et al. 2016, after TextRank, Mihalcea
 * and Tarau 2004) these are its place, its length, its figures and what its words tell of it. The weights are those of a
 * logistic regression on the sentences that readers called essential; `scripts/score/fit-salience.ts` makes them anew.
 */

/** What of a sentence decides its salience. */
export interface Ranked {
  text: string
  /** Index in its paragraph, from 0. */
  inBlock: number
  /** Index in its section, from 0. Default: its index in the article. */
  inSection?: number
  /** Whether it stands before the first heading. */
  opens?: boolean
  /** Title of its section, if any. */
  heading?: string
}

export type Signal = keyof typeof WEIGHTS

/** What a deviation of one in a signal adds. */
const WEIGHTS = {
  graph: 0.33,
  heading: 0.12,
  opensSection: 0.17,
  opening: 0.15,
  late: -0.15,
  length: 0.4,
  figures: 0.25,
  quoted: -0.18,
  outcome: 0.22,
  defines: 0.14,
}

/** The largest article whose whole graph is drawn; beyond it the article's centroid stands in, which is linear. */
const GRAPH_LIMIT = 900

/** Salience of each sentence, 0–1: its rank within the article (1 is the most salient). */
export function rankSentences(sentences: Ranked[], contentWords: (text: string) => string[]): number[] {
  if (sentences.length === 0) return []
  const sums = sentences.map(() => 0)
  for (const [name, values] of Object.entries(findSignals(sentences, contentWords)))
    values.forEach((value, i) => (sums[i]! += WEIGHTS[name as Signal] * value))
  return toRanks(sums)
}

/** The signals of each sentence, standardised over the article. */
export function findSignals(
  sentences: Ranked[],
  contentWords: (text: string) => string[],
): Record<Signal, number[]> {
  const words = sentences.map((sentence) => contentWords(sentence.text))
  const has = (pattern: RegExp) => sentences.map(({ text }) => Number(pattern.test(text)))
  const signals: Record<Signal, number[]> = {
    graph: words.length <= GRAPH_LIMIT ? rankByGraph(words) : rankByCentroid(words),
    heading: words.map((of, i) => share(of, new Set(contentWords(sentences[i]?.heading ?? '')))),
    opensSection: sentences.map(({ inSection }, i) => Number((inSection ?? i) === 0)),
    opening: sentences.map(({ opens }) => Number(opens ?? false)),
    late: sentences.map((_, i) => i / sentences.length),
    length: sentences.map(({ text }) => Math.log(Math.min(LONGEST, text.split(/\s+/).length))),
    figures: sentences.map(({ text }) => Math.min(MOST_FIGURES, text.match(/\d[\d.,]*/g)?.length ?? 0)),
    quoted: has(/["“”]/),
    outcome: has(OUTCOME),
    defines: has(DEFINES),
  }
  for (const name of Object.keys(signals) as Signal[]) signals[name] = standardise(signals[name])
  return signals
}

/** A longer sentence says no more for its length, in words, nor one with more figures. */
const LONGEST = 40
const MOST_FIGURES = 3

/** What came of it. */
const OUTCOME =
  /\b(?:killed|died|won|lost|found|showed|concluded|agreed|decided|ruled|rejected|approved|signed|ended|destroyed|captured|founded|established|proposed|replaced|abolished|banned|discovered|became|led to|results? in|resulted|caused|reduced|doubled|halved|fell|rose|failed|resigned|defeated|declared|elected|must|requires?|may not|shall)\b/i

/** What something is: "The Act is a law …". */
const DEFINES = /\b(?:is|are|was|were) (?:an?|the)\b/i

function share(words: string[], of: Set<string>): number {
  if (of.size === 0) return 0
  return new Set(words.filter((word) => of.has(word))).size / Math.sqrt(of.size)
}

function standardise(values: number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  return values.map((value) => (deviation > 0 ? (value - mean) / deviation : 0))
}

function toRanks(values: number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value || b.i - a.i)
  const ranks = values.map(() => 1)
  if (values.length > 1) order.forEach(({ i }, rank) => (ranks[i] = rank / (values.length - 1)))
  return ranks
}

function documentFrequency(words: string[][]): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const of of words) for (const word of new Set(of)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return frequency
}

/** PageRank over the graph whose edge i→j is the BM25 score of sentence j for the words of sentence i. */
function rankByGraph(words: string[][]): number[] {
  const n = words.length
  const frequency = documentFrequency(words)
  const meanLength = words.reduce((sum, of) => sum + of.length, 0) / n || 1
  const postings = new Map<string, { j: number; score: number }[]>()
  words.forEach((of, j) => {
    const counts = new Map<string, number>()
    for (const word of of) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, count] of counts) {
      const idf = Math.log(1 + n / (frequency.get(word) ?? 1))
      const score = (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * of.length) / meanLength))
      const list = postings.get(word)
      if (list) list.push({ j, score })
      else postings.set(word, [{ j, score }])
    }
  })
  const edges = words.map((of, i) => {
    const row = new Map<number, number>()
    for (const word of new Set(of))
      for (const { j, score } of postings.get(word) ?? []) if (j !== i) row.set(j, (row.get(j) ?? 0) + score)
    const total = [...row.values()].reduce((sum, score) => sum + score, 0)
    return [...row].map(([j, score]) => ({ j, share: score / total }))
  })
  let rank = words.map(() => 1 / n)
  for (let round = 0; round < 40; round++) {
    const next = words.map(() => 0.15 / n)
    edges.forEach((row, i) => {
      for (const { j, share } of row) next[j]! += 0.85 * rank[i]! * share
    })
    rank = next
  }
  return rank
}

/** Cosine with the sum of all sentences' tf–idf vectors: what PageRank tends to, in linear time. */
function rankByCentroid(words: string[][]): number[] {
  const frequency = documentFrequency(words)
  const idf = (word: string) => Math.log(1 + words.length / (frequency.get(word) ?? 1))
  const centroid = new Map<string, number>()
  for (const of of words) for (const word of of) centroid.set(word, (centroid.get(word) ?? 0) + idf(word))
  return words.map((of) => {
    const norm = Math.sqrt(of.reduce((sum, word) => sum + idf(word) ** 2, 0)) || 1
    return of.reduce((sum, word) => sum + idf(word) * (centroid.get(word) ?? 0), 0) / norm
  })
}
