import { computed, useSlots, type ComputedRef, type VNode } from 'vue'
import { keepWhole } from './keep-whole.ts'
import { flattenNodes, vnodeText } from './vnode-text.ts'

/** The Markdown of a slide, as a layout receives it. */
export interface SlideParts {
  /** The `h1`, or nothing. */
  headline: VNode[]
  headlineText: string
  /** All else, in order. */
  body: VNode[]
}

/** The parts of a slot's content. */
export function readParts(nodes: unknown[]): SlideParts {
  const all = flattenNodes(nodes)
  const headline = all.filter((node) => node.type === 'h1').slice(0, 1)
  const whole = keepWhole(headline) as VNode[]
  return {
    headline: whole,
    headlineText: vnodeText(headline),
    body: all.filter((node) => !headline.includes(node)),
  }
}

/** The parts of a slot of the layout that calls this in its setup (`default` unless told). */
export function useSlideParts(slot = 'default'): ComputedRef<SlideParts> {
  const slots = useSlots()
  return computed(() => readParts(slots[slot]?.() ?? []))
}
