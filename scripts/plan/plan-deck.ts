import type { Analysis, DeckPlan, NoteLine } from '../types/index.ts'
import { planBudget } from './budget.ts'
import type { Chapter } from './chapter.ts'
import { planChapters } from './chapters.ts'
import { retitleChapters } from './chapters/retitle-chapters.ts'
import { condenseAll } from './condense-all.ts'
import { usesOf, type Content } from './content.ts'
import { planContents } from './contents.ts'
import { planMap } from './contents/map.ts'
import { planLead, planSide } from './contents/side.ts'
import { stepsOfEvidence } from './evidence-texts.ts'
import { planAbout } from './frame/about.ts'
import { planClosing } from './frame/closing.ts'
import { planCover } from './frame/cover.ts'
import { introduce } from './introduce.ts'
import { isThin } from './is-thin.ts'
import { plainNotice } from './frame/notice.ts'
import { planOverview } from './frame/overview.ts'
import { planLedger } from './ledger.ts'
import { defaultMinutes, WORDS_PER_MINUTE, type PlanOptions } from './options.ts'
import { Said } from './said.ts'
import { lengthMessages, planMessages } from './plan-messages.ts'
import { placeOf } from './select.ts'
import { quietStatements } from './quiet-statements.ts'
import { slideOfContent } from './slide-of-content.ts'
import { notesOfContent, sentencesOfRole, speak, withNotes, type Part } from './talk.ts'

/** A talk of so few slides needs no map. */
const LEAST_FOR_OVERVIEW = 3

/** The deck for an article. The same analysis and options give the same plan. */
export function planDeck(analysis: Analysis, options: PlanOptions = {}): DeckPlan {
  const { article, sentences, sections } = analysis
  const minutes = options.minutes ?? defaultMinutes(sentences.reduce((sum, { words }) => sum + words, 0))
  const budget = planBudget(minutes)
  const matter = condenseAll(analysis)
  const most = Math.max(budget.chapters, Math.min(countSteps(analysis), budget.slides - 1))
  const chapters = planChapters(analysis, most, (sections) => isThin(sections, analysis, matter))

  const cover = planCover(analysis, matter)
  const shared = {
    used: new Set(cover.uses),
    said: new Said(),
    drawn: [],
    pictureAt: options.pictureAt ?? (() => undefined),
  }
  const opener = planSide('opening', analysis, matter, minutes, shared)
  const second =
    opener?.draft.evidence.kind === 'passage' ? undefined : planLead(analysis, matter, minutes, shared)
  const openers = [opener, second]
    .filter((content) => content !== undefined)
    .sort((a, b) => placeOf(a.draft) - placeOf(b.draft))
  const map = planMap(analysis, matter, chapters, shared)
  const main = planContents(analysis, matter, chapters, budget.slides, shared, openers)
  const planned = renumber(main.contents)
  const shown = [...new Set(planned.map(({ chapter }) => chapter))]
  const closing = planClosing(analysis, matter, shared.used, shared.said)
  const last = closing ? undefined : planSide('closing', analysis, matter, minutes, shared)
  const seen = [cover.slide.headline, cover.slide.standfirst].flatMap((words) =>
    words && 'text' in words ? [words.text] : [],
  )
  const all = introduce(quietStatements([...main.leads, ...planned, ...(last ? [last] : [])]), seen, analysis)
  const leads = all.slice(0, main.leads.length)
  const tail = last && all.at(-1)
  const contents = all.slice(leads.length, tail ? -1 : undefined)
  const overview =
    shown.length > 2 && contents.length > LEAST_FOR_OVERVIEW && !isMapOf(map, shown)
      ? planOverview(retitleChapters(shown, countSlides(contents), analysis), contents, matter, analysis)
      : undefined

  const opening = sentencesOfRole(analysis, 'opening')
  // What the next slide begins with is not said on the cover as well.
  const isRepeated = leads.some(({ draft }) => cover.uses.some((index) => draft.uses.includes(index)))
  const front = isRepeated ? { ...cover.slide, standfirst: undefined } : cover.slide
  const parts: Part[] = [{ slide: front, notes: { uses: cover.uses, may: opening, steps: [] } }]
  leads.forEach((lead, i) =>
    parts.push({
      slide: slideOfContent(lead, analysis, leads.slice(0, i)),
      notes: { uses: usesOf(lead), may: opening, steps: stepsOfEvidence(lead.draft.evidence) },
    }),
  )
  map.forEach((content, i) =>
    parts.push({
      slide: slideOfContent(content, analysis, [...leads, ...map.slice(0, i)]),
      notes: { uses: [], may: [], steps: [] },
    }),
  )
  if (overview) parts.push({ slide: overview, notes: { uses: [], may: [], steps: [] } })
  contents.forEach((content, i) =>
    parts.push({
      slide: slideOfContent(content, analysis, [...leads, ...map, ...contents.slice(0, i)]),
      notes: notesOfContent(content, contents, analysis),
    }),
  )
  if (tail)
    parts.push({
      slide: slideOfContent(tail, analysis, [...contents, ...leads]),
      notes: {
        uses: usesOf(tail),
        may: sentencesOfRole(analysis, 'closing'),
        steps: stepsOfEvidence(tail.draft.evidence),
      },
    })
  if (closing) {
    const steps = closing.slide.points.map(({ text }) => text)
    const may = sentencesOfRole(analysis, 'closing')
    parts.push({ slide: closing.slide, notes: { uses: closing.uses, may, steps } })
  }

  const { slides, uses } = speak(parts, matter, analysis, minutes * WORDS_PER_MINUTE)
  const about = planAbout(analysis, shownSections(contents, [...uses.slide.keys()], analysis))
  const aboutNotes: NoteLine[] = [
    { text: about.headline },
    ...article.notices.map((notice) => ({ text: plainNotice(notice) })),
  ]
  return {
    title: cover.slide.headline,
    language: article.language,
    article: options.article,
    text: article.text,
    minutes,
    slides: [...slides, withNotes(about, aboutNotes, analysis)],
    ledger: planLedger(matter, sections, uses),
    messages: [
      ...analysis.messages,
      ...planMessages(analysis, contents, chapters),
      ...lengthMessages(slides, options.minutes),
    ],
  }
}

