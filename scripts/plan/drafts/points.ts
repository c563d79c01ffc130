/** Slides of points: the sentences that carry a part of a chapter, condensed, in the article's order. */
import { contentWords } from '../../language/index.ts'
import type { PlannedPoint } from '../../types/index.ts'
import { meanWorth, type Draft, type DraftContext } from '../draft.ts'
import { fitPoints } from '../fit.ts'
import { Said, type Matter, type MatterPoint } from '../matter.ts'
import { tightTitle } from '../tight-title.ts'

const MOST_POINTS = 4
const MOST_DIGESTED = 6
/** Longest title of a section that leads its point, in characters. */
const LONGEST_TITLE = 34
/** What a point of the form that most points have is worth more: a slide of one form reads as one. */
const SAME_FORM_BONUS = 0.08

/** Points for some sections; one or none where too little of them can be printed. */
export function draftPoints(sections: number[], context: DraftContext): Draft | undefined {
  if (sections.length > 1) return draftDigest(sections, context)
  const chosen = choosePoints(sections, context)
  if (chosen.length === 0) return undefined
  const points = alike(chosen)
  const uses = chosen.map(({ sentence }) => sentence)
  const kind = points.length >= 3 && points.every((point) => point.lead) && fitPoints('cards', points) ? 'cards' : 'points'
  return { evidence: { kind, points }, uses, sections, value: 0.3 + meanWorth(context.matter, uses) }
}

/** Leads on all points or on none: a slide of one form reads as one. */
function alike(chosen: MatterPoint[]): PlannedPoint[] {
  const leads = chosen.map(({ point }) => point.lead?.text.toLowerCase())
  const led = leads.every((lead) => lead && isTelling(lead)) && new Set(leads).size === leads.length
  return chosen.map(({ point, text }) => (point.lead && !led ? { text: { text, from: point.text.from } } : point))
}

/** "The operation" or "These efforts" name nothing; a lead has two words of its own, or a name. */
function isTelling(lead: string): boolean {
  return contentWords(lead).length >= 2
}

/** One point for each of several sections, under its title: what a talk too short for them one by one says of each. */
function draftDigest(sections: number[], context: DraftContext): Draft | undefined {
  const here = new Said()
  const chosen = sections.flatMap((index) => {
    const title = tightTitle(context.analysis.sections[index]!, LONGEST_TITLE)
    const best = freeOf([index], context)
      .flatMap((one) => one.points.map((point) => ({ point, value: one.worth + 0.2 * point.good })))
      .filter(({ point }) => !point.point.items && !context.said.has(point.text) && !here.has(point.text, 0.6))
      .sort((a, b) => b.value - a.value || a.point.sentence - b.point.sentence)[0]?.point
    if (!best || !title) return []
    here.add(best.text)
    return [{ title, best }]
  })
  if (chosen.length < 2) return undefined
  for (let count = Math.min(chosen.length, MOST_DIGESTED); count >= 2; count--) {
    const part = chosen.slice(0, count)
    const points = part.map(({ title, best }): PlannedPoint => ({ lead: title, text: { text: best.text, from: best.point.text.from } }))
    const kind = points.length >= 3 && fitPoints('cards', points) ? 'cards' : 'points'
    if (!fitPoints(kind, points)) continue
    const uses = part.map(({ best }) => best.sentence)
    return { evidence: { kind, points }, uses, sections, value: 0.3 + meanWorth(context.matter, uses), digest: true }
  }
  return undefined
}

function freeOf(sections: number[], { matter, used }: DraftContext): Matter[] {
  const own = new Set(sections)
  return matter.filter(
    ({ sentence, points }) => own.has(sentence.section) && points.length > 0 && !used.has(sentence.index),
  )
}

function choosePoints(sections: number[], context: DraftContext): MatterPoint[] {
  const { said } = context
  const free = freeOf(sections, context)
  const form = commonForm(free)
  const ranked = free
    .map((one) => ({ one, value: one.worth + (one.points[0]!.form === form ? SAME_FORM_BONUS : 0) }))
    .sort((a, b) => b.value - a.value || a.one.sentence.index - b.one.sentence.index)
  const chosen: MatterPoint[] = []
  const here = new Said()
  for (const { one } of ranked) {
    if (chosen.length >= MOST_POINTS) break
    const point = one.points.find(({ text }) => !said.has(text) && !here.has(text, 0.6))
    if (!point || !fitPoints('points', alike(inOrder([...chosen, point])))) continue
    chosen.push(point)
    here.add(point.text)
  }
  return inOrder(chosen)
}

function inOrder(points: MatterPoint[]): MatterPoint[] {
  return points.toSorted((a, b) => a.sentence - b.sentence)
}

function commonForm(matter: Matter[]): MatterPoint['form'] | undefined {
  const counts = Map.groupBy(matter, ({ points }) => points[0]!.form)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
}
