import type { Analysis, ClosingSlide } from '../../types/index.ts'
import { fitPoints } from '../fit.ts'
import { isDeed } from '../is-deed.ts'
import { knownWords, toldWords } from '../known-words.ts'
import { personsOfPronouns } from '../persons-of-pronouns.ts'
import { findReliance, relies } from '../reliance.ts'
import type { Matter, MatterPoint } from '../matter.ts'
import { Said } from '../said.ts'
import { standsAlone } from '../stands-alone.ts'
import { wholePoint } from '../whole-sentence.ts'

const MOST_POINTS = 3
/** A conclusion is worth remembering a little longer than a point. */
const LONGEST = 120
const LONGEST_CONCLUSION = 124

/** The few things to remember: the article's own conclusions, or else what its opening sums up; none where it has neither. */
export function planClosing(
  analysis: Analysis,
  matter: Matter[],
  used: Set<number>,
  said: Said,
): { slide: Omit<ClosingSlide, 'notes' | 'seconds'>; uses: number[] } | undefined {
  const { sections } = analysis
  const isClosing = ({ sentence }: Matter) => sections[sentence.section]?.role === 'closing'
  const free = matter.filter(({ sentence }) => !used.has(sentence.index))
  const isOpening = ({ sentence }: Matter) => sections[sentence.section]?.role === 'opening'
  // What happened once is told in its place: an opening sums up in what holds.
  const holds = ({ sentence }: Matter) => !sentence.tree || !isDeed(sentence.tree, sentence.text)
  const pools = [free.filter(isClosing), free.filter((one) => isOpening(one) && holds(one))]
  const chosen: MatterPoint[] = []
  const here = new Said()
  for (const pool of pools) {
    if (chosen.length >= 2) break
    for (const one of pool.toSorted((a, b) => b.worth - a.worth || a.sentence.index - b.sentence.index)) {
      if (chosen.length >= MOST_POINTS) break
      const point = conclusionOf(one, isClosing(one) || isOpening(one))
      const known = knownWords(analysis, [one.sentence.section])
      const told = toldWords(analysis, [one.sentence.section], ...chosen.map(({ text }) => text))
      if (
        !point ||
        relies(
          findReliance(point.text, one.sentence.tree, one.sentence.leaning, personsOfPronouns(analysis)),
          known,
          told,
        )
      )
        continue
      if (here.has(point.text) || said.has(point.text, 0.8)) continue
      if (chosen.some(({ sentence }) => sentence === point.sentence)) continue
      chosen.push(point)
      here.add(point.text)
    }
  }
  if (chosen.length < 2) return undefined
  chosen.sort((a, b) => a.sentence - b.sentence)
  const points = chosen.map(({ point }) => point)
  if (!fitPoints('closing', points)) return undefined
  return {
    slide: {
      id: 'closing',
      kind: 'closing',
      headline: { label: chosen.length === 2 ? 'twoToRemember' : 'threeToRemember' },
      points,
    },
    uses: chosen.map(({ sentence }) => sentence),
  }
}

/** A conclusion may say little, but not lean on what is not there. */
const UNSHOWABLE = /^(?:dangling|meta|question|quotation|breaks off)$/

/** A whole clause says it better than a fragment; a conclusion that stands alone is shown as it is. */
function conclusionOf(
  { sentence, headline, points, reason }: Matter,
  concludes: boolean,
): MatterPoint | undefined {
  const isShowable = !UNSHOWABLE.test(reason ?? '')
  if (concludes && isShowable && standsAlone(sentence) && sentence.text.length <= LONGEST_CONCLUSION)
    return wholePoint(sentence)
  if (headline && headline.text.text.length <= LONGEST)
    return {
      point: { text: headline.text },
      text: headline.text.text,
      form: 'clause',
      acceptable: headline.acceptable,
      good: headline.good,
      sentence: sentence.index,
    }
  return points.find(({ point }) => !point.items && !point.lead)
}
