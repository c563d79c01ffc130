import { computed, type ComputedRef, type Ref } from 'vue'
import { useSlideContext } from '@slidev/client'
import { readChapter } from './rail.ts'

/** What a slide knows of its deck. */
export interface DeckContext {
  page: Ref<number>
  /** The chapter of each slide. */
  chapters: ComputedRef<(number | undefined)[]>
  /** The portrait, as the headmatter has it. */
  portrait: ComputedRef<string>
}

/** Reads the deck from the frontmatter of its slides; to be called in a component's setup. */
export function useDeck(): DeckContext {
  const { $nav, $page } = useSlideContext()
  const frontmatters = computed(() => $nav.value.slides.map((slide) => slide.meta.slide?.frontmatter ?? {}))
  return {
    page: $page,
    chapters: computed(() => frontmatters.value.map(({ chapter }) => readChapter(chapter))),
    portrait: computed(() => String(frontmatters.value[0]?.portrait ?? '')),
  }
}
