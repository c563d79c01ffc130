import { contentWords } from '../../language/index.ts'
import type { Analysis, ClosingSlide } from '../../types/index.ts'
import { fitPoints } from '../fit.ts'
import { leansOnDefinite } from '../leans-on-definite.ts'
import { Said, standsAlone, wholePoint, type Matter, type MatterPoint } from '../matter.ts'

const MOST_POINTS = 3
/** A conclusion is worth remembering a little longer than a point. */
const LONGEST = 120
const LONGEST_CONCLUSION = 124

/** The few things to remember: the article's own conclusions, or else what its opening sums up; none where it has neither. */
export function planClosing(
  { article, sections }: Analysis,
  matter: Matter[],
  used: Set<number>,
  said: Said,
): { slide: Omit<ClosingSlide, 'notes' | 'seconds'>; uses: number[] } | undefined {
  const isClosing = ({ sentence }: Matter) => sections[sentence.section]?.role === 'closing'
  const free = matter.filter(({ sentence }) => !used.has(sentence.index))
  const isOpening = ({ sentence }: Matter) => sections[sentence.section]?.role === 'opening'
  const pools = [free.filter(isClosing), free.filter(isOpening)]
  const titleWords = new Set(contentWords(article.title?.text ?? ''))
  const chosen: MatterPoint[] = []
  const here = new Said()
  for (const pool of pools) {
    if (chosen.length >= 2) break
    for (const one of pool.toSorted((a, b) => b.worth - a.worth || a.sentence.index - b.sentence.index)) {
      if (chosen.length >= MOST_POINTS) break
      const point = leansOnDefinite(one.sentence, titleWords)
        ? undefined
        : conclusionOf(one, isClosing(one) || isOpening(one))
      if (!point || here.has(point.text) || said.has(point.text, 0.8)) continue
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

/** A whole clause says it better than a fragment; a conclusion that stands alone is shown as it is. */
function conclusionOf({ sentence, headline, points }: Matter, concludes: boolean): MatterPoint | undefined {
  if (concludes && standsAlone(sentence) && sentence.text.length <= LONGEST_CONCLUSION)
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
