/** Slides from the article's own lists: bullet lists, and lists that a sentence holds. */
import type { Block, PlannedPoint, Sourced } from '../../types/index.ts'
import { chapterMatter, meanWorth, type Draft, type DraftContext } from '../draft.ts'
import { fitPoints } from '../fit.ts'
import type { Matter } from '../matter.ts'

const LIST = { least: 3, most: 7 }
const LONGEST_ITEM_WORDS = 17
/** An enumeration of single words is a sentence, not a slide. */
const LEAST_WORDS_PER_ITEM = 2.5

/** A bullet list of three to seven items, each whole or condensed; its introduction is the headline. */
export function draftLists(context: DraftContext): Draft[] {
  const own = new Set(context.chapter.sections)
  const lists = Map.groupBy(
    context.analysis.blocks.filter(
      (block) => block.list !== undefined && block.kind === 'item' && own.has(block.section),
    ),
    (block) => block.list!,
  )
  return [...lists.values()].flatMap((items) => draftList(items, context) ?? [])
}

function draftList(items: Block[], context: DraftContext): Draft | undefined {
  const top = items.filter((item) => (item.depth ?? 0) === 0)
  if (top.length < LIST.least || top.length > LIST.most) return undefined
  const ofItem = (item: Block) => context.matter.filter(({ sentence }) => sentence.block === item.index)
  const points = top.map((item) => pointOfItem(ofItem(item)))
  if (points.some((point) => point === undefined)) return undefined
  const found = points.filter((point) => point !== undefined)
  const uses = top.flatMap((item) =>
    ofItem(item)
      .slice(0, 1)
      .map(({ sentence }) => sentence.index),
  )
  const evidence = composeList(found)
  if (!evidence) return undefined
  const intro = introductionOf(top[0]!, context)
  return {
    evidence,
    uses,
    sections: [top[0]!.section],
    value: 0.85 + 0.3 * meanWorth(context.matter, uses),
    headline: intro?.headline?.text,
    headlineSentence: intro?.headline ? intro.sentence.index : undefined,
  }
}

/** An item that is short stands as it is; else its first sentence is condensed. */
function pointOfItem(matter: Matter[]): PlannedPoint | undefined {
  const [first] = matter
  if (!first) return undefined
  const { sentence } = first
  if (sentence.words <= LONGEST_ITEM_WORDS && sentence.complete)
    return splitTerm({ text: sentence.text.replace(/[.;,]$/, ''), from: [sentence.span] })
  return first.points[0]?.point
}

/** "Term: what it is" reads on as lead and text. */
function splitTerm(item: Sourced): PlannedPoint {
  const term = /^(.{2,40}?)\s*(?::|\s[–—-])\s+(.+)$/.exec(item.text)
  if (!term?.[1] || !term[2] || term[1].split(' ').length > 5) return { text: item }
  return { lead: { text: term[1], from: item.from }, text: { text: term[2], from: item.from } }
}

/** Activities where every item begins with an unlike "-ing" word; points where not. */
function composeList(points: PlannedPoint[]): Draft['evidence'] | undefined {
  const verbs = points.map((point) =>
    point.lead || point.items ? undefined : /^(\p{Lu}\p{L}+ing)\s+(.+)$/u.exec(point.text.text),
  )
  if (verbs.every((match) => match) && new Set(verbs.map((match) => match![1])).size === points.length) {
    const split = points.map(({ text }, i): PlannedPoint => ({
      lead: { text: verbs[i]![1]!, from: text.from },
      text: { text: verbs[i]![2]!, from: text.from },
    }))
    if (fitPoints('activities', split)) return { kind: 'activities', points: split }
  }
  if (
    points.length >= 3 &&
    points.length <= 6 &&
    points.every((point) => point.lead) &&
    fitPoints('cards', points)
  )
    return { kind: 'cards', points }
  if (fitPoints('activities', points)) return { kind: 'activities', points }
  if (fitPoints('points', points)) return { kind: 'points', points }
  return undefined
}

/** The sentence right before the list, if it can be a headline. */
function introductionOf(item: Block, { matter, analysis }: DraftContext): Matter | undefined {
  const before = analysis.blocks[item.index - 1]
  if (!before || before.section !== item.section || before.kind !== 'paragraph') return undefined
  return matter.filter(({ sentence }) => sentence.block === before.index).at(-1)
}

/** A sentence that enumerates three or more things: what introduces them is the headline, or the points' lead-in. */
export function draftEnumerations(context: DraftContext): Draft[] {
  return chapterMatter(context).flatMap(({ points, sentence, headline }) => {
    const best = points[0]
    const items = best?.point.items
    if (!best || !items || items.length < 3 || items.length > 6) return []
    if (
      items.reduce((sum, { text }) => sum + text.split(' ').length, 0) <
      LEAST_WORDS_PER_ITEM * items.length
    )
      return []
    const evidence = composeList(items.map((text) => ({ text })))
    if (!evidence || !best.point.text.text.includes(' ')) return []
    return [
      {
        evidence,
        uses: [sentence.index],
        sections: [sentence.section],
        value: 0.35 + 0.4 * (headline ? 1 : 0.5) * best.good + 0.2 * sentence.salience,
        headline: withColon(best.point.text),
        headlineSentence: sentence.index,
      },
    ]
  })
}

/** "The candidates elected were": words that lead on to the list say so. */
function withColon({ text, from }: Sourced): Sourced {
  return { text: LEADS_ON.test(text) ? `${text}:` : text, from }
}

const LEADS_ON =
  /\b(?:is|are|was|were|be|includes?|included|including|comprises?|comprised|of|by|as|to|with|for|from|into|on)$/i