/** How many main sections are steps of a procedure and what belongs to it: each step is a chapter, if they are not too many. */
function countSteps({ phases, sections }: Analysis): number {
  const steps = phases.find(({ basis, announced }) => basis === 'headings' && announced === undefined)
  const isMain = (index: number) => sections[index]?.parent === undefined
  if (!steps || steps.sections.length < LEAST_FOR_OVERVIEW || !steps.sections.every(isMain)) return 0
  const main = sections.filter(({ role, parent }) => role === 'body' && parent === undefined).length
  return main <= MOST_STEPS ? main : 0
}

const MOST_STEPS = 9

/** Steps of which most chapters are made show what the talk holds: a list of the chapters would say it again. */
function isMapOf(map: Content[], chapters: Chapter[]): boolean {
  const steps = new Set(map.flatMap(({ draft }) => draft.sections))
  const told = chapters.filter(({ heads }) => heads.some((head) => steps.has(head)))
  return map.length > 0 && told.length >= chapters.length * MOSTLY
}

const MOSTLY = 0.6

/** Chapters of which there is no slide are none of the talk's: the others are counted anew. */
function renumber(contents: Content[]): Content[] {
  const chapters = [...new Set(contents.map(({ chapter }) => chapter))]
  const numbered = new Map(chapters.map((chapter, i) => [chapter, { ...chapter, no: i + 1 }]))
  return contents.map((content) => ({ ...content, chapter: numbered.get(content.chapter)! }))
}

/** How many slides speak for each section. */
function countSlides(contents: Content[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { draft } of contents)
    for (const section of draft.sections) counts.set(section, (counts.get(section) ?? 0) + 1)
  return counts
}

const sectionsOf = (contents: Content[]) => new Set(contents.flatMap(({ draft }) => draft.sections))

/** The sections that a slide speaks for. */
function shownSections(contents: Content[], shown: number[], { sentences }: Analysis): Set<number> {
  return new Set([...sectionsOf(contents), ...shown.map((index) => sentences[index]!.section)])
}
