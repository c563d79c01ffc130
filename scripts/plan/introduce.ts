/** Whom a slide calls by surname or acronym, it introduces where the audience has not met the name in full. */
import { supports } from '../condense/index.ts'
import { fitsTimeline } from '../figures/index.ts'
import type { Analysis, PlannedPoint, Sourced, Span, Words } from '../types/index.ts'
import type { Content } from './content.ts'
import type { Evidence } from './draft.ts'
import { textsOfEvidence } from './evidence-texts.ts'
import { findIntroductions, holdsWord, type Introduction } from './find-introductions.ts'
import { fitHeadline, fitPoints, fitStatement } from './fit.ts'

/** In characters: a longer line is read, not seen. */
const LONGEST = { line: 130, headline: 100 }

/** Offices, which somebody holds for a time: they are told only where the article tells them. */
const OFFICES =
  /\b(?:president|minister|chancellor|king|queen|prince|princess|mayor|governor|senator|congressman|chair(?:man|woman|person)?|head|leader|manager|coach|director|commander|chief|secretary|ambassador|judge|justice|captain|commissioner|candidate|champion|chairwoman|deputy|pope|bishop|archbishop|emperor|premier|speaker|spokes(?:man|woman|person)|envoy|champion|student|prisoner)s?\b/i

/**
 * The same slides in the same order, each name in full where it comes first.
 * @param seen What the audience reads before them: the title and the cover.
 */
export function introduce(contents: Content[], seen: string[], analysis: Analysis): Content[] {
  const all = findIntroductions(analysis)
  const read = [...seen]
  return contents.map((content) => {
    const texts = textsOn(content)
    const open = all.filter(
      ({ name, short }) =>
        !read.some((text) => text.includes(name)) && texts.some((text) => holdsWord(text, short)),
    )
    const told = open.reduce((one, introduction) => introduceOn(one, introduction, analysis), content)
    read.push(...textsOn(told))
    return told
  })
}

const textsOn = ({ draft, heading }: Content): string[] => [
  ...('text' in heading.headline ? [heading.headline.text] : []),
  ...namesIn(draft.evidence),
  ...textsOfEvidence(draft.evidence).map(({ text }) => text),
]

/** A figure shows names besides what it says of them. */
const namesIn = (evidence: Evidence): string[] =>
  evidence.kind === 'relations' || evidence.kind === 'split'
    ? evidence.graph.nodes.flatMap(({ name, expansion }) => [
        name.text,
        ...(expansion ? [expansion.text] : []),
      ])
    : []

/** The slide with the name in full in the first of its lines that has it short, if there is room. */
function introduceOn(content: Content, introduction: Introduction, analysis: Analysis): Content {
  const { heading, draft } = content
  const { headline } = heading
  if (textsOn(content).some((text) => text.includes(introduction.name))) return content
  if ('text' in headline && heading.sentence !== undefined && holdsWord(headline.text, introduction.short)) {
    const full = nameInFull(headline, introduction, analysis)
    const fits = draft.evidence.kind === 'statement' ? fitStatement : fitHeadline
    if (full && full.text.length <= LONGEST.headline && fits(full.text))
      return { ...content, heading: { ...heading, headline: full satisfies Words } }
  }
  const evidence = inEvidence(draft.evidence, introduction, analysis)
  return evidence ? { ...content, draft: { ...draft, evidence } } : content
}

function inEvidence(
  evidence: Evidence,
  introduction: Introduction,
  analysis: Analysis,
): Evidence | undefined {
  const inFull = (text: Sourced) => {
    const full = nameInFull(text, introduction, analysis)
    return full && full.text.length <= LONGEST.line ? full : undefined
  }
  switch (evidence.kind) {
    case 'points':
    case 'cards':
    case 'activities': {
      const points = firstChanged(evidence.points, (point: PlannedPoint) => {
        if (point.lead || point.items) return undefined
        const text = inFull(point.text)
        return text && { ...point, text }
      })
      return points && fitPoints(evidence.kind, points) ? { ...evidence, points } : undefined
    }
    case 'timeline': {
      const events = firstChanged(evidence.events, (event) => {
        const what = inFull(event.what)
        return what && { ...event, what }
      })
      return events && fitsTimeline(events) ? { ...evidence, events } : undefined
    }
    default:
      return undefined
  }
}

