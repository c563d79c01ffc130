/** Whether a caption says what its clause says, no less and nothing else. */
import { childrenBy } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import { lacksNeeded } from './needed-phrases.ts'
import { losesVerb } from '../clauses/misreadings.ts'
import {
  cutsAuxiliaryOff,
  cutsSubjectOff,
  endsOnModifier,
  joinsUnsaid,
  leavesVerb,
  losesReport,
  runsTogether,
  skipsVerb,
} from './loses-words.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { EventOptions } from './write-event.ts'
import type { Token, Tree } from '../../language/types.ts'

const reporting =
  /^(?:show|suggest|indicate|find|reveal|say|claim|warn|argue|believe|think|state|report|note|demonstrate|conclude|mean|allow|cause|make|let|help)$/

/** Whether the caption says what its clause says, no less and nothing else. */
export function isFaithful(
  tree: Tree,
  head: number,
  { text, tokens }: Caption,
  { isKept, date }: EventOptions,
): boolean {
  const reported = childrenBy(tree, head, /^ccomp$/)
  // "Results show species [lose more yield]": where the parse missed what is reported, the caption would say less than nothing.
  if (reported.some(({ i, tag }) => tag === 'VBN' && childrenBy(tree, i, /^aux/).length === 0)) return false
  // "The runner said to be the best, won the race": what won is who is spoken of.
  const isOrphan = ({ i }: Token) =>
    tree.tokens[i - 1]?.form === ',' && childrenBy(tree, i, /^(?:nsubj|expl|csubj|mark|aux)/).length === 0
  if (reported.some((one) => /^VB[DZP]$/.test(one.tag) && isOrphan(one))) return false
  // "The board, [four of whose members] had been appointed by the bank, dismissed her": a clause between subject and verb.
  if (
    reported.some(
      ({ i }) =>
        i < head &&
        tokens.some((k) => k < i && tree.tokens[k]!.rel.startsWith('nsubj') && tree.tokens[k]!.head === head),
    )
  )
    return false
  // What is reported may not be cut.
  if (reported.some(({ i }) => !tokens.includes(i))) return false
  if (
    !/^It was\b/.test(text) &&
    reporting.test(tree.tokens[head]!.lemma) &&
    !letsDo(tree, head, tokens) &&
    childrenBy(tree, head, /^(?:ccomp|xcomp)/).length === 0 &&
    losesVerb(withoutJoined(tree, head), head, text)
  )
    return false
  // "which Keller built": the object stands before.
  const first = Math.min(...tokens)
  if (
    /^(?:which|that|whom|whose)$/i.test(tree.tokens[first - 1]?.form ?? '') &&
    tree.tokens[head]!.rel !== 'acl:relcl'
  )
    return false
  // "1994 inspectors resigned": the year of another clause; "Rode into Norby": whose subject was lost.
  if (/^(?:1\d|20)\d\d \p{Ll}/u.test(text)) return false
  if (first === head && tree.tokens[head]!.rel !== 'advcl' && /^VB[DZ]$/.test(tree.tokens[head]!.tag))
    return false
  if (/^(?:from )?where\b/i.test(text)) return false
  // "for at least 900 million euros less [than it was worth]"
  const after = tree.tokens[tokens.at(-1)! + 1]
  if (after && /^than$/i.test(after.form)) return false
  // "had owned shares [in the buyer]"
  if (after && /^in$/i.test(after.form) && /\b(?:shares?|stakes?|interest)$/.test(text)) return false
  if (endsOnModifier(tree, tokens, text)) return false
  if (cutsAuxiliaryOff(tree, head, text) || joinsUnsaid(tree, head, tokens)) return false
  if (cutsSubjectOff(tree, head, tokens, text) || skipsVerb(tree, head, tokens)) return false
  if (lacksNeeded(tree, head, tokens) || losesReport(tree, tokens) || leavesVerb(tree, tokens, text))
    return false
  if (/^(?:\p{L}+ )?(?:which|whom|whose|who)\b/iu.test(text)) return false
  if (runsTogether(tree, tokens, text)) return false
  // A few words that someone is quoted with, in what is reported of him.
  const quotesFew = reported.length > 0 && /^[^"“”]+["“][^"“”]{1,30}["”][^"“”]*$/.test(text)
  if (/["“”]/.test(text) && !quotesFew && !quotesTitles(text)) return false
  if (/\band (?:which|who|whom|whose)\b/i.test(text)) return false
  if (/(?<!\p{L})(?!(?:had|that) )(\p{L}+) \1(?!\p{L})/iu.test(text)) return false
  // "Not … until", what is to come, and what someone was until then have an event there; else something merely ended.
  if (isKept)
    return /\b(?:spen[dt]s?|given until|not|n['’]t|never|will|no|(?:reign|govern|rul)ed)\b/i.test(text)
  // Another date in the caption is the one that the clause has; what is reported may have its own.
  const dates = findDates(text).filter(({ isNamed }) => !isNamed)
  if (dates.some(({ open }) => open === 'published')) return false
  return (
    reported.length > 0 ||
    dates.every(
      ({ preposition, open, iso }) =>
        // "for the first time since May", "agreed to join by 2026", "opens between May and July"
        (preposition === 'since' && date.preposition !== 'since') ||
        (preposition === 'by' && !open && iso.slice(0, 4) > date.iso.slice(0, 4)) ||
        (open === 'year' && date.precision === 'year'),
    )
  )
}

/** "published "Computing Machinery and Intelligence"": what stands in quotation marks is a title, all in capitals. */
function quotesTitles(text: string): boolean {
  const quoted = [...text.matchAll(/["“](?<title>[^"“”]+)["”]/g)].map(({ groups }) => groups!.title!)
  return quoted.every(
    (title) =>
      /^\p{Lu}.*\S$/u.test(title) &&
      title.split(/\s+/).every((word) => word.length < 5 || !/^\p{Ll}/u.test(word)),
  )
}

/** "allowed the staff to leave", "made field kitchens": what was allowed or made is in the caption. */
function letsDo(tree: Tree, head: number, tokens: readonly number[]): boolean {
  if (!/^(?:allow|make|let|help|cause)$/.test(tree.tokens[head]!.lemma)) return false
  return childrenBy(tree, head, /^advcl$/).some(
    ({ i, tag }) => tag === 'VB' && i > head && tokens.includes(i),
  )
}

/** The tree less the clauses joined to one: their verbs are not lost but left to themselves. */
function withoutJoined(tree: Tree, head: number): Tree {
  const joined = new Set(childrenBy(tree, head, /^(?:conj|parataxis)$/).map(({ i }) => i))
  const tokens = tree.tokens.map((token) =>
    token.i === head ? { ...token, kids: token.kids.filter((kid) => !joined.has(kid)) } : token,
  )
  return { ...tree, tokens }
}
