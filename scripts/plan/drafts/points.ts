/** Slides of points: the sentences that carry a part of a chapter, condensed, in the article's order. */
import { contentWords } from '../../language/index.ts'
import type { PlannedPoint, Sourced } from '../../types/index.ts'
import { meanWorth, type Draft, type DraftContext } from '../draft.ts'
import { fitContrast, fitHeadline, fitPoints, fitStatement } from '../fit.ts'
import { Said, standsAlone, wholePoint, type Matter, type MatterPoint } from '../matter.ts'
import { leansOnDefinite } from '../leans-on-definite.ts'
import type { Run } from '../runs.ts'
import { tightTitle } from '../tight-title.ts'

const MOST_POINTS = 4
const MOST_DIGESTED = 6
/** A statement heads at least two points. */
const LEAST_BELOW_HEADLINE = 2
const LEAST_HEADLINE = 0.5
/** Longest sentence that is shown whole for want of points, and what is not shown for any want. */
const WHOLE_SENTENCE_WORDS = 26
const UNSHOWABLE = new Set(['empty', 'meta', 'dangling', 'question', 'quotation', 'breaks off'])
/** Longest title of a section that leads its point, in characters. */
const LONGEST_TITLE = 34
/** Points on each of two sides, and the longest of them, in characters. */
const MOST_IN_PAIR = 3
const LONGEST_IN_PAIR = 96
/** What a point of the form that most points have is worth more: a slide of one form reads as one. */
const SAME_FORM_BONUS = 0.08
/** What a point loses whose subject nothing explains. */
const LEANING_MALUS = 0.15
/** Names stand apart from what is said of them where at least three do, each with a verb of its own. */
const LEAST_LED = 3
const WEAK_START =
  /^(?:is|are|was|were|be|been|has|have|had|does|do|did|may|might|can|could|will|would|shall|should|must)\b/i

/** Points for a run; none where nothing of it can be printed. */
export function draftPoints(run: Run, context: DraftContext): Draft | undefined {
  const { sections } = run
  if (sections.length > 2) return draftDigest(run, context)
  if (sections.length === 2) return draftPair(run, context)
  return draftSection(run, context)
}

