import { childrenBy, isFinite } from '../language/tree.ts'
import type { Draft } from './draft.ts'
import { findCuts } from './find-cuts.ts'
import { judge, judgeWorth } from './gate.ts'
import { findBroken } from './invariants.ts'
import { findList } from './find-list.ts'
import { findHeadline } from './find-headline.ts'
import { findEmptyQuotes } from './quote-marks.ts'
import { findNames } from './find-names.ts'
import { pointsOfOrder } from './orders.ts'
import { readLead } from './read-lead.ts'
import { repairTree } from './repair-tree.ts'
import { reasonAgainstWhole, standsOutside } from './reasons.ts'
import { countWords, pieces, render } from './render.ts'
import { findStripped } from './strip.ts'
import { supports } from './supports.ts'
import { swapAcronym } from './swap-acronyms.ts'
import { applyTemplates } from './templates.ts'
import { isFull, preferFuller, type Scored } from './prefer-fuller.ts'
import type { CondenseContext, CondenseInput, Condensation, Point, PointForm, Reason } from './types.ts'

/** A point below this is not printed: at it about one printed point in twenty is bad (see the model card). */
export const ACCEPTABLE_AT_LEAST = 0.76
/** The same for a whole sentence that is set as a list: it loses nothing. */
const LIST_AT_LEAST = 0.66

/** A point that hardly anybody would print as it is, however harmless, is none. */
export const GOOD_AT_LEAST = 0.2

const CANDIDATES = 6

/** Tokens of a phrase that counts as an item of a list. */
const LONGEST_PHRASE = 14

/**
 * The points that a slide could print of a sentence, in the article's own words, the best first.
 * What is doubtful is not printed: `printable` is false, and `reason` says why.
 */
export function condense(input: CondenseInput, context: CondenseContext): Condensation {
  const { tree } = input
  if (!tree.tokens[tree.root]) return { candidates: [], printable: false, reason: 'empty', worth: 0 }
  const worth = judgeWorth({ tree, previous: context.previous, sectionTitle: context.sectionTitle })
  if (input.kind !== 'item' && !isClosed(input.text) && !isShortPhrase(input))
    return { candidates: [], printable: false, reason: 'breaks off', worth }

  const outside = standsOutside(input, context)
  if (outside) return { candidates: [], printable: false, reason: outside, worth }

  const { points, reason } = scoreAll(draftsOf(input, context), context)
  const orders = pointsOfOrder(input)
  const told = new Set(orders.map(({ text }) => text))
  const candidates = takeSupported([...orders, ...points.filter(({ text }) => !told.has(text))], input.text)
  const printable = candidates.filter((point) => passesGate(point, input.text))
  return {
    candidates,
    headline: findHeadline(printable, tree),
    printable: printable.length > 0,
    reason: printable.length > 0 ? undefined : reasonAgainstWhole(input, reason),
    worth,
  }
}

/** Whether a point is likely enough to be acceptable to print it. */
export function passesGate({ acceptable, items, text }: Point, sentence: string): boolean {
  const isWhole = sentence.trim().replace(/[.;]$/, '') === text
  return acceptable >= (items && isWhole ? LIST_AT_LEAST : ACCEPTABLE_AT_LEAST)
}

