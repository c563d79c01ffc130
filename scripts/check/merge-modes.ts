import type { ColorMode, Fault } from './fault.ts'

/** One list of what was found in each mode: what all modes share loses its mode. Sorted by slide. */
export function mergeModes(found: ReadonlyMap<ColorMode, Fault[]>): Fault[] {
  const merged = new Map<string, { fault: Fault; modes: Set<ColorMode> }>()
  for (const [mode, faults] of found)
    for (const fault of faults) {
      const key = JSON.stringify([fault.slide, fault.rule, fault.element, fault.text])
      const known = merged.get(key) ?? { fault, modes: new Set() }
      merged.set(key, { ...known, modes: known.modes.add(mode) })
    }
  return [...merged.values()]
    .map(({ fault, modes }) => (modes.size === found.size ? fault : { ...fault, mode: [...modes][0]! }))
    .sort((one, other) => one.slide - other.slide)
}
