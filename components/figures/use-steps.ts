import { useSlideContext } from '@slidev/client'
import { computed, onMounted, onUnmounted, useId, type ComputedRef } from 'vue'

/**
 * Takes part in the clicks of a slide.
 * @param count clicks that it takes; with 0 it takes none, and all is shown
 * @param at as in `v-click`: "+1" (default) after what came before, or the number of its first click
 * @returns the step that is due, from 0 (before its first click)
 */
export function useSteps(count: number, at: string | number = '+1'): ComputedRef<number> {
  if (count === 0) return computed(() => Infinity)
  const { $clicksContext: clicks } = useSlideContext()
  const id = useId() ?? 'figure'
  const start = computed(() => info?.start ?? 1)
  let info: ReturnType<typeof clicks.calculateSince> = null
  onMounted(() => {
    info = clicks.calculateSince(at, count)
    if (info) clicks.register(id, info)
  })
  onUnmounted(() => clicks.unregister(id))
  return computed(() => clicks.current - start.value + 1)
}
