import { columns, GUTTER } from '../../measure/grid.ts'
import type { FigureField } from '../drawing/drawing.ts'
import { startsOf } from '../drawing/share-space.ts'
import { finishSketch, makeSketch } from '../drawing/sketch.ts'
import { sum } from '../drawing/sum.ts'
import { describePhases } from './describe-phases.ts'
import { drawStackArrow, drawStackedPhase } from './draw-stacked-phase.ts'
import {
  arrowEnds,
  measureRow,
  STACK_PAD,
  STACK_STYLES,
  stackColumns,
  type Stacks,
  type StackStyle,
} from './measure-stack.ts'
import type { DrawnPhases, PhasesOptions } from './phases-style.ts'
import { isBare, type DrawnPhase } from './read-phases.ts'

/** Columns of the grid that numerals and titles may take where what is done stands beside them. */
const TITLE_COLUMNS = [4, 5]
/** More phases stand in two stacks. */
const MOST_IN_STACK = 5
const MOST_PHASES = 10
const TOP_RULE = 2
/** Pixels by which steps of a phase may be set further apart than they must be. */
const MOST_STEP_AIR = 8

/**
 * Draws phases one below the other, in one stack or two: numerals, joined by arrows, titles, and beside them (or below
 * them, in two stacks) what is done and the aim.
 * @returns undefined where they do not fit.
 */
export function drawStacks(
  phases: DrawnPhase[],
  field: FigureField,
  options: PhasesOptions,
): DrawnPhases | undefined {
  if (phases.length < 2 || phases.length > MOST_PHASES) return undefined
  for (const style of STACK_STYLES) {
    const ways = listWays(phases, field, style, options)
    const fitting = ways.filter(({ heights }) => sum(heights) + TOP_RULE <= field.height * style.fill)
    const [lowest] = fitting.sort((a, b) => sum(a.heights) - sum(b.heights))
    if (!lowest) continue
    const { size } = isBare(phases) ? style.title : style.does
    return { drawing: compose(phases, lowest, field, options), size }
  }
  return undefined
}

function listWays(
  phases: DrawnPhase[],
  field: FigureField,
  style: StackStyle,
  { first = 1, aimWord = 'Aim' }: PhasesOptions,
): Stacks[] {
  const count = phases.length > MOST_IN_STACK ? 2 : 1
  const width = (field.width - (count - 1) * GUTTER) / count
  const numerals = phases.map((_, index) => String(first + index))
  const ends = count === 1 && !isBare(phases) ? TITLE_COLUMNS.map(columns) : [undefined]
  return ends.flatMap((end) => {
    const place = stackColumns(numerals, width, end, style)
    const rows = phases.flatMap((phase) => measureRow(phase, place, style, aimWord) ?? [])
    if (rows.length < phases.length) return []
    const inStack = Math.ceil(phases.length / count)
    const heights = Array.from({ length: inStack }, (_, row) =>
      Math.max(rows[row]!.height, rows[row + inStack]?.height ?? 0),
    )
    return [{ style, count, width, place, rows, heights }]
  })
}

function compose(phases: DrawnPhase[], stacks: Stacks, field: FigureField, options: PhasesOptions) {
  const { rows, heights, count, width, style } = stacks
  const sketch = makeSketch()
  const air = (field.height - TOP_RULE - sum(heights)) / heights.length
  const tops = startsOf(
    heights.map((height) => height + air),
    TOP_RULE,
  )
  /** Words stand in the middle of what their row has to spare, steps a little apart. */
  const base = (index: number) => tops[index % tops.length]! + STACK_PAD + air * 0.35 + rows[index]!.base
  for (let stack = 0; stack < count; stack++) {
    const x = stack * (width + GUTTER)
    const part = { item: stack * tops.length, step: stack * tops.length + 1 }
    const rule = { kind: 'line', stroke: 'ink', strokeWidth: TOP_RULE, y1: 1, y2: 1 } as const
    sketch.shapes.push({ ...rule, x1: x, x2: x + width, ...(stack > 0 && part) })
  }
  phases.forEach((phase, index) => {
    const x = Math.floor(index / tops.length) * (width + GUTTER)
    const row = index % tops.length
    drawStackedPhase(
      sketch,
      phase,
      index,
      x,
      base(index),
      Math.min(MOST_STEP_AIR, air * 0.12),
      stacks,
      options,
    )
    const part = { item: index, step: index + 1 }
    const lineX = Math.round(x + stacks.place.spine / 2)
    if (row > 0) {
      const y = Math.round(tops[row]!)
      const rule = { kind: 'line', stroke: 'rule', strokeWidth: 1, y1: y, y2: y } as const
      sketch.shapes.push({ ...rule, x1: x + stacks.place.titleX, x2: x + width, ...part })
      drawStackArrow(sketch, lineX, arrowEnds(base(index - 1), base(index), style), part)
    }
    // on to the next stack
    if (row === tops.length - 1 && index < phases.length - 1)
      drawStackArrow(sketch, lineX, [arrowEnds(base(index), 0, style)[0], field.height], part)
  })
  return finishSketch(sketch, field, describePhases(phases, options), phases.length)
}
