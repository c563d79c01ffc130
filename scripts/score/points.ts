/** How the points that are printed compare with those that an editor wrote by hand (`test/gold/points.json`). */
import { contentWords } from '../language/index.ts'
import type { Matter } from '../plan/index.ts'
import type { DeckPlan } from '../types/index.ts'
import { slideTexts } from '../plan/slide-texts.ts'

/** The gold of one article. */
export interface PointsGold {
  /** File name in `test/gold/articles/` or `articles/`. */
  article: string
  /** Every sentence that was judged: the points that an editor would accept, none where it is left out. */
  sentences: { text: string; points: string[] }[]
  /** The five facts that a ten-minute talk must hold, each as the words that it cannot be said without. */
  essentials: { fact: string; words: string[] }[]
}

export type Verdict = 'good' | 'acceptable' | 'bad'

export interface JudgedPoint {
  verdict: Verdict
  sentence: string
  point: string
  gold: string[]
}

/** Agreement of content words (F1) from which a point counts as good, and as acceptable. */
const GOOD = 0.88
const ACCEPTABLE = 0.62

/**
 * The best point of each sentence of the gold that has one, judged by its agreement with the nearest of the accepted
 * points. A point from a sentence that the editor left out is bad.
 */
export function judgePoints(matter: Matter[], gold: PointsGold): JudgedPoint[] {
  const known = new Map(gold.sentences.map((sentence) => [normalise(sentence.text), sentence]))
  return matter.flatMap(({ sentence, points }) => {
    const judged = known.get(normalise(sentence.text))
    const point = points[0]?.text
    if (!judged || point === undefined) return []
    const best = Math.max(0, ...judged.points.map((accepted) => agreement(point, accepted)))
    const verdict: Verdict = best >= GOOD ? 'good' : best >= ACCEPTABLE ? 'acceptable' : 'bad'
    return [{ verdict, sentence: sentence.text, point, gold: judged.points }]
  })
}

/** Which of the essential facts the deck's slides hold. */
export function coverEssentials(plan: DeckPlan, gold: PointsGold): { fact: string; held: boolean }[] {
  const slides = plan.slides.map(
    (slide) =>
      new Set(
        contentWords(
          slideTexts(slide)
            .map(({ text }) => ('text' in text ? text.text : ''))
            .join(' '),
        ),
      ),
  )
  return gold.essentials.map(({ fact, words }) => {
    const needed = contentWords(words.join(' '))
    return { fact, held: slides.some((slide) => needed.every((word) => slide.has(word))) }
  })
}

const normalise = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function agreement(a: string, b: string): number {
  const [first, second] = [contentWords(a), contentWords(b)]
  const left = [...second]
  let shared = 0
  for (const word of first) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    shared++
  }
  return first.length + second.length === 0 ? 0 : (2 * shared) / (first.length + second.length)
}
