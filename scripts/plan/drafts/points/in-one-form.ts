import type { MatterPoint } from '../../matter.ts'
import { fitPoints } from '../../fit.ts'

/** How much worse, in probability of being acceptable, a point may be for the sake of the form that all have. */
const PRICE = 0.1

/**
 * The points of a slide as whole sentences, all of them, or in the one form that most have, where each of their sentences
 * can be put so at about the same price ("Create a safe road" among sentences is "The aim is to create a safe road"); as
 * they are where one cannot.
 *
 * @param pointsOf The points that may be printed of the sentence of one.
 */
export function inOneForm(
  chosen: MatterPoint[],
  pointsOf: (point: MatterPoint) => readonly MatterPoint[],
): MatterPoint[] {
  const counts = Map.groupBy(chosen, kindOf)
  if (counts.size < 2) return chosen
  const kinds = [...counts].sort((a, b) => b[1].length - a[1].length).map(([kind]) => kind)
  for (const kind of new Set([...kinds, 'sentence' as const])) {
    const put = chosen.map((point) =>
      kindOf(point) === kind
        ? point
        : pointsOf(point).find(
            (other) =>
              kindOf(other) === kind && !other.point.items && other.acceptable >= point.acceptable - PRICE,
          ),
    )
    if (
      put.every((point) => point !== undefined) &&
      fitPoints(
        'points',
        put.map(({ point }) => point),
      )
    )
      return put
  }
  return chosen
}

const kindOf = ({ form }: MatterPoint) => (form === 'clause' || form === 'whole' ? 'sentence' : form)
