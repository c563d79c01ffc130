/** Names in the place of an event's pronouns; phrases at its end that hold one which stays open are left out. */
import { clauseOf } from '../clauses/clause.ts'
import { cutAlways } from '../clauses/caption-cuts.ts'
import { coupleBefore, goesOn, goesOnFrom, objectBefore } from './event-antecedents.ts'
import { definedBefore } from './defined-before.ts'
import { fillReferences } from '../clauses/fill-references.ts'
import { actorsBefore, bodyBefore, onlyBodyBefore, ownerOf, personBefore } from './subject-before.ts'
import { PERSON } from '../antecedents/words.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { isBareNoun, isWrongKind } from './fits-pronoun.ts'
import { isPlain, pointsWithin } from './points-within.ts'
import { trailingPhrases, tyingPhrases } from './tying-phrases.ts'
import type { Context } from '../context.ts'
import type { Antecedent, Resolver } from '../clauses/resolve.ts'
import type { ClauseWords, References } from '../clauses/fill-references.ts'
import type { Sentence, Span } from '../../types/index.ts'

/** As `fillReferences`, for what of the clause a caption can hold. */
export function fillEvent(
  context: Context,
  sentence: Sentence,
  words: ClauseWords,
  oldIndex: (token: number) => number,
  resolver: Resolver,
  keepJoined: boolean,
): References | undefined {
  const { tree, head, subject } = words
  const couples = new Map<number, Span[]>()
  const resolve = (i: number) => {
    const couple = i === subject.i ? coupleBefore(context, sentence, words, resolver) : undefined
    if (couple) couples.set(i, couple.spans)
    if (couple) return couple.meant
    const meant = resolver.pronoun(sentence, oldIndex(i))
    const found = meant && isBareNoun(meant, tree.tokens[i]!.form) ? undefined : meant
    if (found && isWrongKind(found, tree.tokens[i]!.form)) return undefined
    // "Just days after it arrived, an explosion …": what comes after is not meant.
    const at = sentence.span.start + (sentence.tree!.tokens[oldIndex(i)]?.start ?? 0)
    if (found && found.sentence === sentence && found.span.start > at) return undefined
    if (found) return isPlain(found, sentence, tree, i) ? withArticle(context, found) : undefined
    return (
      objectBefore(context, sentence, oldIndex(i), resolver) ??
      goesOn(context, sentence, oldIndex(i), resolver) ??
      goesOnFrom(context, sentence, oldIndex(i), resolver) ??
      definedBefore(context, sentence, oldIndex(i), resolver) ??
      personBefore(context, sentence, oldIndex(i), resolver) ??
      bodyBefore(context, sentence, oldIndex(i), resolver) ??
      actorsBefore(context, sentence, oldIndex(i)) ??
      ownerOf(context, sentence, oldIndex(i), resolver) ??
      onlyBodyBefore(context, sentence, oldIndex(i), resolver)
    )
  }
  // "A museum opened there": the event is one without its place, too.
  const there = subtree(tree, head).filter((i) => {
    const { form, tag, rel, head: over } = tree.tokens[i]!
    const isFree = over === head || !NEEDS_PLACE.test(tree.tokens[over]?.lemma ?? '')
    return /^(?:there|here)$/i.test(form) && tag !== 'EX' && rel === 'advmod' && isFree
  })
  const ties = tyingPhrases(tree, head)
  const gone = new Set([
    ...words.gone,
    ...there,
    ...ties,
    ...cutAlways(tree, head, keepJoined).flat(),
    ...subtree(tree, head).filter((i) => pointsWithin(tree, i, subject) || isOnlyPerson(i)),
  ])
  if (pointsBeyond()) return undefined
  const kind = oldIndex(subject.i) >= 0 ? resolver.named(sentence, oldIndex(subject.i))?.kind : undefined
  const isBody = kind !== undefined && /^(?:organisation|state|place|group)$/.test(kind) && ownersAreNear()
  const { topic } = resolver
  const filled = fillReferences({ ...words, gone, isBody, topic }, resolve)
  if (filled) return finish(filled)
  const dropped = new Set<number>()
  for (const tokens of trailingPhrases(tree, head)) {
    for (const i of tokens) dropped.add(i)
    const left = { ...words, gone: new Set([...gone, ...dropped]), isBody, topic }
    const references = fillReferences(left, resolve)
    if (references) return finish({ ...references, drop: new Set([...references.drop, ...dropped]) })
  }
  return undefined

  /** "The party left his coalition": whose it is was just told, or is what the article is about. */
  function ownersAreNear(): boolean {
    return subtree(tree, head)
      .filter((i) => !gone.has(i) && /^(?:his|her)$/i.test(tree.tokens[i]!.form))
      .every((i) => {
        const found = resolver.pronoun(sentence, oldIndex(i))
        const isTopic = found?.entity !== undefined && found.entity === resolver.topic
        return found !== undefined && (isTopic || sentence.index - found.sentence.index <= 1)
      })
  }

  /** "Musa Kane moved its headquarters": of a thing that the clause does not name. */
  function pointsBeyond(): boolean {
    const isPerson =
      /^(?:he|she|who)$/i.test(subject.form) ||
      (oldIndex(subject.i) >= 0 && resolver.named(sentence, oldIndex(subject.i))?.kind === 'person') ||
      PERSON.has(subject.form.toLowerCase())
    return (
      isPerson &&
      subtree(tree, head).some(
        (i) =>
          i > head &&
          !gone.has(i) &&
          /^its$/i.test(tree.tokens[i]!.form) &&
          tree.tokens.slice(head + 1, i).every(({ tag }) => !/^NN/.test(tag)),
      )
    )
  }

  /** "Following the death of Carl Berg, the shipyard passed to his nephew": the one person that the clause names before. */
  function isOnlyPerson(i: number): boolean {
    const { form, rel } = tree.tokens[i]!
    if (!/^(?:his|her)$/i.test(form) || rel !== 'nmod:poss' || resolver.pronoun(sentence, oldIndex(i)))
      return false
    const persons = new Set(
      subtree(tree, head).flatMap((k) => {
        const entity = k < i && oldIndex(k) >= 0 ? resolver.named(sentence, oldIndex(k)) : undefined
        return entity?.kind === 'person' ? [entity] : []
      }),
    )
    return persons.size === 1
  }

  /** Whether the clause itself names whom a pronoun means. */
  function isNamedBefore(i: number, text: string): boolean {
    const before = subtree(tree, head).filter((k) => k < i && !gone.has(k) && k !== subject.i)
    const last = text
      .replace(/[’']s$/, '')
      .split(' ')
      .at(-1)
    if (i === subject.i) return false
    // "blew up the bridge as they retreated": who did it did it.
    const isOwn = /^(?:he|she|it|they)$/i.test(tree.tokens[i]!.form) && subject.form === last
    // "when Carrow fell ill": what a caption may leave out names no one.
    const clause = clauseOf(tree, i)
    const isSure = (k: number) => {
      const other = clauseOf(tree, k)
      const leads = childrenBy(tree, other, /^advmod$/).some(({ tag }) => tag === 'WRB')
      return other === clause || !(leads || /^(?:advcl|acl)/.test(tree.tokens[other]!.rel))
    }
    return isOwn || before.some((k) => tree.tokens[k]!.form === last && isSure(k))
  }

  function finish(references: References): References {
    for (const i of [...there, ...ties]) references.drop.add(i)
    for (const [i, spans] of couples) references.named.set(i, spans)
    // "When he returned, Ana Roe turned to …": who it was, the clause says a moment later.
    const name = references.replaced.get(subject.i)
    for (const [i, text] of references.replaced)
      if (i < subject.i && name !== undefined && text.replace(/[’']s$/, '') === name) {
        references.replaced.delete(i)
        references.named.delete(i)
      }
    for (const [i, text] of references.replaced) {
      // "of his own accord"; "won and thanked him"
      if (/^own$/i.test(tree.tokens[i + 1]?.form ?? '') || isNamedBefore(i, text)) {
        references.replaced.delete(i)
        references.named.delete(i)
      } else if (/[’']s$/.test(text) && /^(?:VB|MD|DT|TO|\.|,)/.test(tree.tokens[i + 1]?.tag ?? '.'))
        // "A film about her was shown", "made her a professor": not hers.
        references.replaced.set(i, text.replace(/[’']s$/, ''))
      else if (!resolver.pronoun(sentence, oldIndex(i))?.entity)
        references.replaced.set(
          i,
          text.replace(COMMON_START, (letter) => letter.toLowerCase()),
        )
    }
    return references
  }
}

/** "the Hallow Steam Company": a name that has its article where it stands keeps it. */
function withArticle({ article }: Context, found: Antecedent): Antecedent {
  const { text, span, entity } = found
  const hasArticle =
    entity !== undefined &&
    entity.kind !== 'person' &&
    !/^the /i.test(text) &&
    /\bthe $/i.test(article.text.slice(Math.max(0, span.start - 4), span.start))
  return hasArticle ? { ...found, text: `the ${text}` } : found
}

/** A capital that a word has at the beginning of a sentence alone: "The troops", "Road salt", not "German troops". */
const COMMON_START =
  /^(?!(?:German|Roman|Norman|Ottoman|\p{Lu}\p{Ll}*(?:ian|ean|ican|ese|ish|ench|utch|elsh|wiss|reek|zech|qi|ni|eli|audi|iti))\b)\p{Lu}(?=\p{Ll}+ \p{Ll})/u

/** What nothing is without its place. */
const NEEDS_PLACE =
  /^(?:be|live|go|come|remain|stay|stand|lie|get|arrive|move|return|settle|work|put|send|take)$/
