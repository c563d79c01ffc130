import type { Analysis, DeckPlan, LedgerEntry, Message, NoteLine, Slide, Words } from '../types/index.ts'
import { alternateForms } from './alternate.ts'
import { planBudget } from './budget.ts'
import { planChapters, type Chapter } from './chapters.ts'
import type { Draft, DraftContext } from './draft.ts'
import { stepsOfEvidence } from './evidence-texts.ts'
import { planAbout } from './frame/about.ts'
import { planClosing } from './frame/closing.ts'
import { planCover } from './frame/cover.ts'
import { plainNotice } from './frame/notice.ts'
import { planOverview } from './frame/overview.ts'
import { planHeading, promoteHeadline, type Heading } from './headline.ts'
import { makeId } from './id.ts'
import { planLedger, type Uses } from './ledger.ts'
import { condenseAll, Said, type Matter } from './matter.ts'
import { allotNotes, secondsOf, writeNotes, type NotesOf } from './notes.ts'
import { defaultMinutes, WORDS_PER_MINUTE, type PlanOptions } from './options.ts'
import { draftPoints } from './drafts/index.ts'
import { findRuns } from './runs.ts'
import { selectDrafts, takeDraft } from './select.ts'
import { allotSlots } from './slots.ts'

/** A slide with its evidence and heading, before its number and notes. */
interface Content {
  chapter: Chapter
  draft: Draft
  heading: Heading
}

/** A talk of so few slides needs no map. */
const LEAST_FOR_OVERVIEW = 3
/** Longest title above a slide, in characters. */
const LONGEST_KICKER = 70
/** A shorter talk, in minutes, begins with its first chapter. */
const LEAST_FOR_LEAD = 4

type Unspoken = Slide extends infer S ? (S extends Slide ? Omit<S, 'notes' | 'seconds'> : never) : never

/** The deck for an article. The same analysis and options give the same plan. */
export function planDeck(analysis: Analysis, options: PlanOptions = {}): DeckPlan {
  const words = analysis.sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const minutes = options.minutes ?? defaultMinutes(words)
  const pictureAt = options.pictureAt ?? (() => undefined)
  const budget = planBudget(minutes)
  const matter = condenseAll(analysis)
  const chapters = planChapters(analysis, budget.chapters)

  const used = new Set<number>()
  const said = new Said()
  const cover = planCover(analysis, matter)
  cover.uses.forEach((index) => used.add(index))
  const lead = planLead(analysis, matter, minutes, { used, said, pictureAt })
  const contents = alternate(
    planContents(analysis, matter, chapters, budget.slides, { used, said, pictureAt }),
  )
  const closing = planClosing(analysis, matter, used, said)
  const overview =
    chapters.length > 1 && contents.length > LEAST_FOR_OVERVIEW
      ? planOverview(chapters, draftsByChapter(contents), matter)
      : undefined

  const unspoken: { slide: Unspoken; notes: NotesOf }[] = [
    { slide: cover.slide, notes: { uses: cover.uses, may: openingSentences(analysis), steps: [] } },
    ...(lead
      ? [
          {
            slide: toSlide(lead, analysis, []),
            notes: {
              uses: usesOf(lead),
              may: openingSentences(analysis),
              steps: stepsOfEvidence(lead.draft.evidence),
            },
          },
        ]
      : []),
    ...(overview ? [{ slide: overview, notes: { uses: [], may: [], steps: [] } }] : []),
    ...contents.map((content, i) => ({
      slide: toSlide(content, analysis, contents.slice(0, i)),
      notes: notesOfContent(content, contents, analysis),
    })),
    ...(closing
      ? [
          {
            slide: closing.slide,
            notes: {
              uses: closing.uses,
              may: closingSentences(analysis),
              steps: closing.slide.points.map(({ text }) => text),
            },
          },
        ]
      : []),
  ]
  const allotted = allotNotes(
    unspoken.map(({ notes }) => notes),
    matter,
    minutes * WORDS_PER_MINUTE,
  )
  const uses: Uses = { slide: new Map(), notes: new Map() }
  unspoken.forEach(({ slide, notes }, i) => {
    const shown =
      slide.kind === 'cover' || slide.kind === 'closing'
        ? notes.uses
        : shownSentences(contents, slide.id, notes)
    for (const index of shown) if (!uses.slide.has(index)) uses.slide.set(index, i + 1)
    for (const index of allotted[i]!) if (!uses.notes.has(index)) uses.notes.set(index, i + 1)
  })
  const ledger = planLedger(matter, analysis.sections, uses)
  const slides = unspoken.map(({ slide, notes }, i): Slide => {
    const lines =
      slide.kind === 'overview' ? overviewNotes(slide) : writeNotes(allotted[i]!, notes.steps, matter)
    return {
      ...slide,
      kicker: slide.kicker ?? frameKicker(slide, analysis),
      notes: lines,
      seconds: secondsOf(lines),
    } as Slide
  })
  const about = planAbout(analysis, shownSections(contents, ledger, analysis))
  const aboutNotes: NoteLine[] = [
    { text: about.headline },
    ...analysis.article.notices.map((text) => ({ text: plainNotice(text) })),
  ]
  slides.push({
    ...about,
    kicker: frameKicker(about, analysis),
    notes: aboutNotes,
    seconds: secondsOf(aboutNotes),
  })
  return {
    title: cover.slide.headline,
    language: analysis.article.language,
    article: options.article,
    text: analysis.article.text,
    minutes,
    slides,
    ledger,
    messages: [...analysis.messages, ...planMessages(analysis, contents, chapters)],
  }
}

