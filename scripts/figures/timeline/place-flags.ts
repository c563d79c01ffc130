import { overlap, type Box } from '../drawing/box.ts'

/** A way to set a flag: the box of its words beside its stem. */
export interface FlagShape {
  width: number
  height: number
  side: 'left' | 'right'
  inline: boolean
  /** Lines of its words. */
  lines: number
  /** Pixels that another shape may stand higher and still be preferred. */
  cost: number
}

/** A flag at `x` on the axis, and the ways to set it. */
export interface Flag {
  x: number
  shapes: FlagShape[]
}

export interface PlacedFlag {
  shape: FlagShape
  /** Top of its box; its foot is `top + shape.height`. */
  top: number
}

/** Between two boxes; between a box and a stem of another. */
const GAP = { box: 9, stem: 7 }
const STEP = 4
/** Lowest place of a flag above the foot. */
const LIFT = 8
/** How far apart flags may be drawn where there is room. */
const MOST_STRETCH = 2.6

/**
 * Places flags above an axis: from right to left, each as low as its words stay clear of other words and stems. What
 * height is left spreads them.
 * @param foot the lowest place of a box's foot; the highest of its top is 0
 * @returns undefined where they do not fit
 */
export function placeFlags(flags: Flag[], foot: number): PlacedFlag[] | undefined {
  const order = flags.map((flag, index) => ({ flag, index })).sort((a, b) => b.flag.x - a.flag.x)
  const placed: (PlacedFlag & { x: number; index: number })[] = []
  for (const { flag, index } of order) {
    const options = flag.shapes.flatMap((shape) => {
      const top = findTop(flag.x, shape, flags, placed, foot)
      return top === undefined ? [] : [{ shape, top, rank: foot - top - shape.height + shape.cost }]
    })
    const best = options.sort((a, b) => a.rank - b.rank)[0]
    if (!best) return undefined
    placed.push({ shape: best.shape, top: best.top, x: flag.x, index })
  }
  return stretch(placed, foot).sort((a, b) => a.index - b.index)
}

/** Lowest top at which a shape is clear of all that is placed. */
function findTop(
  x: number,
  shape: FlagShape,
  flags: Flag[],
  placed: (PlacedFlag & { x: number })[],
  foot: number,
): number | undefined {
  for (let top = foot - LIFT - shape.height; top >= 0; top -= STEP) {
    const box = boxOf(x, shape, top)
    const clear = placed.every((other) => {
      const own = boxOf(other.x, other.shape, other.top)
      if (overlap(box, own, GAP.box)) return false
      // its stem runs from its top to the axis
      if (other.top < top + shape.height && crosses(box, other.x)) return false
      return !(top < other.top + other.shape.height && crosses(own, x))
    })
    // stems of flags that are still to come stand left of this one, where only a box on the left can be in their way
    const free = shape.side === 'right' || flags.every((flag) => flag.x >= x || !crosses(box, flag.x))
    if (clear && free) return top
  }
  return undefined
}

function boxOf(x: number, { width, height, side }: FlagShape, top: number): Box {
  return { x: side === 'right' ? x : x - width, y: top, width, height }
}

function crosses(box: Box, x: number): boolean {
  return x > box.x - GAP.stem && x < box.x + box.width + GAP.stem
}

/** Moves flags up in proportion to their height above the foot, which leaves every gap at least as wide. */
function stretch<Own extends PlacedFlag>(placed: Own[], foot: number): Own[] {
  const rise = (flag: PlacedFlag) => foot - flag.top - flag.shape.height
  const factor = Math.min(
    MOST_STRETCH,
    ...placed.map((flag) => (foot - flag.shape.height) / Math.max(rise(flag), 1)),
  )
  return placed.map((flag) => ({
    ...flag,
    top: Math.round(foot - flag.shape.height - rise(flag) * Math.max(1, factor)),
  }))
}
