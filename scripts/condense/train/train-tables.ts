/**
 * Learns `model/valency.json` and `model/fluency.json` from UD treebanks:
 * `node scripts/condense/train/train-tables.ts <treebank folder>`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Token } from '../../language/types.ts'
import { START, END, symbolOf } from '../fluency.ts'
import { readTreebank } from '../../language/training/conllu.ts'
import type { GoldSentence } from '../../language/training/conllu.ts'

const SEEN_OFTEN = 8
const SHARE_AT_LEAST = 4
const TRIGRAM_AT_LEAST = 4

const folder = process.argv[2]
if (!folder) throw new Error('The folder of the treebanks is missing.')
const sentences = ['ewt-train', 'gum-open-train'].flatMap((name) =>
  readTreebank(join(folder, `${name}.conllu`)).map(toTokens),
)
save('valency', learnValency(sentences))
save('fluency', learnFluency(sentences))

/** The tokens of a gold tree; offsets are not filled in. */
function toTokens({ forms, lemmas, tags, heads, rels }: GoldSentence): Token[] {
  const tokens = forms.map((form, i): Token => {
    return {
      i,
      form,
      lemma: lemmas[i]!,
      tag: tags[i]!,
      head: heads[i]!,
      rel: rels[i]!,
      kids: [],
      start: 0,
      end: 0,
    }
  })
  for (const token of tokens) tokens[token.head]?.kids.push(token.i)
  return tokens
}

function save(name: string, data: unknown): void {
  const file = new URL(`../model/${name}.json`, import.meta.url)
  writeFileSync(file, JSON.stringify(data) + '\n')
}

function learnValency(all: Token[][]): unknown {
  const seen = new Map<string, number>()
  const dependents = new Map<string, Map<string, number>>()
  for (const tokens of all) {
    for (const token of tokens) {
      const group = /^VB/.test(token.tag)
        ? 'v'
        : /^NN/.test(token.tag)
          ? 'n'
          : /^JJ/.test(token.tag)
            ? 'a'
            : undefined
      if (!group) continue
      const key = `${group}:${token.lemma.toLowerCase()}`
      seen.set(key, (seen.get(key) ?? 0) + 1)
      const own = dependents.get(key) ?? new Map<string, number>()
      dependents.set(key, own)
      for (const kind of dependentsOf(tokens, token)) own.set(kind, (own.get(kind) ?? 0) + 1)
    }
  }
  const shares: Record<string, Record<string, number>> = {}
  for (const key of [...seen.keys()].sort()) {
    const count = seen.get(key)!
    if (count < SEEN_OFTEN) continue
    const kept = [...dependents.get(key)!]
      .map(([kind, n]): [string, number] => [kind, Math.round((100 * n) / count)])
      .filter(([, percent]) => percent >= SHARE_AT_LEAST)
    shares[key] = Object.fromEntries(kept)
  }
  return { shares }
}

function dependentsOf(tokens: Token[], token: Token): Set<string> {
  const kinds = new Set<string>()
  for (const kid of token.kids.map((i) => tokens[i]!)) {
    if (kid.i < token.i) continue
    const marker = kid.kids.map((i) => tokens[i]!).find((t) => t.rel === 'case' || t.rel === 'mark')
    if (/^(obl|nmod)/.test(kid.rel) && marker) kinds.add(marker.form.toLowerCase())
    if (/^(xcomp|ccomp|acl|advcl)/.test(kid.rel) && marker?.tag === 'TO') kinds.add('to')
    if (kid.rel === 'obj') kinds.add('obj')
    if (/^(xcomp|ccomp)/.test(kid.rel) && marker?.tag !== 'TO') kinds.add('clause')
  }
  return kinds
}

function learnFluency(all: Token[][]): unknown {
  const symbols: string[] = [START, END]
  const ids = new Map(symbols.map((symbol, id): [string, number] => [symbol, id]))
  const trigrams = new Map<string, number>()
  const bigrams = new Map<string, number>()
  for (const tokens of all) {
    const row = [START, START, ...tokens.map(symbolOf).filter((s) => s !== ''), END].map((symbol) => {
      if (!ids.has(symbol)) ids.set(symbol, symbols.push(symbol) - 1)
      return ids.get(symbol)!
    })
    for (let i = 2; i < row.length; i++) {
      const key = `${row[i - 2]} ${row[i - 1]} ${row[i]}`
      trigrams.set(key, (trigrams.get(key) ?? 0) + 1)
      const pair = `${row[i - 1]} ${row[i]}`
      bigrams.set(pair, (bigrams.get(pair) ?? 0) + 1)
    }
  }
  return { symbols, trigrams: pack(trigrams), bigrams: pack(bigrams) }

  /** Counts as ascending keys, each as the distance from the last, then the count's logarithm to base 2. */
  function pack(counts: Map<string, number>): number[] {
    const rows = [...counts]
      .filter(([, n]) => n >= TRIGRAM_AT_LEAST)
      .map(([key, n]): [number, number] => [
        key.split(' ').reduce((sum, id) => sum * symbols.length + Number(id), 0),
        Math.round(2 * Math.log2(n)),
      ])
      .sort((a, b) => a[0] - b[0])
    let last = 0
    return rows.flatMap(([key, n]) => {
      const distance = key - last
      last = key
      return [distance, n]
    })
  }
}
