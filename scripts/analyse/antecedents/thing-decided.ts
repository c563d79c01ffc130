/** "The Senate rejected it", "it came into force", "its crew": what the clause itself asks for. */
import { findPhrases, sayPhrase } from './phrases.ts'
import { isOfKind } from './kinds.ts'
import { isOfMainClause, isStrange, isThing, isUnder } from './things.ts'
import type { Found } from './found.ts'
import type { Kind } from './kinds.ts'
import type { Phrase } from './phrases.ts'
import type { Reference } from './resolve-thing.ts'
import type { Sentence } from '../../types/index.ts'

/** Kinds so narrow that the only one of them is meant. */
const NARROW: readonly Kind[] = ['law', 'proposal', 'ship', 'document']

/** The one phrase of a narrow kind that the sentence has before, or else that the sentence before has. */
export function resolveDecided(reference: Reference): Found | undefined {
  const { discourse, sentence, tree, token, kind, own } = reference
  if (kind === undefined || !NARROW.includes(kind)) return undefined
  const fits = (phrase: Phrase) =>
    isThing(phrase) && !isStrange(phrase) && isNamedOrTold(phrase) && isOfKind(discourse, phrase, kind)
  const here = own.filter((phrase) => fits(phrase) && !isUnder(tree, token.i, phrase.noun.i))
  if (here.length > 0) return here.length === 1 ? say(reference, sentence, here[0]!) : undefined
  const place = discourse.before(sentence)
  if (!place?.tree || place.tree.root < 0) return undefined
  const phrases = findPhrases(discourse, place).filter(fits)
  const [only] = phrases
  // Of two, the one that the sentence is about: "X proposed a bill after the ruling".
  const central = phrases.filter((phrase) => isOfMainClause(place.tree!, phrase))
  const one = phrases.length === 1 ? only : central.length === 1 ? central[0] : undefined
  return one && say(reference, place, one)
}

const isNamedOrTold = ({ entity, isDefinite }: Phrase): boolean => entity !== undefined || isDefinite

function say({ discourse }: Reference, place: Sentence, phrase: Phrase): Found | undefined {
  return sayPhrase(discourse, place, phrase)
}
