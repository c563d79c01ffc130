/** Whether a sentence is about the person or thing that the article is about: no other stands on a sheet of its own. */
import { contentWords } from '../language/index.ts'
import type { Token, Tree } from '../language/types.ts'
import type { Analysis, Entity, Sentence, Span } from '../types/index.ts'
import { antecedentsOf } from './antecedents-of.ts'
import { personsInMind } from './persons-in-mind.ts'
import { plainName } from './plain-name.ts'

/** What a sentence loses that speaks of something else than the article's thing. */
const AWAY_FROM_THING = 0.06

/** What a sentence is worth less alone on a sheet. @returns undefined where it may not stand there: a life tells of one person. */
export function awayFromTopic(sentence: Sentence, shown: Span[], analysis: Analysis): number | undefined {
  const { entities, topic } = analysis
  const thing = topic === undefined ? undefined : entities[topic]
  if (!thing) return 0
  if (isLifeOf(thing, analysis)) return isAboutPerson(sentence, shown, thing, analysis) ? 0 : undefined
  const words = wordsOf(thing)
  const isInTitle = contentWords(analysis.article.title?.text ?? '').some((word) => words.has(word))
  return isInTitle && !isAboutThing(sentence, words, thing, analysis) ? AWAY_FROM_THING : 0
}

/** Not every name that looks like a person's is one: a ship's is called "she" by no sentence, or hardly. */
function isLifeOf(thing: Entity, analysis: Analysis): boolean {
  return (
    thing.kind === 'person' &&
    analysis.antecedents.some(
      ({ sentence, at, text }) =>
        GENDERED.test(analysis.sentences[sentence]!.text.slice(at.start, at.end)) && isNameOf(thing, text),
    )
  )
}

/** Whether what is shown of a sentence names the person, or says "she" or "her work" of her; "her father" tells of another. */
function isAboutPerson(sentence: Sentence, shown: Span[], person: Entity, analysis: Analysis): boolean {
  const isShown = (span: Span) => shown.some(({ start, end }) => start <= span.start && span.end <= end)
  const inText = ({ start, end }: Span): Span => ({
    start: start + sentence.span.start,
    end: end + sentence.span.start,
  })
  const tells = (token: Token) => !isOfKin(token, sentence.tree!)
  const tokens = sentence.tree?.tokens ?? []
  const names = namesOf(person, analysis).filter(isShown)
  const wordsAt = (name: Span) => tokens.filter((token) => isSame(inText(token), name))
  if (names.some((name) => wordsAt(name).length > 0 && wordsAt(name).every(tells))) return true
  return [...antecedentsOf(sentence.index, analysis), ...personsInMind(sentence, analysis)].some(
    ({ at, text, span }) =>
      isNameOf(person, text) &&
      (isShown(inText(at)) || isShown(span)) &&
      tokens.some((token) => /^PRP/.test(token.tag) && isSame(token, at) && tells(token)),
  )
}

/** Where the article names the person, and not another of the same family. */
function namesOf(person: Entity, { entities }: Analysis): Span[] {
  const isOwn = (entity: Entity) => entity === person || isNameOf(person, entity.name.text)
  const others = entities.filter((entity) => !isOwn(entity)).flatMap(({ mentions }) => mentions)
  return entities
    .filter(isOwn)
    .flatMap(({ mentions }) => mentions)
    .filter((own) => !others.some((other) => other.start <= own.start && own.end <= other.end))
}

/** "her father", "Hadid's father". */
function isOfKin({ tag, rel, head }: Token, { tokens }: Tree): boolean {
  return (tag === 'PRP$' || rel === 'nmod:poss') && KIN.test(tokens[head]?.form ?? '')
}

const KIN =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter|parent|child)s?|(?:grand)?children|(?:half-|step)?(?:brother|sister|sibling)s?|wife|wives|widow|widower|husbands?|uncles?|aunts?|cousins?|nephews?|nieces?|famil(?:y|ies)|ancestors?|spouse|fianc[eé]e?)$/i

/** Whether they have a place in common. */
const isSame = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function isAboutThing(
  sentence: Sentence,
  words: ReadonlySet<string>,
  { acronym }: Entity,
  analysis: Analysis,
): boolean {
  const texts = [sentence.text, ...antecedentsOf(sentence.index, analysis).map(({ text }) => text)]
  return texts.some(
    (text) => contentWords(text).some((word) => words.has(word)) || (acronym && text.includes(acronym.text)),
  )
}

/** Whether it is the person's name or a part of it: "Hadid" of Zaha Hadid, not "Mohammed Hadid". */
function isNameOf(person: Entity, name: string): boolean {
  const own = person.name.text.split(' ')
  return plainName(name)
    .split(' ')
    .every((word) => own.includes(word))
}

const wordsOf = ({ name }: Entity) => new Set(contentWords(name.text))

const GENDERED = /^(?:she|her|hers|herself|he|him|his|himself)$/i
