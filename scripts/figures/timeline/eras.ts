import { sans } from '../../measure/text-style.ts'
import type { FigureItem } from '../drawing/drawing.ts'
import { textWidth } from '../drawing/set-text.ts'
import { addText, type Sketch } from '../drawing/sketch.ts'
import type { Axis } from './axis.ts'
import { readIso } from './read-date.ts'
import type { Era } from './timeline-event.ts'

/** An era on the axis, in years. */
export interface EraBand {
  era: Era
  from: number
  to: number
}

/** Height of the bands. */
export const ERA_HEIGHT = 34
const STYLES = [sans(16, 20), sans(14, 18)]
const PAD = 8
/** The coloured edge at the top of a band. */
const EDGE = 5

/** Eras whose dates can be read. */
export function readEras(eras: Era[]): EraBand[] {
  return eras.flatMap((era) => {
    const [from, to] = [readIso(String(era.from)), readIso(String(era.to))]
    return from !== undefined && to !== undefined && to > from ? [{ era, from, to }] : []
  })
}

/** Adds the bands at the foot; a name that is wider than its band is left to the list for screen readers. */
export function drawEras(sketch: Sketch, bands: EraBand[], axis: Axis, foot: number): void {
  const y = foot - ERA_HEIGHT
  bands.forEach(({ era, from, to }, index) => {
    const x = axis.at(from)
    const width = Math.max(2, axis.at(to) - x - 2)
    const fill = `fig-${((index % 5) + 1) as 1 | 2 | 3 | 4 | 5}` as const
    sketch.shapes.push(
      { kind: 'rect', fill: 'panel', x, y, width, height: ERA_HEIGHT },
      { kind: 'rect', fill, x, y, width, height: EDGE },
    )
    const style = STYLES.find((own) => textWidth(era.name, own) + 2 * PAD <= width)
    const place = {
      x: x + PAD,
      y: y + EDGE + (ERA_HEIGHT - EDGE - (style?.line ?? 0)) / 2,
      width: width - 2 * PAD,
    }
    if (style) addText(sketch, era.name, style, 'ink', place)
  })
}

/** The eras as a screen reader reads them. */
export function describeEras(bands: EraBand[]): FigureItem[] {
  return bands.map(({ era }) => ({ text: `${era.name}: ${era.from}–${era.to}`, keys: [era.name] }))
}