/** Points of one section, or a part of it. */
function draftSection(run: Run, context: DraftContext): Draft | undefined {
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
  const shown = new Set(chosen.map(({ sentence }) => sentence))
  const whole = sentences
    .map((index) => matter[index]!)
    .filter(({ sentence }) => !used.has(sentence.index) && !shown.has(sentence.index))
    .filter(
      ({ sentence, reason }) =>
        sentence.words <= WHOLE_SENTENCE_WORDS && standsAlone(sentence) && !UNSHOWABLE.has(reason ?? ''),
    )
    .filter(({ sentence }) => !said.has(sentence.text))
    .sort((a, b) => b.worth - a.worth)
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

/** Two sections side by side, each under its title; where one has too little to say, the other alone. */
function draftPair(run: Run, context: DraftContext): Draft | undefined {
  const { matter, analysis } = context
  const parts = run.sections.map((index): Run => ({
    sections: [index],
    sentences: run.sentences.filter((sentence) => matter[sentence]!.sentence.section === index),
    free: run.free.filter(({ sentence }) => sentence.section === index),
  }))
  const heavier = parts.reduce((best, part) => (weigh(part) > weigh(best) ? part : best))
  const [left, right] = parts.map((part) => {
    const title = tightTitle(analysis.sections[part.sections[0]!]!, LONGEST_TITLE)
    const chosen = choosePoints(part, context)
      .filter(({ point, text }) => !point.items && text.length <= LONGEST_IN_PAIR)
      .slice(0, MOST_IN_PAIR)
    return title && chosen.length >= 2 ? { title, chosen } : undefined
  })
  if (!left || !right) return draftSection(heavier, context)
  const count = Math.min(left.chosen.length, right.chosen.length)
  const sides = [left, right].map(({ title, chosen }) => ({
    title,
    points: chosen
      .slice(0, count)
      .map(({ text, point }): PlannedPoint => ({ text: { text, from: point.text.from } })),
  })) as [{ title: Sourced; points: PlannedPoint[] }, { title: Sourced; points: PlannedPoint[] }]
  if (!fitContrast(sides.map(({ title, points }) => ({ title: title.text, points }))))
    return draftSection(heavier, context)
  const uses = [left, right].flatMap(({ chosen }) => chosen.slice(0, count).map(({ sentence }) => sentence))
  return {
    evidence: { kind: 'contrast', sides },
    uses,
    sections: run.sections,
    value: 0.3 + meanWorth(matter, uses),
    digest: true,
  }
}

const weigh = ({ free }: Run) => free.reduce((sum, { worth }) => sum + worth, 0)

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

/** The run's strongest statement, where enough is left for points below it. */
function chooseHeadline({ sentences, free }: Run, { matter, used, said }: DraftContext): Matter | undefined {
  if (free.length < LEAST_BELOW_HEADLINE + 1) return undefined
  const first = sentences[0]
  return sentences
    .map((index) => matter[index]!)
    .filter(
      ({ sentence, headline }) =>
        headline && !used.has(sentence.index) && !said.has(headline.text.text, 0.75),
    )
    .filter(({ headline }) => fitHeadline(headline!.text.text))
    .map((one) => ({
      one,
      value:
        0.5 * one.headline!.good + 0.4 * one.sentence.salience + (one.sentence.index === first ? 0.15 : 0),
    }))
    .filter(({ value }) => value >= LEAST_HEADLINE)
    .sort((a, b) => b.value - a.value || a.one.sentence.index - b.one.sentence.index)[0]?.one
}

/** Leads on all points of three and more, or on none: a slide of one form reads as one. */
function alike(chosen: MatterPoint[]): PlannedPoint[] {
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

/**
 * One point for each of several sections, under its title: what a talk too short for them one by one says of each. A
 * section that is the chapter's own gives the headline instead.
 */
function draftDigest(run: Run, context: DraftContext): Draft | undefined {
  const { analysis, said, matter } = context
  const parent = run.sections.find((index) =>
    analysis.sections[index]!.children.some((child) => run.sections.includes(child)),
  )
  const head =
    parent === undefined
      ? undefined
      : chooseHeadline(
          { ...run, sentences: run.sentences.filter((index) => matter[index]!.sentence.section === parent) },
          context,
        )
  const here = new Said()
  if (head) here.add(head.headline!.text.text)
  const chosen = run.sections
    .filter((index) => index !== parent)
    .flatMap((index) => {
      const title = tightTitle(analysis.sections[index]!, LONGEST_TITLE)
      const best = run.free
        .filter(({ sentence }) => sentence.section === index)
        .flatMap((one) => one.points.map((point) => ({ point, value: one.worth + 0.2 * point.good })))
        .filter(({ point }) => !point.point.items && !said.has(point.text) && !here.has(point.text, 0.6))
        .filter(({ point }) => saysMoreThan(title?.text ?? '', point.text))
        .sort((a, b) => b.value - a.value || a.point.sentence - b.point.sentence)[0]?.point
      if (!best || !title) return []
      here.add(best.text)
      return [{ title, best }]
    })
  for (let count = Math.min(chosen.length, MOST_DIGESTED); count >= 2; count--) {
    const part = chosen.slice(0, count)
    const points = part.map(({ title, best }): PlannedPoint => ({
      lead: title,
      text: { text: best.text, from: best.point.text.from },
    }))
    const kind = points.length >= 3 && fitPoints('cards', points) ? 'cards' : 'points'
    if (!fitPoints(kind, points)) continue
    const uses = part.map(({ best }) => best.sentence)
    return {
      evidence: { kind, points },
      uses,
      sections: run.sections,
      value: 0.3 + meanWorth(matter, uses),
      digest: true,
      headline: head?.headline?.text,
      headlineSentence: head?.sentence.index,
    }
  }
  return undefined
}

/** Whether a point adds something to the title that leads it. */
function saysMoreThan(title: string, point: string): boolean {
  const known = new Set(contentWords(title))
  return contentWords(point).filter((word) => !known.has(word)).length >= 3
}

function choosePoints(
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
    const point = one.points.find(({ text }) => !said.has(text) && !here.has(text, 0.6))
    if (!point || !fitPoints('points', alike(inOrder([...chosen, point])))) continue
    chosen.push(point)
    here.add(point.text)
  }
  return inOrder(chosen)
}

/** The best of each section before the others, so that no section goes without a point. */
function firstOfEach<T extends { one: Matter }>(ranked: T[], sections: number[]): T[] {
  const first = sections.flatMap(
    (section) => ranked.find(({ one }) => one.sentence.section === section) ?? [],
  )
  return [...first, ...ranked.filter((item) => !first.includes(item))]
}

function inOrder(points: MatterPoint[]): MatterPoint[] {
  return points.toSorted((a, b) => a.sentence - b.sentence)
}

function commonForm(matter: Matter[]): MatterPoint['form'] | undefined {
  const counts = Map.groupBy(matter, ({ points }) => points[0]!.form)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
}
