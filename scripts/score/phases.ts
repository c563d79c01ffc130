import { holdsWords } from './gold-match.ts'
import { reportScore } from './report.ts'
import type { Analysis, PhaseSequence } from '../types/index.ts'
import type { ArticleScore, GoldFolder } from './report.ts'

/** A sequence that the article orders: key words of the titles, in order. An article without one has none. */
export interface PhasesGold {
  basis: PhaseSequence['basis']
  phases: string[]
}

/** Phase sequences against `test/gold/phases.json`: right only with all phases in their order; every other is a false figure. */
export function scorePhases(gold: GoldFolder, listFailures: boolean): Promise<string> {
  return reportScore('Phases', 'phases.json', gold, listFailures, judgePhases)
}

export function judgePhases({ phases }: Analysis, gold: PhasesGold[]): ArticleScore {
  const fits = (found: PhaseSequence, entry: PhasesGold) =>
    found.phases.length === entry.phases.length &&
    entry.phases.every((words, n) =>
      holdsWords(
        [found.phases[n]!.title, ...found.phases[n]!.does].map(({ text }) => text).join(' '),
        words.split(' '),
      ),
    )
  const free = new Set(gold)
  const wrong = phases.filter((found) => {
    const entry = [...free].find((candidate) => fits(found, candidate))
    if (entry) free.delete(entry)
    return !entry
  })
  return {
    tally: { right: gold.length - free.size, wrong: wrong.length, missed: free.size },
    failures: [
      ...wrong.map((one) => `false  ${one.phases.map(({ title }) => title.text).join(' → ')}`),
      ...[...free].map((one) => `missed ${one.phases.join(' → ')}`),
    ],
  }
}
