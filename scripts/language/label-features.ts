/** Features of an arc for its relation: both words, their surroundings, and the relations set before it. */
import type { ParseContext } from './parse-features.ts'
import { hashFeature as hash } from './hash.ts'
import type { TreeShape } from './tree-shape.ts'

/** Room for the features of one arc. */
export const labelFeatureCount = 80

/**
 * Fills in the features of the arc to `d`. `labels` has the numbers of the relations set so far by slot (0 for
 * none), `brother` the relation of the dependent of the same head before it, `seen` a bit for each of the first
 * 31 relations that the head's dependents have.
 */
export function readLabelFeatures(
  { atoms, kinds }: ParseContext,
  shape: TreeShape,
  d: number,
  labels: Int32Array,
  brother: number,
  seen: number,
  features: Int32Array,
): number {
  const { word, tag, tagSet, fine, coarse, suffix3 } = atoms
  const h = shape.heads[d]!
  const direction = d < h ? 1 : 0
  const distance = Math.min(Math.abs(h - d), 6)
  const [dw, hw, dt, ht] = [word[d]!, word[h]!, tag[d]!, tag[h]!]
  const arc = (dt * 128 + ht) * 2 + direction
  const [left, right, aboveLeft, aboveRight] = [
    shape.left[d]!,
    shape.right[d]!,
    shape.left[h]!,
    shape.right[h]!,
  ]
  const marker = word[left]!
  const above = labels[h]!
  const grand = h < atoms.root ? shape.heads[h]! : 0
  const comma = atoms.commas[Math.max(d, h)]! - atoms.commas[Math.min(d, h)]! > 0 ? 1 : 0
  let n = 0
  features[n++] = hash(200, arc)
  features[n++] = hash(201, dw, ht, direction)
  features[n++] = hash(202, dt, hw, direction)
  features[n++] = hash(203, dw, hw)
  features[n++] = hash(204, dw, dt)
  features[n++] = hash(205, hw, ht, direction)
  features[n++] = hash(206, arc, distance)
  features[n++] = hash(207, arc, tag[left]!)
  features[n++] = hash(208, arc, marker)
  features[n++] = hash(209, arc, tag[right]!)
  features[n++] = hash(210, arc, tag[d - 1]!)
  features[n++] = hash(211, arc, tag[d + 1]!)
  features[n++] = hash(212, arc, tag[h - 1]!)
  features[n++] = hash(213, arc, tag[Math.min(h + 1, atoms.root + 1)]!)
  features[n++] = hash(214, arc, tag[aboveLeft]!)
  features[n++] = hash(215, arc, tag[aboveRight]!)
  features[n++] = hash(216, arc, word[aboveLeft]!)
  features[n++] = hash(217, arc, aboveLeft === d ? 1 : aboveRight === d ? 2 : 0)
  features[n++] = hash(218, dt, ht, tag[grand]!)
  features[n++] = hash(219, marker, dw)
  features[n++] = hash(220, marker, hw)
  features[n++] = hash(221, word[shape.left2[d]!]!, dt, ht)
  features[n++] = hash(222, arc, comma)
  features[n++] = hash(223, word[d - 1]!, dt, ht)
  features[n++] = hash(224, ht, tag[left]! * 128 + tag[right]!, direction)
  features[n++] = hash(225, arc, tag[shape.right2[h]!]!)
  features[n++] = hash(226, arc, tag[shape.left2[h]!]!)
  features[n++] = hash(227, arc, shape.auxiliaries[h]!)
  features[n++] = hash(228, arc, shape.auxiliaries[d]!)
  features[n++] = hash(229, dt, shape.leftKinds[d]!, ht)
  features[n++] = hash(230, dt, shape.rightKinds[d]!, ht)
  features[n++] = hash(231, arc, shape.leftKinds[h]!)
  features[n++] = hash(232, arc, shape.rightKinds[h]!)
  features[n++] = hash(233, fine[d]!, fine[h]!, direction)
  features[n++] = hash(234, fine[d]!, ht, direction)
  features[n++] = hash(235, dt, fine[h]!, direction)
  features[n++] = hash(236, fine[d]!, hw)
  features[n++] = hash(237, coarse[d]!, coarse[h]!, marker)
  features[n++] = hash(238, marker, fine[h]!, dt)
  features[n++] = hash(239, arc, tagSet[d]!)
  features[n++] = hash(240, arc, suffix3[d]!)
  features[n++] = hash(241, dw, dt, distance * 2 + direction)
  features[n++] = hash(242, marker, word[shape.left2[d]!]!, dt)
  features[n++] = hash(243, arc, kinds[left]! | (kinds[right]! << 1), distance)
  // Relations that are set already.
  features[n++] = hash(250, arc, above)
  features[n++] = hash(251, arc, brother)
  features[n++] = hash(252, arc, seen)
  features[n++] = hash(253, dw, above, direction)
  features[n++] = hash(254, arc, brother, marker)
  features[n++] = hash(255, hw, brother, dt)
  features[n++] = hash(256, arc, above, marker)
  features[n++] = hash(257, fine[h]!, seen, dt)
  return n
}
