/** What can be seen of a tree around each word, in columns by slot (see atoms.ts); 0 is "none". */
import type { ParseContext } from './parse-features.ts'
import { firstSlot } from './atoms.ts'
import { hashText } from './hash.ts'

export interface TreeShape {
  heads: Int32Array
  /** Outermost dependents and those next to them. */
  left: Int32Array
  left2: Int32Array
  right: Int32Array
  right2: Int32Array
  /** Kinds of the dependents on each side, a bit for each. */
  leftKinds: Int32Array
  rightKinds: Int32Array
  /** Forms of "be" (1), "have" (2), "get" (4) among the dependents on the left. */
  auxiliaries: Int32Array
  /** Words from the root down, brothers from left to right. */
  order: number[]
}

/** Reads the shape of the tree that `heads` (slots by slot, the root's slot for its word) describe. */
export function readTreeShape({ atoms, kinds }: ParseContext, heads: Int32Array): TreeShape {
  const column = () => new Int32Array(atoms.root + 2)
  const shape: TreeShape = {
    heads,
    left: column(),
    left2: column(),
    right: column(),
    right2: column(),
    leftKinds: column(),
    rightKinds: column(),
    auxiliaries: column(),
    order: [],
  }
  const dependents: number[][] = Array.from({ length: atoms.root + 1 }, () => [])
  for (let slot = firstSlot; slot < atoms.root; slot++) {
    const head = heads[slot] as number
    dependents[head]?.push(slot)
    if (slot < head) {
      if (!shape.left[head]) shape.left[head] = slot
      else if (!shape.left2[head]) shape.left2[head] = slot
      shape.leftKinds[head]! |= kinds[slot] as number
      shape.auxiliaries[head]! |= auxiliaryBits.get(atoms.word[slot] as number) ?? 0
    } else {
      shape.right2[head] = shape.right[head] as number
      shape.right[head] = slot
      shape.rightKinds[head]! |= kinds[slot] as number
    }
  }
  shape.order.push(...(dependents[atoms.root] ?? []))
  for (let next = 0; next < shape.order.length; next++)
    shape.order.push(...(dependents[shape.order[next] as number] ?? []))
  return shape
}

const auxiliaryBits = new Map<number, number>([
  ..."be am is are was were been being 's 're 'm"
    .split(' ')
    .map((form): [number, number] => [hashText(form), 1]),
  ..."have has had having 've".split(' ').map((form): [number, number] => [hashText(form), 2]),
  ...'get gets got gotten getting'.split(' ').map((form): [number, number] => [hashText(form), 4]),
])
