import type { Block, Sourced } from '../../types/index.ts'
import { originOf } from './origin.ts'

/** A year met in a block. */
interface Year {
  year: number
  block: Block
  start: number
}

/** A group that tells its years in order names so many. */
const FEWEST_YEARS = 2
/** Share of a group's years that stand in order: the others look back or ahead. */
const LEAST_IN_ORDER = 0.6
/** Share of the groups that are named: a history, and no argument with dates in it. */
const LEAST_NAMED = 0.6

/**
 * The groups of a history or a life by the years that each tells of ("1868–1926"); undefined where the groups do not follow
 * each other in time. A group with too few years has no name.
 *
 * @param groups paragraphs that belong together, in the article's order.
 */
export function nameYears(groups: readonly Block[][]): (Sourced | undefined)[] | undefined {
  const spans = groups.map((group) => spanOf(group.flatMap(yearsOf)))
  const told = spans.filter((span) => span !== undefined)
  const follow = told.slice(1).every(({ first }, i) => first.year >= told[i]!.last.year)
  if (told.length < 2 || told.length < LEAST_NAMED * groups.length || !follow) return undefined
  return spans.map((span) => span && nameOf(span))
}

interface Span {
  first: Year
  last: Year
}

/** The first and the last of those years that stand in order, where most do. */
function spanOf(years: readonly Year[]): Span | undefined {
  const ordered = longestRise(years)
  const [first] = ordered
  const last = ordered.at(-1)
  if (!first || !last || ordered.length < LEAST_IN_ORDER * years.length) return undefined
  return new Set(ordered.map(({ year }) => year)).size >= FEWEST_YEARS ? { first, last } : undefined
}

const nameOf = ({ first, last }: Span): Sourced => ({
  text: `${first.year}–${last.year}`,
  from: [first, last].map(({ block, start }) => originOf(block, start, start + 4)) as [
    Sourced['from'][number],
    ...Sourced['from'],
  ],
})

function yearsOf(block: Block): Year[] {
  if (block.kind === 'code' || block.kind === 'table') return []
  return [...block.text.matchAll(/(?<![\d.,-])(?:1[1-9]|20)\d\d(?!\d|[.,]\d|-)/g)].map((match) => ({
    year: Number(match[0]),
    block,
    start: match.index,
  }))
}

/** The longest run of years that never goes back, others left out. */
function longestRise(years: readonly Year[]): Year[] {
  const best: Year[][] = []
  for (const [i, one] of years.entries()) {
    const before = best
      .filter((_, j) => years[j]!.year <= one.year)
      .reduce((longest, run) => (run.length > longest.length ? run : longest), [] as Year[])
    best[i] = [...before, one]
  }
  return best.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
}
