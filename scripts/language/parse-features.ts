/**
 * Features of a parser state. The templates are those of Zhang and Nivre (2011) less the labels, with words'
 * classes, what stands between two words (McDonald, Crammer and Pereira 2005), kinds of dependents, and the
 * prepositions and conjunctions that decide on attachment. They fall in four groups by what they depend on, so
 * that the scores of the first three can be kept for a sentence.
 */
import type { Atoms } from './atoms.ts'
import { hashFeature as hash } from './hash.ts'
import type { Node, State } from './parse-state.ts'

/** Room for the features of one state. */
export const parseFeatureCount = 180

/** What a sentence has beside its columns: computed once. */
export interface ParseContext {
  atoms: Atoms
  /** A bit for the kind of each word (`kindOfTag`). */
  kinds: Int32Array
  /** How many verbs and conjunctions stand before each slot. */
  verbs: Int32Array
  conjunctions: Int32Array
}

/** A bit for each kind of tag: what a word's dependents are summed up to. */
export type KindOfTag = (tag: number) => number

const kindPatterns = [
  /^NNS?$/,
  /^NNP/,
  /^PRP$|^EX$|^WP$/,
  /^VB[ZPD]$|^MD$/,
  /^VBG$/,
  /^VBN$/,
  /^VB$/,
  /^IN$/,
  /^TO$/,
  /^RB|^WRB/,
  /^JJ/,
  /^CC$/,
  /^DT|^PDT|^WDT|\$$/,
  /^CD$/,
  /^,$/,
  /^\.$/,
  /^:$|^-LRB-$|^-RRB-$|^``$|^''$/,
  /^RP$/,
]

/** Tag numbers are indices of `tags` plus 1. */
export function kindsOfTags(tags: readonly string[]): KindOfTag {
  const bits = tags.map((tag) => {
    const kind = kindPatterns.findIndex((pattern) => pattern.test(tag))
    return 1 << (kind < 0 ? kindPatterns.length : kind)
  })
  return (tag) => bits[tag - 1] ?? 0
}

const verbKinds = (1 << 3) | (1 << 4) | (1 << 5) | (1 << 6)
const conjunctionKind = 1 << 11

export function readContext(atoms: Atoms, kindOfTag: KindOfTag): ParseContext {
  const size = atoms.tag.length
  const context = {
    atoms,
    kinds: new Int32Array(size),
    verbs: new Int32Array(size + 1),
    conjunctions: new Int32Array(size + 1),
  }
  for (let slot = 0; slot < size; slot++) {
    const kind = kindOfTag(atoms.tag[slot]!)
    context.kinds[slot] = kind
    context.verbs[slot + 1] = context.verbs[slot]! + (kind & verbKinds ? 1 : 0)
    context.conjunctions[slot + 1] = context.conjunctions[slot]! + (kind & conjunctionKind ? 1 : 0)
  }
  return context
}

/** The next words: group 1. Returns the number of features so far, as all readers of groups do. */
export function readFrontFeatures(
  { atoms }: ParseContext,
  b0: number,
  features: Int32Array,
  from: number,
): number {
  const { word, tag, tagSet, fine, coarse } = atoms
  const b1 = Math.min(b0 + 1, atoms.root + 1)
  const b2 = Math.min(b0 + 2, atoms.root + 1)
  const before = b0 - 1
  let n = from
  features[n++] = hash(0, 1)
  features[n++] = hash(1, word[b0]!, tag[b0]!)
  features[n++] = hash(2, word[b0]!)
  features[n++] = hash(3, tag[b0]!)
  features[n++] = hash(4, fine[b0]!, tag[b0]!)
  features[n++] = hash(5, word[b1]!, tag[b1]!)
  features[n++] = hash(6, word[b1]!)
  features[n++] = hash(7, tag[b1]!, tag[b0]!)
  features[n++] = hash(8, tag[b2]!, tag[b1]!, tag[b0]!)
  features[n++] = hash(9, word[b2]!)
  features[n++] = hash(10, tagSet[b0]!, tag[b0]!)
  features[n++] = hash(11, word[b0]!, word[b1]!)
  features[n++] = hash(12, tag[before]!, tag[b0]!, tag[b1]!)
  features[n++] = hash(13, coarse[b0]!, coarse[b1]!)
  features[n++] = hash(14, word[before]!, tag[b0]!)
  return n
}

