/**
 * What each sentence needs to have been said before it, or to be said right after it. Who listens has only what was said:
 * "The attack occurred at night" behind a sentence about something else speaks of another attack.
 */
import { contentWords } from '../language/index.ts'
import type { Token } from '../language/types.ts'
import type { Analysis, Antecedent, Sentence, Span } from '../types/index.ts'
import { announces } from './announces.ts'
import { antecedentsOf } from './antecedents-of.ts'
import { knownWords } from './known-words.ts'
import { isContinuation, opensOnOthers } from './openers.ts'
import { personsInMind } from './persons-in-mind.ts'
import { sentenceAt } from './sentence-at.ts'
import { pointsBack } from './points-back.ts'

export interface Leads {
  /** Indices of the sentences that it points back to: without each of them it says something else, or nothing. */
  back: number[]
  /** The same for pronouns that a name can be said for. */
  named: number[]
  /** It points back, and no sentence of its section is there to point to. */
  isLost: boolean
  /** It goes on from what was said ("Furthermore, …"): anything of its section before it will do. */
  goesOn: boolean
  /** It only announces what the next sentence says. */
  announces: boolean
}

/** The leads of all sentences, by their index. */
export function findLeads(analysis: Analysis): Leads[] {
  return analysis.sentences.map((sentence) => {
    const before = previousOf(sentence, analysis)
    const open = pointersOf(sentence, analysis).map((find) => find(before))
    const named = antecedentsOf(sentence.index, analysis).filter(({ at }) => isPronoun(sentence, at))
    const back = open.flatMap((found) => found ?? [])
    return {
      back: [...new Set(back)].sort((a, b) => a - b),
      named: [...new Set(named.flatMap((one) => leadOfName(one, sentence, analysis) ?? before ?? []))],
      isLost: open.includes(undefined),
      goesOn: isContinuation(sentence.text),
      announces: announces(sentence),
    }
  })
}

/** Finds the sentences that are pointed to, given the one before; undefined where there is none. */
type Pointer = (before: number | undefined) => number[] | undefined

function pointersOf(sentence: Sentence, analysis: Analysis): Pointer[] {
  const { text, tree, kind, leaning = [] } = sentence
  const toBefore: Pointer = (before) => (before === undefined ? undefined : [before])
  const pointers: Pointer[] = []
  if (kind === 'item' || kind === 'quote' || opensInQuotation(text))
    pointers.push((before) => (before === undefined ? [] : [before]))
  if (opensOnOthers(text)) pointers.push(toBefore)
  if (!tree) return pointers
  const known = knownWords(analysis, [sentence.section])
  for (const { at, isSure } of leaning) {
    const noun = contentWords(text.slice(at.start, at.end)).at(-1)
    if (!noun || isNamedBefore(noun, text.slice(0, at.start))) continue
    const isPointed = POINTING.test(text.slice(at.start, at.end))
    if (!isPointed && known.has(noun)) continue
    const naming = lastWith(noun, sentence, analysis)
    if (isPointed) pointers.push((before) => (before === undefined ? naming : [before, ...(naming ?? [])]))
    else if (at.start === 0)
      pointers.push((before) =>
        before === undefined ? naming : [before, ...inParagraph(naming, sentence, analysis)],
      )
    else if (isSure) pointers.push((before) => naming ?? toBefore(before))
  }
  const names = [...antecedentsOf(sentence.index, analysis), ...personsInMind(sentence, analysis)]
  const isOpen = (token: Token) => !names.some(({ at }) => at.start < token.end && token.start < at.end)
  if (tree.tokens.some((token) => isOpen(token) && pointsBack(token, tree.tokens, text)))
    pointers.push(toBefore)
  return pointers
}

/** The sentence before it in its section; for a list item the one before the list. */
function previousOf(sentence: Sentence, analysis: Analysis): number | undefined {
  const { index, section, kind, inBlock } = sentence
  if (analysis.sentences[index - 1]?.section !== section) return undefined
  return kind === 'item' && inBlock === 0 ? headOfList(sentence, analysis) : index - 1
}

/** What a list item belongs to: the last sentence before the list. */
function headOfList({ index, section }: Sentence, { sentences }: Analysis): number {
  let head = index - 1
  while (sentences[head - 1]?.section === section && sentences[head]!.kind === 'item') head--
  return head
}

/** So far back a listener looks for what is pointed to, in sentences. */
const FURTHEST_BACK = 60

/** The nearest sentence of the section before it that has the word in some form: "the attack" ← "attacked". */
function lastWith(word: string, { index, section }: Sentence, { sentences }: Analysis): number[] | undefined {
  for (let i = index - 1; i >= index - FURTHEST_BACK && sentences[i]?.section === section; i--)
    if (contentWords(sentences[i]!.text).some((other) => isAkin(other, word))) return [i]
  return undefined
}

const inParagraph = (found: number[] | undefined, { block }: Sentence, { sentences }: Analysis) =>
  (found ?? []).filter((index) => sentences[index]!.block === block)

const isAkin = (a: string, b: string) =>
  a === b || (b.length > 4 && a.startsWith(b)) || (a.length > 4 && b.startsWith(a))

const isNamedBefore = (noun: string, before: string) => contentWords(before).includes(noun)

const POINTING = /^(?:this|that|these|those|such)\b/i

/** The sentence of its own paragraph that names what a pronoun stands for. */
function leadOfName(
  { span }: Antecedent,
  { index, block }: Sentence,
  analysis: Analysis,
): number | undefined {
  const naming = sentenceAt(span.start, analysis)
  return naming && span.end <= naming.span.end && naming.block === block && naming.index < index
    ? naming.index
    : undefined
}

const isPronoun = ({ text }: Sentence, { start, end }: Span) =>
  /^(?:it|its|he|him|his|she|her|hers|they|them|their|theirs)$/i.test(text.slice(start, end))

/** A sentence that begins in the middle of what somebody says. */
function opensInQuotation(text: string): boolean {
  const opening = (text.match(/“/g) ?? []).length
  const closing = (text.match(/”/g) ?? []).length
  return closing > opening || (text.match(/"/g) ?? []).length % 2 === 1
}
