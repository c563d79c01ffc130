/** Words of a caption that stand elsewhere, or in another form, in its sentence. */
import { childrenBy } from '../../language/index.ts'
import { clauseOf } from '../clauses/clause.ts'
import { fullName } from './full-name.ts'
import { isPast } from './event-clause.ts'
import { pastOfDoing, pastTense, thirdPerson } from '../clauses/verb-form.ts'
import { renderTokens } from '../clauses/render.ts'
import type { References } from '../clauses/fill-references.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence, Span } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'
import type { TurnedRelative } from './turn-relative.ts'

type SpanOf = (tokens: number[]) => Span

interface Participle {
  /** Tokens of the subject, which stands outside the clause. */
  add: readonly number[]
  references: References
  /** "Having qualified" */
  isPerfect: boolean
  spanOf: SpanOf
}

/** "After gaining independence, Mali …" → "Mali gained independence"; "Founded in 1908, the club …" → "Club founded". */
export function sayParticiple(
  tree: Tree,
  head: number,
  { add, references: { replaced, named }, isPerfect, spanOf }: Participle,
): void {
  const { lemma, form, tag } = tree.tokens[head]!
  const word = form.toLowerCase()
  const isDone = tag === 'VBN' && !isPerfect
  // "Club founded", as a headline says it.
  const of = isDone ? add.filter((i) => !/^the$/i.test(tree.tokens[i]!.form) || i !== add[0]) : add
  named.set(head, [spanOf([...add]), spanOf([head])])
  const isPastDoing = tag === 'VBG' && isPast(tree, clauseOf(tree, tree.tokens[head]!.head))
  const active = isPastDoing ? pastOfDoing(lemma, word) : thirdPerson(lemma)
  const verb = isDone ? word : tag === 'VBN' ? pastTense(lemma, word) : active
  replaced.set(head, `${renderTokens(tree, new Set(of), replaced)} ${verb}`)
}

/** "NATO, which Norrmark joined" → "Norrmark joined NATO". */
export function sayTurned(
  tree: Tree,
  { after, noun, preposition }: TurnedRelative,
  { replaced, named }: References,
  spanOf: SpanOf,
): void {
  named.set(after, [...(named.get(after) ?? [spanOf([after])]), spanOf(noun)])
  const words = renderTokens(tree, new Set(noun)).replace(/^(?:The|An?)(?= )/, (article) =>
    article.toLowerCase(),
  )
  const lead = preposition === undefined ? '' : `${tree.tokens[preposition]!.form} `
  replaced.set(after, `${replaced.get(after) ?? tree.tokens[after]!.form} ${lead}${words}`)
}

/** A person's name in full as the subject; "another" as "a". @param own The subject in the sentence's own tree. */
export function sayNames(
  sentence: Sentence,
  tree: Tree,
  subject: Token,
  own: number,
  resolver: Resolver,
  { replaced, named }: References,
): void {
  for (const { i } of childrenBy(tree, subject.i, /^det$/).filter(({ form }) => /^another$/i.test(form)))
    replaced.set(i, /^[aeiou]/i.test(tree.tokens[i + 1]?.form ?? '') ? 'an' : 'a')
  const inFull = fullName(sentence, own, resolver)
  const isBare = childrenBy(tree, subject.i, /^(?:compound|flat|nmod|amod|det)/).length === 0
  if (!inFull || replaced.has(subject.i) || !isBare) return
  replaced.set(subject.i, inFull.text)
  named.set(subject.i, inFull.from)
}
