/** How a run of text is set. Lengths are pixels of the 980-wide canvas. */
export interface TextStyle {
  family: 'serif' | 'sans' | 'mono'
  size: number
  /** Line height. */
  line: number
  weight: 400 | 600
  italic?: boolean
  /** Letter spacing in em (default 0). */
  tracking?: number
}

/** The style as the CSS of an element: fonts are tokens of `styles/tokens.css`. */
export function styleCss(style: TextStyle): { font: string; letterSpacing: string } {
  const slant = style.italic ? 'italic ' : ''
  return {
    font: `${slant}${style.weight} ${style.size}px/${style.line}px var(--${style.family})`,
    letterSpacing: style.tracking ? `${style.tracking}em` : 'normal',
  }
}

/** A serif style: 600 for headlines and leads. Tracking is tighter the larger the type. */
export function serif(size: number, line: number, weight: 400 | 600 = 600): TextStyle {
  return { family: 'serif', size, line, weight, tracking: serifTracking(size) }
}

/** A sans-serif style, for prose and labels. */
export function sans(size: number, line: number, weight: 400 | 600 = 400): TextStyle {
  return { family: 'sans', size, line, weight }
}

/** Ascent and descent in em, as the font files state them (`hhea`). */
const VERTICAL = {
  serif: { ascent: 1.036, descent: 0.335 },
  sans: { ascent: 1.024, descent: 0.4 },
  mono: { ascent: 0.984, descent: 0.273 },
}

/** Distance of the first base line from the top of a text, in pixels. */
export function baseline({ family, size, line }: TextStyle): number {
  const { ascent, descent } = VERTICAL[family]
  return (line - (ascent + descent) * size) / 2 + ascent * size
}

function serifTracking(size: number): number {
  if (size >= 120) return -0.035
  if (size >= 80) return -0.026
  if (size >= 44) return -0.018
  if (size >= 32) return -0.014
  return size >= 20 ? -0.008 : 0
}