const isClosed = (text: string): boolean => /[.!?;]["”’')\]]*$/.test(text.trim())

/** "Clearing mines along the border": an item of a list. A heading is none, so unasked only what is done counts. */
function isShortPhrase({ tree, text, kind }: CondenseInput): boolean {
  const root = tree.tokens[tree.root]!
  const isItem = kind === 'item' ? /^(VBG?|NNS?)$/.test(root.tag) : root.tag === 'VBG'
  return (
    isItem && tree.tokens.length <= LONGEST_PHRASE && !isFinite(tree, tree.root) && !/:$/.test(text.trim())
  )
}

/** The first points that the judge of provenance passes too. */
function takeSupported(points: Point[], source: string): Point[] {
  const taken: Point[] = []
  for (const point of points) {
    if (taken.length === CANDIDATES) break
    if (supports(point.text, [source]).ok) taken.push(point)
  }
  return taken
}

/** Every base that a template gives, with every combination of its cuts. */
export function draftsOf(input: CondenseInput, context: CondenseContext): Draft[] {
  const { text, kind } = input
  const tree = repairTree(input.tree)
  const drafts: Draft[] = []
  const names = findNames(tree, [...context.names, ...context.acronyms.map((a) => a.long)])
  const isItem = (kind === 'item' || !isClosed(text)) && isShortPhrase({ ...input, tree })
  for (const template of applyTemplates(tree, findStripped(tree), context)) {
    const base = isItem && template.template === 'clause' ? { ...template, template: 'item' } : template
    const cuts = findCuts(base.tree, base.kept, base.head)
    for (let chosen = 0; chosen < 1 << cuts.length; chosen++) {
      const kept = new Set(base.kept)
      const made = cuts.filter((_, n) => (chosen >> n) & 1)
      // A cut inside another cut is not a draft of its own.
      if (made.some((cut) => made.some((other) => other !== cut && other.tokens.includes(cut.at)))) continue
      for (const cut of made) for (const i of cut.tokens) kept.delete(i)
      for (const i of findEmptyQuotes(base.tree, kept)) kept.delete(i)
      if (names.some((name) => name.some((i) => kept.has(i)) && !name.every((i) => kept.has(i)))) continue
      const draft = { ...base, kept, cuts: made }
      const swapped = swapAcronym(draft)
      drafts.push(draft, ...(swapped ? [swapped] : []))
    }
  }
  return drafts
}

function scoreAll(drafts: Draft[], context: CondenseContext): { points: Point[]; reason: Reason } {
  const points = new Map<string, Scored>()
  /** Why the sentence cannot be printed as it stands. */
  let reason: Reason | undefined
  for (const draft of drafts) {
    const text = render(draft.tree, draft.shown ?? draft.kept)
    const words = countWords(text)
    const broken = findBroken(draft, text, words - sparedWords(text, context))
    if (broken) {
      if (draft.template === 'clause' && draft.cuts.length === 0 && !draft.shown) reason = broken.reason
      continue
    }
    const known = points.get(text)
    const point = pointOf(draft, text, words, context)
    if ((point.good >= GOOD_AT_LEAST || isFull(draft)) && (!known || rank(point) > rank(known.point)))
      points.set(text, { point, draft })
  }
  return {
    points: preferFuller([...points.values()].sort((a, b) => rank(b.point) - rank(a.point))).filter(
      ({ good }) => good >= GOOD_AT_LEAST,
    ),
    reason: reason ?? 'low confidence',
  }
}

/** A long name is read as one: its words over two are not counted against the length. */
function sparedWords(text: string, { names }: CondenseContext): number {
  return names.reduce((sum, name) => sum + (text.includes(name) ? Math.max(0, countWords(name) - 2) : 0), 0)
}

/**
 * Good before acceptable, short before long; a list counts as long as its words before it. What needs no cut is not
 * cut: each costs a little.
 */
function rank(point: Point): number {
  const words = point.items ? 0 : point.words
  const cuts = point.how.split(' -').length - 1
  // What is told beside the main clause comes after it, but for what came of a deed.
  const aside = /^relative/.test(point.how) && !OUTCOME.test(point.text) ? 0.4 : 0
  return (
    point.acceptable +
    point.good -
    0.04 * Math.max(0, words - 11) -
    0.03 * cuts -
    aside +
    (point.items ? 0.1 : 0)
  )
}

const OUTCOME = /\b(killed|injured|destroyed|displaced|left|ended|cost|caused|sank|claimed)\b/

function pointOf(draft: Draft, text: string, words: number, context: CondenseContext): Point {
  const { tree, kept, head } = draft
  const list = findList(draft)
  // A list is read item by item: it is judged with its first.
  const judged = list ? list.short : kept
  const scores = judge({
    tree,
    kept: judged,
    head,
    previous: context.previous,
    sectionTitle: context.sectionTitle,
  })
  return {
    text,
    ...readLead(draft, text),
    ...(list && { items: list.items, intro: list.intro }),
    form: formOf(draft),
    words,
    ...scores,
    kept: pieces(tree, draft.shown ?? kept),
    how: [
      draft.template,
      ...(draft.shown ? ['acronym'] : []),
      ...draft.cuts.map((cut) => `-${cut.rule}`),
    ].join(' '),
  }
}

function formOf({ tree, head, template, kept }: Draft): PointForm {
  const tag = tree.tokens[head]?.tag ?? ''
  const subjects = childrenBy(tree, head, /^(nsubj|csubj|expl)/).filter((t) => kept.has(t.i))
  // "A rebellion erupted": a past tense that the tagger took for a participle.
  const isPast =
    tag === 'VBN' && childrenBy(tree, head, /^aux/).length === 0 && subjects.some((t) => t.i < head)
  if (
    /^(promoted|second-verb|tail|relative|cleft|definition)$/.test(template) ||
    isPast ||
    (subjects.length > 0 && isFinite(tree, head))
  )
    return 'clause'
  if (/^(VB|VBZ|VBP|VBD|MD)$/.test(tag)) return 'verb-phrase'
  if (tag === 'VBG') return 'gerund-phrase'
  return tag === 'VBN' ? 'past-participle' : 'noun-phrase'
}
