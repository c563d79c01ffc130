import { onMounted, onUnmounted, ref, type Ref } from 'vue'
import type { FigureField } from '../../scripts/figures/drawing/drawing.ts'

/** Below this an element has no height of its own. */
const LEAST_HEIGHT = 80

/**
 * The size of an element in pixels of the canvas: `initial` until it is laid out, and for a height that its
 * surroundings do not give.
 */
export function useField(element: Ref<HTMLElement | null>, initial: FigureField): Ref<FigureField> {
  const field = ref<FigureField>({ ...initial })
  const read = () => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = element.value ?? {}
    if (width > 0) field.value = { width, height: height < LEAST_HEIGHT ? initial.height : height }
  }
  let observer: ResizeObserver | undefined
  onMounted(() => {
    read()
    if (!element.value || typeof ResizeObserver === 'undefined') return
    observer = new ResizeObserver(read)
    observer.observe(element.value)
  })
  onUnmounted(() => observer?.disconnect())
  return field
}
