import type { LineShape } from './drawing.ts'

/** Path of a line's stroke: it ends inside of its head. */
export function linePath({ x1, y1, x2, y2, head = 0 }: LineShape): string {
  const [dx, dy] = direction(x1, y1, x2, y2)
  const cut = head * 1.2
  return `M${x1} ${y1}L${x2 - dx * cut} ${y2 - dy * cut}`
}

/** Path of a line's head: a triangle, `head` pixels to each side of the line; empty without. */
export function headPath({ x1, y1, x2, y2, head = 0 }: LineShape): string {
  if (!head) return ''
  const [dx, dy] = direction(x1, y1, x2, y2)
  const [bx, by] = [x2 - dx * head * 1.8, y2 - dy * head * 1.8]
  return `M${x2} ${y2}L${bx - dy * head} ${by + dx * head}L${bx + dy * head} ${by - dx * head}Z`
}

function direction(x1: number, y1: number, x2: number, y2: number): [number, number] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  return [(x2 - x1) / length, (y2 - y1) / length]
}
