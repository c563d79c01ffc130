import { onMounted, onUnmounted, ref, type Ref } from 'vue'
import type { FigureField } from '../../scripts/figures/drawing/drawing.ts'

/** Below this an element has no height of its own. */
const LEAST_HEIGHT = 80

/** The size of an element in pixels of the canvas. */
export interface ElementField {
  field: Ref<FigureField>
  /** Whether its surroundings give it no height: it then needs the field's. */
  loose: Ref<boolean>
}

/** @param initial the size until the element is laid out, and the height where it has none of its own */
export function useField(element: Ref<HTMLElement | null>, initial: FigureField): ElementField {
  const field = ref<FigureField>({ ...initial })
  const loose = ref(false)
  const read = () => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = element.value ?? {}
    if (width === 0) return
    loose.value ||= height < LEAST_HEIGHT
    field.value = { width, height: loose.value ? initial.height : height }
  }
  let observer: ResizeObserver | undefined
  onMounted(() => {
    read()
    if (!element.value || typeof ResizeObserver === 'undefined') return
    observer = new ResizeObserver(read)
    observer.observe(element.value)
  })
  onUnmounted(() => observer?.disconnect())
  return { field, loose }
}