/** What the article says before its first heading, on a slide of its own, where that is more than the cover shows. */
function planLead(
  analysis: Analysis,
  matter: Matter[],
  minutes: number,
  shared: Pick<DraftContext, 'used' | 'said' | 'pictureAt'>,
): Content | undefined {
  if (minutes < LEAST_FOR_LEAD) return undefined
  const sections = analysis.sections.filter(({ role }) => role === 'opening').map(({ index }) => index)
  const chapter: Chapter = {
    no: 0,
    heads: sections,
    sections,
    title: analysis.article.title ?? { label: 'untitled' },
  }
  const context: DraftContext = { analysis, matter, chapter, ...shared }
  const [run] = findRuns(context)
  if (!run || run.free.length < 2) return undefined
  const draft = draftPoints(run, context)
  if (!draft || draft.evidence.kind === 'statement') return undefined
  takeDraft(draft, context)
  const heading = planHeading(draft, context, new Set())
  if (heading.sentence !== undefined) shared.used.add(heading.sentence)
  return { chapter, draft, heading }
}

function alternate(contents: Content[]): Content[] {
  const drafts = alternateForms(contents.map(({ draft }) => draft))
  return contents.map((content, i) => ({ ...content, draft: drafts[i]! }))
}

const usesOf = ({ draft, heading }: Content) => [
  ...draft.uses,
  ...(heading.sentence === undefined ? [] : [heading.sentence]),
]

function planContents(
  analysis: Analysis,
  matter: Matter[],
  chapters: Chapter[],
  slides: number,
  shared: Pick<DraftContext, 'used' | 'said' | 'pictureAt'>,
): Content[] {
  const { used, said } = shared
  const slots = allotSlots(chapters, matter, slides)
  const kinds = new Map<string, number>()
  const taken = new Set<string>()
  return chapters.flatMap((chapter, i) => {
    const context: DraftContext = { analysis, matter, chapter, ...shared }
    return selectDrafts(context, slots[i]!, kinds).map((selected): Content => {
      const draft = promoteHeadline(selected, context, taken)
      const heading = planHeading(draft, context, taken)
      if (heading.sentence !== undefined) {
        used.add(heading.sentence)
        if ('text' in heading.headline) said.add(heading.headline.text)
      }
      return { chapter, draft, heading }
    })
  })
}

function draftsByChapter(contents: Content[]): Map<number, Draft[]> {
  const found = new Map<number, Draft[]>()
  for (const { chapter, draft } of contents) found.set(chapter.no, [...(found.get(chapter.no) ?? []), draft])
  return found
}

