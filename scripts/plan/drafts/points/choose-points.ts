/** Which points of a run a slide shows: the worthiest that say different things and fit, in the article's order. */
import { contentWords } from '../../../language/index.ts'
import type { PlannedPoint } from '../../../types/index.ts'
import type { DraftContext } from '../../draft.ts'
import { fitPoints } from '../../fit.ts'
import { leansOnDefinite } from '../../leans-on-definite.ts'
import { Said, type Matter, type MatterPoint } from '../../matter.ts'
import type { Run } from '../../runs.ts'

const MOST_POINTS = 4
/** What a point of the form that most points have is worth more: a slide of one form reads as one. */
const SAME_FORM_BONUS = 0.08
/** How much worse, in probability of being acceptable, a point may be for the sake of the form. */
const FORM_PRICE = 0.08
/** What a point loses whose subject nothing explains. */
const LEANING_MALUS = 0.15
/** Names stand apart from what is said of them where at least three do, each with a verb of its own. */
const LEAST_LED = 3
const WEAK_START =
  /^(?:is|are|was|were|be|been|has|have|had|does|do|did|may|might|can|could|will|would|shall|should|must)\b/i

/** @param headline What stands above them: no point may say it again. */
export function choosePoints(
  { free, sections }: Run,
  { analysis, said }: DraftContext,
  headline?: string,
): MatterPoint[] {
  const form = commonForm(free)
  const titles = sections.map((index) => analysis.sections[index]?.title?.text ?? '').join(' ')
  const known = new Set([
    ...said.words,
    ...contentWords(`${analysis.article.title?.text ?? ''} ${titles} ${headline ?? ''}`),
  ])
  const ranked = free
    .map((one) => ({
      one,
      value:
        one.worth +
        (one.points[0]!.form === form ? SAME_FORM_BONUS : 0) -
        (leansOnDefinite(one.sentence, known) ? LEANING_MALUS : 0),
    }))
    .sort((a, b) => b.value - a.value || a.one.sentence.index - b.one.sentence.index)
  const chosen: MatterPoint[] = []
  const here = new Said()
  if (headline) here.add(headline)
  for (const { one } of firstOfEach(ranked, sections)) {
    if (chosen.length >= MOST_POINTS) break
    const point = pickForm(
      one,
      form,
      ({ text, point }) => !said.has(text) && !here.has(text, 0.6) && !endsOnHook(point),
    )
    if (!point || !fitPoints('points', alike(inOrder([...chosen, point])))) continue
    chosen.push(point)
    here.add(point.text)
  }
  return inOrder(chosen)
}

/** The best point that may be said; one of the slide's form if it is hardly worse. */
function pickForm(
  { points }: Matter,
  form: MatterPoint['form'] | undefined,
  maySay: (point: MatterPoint) => boolean,
): MatterPoint | undefined {
  const sayable = points.filter(maySay)
  const [best] = sayable
  const alike = sayable.find((point) => point.form === form)
  return best && alike && alike.acceptable >= best.acceptable - FORM_PRICE ? alike : best
}

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