/** Two words, x left of y, one of which may be the other's head: group 2 (template numbers from 20) or 3 (from 60). */
export function readPairFeatures(
  context: ParseContext,
  template: number,
  x: number,
  y: number,
  features: Int32Array,
  from: number,
): number {
  const { atoms, verbs, conjunctions } = context
  const { word, tag, tagSet, fine, coarse, commas } = atoms
  const T = template
  const xw = word[x]!
  const xt = tag[x]!
  const xf = fine[x]!
  const yw = word[y]!
  const yt = tag[y]!
  const yf = fine[y]!
  const distance = x === 0 ? 0 : distanceOf(y - x)
  let n = from
  features[n++] = hash(T, xw, xt)
  features[n++] = hash(T + 1, xw)
  features[n++] = hash(T + 2, xt, distance)
  features[n++] = hash(T + 3, xf, xt)
  features[n++] = hash(T + 4, xw, yw)
  features[n++] = hash(T + 5, xt, yt)
  features[n++] = hash(T + 6, xw, yt)
  features[n++] = hash(T + 7, xt, yw)
  features[n++] = hash(T + 8, xw, yw, xt * 128 + yt)
  features[n++] = hash(T + 9, xf, yf)
  features[n++] = hash(T + 10, xf, yt)
  features[n++] = hash(T + 11, xt, yf)
  features[n++] = hash(T + 12, coarse[x]!, coarse[y]!, distance)
  features[n++] = hash(T + 13, xw, yf)
  features[n++] = hash(T + 14, xf, yw)
  features[n++] = hash(T + 15, xt, yt, distance)
  features[n++] = hash(T + 16, xw, distance)
  features[n++] = hash(T + 17, yw, distance)
  features[n++] = hash(T + 18, tagSet[x]!, yt)
  features[n++] = hash(T + 19, xt, tagSet[y]!)
  if (x === 0) return n
  const before = tag[x - 1]!
  const after = tag[y + 1]!
  const inner = tag[x + 1]! * 128 + tag[y - 1]!
  const verbsBetween = Math.min(verbs[y]! - verbs[x + 1]!, 3)
  const commasBetween = Math.min(commas[y]! - commas[x + 1]!, 3)
  const conjunctionsBetween = Math.min(conjunctions[y]! - conjunctions[x + 1]!, 2)
  const between = (verbsBetween * 4 + commasBetween) * 4 + conjunctionsBetween
  features[n++] = hash(T + 20, xt, yt, inner)
  features[n++] = hash(T + 21, xt * 128 + before, yt, tag[y - 1]!)
  features[n++] = hash(T + 22, xt, yt * 128 + after, tag[x + 1]!)
  features[n++] = hash(T + 23, xt * 128 + before, yt * 128 + after)
  features[n++] = hash(T + 24, xt, yt, between)
  features[n++] = hash(T + 25, xw, yt, between)
  features[n++] = hash(T + 26, xt, yw, between)
  if (y - x <= 5) {
    let sequence = xt
    for (let slot = x + 1; slot <= y; slot++) sequence = Math.imul(sequence, 131) + tag[slot]!
    features[n++] = hash(T + 27, sequence)
  }
  return n
}

