/** What an article is about, where that is a name. */
import { subjectOf } from './clause.ts'
import type { Context } from '../context.ts'
import type { Entity } from '../../types/index.ts'
import type { Named } from '../entities/index.ts'

/** The entity in the title (or else the first sentence) with the most mentions. */
export function findTopic(context: Context, { entities, mentions }: Named): Entity | undefined {
  const title = context.article.title?.text ?? ''
  const opening = context.sentences[0]?.text ?? ''
  const tree = context.sentences[0]?.tree
  const first = tree && tree.root >= 0 ? subjectOf(tree, tree.root)?.i : undefined
  const score = (entity: Entity) => {
    const words = entity.name.text.split(' ')
    const inTitle =
      title !== '' &&
      (title.includes(entity.name.text) ||
        (words.length > 1 &&
          words.some((word) => /^\p{Lu}/u.test(word) && word.length > 3 && title.includes(word)) &&
          entity.kind !== 'place'))
    const opens = opening.includes(entity.name.text)
    const leads =
      first !== undefined &&
      mentions.some(
        (one) => one.sentence === 0 && one.entity === entity.index && first >= one.first && first <= one.last,
      )
    return (inTitle ? 4 : 0) + (opens ? 2 : 0) + (leads ? 1 : 0) + Math.min(entity.mentions.length, 10) / 4
  }
  const best = [...entities]
    .filter(({ kind }) => kind !== 'place' && kind !== 'state')
    .sort((a, b) => score(b) - score(a) || a.index - b.index)[0]
  return best && score(best) >= 3 ? best : undefined
}

/** By which pronoun the article calls people, where it is nearly always the same. */
export function usualGender(text: string): 'he' | 'she' | undefined {
  const she = text.match(/\b(?:she|her)\b/gi)?.length ?? 0
  const he = text.match(/\b(?:he|his|him)\b/gi)?.length ?? 0
  if (she + he < 3) return undefined
  return she / (she + he) >= 0.75 ? 'she' : he / (she + he) >= 0.75 ? 'he' : undefined
}