function toSlide({ chapter, draft, heading }: Content, analysis: Analysis, before: Content[]): Unspoken {
  const sentences = [...draft.uses, ...(heading.sentence === undefined ? [] : [heading.sentence])]
  const lines = sentences.map((index) => analysis.sentences[index]!.line)
  const sections = [...new Set(sentences.map((index) => analysis.sentences[index]!.section))]
  const section = analysis.sections[sections.length === 1 ? sections[0]! : (draft.sections[0] ?? 0)]
  const fallback = section?.line ?? 1
  return {
    ...draft.evidence,
    id: makeId(
      section,
      draft.evidence.kind,
      before.map((content) => idOf(content, analysis)),
    ),
    kicker: heading.kicker,
    headline: heading.headline,
    chapter: chapter.no || undefined,
    place: {
      title: sections.length <= 1 ? section?.title : undefined,
      lines: lines.length > 0 ? [Math.min(...lines), Math.max(...lines)] : [fallback, fallback],
    },
  }
}

/** The id without the number that tells equal ones apart. */
function idOf({ draft, heading }: Content, analysis: Analysis): string {
  const sentences = [...draft.uses, ...(heading.sentence === undefined ? [] : [heading.sentence])]
  const sections = [...new Set(sentences.map((index) => analysis.sentences[index]!.section))]
  const section = analysis.sections[sections.length === 1 ? sections[0]! : (draft.sections[0] ?? 0)]
  return makeId(section, draft.evidence.kind, [])
}

/** A content slide may say all that its sections hold and no slide shows. */
function notesOfContent(
  { draft, heading, chapter }: Content,
  contents: Content[],
  analysis: Analysis,
): NotesOf {
  const uses = [...draft.uses, ...(heading.sentence === undefined ? [] : [heading.sentence])]
  const inChapter = contents.filter((content) => content.chapter === chapter)
  const may = analysis.sentences
    .filter(({ section }) => chapter.sections.includes(section))
    .filter((sentence) => nearest(sentence.index, sentence.section, inChapter)?.draft === draft)
    .map(({ index }) => index)
  return { uses, may, steps: stepsOfEvidence(draft.evidence) }
}

/** The slide of the chapter that a sentence belongs to: of its section, and begun last before it. */
function nearest(index: number, section: number, contents: Content[]): Content | undefined {
  const own = contents.filter(({ draft }) => draft.sections.includes(section))
  const pool = own.length > 0 ? own : contents
  const begun = pool.filter(({ draft }) => (draft.uses[0] ?? 0) <= index)
  return begun.at(-1) ?? pool[0]
}

function openingSentences({ sentences, sections }: Analysis): number[] {
  return sentences.filter(({ section }) => sections[section]?.role === 'opening').map(({ index }) => index)
}

function closingSentences({ sentences, sections }: Analysis): number[] {
  return sentences.filter(({ section }) => sections[section]?.role === 'closing').map(({ index }) => index)
}

function shownSentences(contents: Content[], id: string, notes: NotesOf): number[] {
  return contents.length > 0 && id ? notes.uses : []
}

function shownSections(contents: Content[], ledger: LedgerEntry[], { sentences }: Analysis): Set<number> {
  const onSlides = ledger.flatMap(({ use }, i) => (use === 'slide' ? [sentences[i]!.section] : []))
  return new Set([...contents.flatMap(({ draft }) => draft.sections), ...onSlides])
}

/** A slide without a topic above it stands under the article's title. */
function frameKicker({ kind }: Unspoken, { article }: Analysis): Words | undefined {
  const { title } = article
  return kind !== 'cover' && title && title.text.length <= LONGEST_KICKER ? title : undefined
}

function overviewNotes(slide: Extract<Unspoken, { kind: 'overview' }>): NoteLine[] {
  return [{ text: slide.headline }, ...slide.chapters.map(({ title }): NoteLine => ({ text: title }))]
}

function planMessages({ article }: Analysis, contents: Content[], chapters: Chapter[]): Message[] {
  const messages: Message[] = []
  if (article.language !== 'en' && article.language !== 'und')
    messages.push({
      rule: 'not-english',
      text: `The article is in another language (${article.language}): its sentences are shown whole where they fit, and nothing is cut, as the rules for that are those of English. Shorten points by hand.`,
    })
  const shown = new Set(contents.map(({ chapter }) => chapter.no))
  const missing = chapters.filter(({ no }) => !shown.has(no))
  for (const { title } of missing)
    messages.push({
      rule: 'chapter-without-slide',
      text: `No sentence of ${'text' in title ? `“${title.text}”` : 'the article'} could be cut to a point that says the same; what it says is left to the notes. Add a slide by hand, or give the talk more minutes.`,
    })
  return messages
}
