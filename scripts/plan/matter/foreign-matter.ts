import type { Sentence } from '../../types/index.ts'
import type { Matter } from '../matter.ts'
import { wholePoint, withoutStop } from '../whole-sentence.ts'

/** Longest sentence that is shown whole where English rules do not apply. */
const LONGEST = { words: 26, characters: 170 }
/** Longest that heads a slide there, in characters. */
const LONGEST_HEADLINE = 108

/** Where English rules do not apply, a sentence is shown whole or not at all. */
export function foreignMatter(sentence: Sentence): Matter {
  const text = withoutStop(sentence.text)
  const fits = sentence.words > 0 && sentence.words <= LONGEST.words && text.length <= LONGEST.characters
  if (!fits) return { sentence, points: [], worth: 0, reason: 'too long to be shown whole' }
  const point = wholePoint(sentence)
  const headline =
    text.length <= LONGEST_HEADLINE && sentence.kind === 'prose'
      ? { text: point.point.text, good: 0.6, acceptable: 0.9 }
      : undefined
  return { sentence, points: [point], headline, worth: sentence.salience }
}
