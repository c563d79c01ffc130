/**
 * Which words of a sentence only another sentence explains, and which name can be put for them.
 *
 * For other finders: `readDiscourse(context, named)` once an article, then
 * `findAntecedent(discourse, sentence, token) → {text, span, sentence, entity?} | undefined` for pronouns and
 * `classifyNoun(discourse, sentence, token) → standsAlone | replaceBy | leans | undefined` for "the company".
 */
import { childrenBy } from '../language/index.ts'
import { classifyNoun, findAntecedent } from './antecedents/index.ts'
import { PERSON } from './antecedents/words.ts'
import type { Discourse, Found } from './antecedents/index.ts'
import type { Antecedent, Leaning, Sentence } from '../types/index.ts'
import type { Token, Tree } from '../language/types.ts'

export interface References {
  /** In the order of the article. */
  antecedents: Antecedent[]
  /** By the index of the sentence. */
  leaning: Map<number, Leaning[]>
}

/** More names than these in the place of other words, and a sentence is no longer the article's. */
const MOST_NAMES = 2

/** Pronouns and bare nouns of all sentences: each with its name, or as leaning, or neither where nothing is to do. */
export function findAntecedents(discourse: Discourse): References {
  const antecedents: Antecedent[] = []
  const leaning = new Map<number, Leaning[]>()
  for (const sentence of discourse.context.sentences) {
    if (!sentence.tree || sentence.kind === 'quote') continue
    const found = readSentence(discourse, sentence, sentence.tree)
    antecedents.push(...found.antecedents)
    if (found.leaning.length > 0) leaning.set(sentence.index, found.leaning)
  }
  return { antecedents, leaning }
}

function readSentence(
  discourse: Discourse,
  sentence: Sentence,
  tree: Tree,
): { antecedents: Antecedent[]; leaning: Leaning[] } {
  const antecedents: Antecedent[] = []
  const leaning: Leaning[] = []
  const told = new Set<string>()
  const put = (at: { start: number; end: number }, found: Found, text: string) => {
    if (antecedents.length >= MOST_NAMES || told.has(found.text) || isNamed(discourse, sentence, found))
      return
    told.add(found.text)
    const shown = at.start === 0 ? text[0]!.toUpperCase() + text.slice(1) : text
    antecedents.push({ sentence: sentence.index, at, text: shown, span: found.span })
  }
  for (const token of tree.tokens) {
    if (discourse.isQuoted(sentence, token.i)) continue
    if (isReplaceable(token, tree.tokens)) {
      const found = findAntecedent(discourse, sentence, token.i)
      const text = found && token.rel === 'nmod:poss' ? possessive(found) : found?.text
      const at = { start: token.start, end: token.end }
      if (!found || found.sentence === sentence) continue
      if (text && isSayable(discourse, found)) put(at, found, text)
      // It surely means something of another sentence, and there is no word for it that could stand here.
      else if (/^(?:it|they|them)$/i.test(token.form)) leaning.push({ at, isSure: true })
      continue
    }
    const reference = classifyNoun(discourse, sentence, token.i)
    if (!reference) continue
    const first = startOf(tree, token)
    const at = { start: first.start, end: token.end }
    if (reference.kind === 'replaceBy') put(at, reference.name, reference.name.text)
    if (reference.kind === 'leans') leaning.push({ at, isSure: reference.isSure })
  }
  return { antecedents, leaning }
}

/**
 * A subject, object or owner. "Lund she opened" would become one name out of two, and in "appointed her professor" she
 * is no owner.
 */
function isReplaceable({ i, form, rel }: Token, tokens: readonly Token[]): boolean {
  if (!/^(?:he|she|it|they|him|her|them|his|its|their)$/i.test(form)) return false
  if (!/^(?:nsubj|obj|iobj|nmod:poss)/.test(rel) || /^NNP/.test(tokens[i - 1]?.tag ?? '')) return false
  return !(
    /^her$/i.test(form) &&
    /^(?:appoint|name|make|elect|call|declare|crown|consider)/.test(tokens[i - 1]?.lemma ?? '')
  )
}

/** Whether the sentence names it anyway: "At its height the mission …". */
function isNamed(discourse: Discourse, sentence: Sentence, { entity }: Found): boolean {
  return (
    entity !== undefined &&
    discourse.mentioned(sentence).some((one) => discourse.entities[one.entity] === entity)
  )
}

/** A noun that is put for a pronoun must not lean itself. */
function isSayable(discourse: Discourse, { noun, sentence, text }: Found): boolean {
  // "Minister declared": an office that was read as a name.
  if (PERSON.has(text.toLowerCase())) return false
  if (noun === undefined) return true
  const reference = classifyNoun(discourse, sentence, noun)
  return reference?.kind !== 'leans' && reference?.kind !== 'replaceBy'
}

/** "Maron’s", "the United Nations’"; nothing for "the port of Odesa", which would be "the port of Odesa’s". */
function possessive({ text, entity }: Found): string | undefined {
  if (!entity && / (?:of|in|for|to|at|on|from|with|and) /.test(text)) return undefined
  const isPlural = /s$/.test(text) && entity?.kind !== 'person'
  return isPlural ? `${text}’` : `${text}’s`
}

/** The article of a noun. */
function startOf(tree: Tree, noun: Token): Token {
  const determiner = childrenBy(tree, noun.i, /^det/)[0]
  return determiner && determiner.i < noun.i ? determiner : noun
}
