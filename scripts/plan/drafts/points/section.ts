import { meanWorth, type Draft, type DraftContext } from '../../draft.ts'
import { fitPoints } from '../../fit.ts'
import { headsAll, scopeOf } from '../../heads-all.ts'
import { poolOf, type Run } from '../../runs.ts'
import { draftLone } from '../statement.ts'
import { LEAST_BELOW_HEADLINE, rankHeadlines } from './choose-headline.ts'
import { alike, choosePoints } from './choose-points.ts'

/** Points of one section, or a part of it, or of two that are thin; of one with a single thing to say a statement. */
export function draftSection(run: Run, context: DraftContext): Draft | undefined {
  const pool = poolOf(run)
  const headed = rankHeadlines({ ...run, free: pool }, context).flatMap((headline) => {
    const below = choosePoints(
      { ...run, free: pool.filter(({ sentence }) => sentence.index !== headline.sentence.index) },
      context,
      headline.headline!.text.text,
    )
    const texts = below.map(({ text }) => text)
    return below.length >= LEAST_BELOW_HEADLINE && headsAll(headline, texts, scopeOf(run, context))
      ? [{ headline, below }]
      : []
  })[0]
  const chosen = headed?.below ?? choosePoints({ ...run, free: pool }, context)
  if (chosen.length < LEAST_BELOW_HEADLINE) return loneStatement(run, context)
  const points = alike(chosen)
  const uses = chosen.map(({ sentence }) => sentence)
  const kind =
    points.length >= 3 && points.every((point) => point.lead) && fitPoints('cards', points)
      ? 'cards'
      : 'points'
  return {
    evidence: { kind, points },
    uses,
    sections: run.sections,
    pool: run.sentences,
    value: 0.3 + meanWorth(context.matter, uses),
    headline: headed?.headline.headline?.text,
    headlineSentence: headed?.headline.sentence.index,
  }
}

/** One sentence alone stands large, if it is strong enough for that. */
function loneStatement({ free, spare }: Run, context: DraftContext): Draft | undefined {
  return [...free, ...spare]
    .flatMap((one) => draftLone(one, context) ?? [])
    .sort((a, b) => b.value - a.value)[0]
}