/** The same list with its first member changed that can be; undefined where none can. */
function firstChanged<T>(list: readonly T[], change: (one: T) => T | undefined): T[] | undefined {
  for (const [i, one] of list.entries()) {
    const changed = change(one)
    if (changed) return list.with(i, changed)
  }
  return undefined
}

/** The line with the name in full; undefined where it does not have it, or where the words may mean something else. */
function nameInFull(line: Sourced, introduction: Introduction, analysis: Analysis): Sourced | undefined {
  const { short, full, name, span, mentions } = introduction
  const at = line.text.search(new RegExp(`(?<![\\p{L}\\p{N}'’-])${short}(?![\\p{L}\\p{N}-])`, 'u'))
  if (at < 0) return undefined
  const before = line.text.slice(0, at)
  const after = line.text.slice(at + short.length)
  // Of another name ("Mott and Carrow"), or behind a title that says who it is.
  if (/\p{Lu}[\p{L}.'’-]*(?: (?:and|&))? $/u.test(before) && !OPENER.test(before)) return undefined
  if (/^(?: (?:and|&) \p{Lu}|,? \p{Lu}|[)/])/u.test(after) || /[(/]$/.test(before)) return undefined
  const isAcronym = mentions.length === 0
  if (isAcronym && (/^['’]/.test(after) || isPartOfName(short, line, analysis))) return undefined
  if (!isAcronym && !mentions.some((mention) => isWithin(mention, line.from, short, analysis)))
    return undefined
  const own = isAcronym || isTimely(introduction, line, analysis) ? full : name
  const wanted = [own, ...(own === name ? [] : isAcronym ? [] : [name])]
  for (const text of wanted) {
    const put = withArticle(text, before, span, isAcronym, analysis)
    const told = `${before}${before === '' ? put.charAt(0).toUpperCase() + put.slice(1) : put.replace(/^The /, 'the ')}${after}`
    const from: Span[] = [...line.from, span]
    const borneOut = [from, from.toSorted((a, b) => a.start - b.start)].find(
      (spans) =>
        supports(
          told,
          spans.map(({ start, end }) => analysis.article.text.slice(start, end)),
        ).ok,
    )
    if (borneOut) return { text: told, from: borneOut as Sourced['from'] }
  }
  return undefined
}

/** "When Taft …": a word with a capital that only begins the line. */
const OPENER =
  /^(?:When|While|As|After|Before|In|On|At|By|Under|With|For|From|Since|Until|Because|Although|Though|If|Like|To|Both|Only|And|But|Later|Today|The|An?|Its|Their|His|Her) $/

/** Whether a line's place in the article holds a mention that is the name alone. */
function isWithin(mention: Span, from: readonly Span[], short: string, { article }: Analysis): boolean {
  const text = article.text.slice(mention.start, mention.end)
  return (
    text.replace(/['’]s?$/, '') === short &&
    from.some(({ start, end }) => start <= mention.start && mention.end <= end)
  )
}

/** "NLF fighters": the acronym only says which ones. */
function isPartOfName(short: string, { from }: Sourced, { sentences }: Analysis): boolean {
  return sentences
    .filter(({ span }) => from.some(({ start, end }) => start < span.end && span.start < end))
    .some(({ tree }) =>
      tree?.tokens.some(({ form, rel }) => form === short && /^(?:compound|amod)/.test(rel)),
    )
}

/** What somebody was is told of the same stretch of the article only; a trade or a country is for life. */
function isTimely({ full, sentence }: Introduction, line: Sourced, { sentences }: Analysis): boolean {
  if (!OFFICES.test(full)) return true
  const own = sentences.filter(({ span }) =>
    line.from.some(({ start, end }) => start < span.end && span.start < end),
  )
  return own.every(({ section, index }) => section === sentences[sentence]!.section && index >= sentence)
}

/** An organisation takes "the" before its name in full where the article says so. */
function withArticle(
  text: string,
  before: string,
  span: Span,
  isAcronym: boolean,
  { article }: Analysis,
): string {
  if (!isAcronym || /\b(?:the|an?|its|their|his|her)(?: \p{Ll}+)* $/iu.test(before)) return text
  return /\bthe\s$/i.test(article.text.slice(0, span.start)) ? `the ${text}` : text
}
