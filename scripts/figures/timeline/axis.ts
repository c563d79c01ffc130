/** Places on an axis to scale. */
export interface Axis {
  /** Place of a time in pixels. */
  at(time: number): number
  ticks: { x: number; text: string }[]
}

const EDGE = 9
/** Pixels that a tick's label needs. */
const TICK_ROOM = 82

/** An axis of `width` pixels from the first to the last of some times. */
export function makeAxis(times: number[], width: number): Axis {
  const low = Math.min(...times)
  const high = Math.max(...times)
  const span = Math.max(high - low, 1e-6)
  const at = (time: number) => Math.round(EDGE + ((time - low) / span) * (width - 2 * EDGE))
  const most = Math.floor(width / TICK_ROOM)
  const step = STEPS.find((years) => span / years + 1 <= most) ?? 10000
  const ticks: Axis['ticks'] = []
  const first = Math.ceil(low / step - 1e-6)
  for (let index = first; index * step <= high + 1e-6; index++)
    ticks.push({ x: at(index * step), text: formatTick(index * step, step) })
  return { at, ticks }
}

/** In years; months below. */
const STEPS = [1 / 12, 1 / 4, 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000]

/** A year, or the month for steps below a year: "1914", "500 BC", "1914-07". */
function formatTick(time: number, step: number): string {
  const year = Math.floor(time + 1e-6)
  if (step >= 1) return year < 0 ? `${-year} BC` : String(year)
  const month = Math.round((time - year) * 12) + 1
  return month === 1 ? String(year) : `${year}-${String(month).padStart(2, '0')}`
}
