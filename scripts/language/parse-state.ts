/**
 * States of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Nothing in a state is
 * changed once it is made, so that states share their parts and a transition costs the same for any sentence.
 */

/** The transitions: shift, attach the top of the stack to the next word (left), or to the one below it (right). */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** A word with the dependents that it has so far, as slots of the columns; slot 0 is "none". */
export interface Node {
  slot: number
  /** The outermost dependent on the left, the one within it, and how many there are. */
  left: number
  left2: number
  leftCount: number
  /** Kinds of the dependents on the left, a bit for each. */
  leftKinds: number
  right: number
  right2: number
  rightCount: number
  rightKinds: number
}

/** The stack as a list from its top. */
export interface Stack {
  node: Node
  below: Stack | undefined
}

export interface State {
  stack: Stack | undefined
  /** The next word, or the root when no word is left. */
  front: Node
  score: number
  /** The state before the last transition, and that transition. */
  before: State | undefined
  transition: number
}

/** A word without dependents. */
export function createNode(slot: number): Node {
  return {
    slot,
    left: 0,
    left2: 0,
    leftCount: 0,
    leftKinds: 0,
    right: 0,
    right2: 0,
    rightCount: 0,
    rightKinds: 0,
  }
}

/** Whether a transition can be made; `root` is the root's slot, to which one word alone is attached. */
export function isLegal(state: State, transition: number, root: number): boolean {
  if (transition === SHIFT) return state.front.slot < root
  if (transition === LEFT) return state.stack !== undefined && (state.front.slot < root || !state.stack.below)
  return state.stack?.below !== undefined
}

/** The state after a legal transition. `kinds` has a bit for each slot's kind of word. */
export function follow(state: State, transition: number, score: number, kinds: Int32Array): State {
  const { stack, front } = state
  const next: State = { stack, front, score, before: state, transition }
  if (transition === SHIFT) {
    next.stack = { node: front, below: stack }
    next.front = createNode(front.slot + 1)
  } else if (transition === LEFT && stack) {
    next.stack = stack.below
    next.front = withLeft(front, stack.node.slot, kinds)
  } else if (stack?.below) {
    next.stack = { node: withRight(stack.below.node, stack.node.slot, kinds), below: stack.below.below }
  }
  return next
}

/** Slots of the heads by slot, as the transitions that led to a final state set them. */
export function headsOf(state: State, root: number): Int32Array {
  const heads = new Int32Array(root + 1)
  for (let after = state; after.before; after = after.before) {
    const { stack, front } = after.before
    if (after.transition === LEFT && stack) heads[stack.node.slot] = front.slot
    else if (after.transition === RIGHT && stack?.below) heads[stack.node.slot] = stack.below.node.slot
  }
  return heads
}

function withLeft(head: Node, slot: number, kinds: Int32Array): Node {
  return {
    slot: head.slot,
    left: slot,
    left2: head.left,
    leftCount: head.leftCount + 1,
    leftKinds: head.leftKinds | (kinds[slot] as number),
    right: head.right,
    right2: head.right2,
    rightCount: head.rightCount,
    rightKinds: head.rightKinds,
  }
}

function withRight(head: Node, slot: number, kinds: Int32Array): Node {
  return {
    slot: head.slot,
    left: head.left,
    left2: head.left2,
    leftCount: head.leftCount,
    leftKinds: head.leftKinds,
    right: slot,
    right2: head.right,
    rightCount: head.rightCount + 1,
    rightKinds: head.rightKinds | (kinds[slot] as number),
  }
}
