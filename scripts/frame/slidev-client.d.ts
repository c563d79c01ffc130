/**
 * The part of Slidev's client that layouts and figures use: `tsconfig.json` maps `@slidev/client` to it, as the
 * client's own sources are not made for strict checking.
 */
import type { Ref } from 'vue'

export interface SlideRouteInfo {
  no: number
  meta: { slide?: { frontmatter: Record<string, unknown> } }
}

export interface ClicksInfo {
  start: number
  end: number
  max: number
  delta: number
}

export function useSlideContext(): {
  $slidev: { nav: { total: number }; configs: Record<string, unknown> }
  $nav: Ref<{ slides: SlideRouteInfo[]; total: number }>
  $page: Ref<number>
  $clicks: Ref<number>
  $clicksContext: {
    readonly current: number
    calculateSince(at: string | number | null | undefined, size?: number): ClicksInfo | null
    register(id: unknown, info: ClicksInfo | null): void
    unregister(id: unknown): void
  }
  $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext' | 'print'>
  $frontmatter: Record<string, unknown>
  $scale: Ref<number>
}
