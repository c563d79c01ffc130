import type { TextStyle } from '../../measure/text-style.ts'
import type { Box } from './box.ts'

/** A colour of `styles/tokens.css`, without its dashes. */
export type Token =
  | 'paper'
  | 'panel'
  | 'ink'
  | 'muted'
  | 'rule'
  | 'line'
  | 'accent'
  | 'slab'
  | 'on-slab'
  | 'tint'
  | `fig-${1 | 2 | 3 | 4 | 5}`

/** What a shape or a text belongs to. */
interface Part {
  /** The click at which it appears, from 1; without: at once. */
  step?: number
  /** Index into the drawing's items. */
  item?: number
}

/** Words in a box that was measured for them: they wrap in its width and take no more than its height. */
export interface TextBlock extends Box, Part {
  text: string
  style: TextStyle
  color: Token
  align: 'start' | 'center' | 'end'
  /** Whether its last line stands on the foot of its box, should it take fewer lines than were measured. */
  foot?: boolean
}

export interface RectShape extends Box, Part {
  kind: 'rect'
  fill: Token | 'none'
  stroke?: Token
  strokeWidth?: number
}
export interface LineShape extends Part {
  kind: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
  stroke: Token
  strokeWidth: number
  dashed?: boolean
  /** A head at its end: half its height in pixels. */
  head?: number
}
export interface DotShape extends Part {
  kind: 'dot'
  x: number
  y: number
  radius: number
  fill: Token
  stroke: Token
  strokeWidth: number
}
export type Shape = RectShape | LineShape | DotShape

/** What the figure says, one by one: read by a screen reader, and what a sentence of the article belongs to. */
export interface FigureItem {
  text: string
  step?: number
  /** The words that it is known by in the frontmatter's `evidence`. */
  keys: string[]
}

/** A figure ready to be drawn: coordinates in pixels of its field. Shapes stand behind texts, in their order. */
export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
  texts: TextBlock[]
  items: FigureItem[]
  /** Clicks that it takes. */
  steps: number
}

/** Where a figure is drawn. */
export interface FigureField {
  width: number
  height: number
}
