/** Which phrases are groups, and which of them live or act. */
import { isActorNoun, isPeople } from '../clauses/actor-nouns.ts'
import { ACTING } from './kinds.ts'
import type { Phrase } from './phrases.ts'
import type { Sentence } from '../../types/index.ts'
import type { Tree } from '../../language/types.ts'

/** Whether the sentence says of "they" what only people or bodies do. */
export function isAgent({ tree }: Sentence, token: number): boolean {
  const { rel, head } = tree!.tokens[token]!
  const { lemma } = tree!.tokens[head]!
  return rel === 'nsubj' && (ACTING.test(lemma) || LIVING.test(lemma))
}

const LIVING =
  /^(?:need|search|visit|enter|believe|think|say|know|meet|write|work|live|sell|pay|win|lose|draw|play|score|marry|travel|study)$/

/** "The authors suggest that they …": others may be meant, of whom the sentence before speaks. */
export function isReported({ tokens }: Tree, token: number): boolean {
  const { rel, head } = tokens[token]!
  return /^nsubj/.test(rel) && tokens[head]?.rel === 'ccomp'
}

/** A plural, or a body with a name. */
export function isGroup(phrase: Phrase): boolean {
  return isMany(phrase) || phrase.entity?.kind === 'organisation'
}

/** A plural; a body whose name is one ("the Greens"); a noun that goes with "are" ("the police"). */
export function isMany({ isPlural, noun }: Phrase): boolean {
  const isOfPeople = noun.tag === 'NNPS' && /(?:crats|ists|atives|als|ans|Greens|ers)$/.test(noun.form)
  return isPlural || isOfPeople || /^(?:police|cattle|clergy)$/.test(noun.lemma)
}

/** "The bottles were raised by divers. They had lain at 50 metres": what was done to them is what is spoken of. */
export function isDoer(tree: Tree, { noun }: Phrase, isAct: boolean): boolean {
  return !isAct && noun.rel === 'obl:agent' && noun.head === tree.root
}

/** People or bodies. */
export function isAlive({ noun, entity, isPerson }: Phrase): boolean {
  const word = noun.lemma.toLowerCase()
  return (
    isPerson ||
    entity !== undefined ||
    (isActorNoun(word, noun.form) && isPeople(word)) ||
    /(?:er|or|ist|ian|ant|ent)s$/.test(noun.form)
  )
}
