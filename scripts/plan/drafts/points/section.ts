import { meanWorth, type Draft, type DraftContext } from '../../draft.ts'
import { fitPoints, fitStatement } from '../../fit.ts'
import { standsAlone, wholePoint, type MatterPoint } from '../../matter.ts'
import type { Run } from '../../runs.ts'
import { chooseHeadline, LEAST_BELOW_HEADLINE } from './choose-headline.ts'
import { alike, choosePoints, inOrder } from './choose-points.ts'

/**
 * Longest sentence that is shown whole for want of points; longest where there is not one point; and what is not shown
 * for any want.
 */
const WHOLE_SENTENCE_WORDS = 18
const LONE_SENTENCE_WORDS = 26
const UNSHOWABLE = new Set(['empty', 'meta', 'dangling', 'question', 'quotation', 'breaks off'])

/** Points of one section, or a part of it. */
export function draftSection(run: Run, context: DraftContext): Draft | undefined {
  const { sections } = run
  const headline = chooseHeadline(run, context)
  const rest = {
    ...run,
    free: run.free.filter(({ sentence }) => sentence.index !== headline?.sentence.index),
  }
  const chosen = withWholeSentences(choosePoints(rest, context, headline?.headline?.text.text), run, context)
  if (chosen.length === 0) return undefined
  if (chosen.length === 1) return loneStatement(chosen[0]!, run, context)
  const points = alike(chosen)
  const uses = chosen.map(({ sentence }) => sentence)
  const kind =
    points.length >= 3 && points.every((point) => point.lead) && fitPoints('cards', points)
      ? 'cards'
      : 'points'
  const value = 0.3 + meanWorth(context.matter, uses)
  return {
    evidence: { kind, points },
    uses,
    sections,
    pool: run.sentences,
    value,
    headline: headline?.headline?.text,
    headlineSentence: headline?.sentence.index,
  }
}

/** Where hardly anything can be cut, sentences that stand alone are shown whole rather than a section not at all. */
function withWholeSentences(
  chosen: MatterPoint[],
  { sentences }: Run,
  { matter, used, said }: DraftContext,
): MatterPoint[] {
  if (chosen.length >= LEAST_BELOW_HEADLINE) return chosen
  const longest = chosen.length === 0 ? LONE_SENTENCE_WORDS : WHOLE_SENTENCE_WORDS
  const shown = new Set(chosen.map(({ sentence }) => sentence))
  const whole = sentences
    .map((index) => matter[index]!)
    .filter(({ sentence }) => !used.has(sentence.index) && !shown.has(sentence.index))
    .filter(
      ({ sentence, reason }) =>
        sentence.words <= longest && standsAlone(sentence) && !UNSHOWABLE.has(reason ?? ''),
    )
    .filter(({ sentence }) => !said.has(sentence.text))
    .sort((a, b) => b.worth - a.worth)
    .sort(
      (a, b) =>
        Number(a.sentence.words > WHOLE_SENTENCE_WORDS) - Number(b.sentence.words > WHOLE_SENTENCE_WORDS),
    )
    .slice(0, LEAST_BELOW_HEADLINE + 1 - chosen.length)
    .map(({ sentence }) => wholePoint(sentence))
  const all = inOrder([...chosen, ...whole])
  return fitPoints(
    'points',
    all.map(({ point }) => point),
  )
    ? all
    : chosen
}

/** One point alone stands large. */
function loneStatement(point: MatterPoint, { sections }: Run, { matter }: DraftContext): Draft | undefined {
  if (point.point.items || !fitStatement(point.text)) return undefined
  return {
    evidence: { kind: 'statement' },
    uses: [point.sentence],
    sections,
    value: 0.2 + meanWorth(matter, [point.sentence]),
    headline: { text: point.text, from: point.point.text.from },
    headlineSentence: point.sentence,
  }
}
