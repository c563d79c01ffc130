import { findKeyWords } from '../../read/common/words.ts'
import type { Block } from '../../types/index.ts'

/** Paragraphs of one group. */
const FEWEST = 2
const USUAL = 3
const MOST = 4
const MOST_GROUPS = 6
/** What it costs a group to be one paragraph longer or shorter than usual. */
const ODD_SIZE = 0.04
/** What it costs to begin a group with a word that goes on from what was said before. */
const GOES_ON = 0.15
const CONNECTIVE =
  /^(?:however|but|and|yet|so|also|moreover|furthermore|in addition|therefore|thus|hence|nevertheless|still|then|instead|similarly|likewise|he|she|it|they|this|these|those|that|such|his|her|their|another|other)\b/i

/**
 * Groups paragraphs that speak of the same: cuts are set where the words before and after differ most (Hearst 1997,
 * TextTiling, with the sizes of the groups kept near three), by dynamic programming over all cuts.
 *
 * @returns the groups in order; what follows a paragraph (a list, a picture) stays with it.
 */
export function groupTopics(blocks: Block[]): Block[][] {
  const units = unitsOf(blocks)
  const count = units.length
  if (count < 2 * FEWEST) return [blocks]
  const most = Math.max(MOST, Math.ceil(count / MOST_GROUPS) + 1)
  const usual = Math.max(USUAL, count / MOST_GROUPS)
  const words = units.map((unit) => countsOf(unit))
  const cuts = cutCosts(units, words)
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= count; end++) {
    let choice = { cost: Infinity, from: 0 }
    for (let size = FEWEST; size <= Math.min(most, end); size++) {
      const from = end - size
      const before = best[from]
      if (!before) continue
      const cost = before.cost + ODD_SIZE * (size - usual) ** 2 + (cuts[from] ?? 0)
      if (cost < choice.cost) choice = { cost, from }
    }
    best.push(choice)
  }
  const groups: Block[][] = []
  for (let end = count; end > 0;) {
    const from = best[end]?.from ?? 0
    groups.unshift(units.slice(from, end).flat())
    end = from
  }
  return groups
}

/** A paragraph with the lists, pictures and quotations after it. */
function unitsOf(blocks: Block[]): Block[][] {
  const units: Block[][] = []
  for (const block of blocks) {
    const last = units.at(-1)
    const leads = last?.at(-1)?.text.endsWith(':')
    if (last && (block.kind !== 'paragraph' || leads)) last.push(block)
    else units.push([block])
  }
  return units
}

/** How alike the words before and after each cut are, against the mean of all cuts; none for the beginning. */
function cutCosts(units: Block[][], words: Map<string, number>[]): number[] {
  const similar = units.map((unit, at) => {
    const likeness = cosine(merge(words.slice(Math.max(0, at - 2), at)), merge(words.slice(at, at + 2)))
    return likeness + (CONNECTIVE.test(unit[0]?.text ?? '') ? GOES_ON : 0)
  })
  const mean = similar.slice(1).reduce((sum, each) => sum + each, 0) / (similar.length - 1)
  return similar.map((each, at) => (at === 0 ? 0 : each - mean))
}

function countsOf(unit: Block[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { kind, text } of unit)
    if (kind !== 'code') for (const key of findKeyWords(text)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function merge(maps: Map<string, number>[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const map of maps) for (const [key, count] of map) all.set(key, (all.get(key) ?? 0) + count)
  return all
}

function cosine(one: Map<string, number>, other: Map<string, number>): number {
  let product = 0
  for (const [key, count] of one) product += count * (other.get(key) ?? 0)
  const norm = (map: Map<string, number>): number =>
    Math.sqrt([...map.values()].reduce((sum, count) => sum + count ** 2, 0))
  return product === 0 ? 0 : product / (norm(one) * norm(other))
}
