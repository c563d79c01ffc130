/** Which points of a run a slide shows: the worthiest that say different things and fit, in the article's order. */
import { contentWords } from '../../../language/index.ts'
import type { PlannedPoint } from '../../../types/index.ts'
import type { DraftContext } from '../../draft.ts'
import { fitPoints } from '../../fit.ts'
import { knownWords, toldWords } from '../../known-words.ts'
import { inOneForm } from './in-one-form.ts'
import { relies, takesUpUntold } from '../../reliance.ts'
import type { Matter, MatterPoint } from '../../matter.ts'
import type { Run } from '../../runs.ts'
import { Said } from '../../said.ts'

const MOST_POINTS = 4
/** What a point of the form that most points have is worth more: a slide of one form reads as one. */
const SAME_FORM_BONUS = 0.08
/** How much worse, in probability of being acceptable, a point may be for the sake of the form. */
const FORM_PRICE = 0.08
/** What a point loses that takes something for granted, and for each word over those that a line holds. */
const LEANING_MALUS = 0.15
const LENGTH = { words: 14, malus: 0.02 }
/** How much a point gains by being likely to be printed as it is. */
const GOOD_BONUS = 0.3
/** Of the weightiest sentences a point keeps the figure, as long as it is no longer than this, in words. */
const WEIGHTY = 0.7
const LONGEST_WITH_FIGURE = 18
/** Names stand apart from what is said of them where at least three do, each with a verb of its own. */
const LEAST_LED = 3
const WEAK_START =
  /^(?:is|are|was|were|be|been|has|have|had|does|do|did|may|might|can|could|will|would|shall|should|must)\b/i

/** @param headline What stands above them: no point may say it again. */
export function choosePoints(
  { free, sections }: Pick<Run, 'free' | 'sections'>,
  { analysis, said }: DraftContext,
  headline = '',
): MatterPoint[] {
  const form = commonForm(free)
  const known = knownWords(analysis, sections, headline)
  const told = toldWords(analysis, sections, headline)
  const ranked = free
    .map((one) => ({ one, value: valueOf(one, form, known, told) }))
    .sort((a, b) => b.value - a.value || a.one.sentence.index - b.one.sentence.index)
  const chosen: MatterPoint[] = []
  const here = new Said()
  if (headline) here.add(headline)
  const maySay = ({ text, point, reliance }: MatterPoint) =>
    !reliance?.hangs && !said.has(text) && !endsOnHook(point)
  for (const { one } of firstOfEach(ranked, sections)) {
    if (chosen.length >= MOST_POINTS) break
    const before = contentWords(chosen.map(({ text }) => text).join(' '))
    const isTold = ({ reliance }: MatterPoint) =>
      !reliance || !takesUpUntold(reliance, new Set([...told, ...before]))
    const point = pickPoint(
      one,
      form,
      (point) => maySay(point) && isTold(point) && !here.has(point.text, 0.6),
    )
    if (!point || !fitPoints('points', alike(inOrder([...chosen, point])))) continue
    chosen.push(point)
    here.add(point.text)
  }
  const ordered = inOrder(chosen)
  const pointsOf = (point: MatterPoint) =>
    (free.find(({ sentence }) => sentence.index === point.sentence)?.points ?? []).filter(maySay)
  return inOneForm(ordered, pointsOf)
}

function valueOf(
  { worth, points }: Matter,
  form: MatterPoint['form'] | undefined,
  known: ReadonlySet<string>,
  told: ReadonlySet<string>,
): number {
  const best = points[0]!
  const words = best.point.items ? 0 : best.text.split(/\s+/).length
  return (
    worth +
    GOOD_BONUS * best.good +
    (best.form === form ? SAME_FORM_BONUS : 0) -
    (best.reliance && relies(best.reliance, known, told) ? LEANING_MALUS : 0) -
    LENGTH.malus * Math.max(0, words - LENGTH.words)
  )
}

/** The best point that may be said; one of the slide's form if it is hardly worse, of a weighty sentence one with its figure. */
function pickPoint(
  { points, sentence }: Matter,
  form: MatterPoint['form'] | undefined,
  maySay: (point: MatterPoint) => boolean,
): MatterPoint | undefined {
  const sayable = points.filter(maySay)
  const [best] = sayable
  const alike = sayable.find((point) => point.form === form)
  const picked = best && alike && alike.acceptable >= best.acceptable - FORM_PRICE ? alike : best
  if (!picked || sentence.salience < WEIGHTY) return picked
  const figures = figuresOf(picked.text)
  const fuller = sayable.find(
    ({ text, form, point }) =>
      form === picked.form &&
      !point.items === !picked.point.items &&
      figuresOf(text) > figures &&
      text.split(/\s+/).length <= LONGEST_WITH_FIGURE,
  )
  return fuller ?? picked
}

const figuresOf = (text: string) => text.match(/\d[\d.,]*/g)?.length ?? 0

/** The best of each section before the others, so that no section goes without a point. */
function firstOfEach<T extends { one: Matter }>(ranked: T[], sections: number[]): T[] {
  const first = sections.flatMap(
    (section) => ranked.find(({ one }) => one.sentence.section === section) ?? [],
  )
  return [...first, ...ranked.filter((item) => !first.includes(item))]
}

/** "… emphasizing" with its members below it is half a sentence; "… include" is one. */
function endsOnHook({ text, items }: PlannedPoint): boolean {
  return items !== undefined && /(?:ing|\b(?:like|as|of|to|by|for|on|in|with|and|that))$/.test(text.text)
}

/** Points in the article's order. */
export function inOrder(points: MatterPoint[]): MatterPoint[] {
  return points.toSorted((a, b) => a.sentence - b.sentence)
}

function commonForm(matter: Matter[]): MatterPoint['form'] | undefined {
  const counts = Map.groupBy(matter, ({ points }) => points[0]!.form)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
}

/** Leads on all points of three and more, or on none: a slide of one form reads as one. */
export function alike(chosen: MatterPoint[]): PlannedPoint[] {
  const leads = chosen.map(({ point }) => point.lead?.text.toLowerCase())
  const led =
    chosen.length >= LEAST_LED &&
    leads.every((lead) => lead && isTelling(lead)) &&
    new Set(leads).size === leads.length &&
    !chosen.some(({ point }) => WEAK_START.test(point.text.text))
  return chosen.map(({ point, text }) =>
    point.lead && !led ? { text: { text, from: point.text.from } } : point,
  )
}

/** "The operation" or "These efforts" name nothing; a lead has two words of its own, or a name. */
function isTelling(lead: string): boolean {
  return contentWords(lead).length >= 2
}
