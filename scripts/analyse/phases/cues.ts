/** Words by which an article orders steps. */
import { clauseOf } from '../clauses/clause.ts'
import { isVerb } from '../../language/index.ts'
import type { Sentence } from '../../types/index.ts'

/** Nouns for a part of a course of action. */
export const PHASE_NOUN = /\b(?:phases?|stages?|steps?)\b/i

/** Titles that number themselves: "Phase 2: …", "Step 3", "Stage one", "Second phase: …". */
export const NUMBERED_TITLE =
  /^(?:(?:phase|stage|step)\s+(\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight)\b|(?:the )?(first|second|third|fourth|fifth|sixth) (?:phase|stage|step)\b)\s*[:.–—-]?\s*/i

/** "in three stages", "four phases", "the following steps": what announces a sequence. */
export const ANNOUNCEMENT =
  /\b(?:(?:two|three|four|five|six|seven|eight|\d) (?:\w+ )?(?:phases|stages|steps)|(?:following|these|several|distinct) (?:phases|stages|steps))\b/i

/** How many parts an announcement counts: "three phases" → "three". */
export const COUNT = /\b(two|three|four|five|six|seven|eight|\d) (?:\w+ )?(?:phases|stages|steps)\b/i

/** Titles of a manual's sections that are no step of the work. */
export const NO_STEP =
  /^(?:introduction|overview|background|before|after|afterwards|tips?|notes?|hints|materials?|tools?|equipment|ingredients|requirements|prerequisites|what you(?:'ll| will)? need|you need|troubleshooting|common|mistakes|faq|questions|care|maintenance|storage|storing|safety|costs?|conclusion|summary|further|references|see also|sources|credits|why|when|variations?|alternatives?)\b/i

/** What opens a sequence told in words, what carries it on, what ends it. */
export const FIRST =
  /^(?:first|firstly|first of all|to begin(?: with)?|to start(?: with)?|initially|(?:(?:in|during) )?the first (?:step|stage|phase)(?: (?:is|was))?|begin by|start by)\b,?/i
export const NEXT =
  /^(?:then|next|second|secondly|third|thirdly|fourth|after that|after this|afterwards|subsequently|following this|followed by|later|once (?:this|that) (?:is|was) done|(?:(?:in|during) )?the (?:second|third|fourth|fifth|next) (?:step|stage|phase)(?: (?:is|was))?)\b,?/i
export const LAST =
  /^(?:finally|lastly|last|(?:(?:in|during) )?the (?:last|final) (?:step|stage|phase)(?: (?:is|was))?)\b,?/i
/** Of the words that carry on, those of time: an argument has "second", but no "then". */
export const TEMPORAL =
  /^(?:then|next|after that|after this|afterwards|subsequently|following this|followed by|once|(?:in|during) the \w+ (?:phase|stage|step)|the \w+ (?:phase|stage|step))\b/i

/** "The first phase [involves] clearing the mines": verbs that lead to what is done in it. */
export const CONTAINS =
  /^(?:,|(?:will |would |was to |is to )?(?:involves?|involved|consists? of|consisted of|comprises?|comprised|is|was|be|covers?|covered|focus(?:es|ed)? on)\b)\s*/i

/** A word of order within a sentence: "Bacteria were first cultured", "are then dried". */
export const INNER = /^[^,;:]* (first|then|next|afterwards|subsequently|finally|lastly|last) [^,;:]/i

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** Characters of the words that give a sentence its rank among `count` steps; undefined where it has not that rank. */
export function ordinalCue(text: string, rank: number, count: number): number | undefined {
  const names = rank === count ? `${RANKS[rank - 1]}|last|final` : RANKS[rank - 1]
  const bare = `(?:${names})(?:ly)?,`
  const named = `(?:(?:in|during|under) )?the (?:${names})(?: (?:phase|stage|step)\\b)?,?`
  return new RegExp(`^(?:${bare}|${named})(?= )`, 'i').exec(text)?.[0].length
}

/** A word of order in a sentence. */
export interface OrderCue {
  kind: 'first' | 'next' | 'last'
  /** What it says of the place in the order: 3 for "third". */
  rank?: number
  /** Characters in front that go, or the word within the sentence that goes. */
  end: number
  token?: number
  /** Where the name of a stage stands: "[At the] committee stage [it is examined]". */
  stage?: { start: number; end: number }
}

/** "At the committee stage", "In a third step", "During the last phase". */
const STAGE =
  /^(?:in|at|during|under) (?:the|an?) (?<name>[\p{L}-]+(?: [\p{L}-]+)?) (?:stage|phase|step)\b(?:,|(?= (?:the|an?|it|they|he|she|\p{L}+s?)\b))/iu
const AFTER_THAT = /^(?:only )?(?:after (?:that|this)|then|afterwards|thereafter)\b,?/i
const INNER_CUE = /^(?:first|then|next|afterwards|subsequently|thereafter|finally|lastly)$/i

/** The word of order of a sentence: in front, or right with the verb of its main clause. */
export function orderCue({ text, tree }: Sentence): OrderCue | undefined {
  const stage = STAGE.exec(text)
  const name = stage?.groups?.name?.toLowerCase()
  if (stage && name) {
    const end = stage[0].length
    const rank = 1 + RANKS.indexOf(name.replace(/^very /, ''))
    if (rank > 0) return { kind: rank === 1 ? 'first' : 'next', rank, end }
    if (/^(?:last|final)$/.test(name)) return { kind: 'last', end }
    if (/^(?:next|following|second)$/.test(name)) return { kind: 'next', end }
    if (/^(?:this|that|each|every|any|early|late|earlier|later)$/.test(name)) return undefined
    const start = stage[0].search(/\b(?:the|an?) /i)
    const at = start + /^(?:the|an?) /i.exec(stage[0].slice(start))![0].length
    return { kind: 'next', end, stage: { start: at, end: stage[0].replace(/,$/, '').length } }
  }
  const lead = [FIRST, LAST, AFTER_THAT, NEXT]
    .map((pattern, n) => ({ n, found: pattern.exec(text)?.[0] }))
    .find(({ found }) => found !== undefined)
  if (lead?.found) {
    const rank = RANKS.findIndex((word) => new RegExp(`\\b${word}(?:ly)?\\b`, 'i').test(lead.found!)) + 1
    const kind = lead.n === 0 ? 'first' : lead.n === 1 ? 'last' : 'next'
    return { kind, end: lead.found.length, ...(rank > 0 && { rank }) }
  }
  const inner = tree?.tokens.find(
    ({ i, form, rel, tag, head }) =>
      i > 0 &&
      INNER_CUE.test(form) &&
      // "The centre first checks the ship", whatever the tagger made of it.
      ((rel === 'advmod' && /^RB/.test(tag)) || (rel === 'amod' && isVerb(tree.tokens[head]!))) &&
      clauseOf(tree, head) === tree.root,
  )
  if (!inner) return undefined
  const form = inner.form.toLowerCase()
  const kind = form === 'first' ? 'first' : /^(?:finally|lastly)$/.test(form) ? 'last' : 'next'
  return { kind, end: 0, token: inner.i }
}
