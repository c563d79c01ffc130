/**
 * The kinds of clause and phrase that are told beside a claim. Of two sorts: what marks or position set apart (it says
 * something of its own), and adjuncts of a plain statement of what was (who did it at a time, for a purpose or by some means
 * did it).
 */
import type { Token, Tree } from '../../language/index.ts'
import { isFigure, isPast, type Clause } from './read-clause.ts'

export const KINDS: readonly ((clause: Clause) => boolean)[] = [
  /** "…, which had lent the beads, …"; "Agnes Dunmore who …": of somebody who is named already. */
  function relative({ head, over, isMarkedOff, isClosed, isFinite, words, first, range, tree }) {
    const opens =
      words.slice(0, 3).some(({ tag }) => /^W[PD]/.test(tag)) || /^(?:when|where)$/i.test(first.form)
    if (!/^(?:acl|advcl)/.test(head.rel) || !opens || !isFinite) return false
    // "It says who supports it, and what remains to be done": a series of questions.
    if (words.some(({ tag }, n) => tag === 'CC' && /^W/.test(words[n + 1]?.tag ?? ''))) return false
    // "The first success came on 19 August, when a boat stopped a dhow": what happened.
    if (/^when$/i.test(first.form) && endsSentence(range.last, tree)) return false
    return isMarkedOff || (isClosed && over.tag === 'NNP' && first.tag === 'WP' && over.i < first.i)
  },
  /** "…, a merchant from the upper valley"; not the name of who is meant, nor a member of a series. */
  function apposition({ head, isMarkedOff, tree, words }) {
    const isSeries = words.some(
      ({ tag, head: over }, n) =>
        tag === 'CC' &&
        (over === head.i || tree.tokens[over]?.head === head.i || words[n + 1]?.tag === words[0]!.tag),
    )
    return isMarkedOff && head.rel === 'appos' && !isSeries && head.tag !== 'NNP' && words.length > 2
  },
  /** "…, ending an era"; what came of it in numbers is no colour. */
  function participle({ head, isMarkedOff, opener, isFinite, words }) {
    if (opener.tag === 'VBG' && words.some(isFigure)) return false
    return isMarkedOff && /^(?:acl|advcl)/.test(head.rel) && /^VB[GN]$/.test(opener.tag) && !isFinite
  },
  /** "Fearing a strike, …" */
  function frontedParticiple({ head, isFronted, first, isOfPast }) {
    return isFronted && /^advcl/.test(head.rel) && /^VB[GN]$/.test(first.tag) && isOfPast
  },
  /** "Although …, …": what is granted, or given as the reason, holds by itself. */
  function concession({ head, isFronted, opener, isFinite }) {
    return (
      isFronted && /^advcl/.test(head.rel) && GRANTED.test(opener.form) && opener.rel === 'mark' && isFinite
    )
  },
  /** "…, because …" */
  function reason({ head, isMarkedOff, isClosed, isOfPlain, opener, isFinite }) {
    if (!/^advcl/.test(head.rel) || !/^(?:because|since|as)$/i.test(opener.form) || !isFinite) return false
    return isMarkedOff || (isClosed && isOfPlain && /^because$/i.test(opener.form))
  },
  /** "When the river rose, …"; "… while he recovered": a time that is past. */
  function time({ head, isFronted, isMarkedOff, isOfPast, isOfPlain, opener, isFinite, tree, over, range }) {
    if (!/^advcl/.test(head.rel) || !isFinite || !isOfPast || !isPast(head, tree)) return false
    if (isFronted || (isMarkedOff && !endsSentence(range.last, tree)))
      return /^(?:when|after|before|as|while|once)$/i.test(opener.form)
    // "four hours | after the last of them": which hour is meant.
    if (TIMES.has(tree.tokens[range.first - 1]?.lemma ?? '')) return false
    return over.i < head.i && !isMarkedOff && isOfPlain && /^(?:when|after|as|while)$/i.test(opener.form)
  },
  /** "To the surprise of the Spanish forces, …": the circumstance of what is past. */
  function circumstance({ head, isFronted, isOfPast, first, isFinite, words }) {
    const isPhrase = /^(?:obl|nmod|advcl)/.test(head.rel) && !isFinite && words.length > 3
    const isOfTime =
      PLACE_OR_TIME.test(first.form) && (TIMES.has(head.lemma) || /^order$/i.test(words[1]?.form ?? ''))
    return isFronted && isPhrase && isOfPast && (CIRCUMSTANCE.test(first.form) || isOfTime)
  },
  /** "As a first step in the study, …"; "Besides the effects of the air, …" */
  function role({ head, isFronted, first, words, isFinite }) {
    if (!isFronted || !/^(?:obl|nmod|advcl)/.test(head.rel) || isFinite) return false
    return (
      /^(?:besides|alongside|beyond)$/i.test(first.form) ||
      (/^as$/i.test(first.form) && (words[1]?.tag === 'DT' || words[1]?.form === 'with'))
    )
  },
  /** "…, especially along the northern border": more exactly, of what is said. */
  function tail({ head, isMarkedOff, isOfPlain, first, words, tree, range, isFinite }) {
    const isPhrase = /^(?:obl|nmod|advmod|advcl)/.test(head.rel) && !isFinite && words.length > 2
    return (
      isMarkedOff &&
      isPhrase &&
      isOfPlain &&
      TAIL.test(first.form) &&
      !words.some(isFigure) &&
      endsSentence(range.last, tree)
    )
  },
  /** "(imported into the container by a parameter)" */
  function bracket({ range, tree }) {
    const [before, after] = [tree.tokens[range.first - 1], tree.tokens[range.last + 1]]
    return before?.form === '(' && after?.form === ')' && range.last - range.first > 1
  },
  /** "… a central body | that controlled the firms", "… people | who had settled there": some, not which. */
  function addition({ head, over, isClosed, isOfPlain, isOfPast, tree, first, isFinite, words }) {
    if (!/^acl/.test(head.rel) || !isClosed || !isOfPlain || over.i > first.i || words.some(isFigure))
      return false
    const opens = isFinite ? /^(?:W|IN)/.test(first.tag) : /^VB[GN]$/.test(first.tag)
    return opens && /^(?:obj|obl|nmod)/.test(over.rel) && isSome(over, isOfPast, tree)
  },
  /** "donated millions | to help the recovery": what for. */
  function purpose({ head, over, isClosed, isOfPlain, isOfPast, first, words, tree }) {
    const isTo = first.tag === 'TO' || (/^in$/i.test(first.form) && /^order$/i.test(words[1]?.form ?? ''))
    if (!/^advcl/.test(head.rel) || !isTo || !isClosed || !isOfPlain || !isOfPast) return false
    // "The task was to watch the truce, to collect weapons": one of several.
    if (tree.tokens.some(({ tag, head: verb }) => tag === 'TO' && verb === over.i)) return false
    const objects = over.kids
      .map((kid) => tree.tokens[kid]!)
      .filter(({ rel, i }) => rel === 'obj' && i < first.i)
    const asked = [...objects, tree.tokens[first.i - 1]!].some(({ lemma }) => NOUN_FOR_VERB.has(lemma))
    const isRanked = tree.tokens
      .slice(over.i, first.i)
      .some(({ form, tag }) => /^(?:JJS|RBS)$/.test(tag) || RANK.test(form))
    return over.i < first.i && objects.length > 0 && !asked && !isRanked && !ASKS_FOR_VERB.has(over.lemma)
  },
  /** "finished it in four years | by working in shifts": how. */
  function means({ head, over, isClosed, isOfPlain, isOfPast, first, tree }) {
    const isPassive = over.kids.some((kid) => /:pass$/.test(tree.tokens[kid]!.rel))
    const isBy = /^by$/i.test(first.form) && head.tag === 'VBG' && /^advcl/.test(head.rel)
    return isBy && isClosed && isOfPlain && isOfPast && !isPassive && over.i < first.i
  },
]

