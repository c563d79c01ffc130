import { serif, sans, type TextStyle } from '../../measure/text-style.ts'
import { contains, overlap, type Box } from '../drawing/box.ts'
import { textWidth } from '../drawing/set-text.ts'
import type { Mask } from './mask.ts'
import type { Point } from './rings.ts'

/** A country to be named on a map. */
export interface NameWish {
  text: string
  rank: 'main' | 'named' | 'neighbor'
  /** Its outlines in pixels, and what they cover. */
  rings: Point[][]
  mask: Mask
  /** Its middle in pixels. */
  middle: Point
}

/** A name on the map; with a line to its country where it stands outside. */
export interface PlacedName extends Box {
  text: string
  rank: NameWish['rank']
  style: TextStyle
  inside: boolean
  leader?: [Point, Point]
}

const STYLES: Record<NameWish['rank'], TextStyle[]> = {
  main: [serif(36, 42), serif(30, 36), serif(25, 30), serif(21, 26)],
  named: [sans(18, 22, 600), sans(16, 20, 600), sans(15, 19, 600)],
  neighbor: [sans(15, 19), sans(14, 18)],
}
const STEP = 5
const PAD = { x: 5, y: 1 }
/** Between two names. */
const GAP = 6

/**
 * Places names on a map, the most important first: inside of its country where it fits, or else beside it with a line.
 * A neighbour that does not fit stays without a name.
 * @param taken where nothing may stand
 */
export function placeNames(wishes: NameWish[], frame: Box, taken: Box[]): PlacedName[] {
  const placed: PlacedName[] = []
  const order = [...wishes].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))
  const main = wishes.find(({ rank }) => rank === 'main')
  for (const wish of order) {
    const others = [
      ...taken,
      ...placed.flatMap((name) => (name.leader ? [name, boxOfLine(name.leader)] : [name])),
    ]
    const lands = wishes.filter((other) => other !== wish).map(({ mask }) => mask)
    const name =
      placeInside(wish, frame, others) ??
      (wish.rank === 'neighbor' ? undefined : placeBeside(wish, frame, others, main?.mask, lands))
    if (name) placed.push(name)
  }
  return placed
}

const RANKS: NameWish['rank'][] = ['main', 'named', 'neighbor']

/** The place inside that is nearest to the middle of what is seen of the country. */
function placeInside(wish: NameWish, frame: Box, others: Box[]): PlacedName | undefined {
  const { bounds } = wish.mask
  if (!bounds) return undefined
  const [left, top] = [Math.max(frame.x, bounds.x), Math.max(frame.y, bounds.y)]
  const right = Math.min(frame.x + frame.width, bounds.x + bounds.width)
  const bottom = Math.min(frame.y + frame.height, bounds.y + bounds.height)
  for (const style of STYLES[wish.rank]) {
    const width = textWidth(wish.text, style) + 2
    const height = style.line
    const room = { width: width + 2 * PAD.x, height: height + 2 * PAD.y }
    const [cx, cy] = [(left + right) / 2, (top + bottom) / 2]
    let best: { box: Box; rank: number } | undefined
    for (let x = left; x + room.width <= right; x += STEP)
      for (let y = top; y + room.height <= bottom; y += STEP) {
        const box = { x, y, ...room }
        const rank = Math.hypot(x + room.width / 2 - cx, 1.4 * (y + room.height / 2 - cy))
        if (best && rank >= best.rank) continue
        if (!contains(frame, box) || others.some((other) => overlap(box, other, GAP))) continue
        if (wish.mask.share(box) === 1) best = { box, rank }
      }
    if (!best) continue
    const { x, y } = best.box
    return {
      text: wish.text,
      rank: wish.rank,
      style,
      inside: true,
      x: x + PAD.x,
      y: y + PAD.y,
      width,
      height,
    }
  }
  return undefined
}

/** Around the country, the nearest place that covers nothing of the main country and no other name. */
function placeBeside(
  wish: NameWish,
  frame: Box,
  others: Box[],
  main: Mask | undefined,
  lands: Mask[],
): PlacedName | undefined {
  const style = wish.rank === 'main' ? serif(25, 30) : sans(16, 20, 600)
  const width = textWidth(wish.text, style) + 2
  const height = style.line
  const anchor = anchorOf(wish, frame)
  let best: { box: Box; rank: number } | undefined
  for (let distance = 14; distance <= 190; distance += 8)
    for (let turn = 0; turn < 24; turn++) {
      const angle = (turn / 24) * 2 * Math.PI
      const [px, py] = [anchor[0] + Math.cos(angle) * distance, anchor[1] + Math.sin(angle) * distance]
      const box = {
        x: Math.cos(angle) < -0.3 ? px - width : Math.cos(angle) > 0.3 ? px : px - width / 2,
        y: py - height / 2,
        width,
        height,
      }
      // rather on the sea than on another country
      const foreign = lands.reduce((sum, mask) => sum + mask.share(box), 0)
      const rank = distance + 80 * wish.mask.share(box) + 90 * foreign
      if (best && rank >= best.rank) continue
      if (!contains(frame, box, -8) || others.some((other) => overlap(box, other, GAP))) continue
      if (main && main.share({ x: box.x - 4, y: box.y - 2, width: width + 8, height: height + 4 }) > 0)
        continue
      if (others.some((other) => crossesBox(anchor, [px, py], other))) continue
      best = { box, rank }
    }
  if (!best) return undefined
  // the one country that is filled needs no line
  const leader: [Point, Point] | undefined =
    wish.rank === 'main' ? undefined : [anchor, touch(best.box, anchor)]
  return { text: wish.text, rank: wish.rank, style, inside: false, ...best.box, ...(leader && { leader }) }
}

/** A point of the country in the frame: its middle, or else the point of its outline that is nearest to it. */
function anchorOf({ middle, rings, mask }: NameWish, frame: Box): Point {
  const inFrame = ([x, y]: Point) => contains(frame, { x, y, width: 0, height: 0 }, -4)
  if (inFrame(middle) && mask.share({ x: middle[0] - 1, y: middle[1] - 1, width: 2, height: 2 }) > 0)
    return middle
  const points = rings.flat().filter(inFrame)
  const distance = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1])
  return points.sort((a, b) => distance(a) - distance(b))[0] ?? middle
}

/** Where a line from a point meets a box: the middle of the nearest edge. */
function touch({ x, y, width, height }: Box, [px, py]: Point): Point {
  if (px < x) return [x - 3, y + height / 2]
  if (px > x + width) return [x + width + 3, y + height / 2]
  return [x + width / 2, py < y ? y : y + height]
}

function crossesBox([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean {
  for (let index = 0; index <= 12; index++) {
    const point = { x: x1 + ((x2 - x1) * index) / 12, y: y1 + ((y2 - y1) * index) / 12, width: 0, height: 0 }
    if (contains(box, point)) return true
  }
  return false
}

function boxOfLine([[x1, y1], [x2, y2]]: [Point, Point]): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
}
