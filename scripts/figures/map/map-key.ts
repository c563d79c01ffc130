import type { LocatorMapWish } from './draw-locator.ts'

/** What tells one wish for a map from another. */
export function mapKey(wish: LocatorMapWish): string {
  const main = typeof wish.main === 'string' ? wish.main : `${wish.main.country}:${wish.main.name}`
  const named = (wish.named ?? []).map(({ country, name }) => `${country}:${name}`)
  return [main, ...named, wish.neighbors === false ? 'alone' : ''].join('|')
}

/** Whether a value of a frontmatter is a wish for a map. */
export function isMapWish(value: unknown): value is LocatorMapWish {
  if (typeof value !== 'object' || value === null || !('main' in value)) return false
  const { main, named = [] } = value as { main: unknown; named?: unknown }
  return isMain(main) && Array.isArray(named) && named.every(isNamed)
}

function isMain(main: unknown): boolean {
  return typeof main === 'string' || isNamed(main)
}

function isNamed(named: unknown): boolean {
  if (typeof named !== 'object' || named === null) return false
  const { country, name } = named as { country?: unknown; name?: unknown }
  return typeof country === 'string' && typeof name === 'string'
}
