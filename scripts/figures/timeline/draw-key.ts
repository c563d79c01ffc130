import { labelText } from '../../labels/label.ts'
import { sans } from '../../measure/text-style.ts'
import type { FigureField, Shape, TextBlock } from '../drawing/drawing.ts'
import { textWidth } from '../drawing/set-text.ts'
import { readTime } from './read-date.ts'
import type { TimelineEvent } from './timeline-event.ts'

const STYLE = sans(14, 18)
/** Height that the key takes at the foot of a figure. */
export const KEY_HEIGHT = 26

/** The line that says what the dots mean, where there are two kinds, and that the spacing means nothing. */
export function drawKey(
  events: TimelineEvent[],
  field: FigureField,
): { shapes: Shape[]; texts: TextBlock[] } {
  const shapes: Shape[] = []
  const texts: TextBlock[] = []
  const y = field.height - STYLE.line
  const dated = events.filter((event) => readTime(event).start !== undefined).length
  let x = 0
  const write = (text: string, filled?: boolean) => {
    if (filled !== undefined) {
      const fill = filled ? 'accent' : 'paper'
      shapes.push({ kind: 'dot', x: x + 6, y: y + 9.5, radius: 5, fill, stroke: 'accent', strokeWidth: 2 })
      x += 19
    }
    const width = textWidth(text, STYLE) + 1
    texts.push({ text, style: STYLE, color: 'muted', align: 'start', x, y, width, height: STYLE.line })
    x += width + 22
  }
  if (dated > 0 && dated < events.length) {
    write(labelText({ label: 'dated' }), true)
    write(labelText({ label: 'undated' }), false)
  }
  write(labelText({ label: 'notToScale' }))
  return { shapes, texts }
}
