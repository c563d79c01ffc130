import type { FigureItem } from '../drawing/drawing.ts'
import type { PhasesOptions } from './phases-style.ts'
import type { DrawnPhase } from './read-phases.ts'

/** What each phase says, for those who do not see it. */
export function describePhases(
  phases: DrawnPhase[],
  { first = 1, numbered = true, aimWord = 'Aim' }: PhasesOptions,
): FigureItem[] {
  return phases.map((phase, index) => {
    const title = numbered ? `${first + index}. ${phase.title}` : phase.title
    const does = phase.does.length > 0 ? [`${title}: ${phase.does.join('; ')}`] : [title]
    const text = [...does, ...(phase.aim ? [`${aimWord}: ${phase.aim}`] : [])].join('. ')
    return { text, step: index + 1, keys: [phase.title, ...phase.does, ...(phase.aim ? [phase.aim] : [])] }
  })
}
