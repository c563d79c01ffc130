import { countLines, widestWord } from './count-lines.ts'
import type { HeadlineFit } from './fit-headline.ts'
import type { Fit, Step } from './fit.ts'
import { columns } from './grid.ts'
import type { PointText } from './slide-text.ts'
import { serif, type TextStyle } from './text-style.ts'

interface PairStep {
  step: Step
  text: TextStyle
  /** Most lines of a text. */
  lines: number
}

const STEPS: PairStep[] = [
  { step: 'xl', text: serif(50, 60, 400), lines: 4 },
  { step: 'xl', text: serif(44, 54, 400), lines: 5 },
  { step: 'xl', text: serif(40, 49, 400), lines: 6 },
  { step: 'xl', text: serif(37, 46, 400), lines: 6 },
  { step: 'l', text: serif(34, 43, 400), lines: 7 },
  { step: 'l', text: serif(31, 39, 400), lines: 7 },
  { step: 'l', text: serif(29, 37, 400), lines: 8 },
]
/** A column, without what is left free before the hairline. */
const WIDTH = columns(6) - 8
/** Rule and space above the texts. */
const TOP = 13
/** Share of the field that the texts may take, and should at least. */
const SHARE = { most: 0.92, least: 0.5 }
/** The shorter text has at least this share of the lines of the longer. */
const BALANCE = 0.6
/** Texts that take one line in this type stand in rows. */
const ROW = { text: serif(36, 46, 400), width: columns(11) }

/**
 * Two sentences of about one length as columns of large type, like the two halves of a spread (`pair`): as rows they
 * would leave half of the field empty. Their lines are balanced, which takes no line more.
 * @returns undefined where rows are better: little, unlike lengths, more than two points, leads or sub-points.
 */
export function fitPair({ style, fits, field }: HeadlineFit, points: PointText[]): Fit | undefined {
  if (points.length !== 2 || points.some(({ lead, items }) => lead || items?.length)) return undefined
  const texts = points.map(({ text }) => text)
  if (texts.some((text) => countLines(text, ROW.text, ROW.width) < 2)) return undefined
  const found = STEPS.find(({ text, lines }) => {
    const counts = texts.map((own) => countLines(own, text, WIDTH))
    const height = TOP + Math.max(...counts) * text.line
    return (
      texts.every((own) => widestWord(own, text) <= WIDTH) &&
      Math.max(...counts) <= lines &&
      height <= field.height * SHARE.most &&
      height >= field.height * SHARE.least &&
      Math.min(...counts) >= BALANCE * Math.max(...counts)
    )
  })
  if (!found) return undefined
  return {
    step: found.step,
    fits,
    arrangement: 'pair',
    headline: style,
    field,
    styles: { text: found.text, item: found.text },
    measures: { leadWidth: 0, textWidth: 0, padding: 0, perRow: 2, rowGap: 0 },
  }
}