const GRANTED = /^(?:although|though|while|whereas|because|since|as)$/i
const CIRCUMSTANCE = /^(?:during|after|before|following|amid|with|to|because)$/i
/** "In the villages, …" says where alone it holds; "in the weeks before, …" does not. */
const PLACE_OR_TIME = /^(?:in|on|at|over|within)$/i
const TIMES = new Set(
  'time moment hour day week month year morning evening night occasion beginning end outset meantime response reaction recognition return exchange effort attempt'.split(
    ' ',
  ),
)
const TAIL =
  /^(?:especially|particularly|notably|mainly|chiefly|mostly|both|including|with|in|on|at|from|through|along|during|as)$/i

/** "the first club to win it": of such one asks at what. */
const RANK = /^(?:first|second|third|last|next|only)$/i

/** Verbs whose "to …" is no purpose of theirs. */
const ASKS_FOR_VERB = new Set(
  'use force allow enable lead cause get permit persuade encourage tell invite help require make take ask order want need urge expect give have leave wait tend seem appear decide'.split(
    ' ',
  ),
)

/** "drew up plans | to resolve it", "put pressure on the state | to keep to it": nouns that say nothing without their "to …". */
const NOUN_FOR_VERB = new Set(
  'plan attempt effort decision right agreement order pressure permission proposal promise offer intention bid ability power chance opportunity refusal threat demand request pledge willingness readiness failure move need duty authority licence license vote call'.split(
    ' ',
  ),
)

/** "a body", "several towns", "people" of a past event: the noun names some, and the words behind it add to them. */
function isSome(noun: Token, isOfPast: boolean, { tokens }: Tree): boolean {
  const kids = noun.kids.map((kid) => tokens[kid]!)
  const articles = kids.filter(({ rel, i }) => /^(?:det|nmod:poss|nummod)/.test(rel) && i < noun.i)
  if (kids.some(({ tag, form }) => /^(?:JJS|RBS)$/.test(tag) || RANK.test(form))) return false
  if (articles.length > 0) return articles.every(({ form }) => /^(?:an?|some|several)$/i.test(form))
  return isOfPast && noun.tag === 'NNS'
}

const endsSentence = (last: number, { tokens }: Tree) =>
  !tokens.slice(last + 1).some(({ form }) => /[\p{L}\p{N}]/u.test(form))
