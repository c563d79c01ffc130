/** How figures call an entity: in full; a person by the short form that the article uses again and again. */
import { articleSpan } from '../context.ts'
import type { Context } from '../context.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Found } from '../antecedents/index.ts'
import type { Mention, Named } from '../entities/index.ts'

export interface Naming {
  /** The names in a sentence, in its order. */
  mentioned(sentence: Sentence): Mention[]
  /** The entity that a token names, as the head of its name. */
  named(sentence: Sentence, token: number): Entity | undefined
  /** An entity as it is called; `sentence`: the one that speaks of it, the first that names it where none is given. */
  naming(entity: Entity, sentence?: Sentence): Found
}

export function readNaming(context: Context, { entities, mentions }: Named): Naming {
  const inSentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  const ofEntity = Map.groupBy(mentions, ({ entity }) => entity)
  return { mentioned, named, naming }

  function mentioned(sentence: Sentence): Mention[] {
    return inSentence.get(sentence.index) ?? []
  }

  function named(sentence: Sentence, token: number): Entity | undefined {
    const mention = mentioned(sentence).find(({ first, last }) => token >= first && token <= last)
    return mention && entities[mention.entity]
  }

  function naming(entity: Entity, given?: Sentence): Found {
    const own = ofEntity.get(entity.index) ?? []
    const sentence = given ?? context.sentences[own[0]?.sentence ?? 0]!
    const short = entity.kind === 'person' ? shortMention(own) : undefined
    if (!short) return { text: entity.name.text, entity, sentence, span: entity.name.from[0] }
    const span = articleSpan(context, context.sentences[short.sentence]!, short.start, short.end)
    return { text: short.text, entity, sentence, span }
  }
}

/** The shortest form, where it is used again. */
function shortMention(own: Mention[]): Mention | undefined {
  const [short] = own.toSorted((a, b) => a.text.length - b.text.length)
  return short && own.filter(({ text }) => text === short.text).length > 1 ? short : undefined
}
