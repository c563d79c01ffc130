import { sans } from '../../measure/text-style.ts'
import type { Drawing, FigureField } from '../drawing/drawing.ts'
import { textHeight } from '../drawing/set-text.ts'
import { addText } from '../drawing/sketch.ts'
import { drawBands } from './draw-bands.ts'
import { drawStacks } from './draw-stacks.ts'
import type { PhasesOptions } from './phases-style.ts'
import type { DrawnPhase } from './read-phases.ts'

const REMARK = sans(14, 18)
const REMARK_GAP = 8
/**
 * So many pixels smaller the type may be where phases stand side by side, the drawing that shows the sequence best: by
 * the number of columns (the narrower, the more ragged), and where columns would be uneven.
 */
const BANDS_BONUS = { wide: 3, narrow: 0, uneven: -2 }
const WIDE_COLUMNS = 4

/**
 * Draws phases in the way that sets them larger: side by side (see `drawBands`), or one below the other (see
 * `drawStacks`), which wastes no column on a phase that says little. Each phase comes up with a click.
 * @returns undefined where they do not fit.
 */
export function drawPhases(
  phases: DrawnPhase[],
  field: FigureField,
  options: PhasesOptions = {},
): Drawing | undefined {
  const { remark } = options
  if (!remark) return drawLargest(phases, field, options)
  const height = textHeight(remark, REMARK, field.width)
  const drawing = drawLargest(phases, { ...field, height: field.height - height - REMARK_GAP }, options)
  if (!drawing) return undefined
  addText(drawing, remark, REMARK, 'muted', { x: 0, y: field.height - height, width: field.width })
  return { ...drawing, ...field }
}

function drawLargest(phases: DrawnPhase[], field: FigureField, options: PhasesOptions): Drawing | undefined {
  const bands = drawBands(phases, field, options)
  const stacks = options.numbered === false ? undefined : drawStacks(phases, field, options)
  if (!bands || !stacks) return (bands ?? stacks)?.drawing
  const isWide = phases.length <= WIDE_COLUMNS
  const bonus = BANDS_BONUS[isUneven(phases) ? 'uneven' : isWide ? 'wide' : 'narrow']
  return (bands.size + bonus >= stacks.size ? bands : stacks).drawing
}

/** Whether a phase says half of what another says, or less: side by side its column would be empty. */
function isUneven(phases: DrawnPhase[]): boolean {
  const counts = phases.map(({ does, aim }) => does.length + (aim ? 1 : 0))
  return Math.min(...counts) * 2 <= Math.max(...counts) && Math.max(...counts) > 2
}
