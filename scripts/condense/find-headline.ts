import { childrenBy } from '../language/tree.ts'
import type { Tree } from '../language/types.ts'
import type { Point } from './types.ts'

const LONGEST = 100
const FEWEST_WORDS = 4

/** What a headline gains by what it tells, beside the gate's judgement. */
const TELLING: readonly (readonly [RegExp, number])[] = [
  [/\d/, 0.08],
  [/\p{Ll}[^.]* \p{Lu}\p{L}+/u, 0.04],
  [
    /\b(win|won|wins|los(t|es?)|fell|falls?|rose|rises?|cut|cuts|killed|destroyed|reduc\w+|increas\w+|caus\w+|clos(ed|es)|open(ed|s)|found(ed)?|sign(ed|s)|ban(ned|s)|approv\w+|reject\w+|reclaim\w+|captur\w+|threaten\w*|weaken\w*|doubled|halved|replac\w+|protect\w*|damag\w+|began|end(ed|s)|seiz\w+|surrender\w*)\b/i,
    0.06,
  ],
]

/** The printable point that stands alone best above a slide: a whole clause of at most 100 characters that tells something. */
export function findHeadline(points: readonly Point[], tree: Tree): Point | undefined {
  return points.filter((point) => isHeadline(point, tree)).sort((a, b) => value(b) - value(a))[0]
}

function isHeadline(point: Point, tree: Tree): boolean {
  const { form, text, words, how } = point
  if (form !== 'clause' || text.length > LONGEST || words < FEWEST_WORDS) return false
  // Half of what was done is a point, but no headline for it.
  if (/-second-(verb|clause)/.test(how)) return false
  if (/^(we|you|i|our|your|my)\b/i.test(text) || /\bthen\b/i.test(text)) return false
  // The half after the comma leans on the first: it is a remark, not the news.
  if (/, (and|but|so) (it|they|he|she|nobody|none|others)\b/i.test(text)) return false
  return !namesAFrame(text) && !hasFrameAsSubject(tree)
}

/** "The scope of X includes …", "The aim is to …", "Efforts include …": the slide says that better as its topic. */
const FRAME =
  'scope|goal|objective|aim|purpose|intent|intention|focus|outlook|future|role|effort|initiative|measure|area|advancement|example|factor|component|element|feature|step|collaboration|impact'

function namesAFrame(text: string): boolean {
  return new RegExp(
    `\\b(${FRAME})s?( of .{1,60})? (also )?(often )?(includ|involv|compris|encompass|consist|is to|was to|are to|aims? to|remains? to)`,
    'i',
  ).test(text)
}

function hasFrameAsSubject(tree: Tree): boolean {
  const subject = childrenBy(tree, tree.root, /^nsubj/)[0]
  return (
    subject !== undefined &&
    /^(scope|goal|objective|aim|purpose|intent|intention|outlook)$/.test(subject.lemma)
  )
}

const value = (point: Point): number =>
  point.good + TELLING.reduce((sum, [pattern, gain]) => sum + (pattern.test(point.text) ? gain : 0), 0)
