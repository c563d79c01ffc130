/** Features of a word for the tagger. */
import type { Atoms } from './atoms.ts'
import { hashFeature as hash } from './hash.ts'

/** As many as there are templates, with room. */
export const tagFeatureCount = 64

/** Fills in the features of the word in `slot`, the tags left of it being known, and returns how many there are. */
export function readTagFeatures(atoms: Atoms, slot: number, features: Int32Array): number {
  const { word, tag, tagSet, fine, coarse, suffix2, suffix3, suffix4, firstLetter, shape } = atoms
  const [last2, last, next, next2] = [
    slot < 3 ? 1 : slot - 2,
    slot - 1,
    slot + 1,
    slot < atoms.root - 1 ? slot + 2 : slot + 1,
  ]
  const t1 = tag[last]!
  const t2 = tag[last2]! + (last2 === last ? 50 : 0)
  const w = word[slot]!
  const set = tagSet[slot]!
  const first = last === 1 ? 1 : 0
  let n = 0
  // The word itself.
  features[n++] = hash(0, 1)
  features[n++] = hash(1, w)
  features[n++] = hash(2, suffix2[slot]!)
  features[n++] = hash(3, suffix3[slot]!)
  features[n++] = hash(4, suffix4[slot]!)
  features[n++] = hash(5, firstLetter[slot]!, shape[slot]!)
  features[n++] = hash(6, shape[slot]!, first)
  features[n++] = hash(7, set)
  features[n++] = hash(8, fine[slot]!)
  features[n++] = hash(9, set, suffix2[slot]!)
  features[n++] = hash(10, set, shape[slot]!, first)
  features[n++] = hash(11, set, fine[slot]!)
  // The tags before it.
  features[n++] = hash(12, t1)
  features[n++] = hash(13, t1, t2)
  features[n++] = hash(14, t1, w)
  features[n++] = hash(15, t1, set)
  features[n++] = hash(16, t1, t2, set)
  features[n++] = hash(17, t1, t2, w)
  features[n++] = hash(18, t1, shape[slot]!)
  features[n++] = hash(19, t1, fine[slot]!)
  features[n++] = hash(20, t1, coarse[slot]!, coarse[next]!)
  features[n++] = hash(21, t1, suffix3[slot]!, suffix2[next]!)
  features[n++] = hash(22, t1, set, tagSet[next]!)
  // The words around it.
  features[n++] = hash(23, word[last]!)
  features[n++] = hash(24, word[last2]!)
  features[n++] = hash(25, word[next]!)
  features[n++] = hash(26, word[next2]!)
  features[n++] = hash(27, w, word[last]!)
  features[n++] = hash(28, w, word[next]!)
  features[n++] = hash(29, word[last]!, word[next]!)
  features[n++] = hash(30, word[last]!, word[last2]!, set)
  features[n++] = hash(31, word[next]!, word[next2]!, set)
  features[n++] = hash(32, suffix3[last]!)
  features[n++] = hash(33, suffix3[next]!)
  features[n++] = hash(34, suffix3[slot]!, suffix3[next]!)
  features[n++] = hash(35, shape[last]!, shape[slot]!, shape[next]!)
  features[n++] = hash(36, tagSet[next]!)
  features[n++] = hash(37, tagSet[next]!, set)
  features[n++] = hash(38, set, tagSet[next]!, tagSet[next2]!)
  features[n++] = hash(39, fine[next]!, set)
  features[n++] = hash(40, fine[last]!, set)
  features[n++] = hash(41, fine[last]!, fine[slot]!)
  features[n++] = hash(42, fine[slot]!, fine[next]!)
  features[n++] = hash(43, coarse[last]!, coarse[slot]!, coarse[next]!)
  features[n++] = hash(44, word[last]!, set, tagSet[next]!)
  features[n++] = hash(45, word[next]!, set)
  features[n++] = hash(46, t1, word[next]!)
  features[n++] = hash(47, shape[slot]!, set, shape[next]! * 16 + shape[last]!)
  return n
}