/** What depends on the state as a whole: group 4. */
export function readStateFeatures(
  { atoms }: ParseContext,
  state: State,
  features: Int32Array,
  from: number,
): number {
  const { word, tag, fine } = atoms
  const { stack, front } = state
  const s0 = stack?.node ?? none
  const s1 = stack?.below?.node ?? none
  const s2 = stack?.below?.below?.node ?? none
  const b0 = front.slot
  const b1 = Math.min(b0 + 1, atoms.root + 1)
  const b2 = Math.min(b0 + 2, atoms.root + 1)
  const s0t = tag[s0.slot]!
  const s1t = tag[s1.slot]!
  const s2t = tag[s2.slot]!
  const b0t = tag[b0]!
  const b1t = tag[b1]!
  const s0w = word[s0.slot]!
  const s1w = word[s1.slot]!
  const s2w = word[s2.slot]!
  const b0w = word[b0]!
  const s0f = fine[s0.slot]!
  const s1f = fine[s1.slot]!
  const b0f = fine[b0]!
  const s0Left = word[s0.left]!
  const frontLeft = word[front.left]!
  const s0b0 = s0t * 128 + b0t
  const s1s0 = s1t * 128 + s0t
  let n = from
  // Three and more words in a row.
  features[n++] = hash(100, s1t, s0b0)
  features[n++] = hash(101, s2t, s1s0)
  features[n++] = hash(102, s0b0, b1t)
  features[n++] = hash(103, s0b0, b1t, tag[b2]!)
  features[n++] = hash(104, s1s0, b0t, b1t)
  features[n++] = hash(105, s2t, s1s0, b0t)
  features[n++] = hash(106, s1w, s0b0)
  features[n++] = hash(107, s0w, s1t, b0t)
  features[n++] = hash(108, b0w, s1s0)
  features[n++] = hash(109, s1w, b0w, s0t)
  features[n++] = hash(110, s1f, s0f, b0f)
  features[n++] = hash(111, s0t, b0w, b1t)
  features[n++] = hash(112, s0w, b0t, b1t)
  features[n++] = hash(113, s2t, s0t, b0t)
  features[n++] = hash(114, s2w, s0t)
  features[n++] = hash(115, word[b1]!, s0b0)
  // Dependents of the top, of the one below, of the next word.
  features[n++] = hash(120, s0b0, tag[s0.left]!)
  features[n++] = hash(121, s0b0, tag[s0.right]!)
  features[n++] = hash(122, s0b0, tag[front.left]!)
  features[n++] = hash(123, s1s0, tag[s0.left]!)
  features[n++] = hash(124, s1s0, tag[s0.right]!)
  features[n++] = hash(125, s1s0, tag[s1.right]!)
  features[n++] = hash(126, s1s0, tag[s1.left]!)
  features[n++] = hash(127, s0t, tag[s0.left]!, tag[s0.left2]!)
  features[n++] = hash(128, s0t, tag[s0.right]!, tag[s0.right2]!)
  features[n++] = hash(129, b0t, tag[front.left]!, tag[front.left2]!)
  features[n++] = hash(130, s1t, tag[s1.right]!, tag[s1.right2]!)
  features[n++] = hash(131, s0b0, word[s0.left]!)
  features[n++] = hash(132, s0b0, word[s0.right]!)
  features[n++] = hash(133, s0b0, word[front.left]!)
  features[n++] = hash(134, s0w, tag[s0.left]!)
  features[n++] = hash(135, s0w, tag[s0.right]!)
  features[n++] = hash(136, b0w, tag[front.left]!)
  // How many dependents and of what kinds (valency).
  features[n++] = hash(140, s0w, s0.leftCount, s0.rightCount)
  features[n++] = hash(141, s0b0, s0.leftCount * 8 + s0.rightCount)
  features[n++] = hash(142, b0t, front.leftCount, s0t)
  features[n++] = hash(143, s0t, s0.leftKinds, s0.rightKinds)
  features[n++] = hash(144, s0b0, s0.leftKinds)
  features[n++] = hash(145, s0b0, s0.rightKinds)
  features[n++] = hash(146, s0w, s0.rightKinds)
  features[n++] = hash(147, s1s0, s1.rightKinds)
  features[n++] = hash(148, s1w, s1.rightKinds, s0t)
  features[n++] = hash(149, s0b0, front.leftKinds)
  features[n++] = hash(150, s1s0, s1.leftKinds)
  features[n++] = hash(151, s1s0, s0.leftKinds)
  features[n++] = hash(152, s1t, s1.leftKinds, s1.rightKinds * 128 + s0t)
  features[n++] = hash(153, s1f, s1.rightKinds, s0t)
  // The preposition, conjunction or mark in front of a phrase, and what the phrase may belong to.
  features[n++] = hash(160, s1w, s0Left, s0t)
  features[n++] = hash(161, s1f, s0Left, s0t)
  features[n++] = hash(162, s1s0, s0Left)
  features[n++] = hash(163, s2w, s0Left, s0t)
  features[n++] = hash(164, s2t, s0Left, s1s0)
  features[n++] = hash(165, s1f, s0Left, s0f)
  features[n++] = hash(166, s1w, s0w, s0Left)
  features[n++] = hash(167, s0w, frontLeft, b0t)
  features[n++] = hash(168, s0f, frontLeft, b0f)
  features[n++] = hash(169, s1w, frontLeft, b0t)
  features[n++] = hash(170, s1s0, frontLeft, b0t)
  features[n++] = hash(171, s1f, s0f, s0Left * 3 + s0.leftCount)
  features[n++] = hash(172, s1s0, word[s0.left2]!, s0Left)
  return n
}

const none: Node = {
  slot: 0,
  left: 0,
  left2: 0,
  leftCount: 0,
  leftKinds: 0,
  right: 0,
  right2: 0,
  rightCount: 0,
  rightKinds: 0,
}

function distanceOf(steps: number): number {
  return steps < 5 ? steps : steps < 8 ? 5 : steps < 14 ? 6 : 7
}
