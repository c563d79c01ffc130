import { baseline } from '../../measure/text-style.ts'
import { tidyTextWidth } from '../drawing/set-text.ts'
import { startsOf } from '../drawing/share-space.ts'
import { addText, type Sketch } from '../drawing/sketch.ts'
import { aimIndent, aimStyle, STEP_GAP, TITLE_GAP, type Stacks } from './measure-stack.ts'
import type { PhasesOptions } from './phases-style.ts'
import type { DrawnPhase } from './read-phases.ts'

/** Adds a phase: its numeral, its title, what is done and its aim; all first lines stand on `base`. */
export function drawStackedPhase(
  sketch: Sketch,
  { title, does, aim }: DrawnPhase,
  index: number,
  x: number,
  base: number,
  air: number,
  { style, place, rows }: Pick<Stacks, 'style' | 'place' | 'rows'>,
  { first = 1, aimWord = 'Aim' }: PhasesOptions,
): void {
  const part = { item: index, step: index + 1 }
  const { parts, titleHeight } = rows[index]!
  const numeral = { x, y: base - baseline(style.numeral), width: place.spine, align: 'center' } as const
  addText(sketch, String(first + index), style.numeral, 'accent', { ...part, ...numeral })
  const titleY = base - baseline(style.title)
  const titleBox = { x: x + place.titleX, y: titleY, width: place.titleWidth }
  addText(sketch, title, style.title, 'ink', { ...part, ...titleBox })
  const bodyY = place.beside ? base - baseline(style.does) : titleY + titleHeight + TITLE_GAP
  const ys = startsOf(parts, bodyY, STEP_GAP + air)
  const bodyX = x + place.bodyX
  does.forEach((text, step) => {
    const width = tidyTextWidth(text, style.does, place.bodyWidth)
    addText(sketch, text, style.does, 'ink', { ...part, x: bodyX, y: ys[step]!, width })
  })
  if (!aim) return
  const y = ys[does.length]!
  const indent = aimIndent(aimWord, style)
  addText(sketch, aimWord, style.does, 'muted', { ...part, x: bodyX, y, width: indent })
  const aimBox = { x: bodyX + indent, y, width: place.bodyWidth - indent }
  addText(sketch, aim, aimStyle(style), 'ink', { ...part, ...aimBox })
}

/** Adds an arrow down to the next phase. */
export function drawStackArrow(
  sketch: Sketch,
  x: number,
  [y1, y2]: [number, number],
  part: { item: number; step: number },
): void {
  sketch.shapes.push({ kind: 'line', x1: x, x2: x, y1, y2, stroke: 'ink', strokeWidth: 2, head: 7, ...part })
}
