import metrics from './font-metrics.json' with { type: 'json' }
import type { TextStyle } from './text-style.ts'

/**
 * Width of a text on one line, in pixels: the sum of the advance widths of the deck's own fonts, kerning left
 * out (which makes it 0–1 % too wide, never too narrow). Characters that the fonts lack count as half an em,
 * East Asian ones and pictographs as a whole one.
 */
export function measureText(text: string, style: TextStyle): number {
  if (style.family === 'mono') return [...text].length * style.size * MONO_ADVANCE
  let thousandths = 0
  let count = 0
  for (const char of text) {
    thousandths += advance(char, style)
    count += 1
  }
  return (thousandths / 1000) * style.size + count * (style.tracking ?? 0) * style.size
}

/** Source Code Pro has one width. */
const MONO_ADVANCE = 0.6

type Face = Record<string, number[]>
const faces = metrics.faces as Record<string, Face>
const indices = new Map([...metrics.chars].map((char, index) => [char, index]))

/** Advance of a character in thousandths of an em; the serif's is interpolated between its optical sizes. */
function advance(char: string, style: TextStyle): number {
  const index = indices.get(char)
  if (index === undefined) return missingAdvance(char)
  const face = faces[`${style.family}-${style.weight}${style.italic ? '-italic' : ''}`] ?? {}
  if (style.family === 'sans') return face['0']?.[index] ?? 500
  const [low, high] = style.size < 20 ? [8, 20] : [20, 60]
  const share = (Math.min(Math.max(style.size, 8), 60) - low) / (high - low)
  const from = face[String(low)]?.[index] ?? 500
  const to = face[String(high)]?.[index] ?? 500
  return from + (to - from) * share
}

function missingAdvance(char: string): number {
  if (/\p{Mark}/u.test(char)) return 0
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
    char,
  )
    ? 1000
    : 600
}
