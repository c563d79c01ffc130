import type { Cut, Draft } from './draft.ts'
import { findList } from './find-list.ts'
import {
  baresVerb,
  cutsSplice,
  hasOrphans,
  isSubordinate,
  losesSubject,
  losesVerb,
} from './invariants/clauses.ts'
import { hasLoosePronoun } from './invariants/references.ts'
import { isAboutTheText, isCaption } from './invariants/apparatus.ts'
import { saysNothing } from './invariants/emptiness.ts'
import { onlyAnnounces } from './invariants/announcements.ts'
import { losesContent } from './invariants/complements.ts'
import { leansOnBefore } from './invariants/leaning.ts'
import { cutsNounPhrase } from './invariants/phrases.ts'
import { printsSpeech } from './invariants/quotations.ts'
import { losesMember, takesOverDeed, tearsSeries } from './invariants/series.ts'
import { leavesSeam } from './invariants/seams.ts'
import { losesScope, widensScope } from './invariants/scope.ts'
import { losesTurn } from './invariants/turns.ts'
import { cutsNames, cutsNumbers, losesAttribution, losesPolarity } from './invariants/sense.ts'
import {
  breaksOff,
  breaksPairs,
  breaksQuotes,
  cutsAfterColon,
  cutsSolidWords,
  endsOpen,
  startsDangling,
} from './invariants/shape.ts'
import { isBareDeed, isPhraseWithAside, saysTooLittle, startsAsQuestion } from './invariants/substance.ts'
import { isFull, LONGEST_FULL } from './prefer-fuller.ts'
import type { Reason } from './types.ts'

/** What every printed point satisfies, whatever its score. */
export interface Invariant {
  name: string
  reason: Reason
  /** Whether the draft breaks it. */
  isBroken(draft: Draft, text: string, words: number): boolean
}

const LONGEST = 18
const LONGEST_LIST = 40

/** Cuts that take nothing back, and yet are worth their words where there is room for them. */
const GRANTING = /^(concession|contrast|cause)$/

const wordsOf = ({ tree }: Draft, { tokens }: Cut): number =>
  tokens.filter((i) => /[\p{L}\p{N}]/u.test(tree.tokens[i]!.form)).length

/** The first invariant that a draft breaks, if any. */
export function findBroken(draft: Draft, text: string, words: number): Invariant | undefined {
  return invariants.find((invariant) => invariant.isBroken(draft, text, words))
}

/** What concerns the matter stands first: its reason holds for the sentence as a whole, too. */
export const invariants: readonly Invariant[] = [
  {
    name: 'question',
    reason: 'question',
    isBroken: (draft, text) => /\?/.test(text) || startsAsQuestion(draft, text),
  },
  { name: 'exclamation', reason: 'quotation', isBroken: (_, text) => /!/.test(text) },
  { name: 'caption', reason: 'meta', isBroken: isCaption },
  { name: 'meta', reason: 'meta', isBroken: isAboutTheText },
  { name: 'speech', reason: 'quotation', isBroken: printsSpeech },
  { name: 'start', reason: 'dangling', isBroken: startsDangling },
  { name: 'leaning', reason: 'dangling', isBroken: leansOnBefore },
  { name: 'pronoun', reason: 'dangling', isBroken: hasLoosePronoun },
  { name: 'empty', reason: 'empty', isBroken: saysNothing },
  { name: 'announcement', reason: 'empty', isBroken: onlyAnnounces },
  {
    name: 'substance',
    reason: 'empty',
    isBroken: saysTooLittle,
  },
  { name: 'quotes', reason: 'quotation', isBroken: breaksQuotes },
  {
    name: 'brackets',
    reason: 'quotation',
    isBroken: (_, text) => /[()[\]{}]/.test(text.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, '')),
  },
  {
    name: 'length',
    reason: 'too long',
    isBroken: (draft, _, words) =>
      words > (isFull(draft) ? LONGEST_FULL : LONGEST) && (words > LONGEST_LIST || !findList(draft)),
  },
  { name: 'end', reason: 'dangling', isBroken: endsOpen },
  { name: 'loose end', reason: 'no verb', isBroken: breaksOff },
  { name: 'bare verb', reason: 'no verb', isBroken: baresVerb },
  { name: 'pairs', reason: 'no verb', isBroken: breaksPairs },
  { name: 'subject', reason: 'no verb', isBroken: losesSubject },
  { name: 'verb', reason: 'no verb', isBroken: losesVerb },
  { name: 'orphans', reason: 'no verb', isBroken: hasOrphans },
  { name: 'solid words', reason: 'low confidence', isBroken: cutsSolidWords },
  { name: 'subordinate', reason: 'no verb', isBroken: isSubordinate },
  { name: 'coordination', reason: 'no verb', isBroken: losesMember },
  { name: 'deed', reason: 'no verb', isBroken: takesOverDeed },
  { name: 'splice', reason: 'no verb', isBroken: cutsSplice },
  { name: 'series', reason: 'no verb', isBroken: tearsSeries },
  { name: 'noun phrase', reason: 'no verb', isBroken: cutsNounPhrase },
  { name: 'content', reason: 'no verb', isBroken: losesContent },
  { name: 'seam', reason: 'no verb', isBroken: leavesSeam },
  { name: 'colon', reason: 'low confidence', isBroken: cutsAfterColon },
  { name: 'polarity', reason: 'low confidence', isBroken: losesPolarity },
  { name: 'turn', reason: 'low confidence', isBroken: losesTurn },
  { name: 'scope', reason: 'low confidence', isBroken: losesScope },
  { name: 'wide scope', reason: 'low confidence', isBroken: widensScope },
  {
    name: 'needless cut',
    reason: 'low confidence',
    isBroken: (draft, _, words) =>
      draft.cuts.some((cut) => GRANTING.test(cut.rule) && words + wordsOf(draft, cut) <= LONGEST),
  },
  { name: 'attribution', reason: 'quotation', isBroken: losesAttribution },
  { name: 'names', reason: 'low confidence', isBroken: cutsNames },
  { name: 'numbers', reason: 'low confidence', isBroken: cutsNumbers },
  { name: 'bare deed', reason: 'empty', isBroken: isBareDeed },
  { name: 'aside', reason: 'no verb', isBroken: isPhraseWithAside },
]
