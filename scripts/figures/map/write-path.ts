import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'

/** Points nearer to the one before than this (pixels) are left out. */
const LEAST = 0.9

/** An SVG path of what is projected, to half a pixel and without points that no eye can tell apart. */
export function writePath(object: GeoPermissibleObjects, projection: GeoProjection): string {
  const parts: string[] = []
  let [lastX, lastY] = [NaN, NaN]
  let skipped: [number, number] | undefined
  const write = (command: string, x: number, y: number) => {
    parts.push(`${command}${round(x)},${round(y)}`)
    ;[lastX, lastY, skipped] = [x, y, undefined]
  }
  const flush = () => {
    if (skipped) write('L', ...skipped)
  }
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      flush()
      write('M', x, y)
    },
    lineTo: (x, y) => {
      if (Math.hypot(x - lastX, y - lastY) >= LEAST) write('L', x, y)
      else skipped = [x, y]
    },
    closePath: () => {
      skipped = undefined
      parts.push('Z')
    },
    arc: () => undefined,
  })(object)
  flush()
  // rings that have shrunk to a point
  return parts.join('').replace(/M[^MLZ]+Z/g, '')
}

function round(value: number): number {
  return Math.round(value * 2) / 2
}
