/** Something on a slide that an audience would stumble over. */
export interface Fault {
  /** 1-based; 0 for the deck as a whole. */
  slide: number
  /** The slide's own `id`, where it has one. */
  id?: string
  /** What it is about, as a reader finds it: kind of element and first words. */
  element?: string
  /** A stable kebab-case name, such as `text-clipped`. */
  rule: string
  /** What is wrong, and what to do. */
  text: string
  /** The colours in which it shows; absent where it does in all that were looked at. */
  mode?: ColorMode
}

export type ColorMode = 'light' | 'dark'
