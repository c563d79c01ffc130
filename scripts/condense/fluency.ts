import { readFileSync } from 'node:fs'
import type { Token } from '../language/types.ts'

/**
 * A small trigram model over tags and function words (learned from the treebanks): says where a text reads
 * as no English does. Stupid backoff (Brants et al. 2007).
 */
interface Counts {
  ids: Map<string, number>
  size: number
  trigrams: Map<number, number>
  bigrams: Map<number, number>
  /** Occurrences of each pair, and of each symbol, as what goes before. */
  pairs: Map<number, number>
  singles: Map<number, number>
}

export const START = '<'
export const END = '>'
const BACKOFF = Math.log(0.3)
const FLOOR = -9

/** The token as the model sees it: function words themselves, else the tag; '' for marks other than commas. */
export function symbolOf(token: Pick<Token, 'form' | 'tag'>): string {
  if (token.form === ',') return ','
  if (!/[\p{L}\p{N}]/u.test(token.form)) return ''
  return /^(IN|DT|CC|TO|MD|PRP\$?|WDT|WP|WRB|RP|EX|PDT)$/.test(token.tag)
    ? token.form.toLowerCase()
    : token.tag
}

/** Natural log of the probability of each token after the two before it, and of the end after the last. */
export function fluency(tokens: readonly Token[]): { token: number; log: number }[] {
  const model = counts()
  const row = tokens.map((t) => ({ i: t.i, symbol: symbolOf(t) })).filter((r) => r.symbol !== '')
  const symbols = [START, START, ...row.map((r) => r.symbol), END].map((s) => model.ids.get(s) ?? -1)
  return symbols.slice(2).map((symbol, n) => ({
    token: row[n]?.i ?? -1,
    log: logProbability(model, symbols[n]!, symbols[n + 1]!, symbol),
  }))
}

function logProbability(model: Counts, a: number, b: number, c: number): number {
  const { size } = model
  if (a < 0 || b < 0 || c < 0) return FLOOR
  const whole = model.trigrams.get((a * size + b) * size + c)
  if (whole) return Math.log(whole / (model.pairs.get(a * size + b) ?? whole))
  const pair = model.bigrams.get(b * size + c)
  if (pair) return Math.max(FLOOR, BACKOFF + Math.log(pair / (model.singles.get(b) ?? pair)))
  return FLOOR
}

let loaded: Counts | undefined

function counts(): Counts {
  if (loaded) return loaded
  const file = new URL('./model/fluency.json', import.meta.url)
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    symbols: string[]
    trigrams: number[]
    bigrams: number[]
  }
  const size = data.symbols.length
  const [trigrams, bigrams] = [unpack(data.trigrams), unpack(data.bigrams)]
  loaded = {
    ids: new Map(data.symbols.map((symbol, id) => [symbol, id])),
    size,
    trigrams,
    bigrams,
    pairs: sumBy(trigrams, size),
    singles: sumBy(bigrams, size),
  }
  return loaded
}

function unpack(packed: number[]): Map<number, number> {
  const map = new Map<number, number>()
  let key = 0
  for (let n = 0; n < packed.length; n += 2) {
    key += packed[n]!
    map.set(key, 2 ** (packed[n + 1]! / 2))
  }
  return map
}

function sumBy(map: Map<number, number>, size: number): Map<number, number> {
  const sums = new Map<number, number>()
  for (const [key, count] of map) {
    const before = Math.floor(key / size)
    sums.set(before, (sums.get(before) ?? 0) + count)
  }
  return sums
}
