import { readFileSync } from 'node:fs'
import type { Token } from '../language/types.ts'

/**
 * How often, in the treebanks, a word has a dependent of a kind: what is hardly ever absent is not cut.
 * Shares are per hundred occurrences of the lemma; only lemmas seen often enough are listed.
 */
interface Valency {
  /** By `v:` or `n:` and lemma: the share with each preposition, `to` for an infinitive, `obj` for an object. */
  shares: Record<string, Record<string, number>>
}

let loaded: Valency | undefined

function valency(): Valency {
  loaded ??= JSON.parse(readFileSync(new URL('./model/valency.json', import.meta.url), 'utf8')) as Valency
  return loaded
}

function share(head: Token, dependent: string): number | undefined {
  const group = /^VB/.test(head.tag) ? 'v' : /^NN/.test(head.tag) ? 'n' : 'a'
  const own = valency().shares[`${group}:${head.lemma.toLowerCase()}`]
  return own ? (own[dependent] ?? 0) / 100 : undefined
}

/** Prepositions that mostly set time and place. */
const CIRCUMSTANTIAL =
  /^(in|at|on|during|after|before|since|until|across|within|throughout|over|near|under|around)$/

/** 0–1: how much the head needs this preposition; a guess by its kind where the lemma was not seen. */
export function prepositionBond(head: Token, preposition: string, adjacent: boolean): number {
  const known = share(head, preposition)
  const guess = CIRCUMSTANTIAL.test(preposition)
    ? 0.1
    : /^(to|on|with|from|for|into|of)$/.test(preposition)
      ? 0.3
      : 0.15
  const base = known === undefined ? guess : known
  // After the verb itself, with no object between, a phrase is more often a complement.
  return adjacent ? base + 0.15 : base
}

/** 0–1: how often the head takes an infinitive. */
export function purposeBond(head: Token): number {
  return share(head, 'to') ?? 0.08
}

/** 0–1: how often the verb has an object. */
export function objectBond(head: Token): number {
  return share(head, 'obj') ?? 0.4
}
