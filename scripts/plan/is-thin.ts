import type { Analysis } from '../types/index.ts'
import { statementOf } from './drafts/index.ts'
import type { Matter } from './matter.ts'
import { Said } from './said.ts'
import { findVoice, speaksInFirstPerson } from './voice.ts'

/** A slide needs two things to say. */
const LEAST = 2

/**
 * Whether some sections have too little to show for a chapter of their own: hardly a point, none that could stand alone,
 * and nothing else that can be shown.
 */
export function isThin(sections: number[], analysis: Analysis, matter: Matter[]): boolean {
  const own = new Set(sections)
  const blocks = analysis.blocks.filter(({ section }) => own.has(section))
  if (blocks.some(({ kind }) => kind !== 'paragraph')) return false
  const sentences = matter.filter(({ sentence }) => own.has(sentence.section))
  if (sentences.some((one) => statementOf(one, { analysis, said: new Said() }))) return false
  const indices = new Set(sentences.map(({ sentence }) => sentence.index))
  const { isOwnWord } = findVoice(analysis)
  const shown = new Set([
    ...sentences.flatMap(({ sentence, points, whole }) =>
      points.length > 0 || whole !== undefined || (isOwnWord && speaksInFirstPerson(sentence))
        ? [sentence.index]
        : [],
    ),
    ...analysis.events.flatMap(({ when, sentence }) => (when ? [sentence] : [])),
    ...analysis.quotations.map(({ sentence }) => sentence),
  ])
  return [...shown].filter((index) => indices.has(index)).length < LEAST
}
