/** Nouns that say what happened, with their date: "The discovery of gas in 2009 ended the quiet". */
import { childrenBy, subtree } from '../../language/index.ts'
import { capitalise, renderTokens } from '../clauses/render.ts'
import { isPast } from './event-clause.ts'
import { tokensSpan } from '../context.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence } from '../../types/index.ts'
import type { Tree } from '../../language/types.ts'
import type { FoundDate } from './find-dates.ts'

/** What happens once, and to something that "of" names. */
const HAPPENS =
  /^(?:discovery|opening|closure|foundation|founding|introduction|abolition|assassination|murder|arrest|invention|annexation|nationali[sz]ation|privati[sz]ation|completion|collapse|fall|dissolution|signing|ratification|adoption)$/i

const LONGEST = 70

/**
 * The caption of a date that belongs to the subject: "The discovery of gas". Only of a definite noun of which "of" says
 * what it happened to, right before the date, and whose clause is past: it did happen.
 */
export function readDatedNoun(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
): DatedEvent['what'] | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens.find(({ form, rel }) => HAPPENS.test(form) && /^nsubj/.test(rel))
  if (!noun || date.preposition !== 'in' || !isPast(tree, noun.head) || isSupposed(tree, noun.head))
    return undefined
  if (!childrenBy(tree, noun.i, /^det$/).some(({ form }) => /^the$/i.test(form))) return undefined
  const tokens = subtree(tree, noun.i).filter((i) => tree.tokens[i]!.end <= date.start)
  const before = tree.tokens.findLast(({ end }) => end <= date.start)
  const of = tree.tokens[noun.i + 1]
  const isPlain = tokens.every((i) => /^(?:NN|JJ|DT|IN|CD|CC)/.test(tree.tokens[i]!.tag))
  if (!of || !/^of$/i.test(of.form) || !isPlain || before?.i !== tokens.at(-1) || noun.head < before!.i)
    return undefined
  const text = capitalise(renderTokens(tree, new Set(tokens)))
  if (text.length > LONGEST) return undefined
  return { text, from: [tokensSpan(context, sentence, tree, tokens)] }
}

/** "would have ended the quiet" */
function isSupposed(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, /^aux/).some(({ tag }) => tag === 'MD')
}
