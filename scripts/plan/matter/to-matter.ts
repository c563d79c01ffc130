import type { Condensation, Point } from '../../condense/index.ts'
import { isFinite } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'
import type { Sentence } from '../../types/index.ts'
import type { Matter, MatterPoint } from '../matter.ts'
import type { NamedSentence } from '../name-subject.ts'
import { newsValue } from '../news-value.ts'
import { speaksForItself } from '../speaks-for-itself.ts'
import { standsAlone } from '../stands-alone.ts'
import { findWhole, SHORT_WORDS, wholePoint, withoutStop } from '../whole-sentence.ts'
import { judgeTexts, type Surroundings, type TextJudge } from './judge-texts.ts'
import { toPoint } from './to-point.ts'

/** In characters. */
const LONGEST_HEADLINE = 84
/** A shorter sentence, in words, says too little to be shown as it stands. */
const LEAST_WORDS = 6

/**
 * What of a sentence may be printed: the points that pass the gate, else the sentence itself where it can be read alone.
 * @param surroundings What it is judged by, and whether its section has a title.
 */
export function toMatter(
  sentence: Sentence,
  condensation: Condensation,
  named: NamedSentence,
  surroundings: Surroundings & { isTitled: boolean },
): Matter {
  const { tree } = named
  const { antecedents, persons, isTitled } = surroundings
  const judge = judgeTexts(sentence, named, surroundings)
  const { source } = judge
  const points = printablePoints(sentence, condensation, judge)
  const asItStands = judge.relianceOf(withoutStop(sentence.text))
  if (
    points.length === 0 &&
    antecedents.length === 0 &&
    isShortWhole(sentence, tree, condensation) &&
    !asItStands.hangs
  )
    points.push(wholePoint(sentence, asItStands))
  const asWhole =
    points.length === 0 ? findWhole(sentence, named, condensation, { source, persons }) : undefined
  const whole = asWhole && judge.isBorneOut(asWhole.text) ? asWhole : undefined
  const headline =
    // One order is a step among others: the title of their section heads them all.
    sentence.order && isTitled
      ? undefined
      : (mayHead(condensation.headline, judge) ?? points.find((point) => isShortClause(point, tree)))
  const best = points[0] ?? whole
  const quality = best ? (best.acceptable + best.good) / 2 : 0
  return {
    sentence,
    points,
    whole,
    headline: headline && {
      text: source(headline.text),
      good: headline.good,
      acceptable: headline.acceptable,
      reliance: judge.relianceOf(headline.text),
    },
    worth: 0.6 * sentence.salience + 0.2 * condensation.worth + 0.2 * quality + newsValue(sentence.text),
    reason: points.length === 0 ? (condensation.reason ?? 'no short form that says the same') : undefined,
  }
}

function printablePoints(
  sentence: Sentence,
  { printable, candidates }: Condensation,
  { source, relianceOf, mayPrint }: TextJudge,
): MatterPoint[] {
  if (!printable) return []
  return candidates.filter(mayPrint).map((candidate) => ({
    point: toPoint(candidate, source),
    text: candidate.text,
    form: candidate.form,
    acceptable: candidate.acceptable,
    good: candidate.good,
    sentence: sentence.index,
    reliance: relianceOf(candidate.text),
  }))
}

/** A short sentence needs no cut; what is unsayable, empty or leans on another stays out all the same. */
function isShortWhole(sentence: Sentence, tree: Tree, { reason }: Condensation): boolean {
  return (
    sentence.kind === 'prose' &&
    sentence.words >= LEAST_WORDS &&
    sentence.words <= SHORT_WORDS &&
    (reason === undefined || reason === 'too long' || reason === 'no verb') &&
    standsAlone(sentence) &&
    speaksForItself(sentence.text, tree)
  )
}

const mayHead = (headline: Point | undefined, { mayPrint }: TextJudge) =>
  headline && mayPrint(headline) ? headline : undefined

/** A short sentence as it stands heads a slide, too. */
const isShortClause = ({ form, text }: MatterPoint, tree: Tree) =>
  form === 'whole' && text.length <= LONGEST_HEADLINE && isFinite(tree, tree.root)
