declare module 'virtual:sourcedeck-maps' {
  import type { LocatorDrawing } from '../../scripts/figures/map/draw-locator.ts'

  /** The maps of the deck's slides by `mapKey`. */
  export const maps: Record<string, LocatorDrawing | undefined>
}
