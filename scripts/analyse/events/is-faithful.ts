/** Whether a caption says what its clause says, no less and nothing else. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import { lacksNeeded } from './needed-phrases.ts'
import { losesVerb } from '../clauses/misreadings.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { EventOptions } from './write-event.ts'
import type { Token, Tree } from '../../language/types.ts'

const reporting =
  /^(?:show|suggest|indicate|find|reveal|say|claim|warn|argue|believe|think|state|report|note|demonstrate|conclude|mean|allow|cause|make|let|help)$/

/** "permits were to be bought by 2020, and stoves replaced by 2022": the second says by itself what was only planned. */
export function isGapped(tree: Tree, head: number): boolean {
  const { tag } = tree.tokens[head]!
  const planned = tree.tokens.some(({ i, rel, form }) => i < head && rel === 'aux:pass' && /^be$/i.test(form))
  return /^VB[DN]$/.test(tag) && planned && childrenBy(tree, head, /^(?:aux|obj)/).length === 0
}

/** "Ministers met and agreed": an "and" between the subject and the verb joins it to one that the parse missed. */
export function hidesVerb(tree: Tree, head: number, subject: Token): boolean {
  return subject.head === head && childrenBy(tree, head, /^cc$/).some(({ i }) => i > subject.i && i < head)
}

/** "It closed, and by April all but a few had left": a joined clause with a noun of its own before the verb has its own subject. */
export function hidesSubject(tree: Tree, head: number, subject: Token): boolean {
  // "was demolished and work on the gallery began": a base form right after "and" is the noun.
  const joined = childrenBy(tree, tree.tokens[head]!.head, /^conj$/).some(
    ({ i, tag }) =>
      i < head &&
      /^VBP?$/.test(tag) &&
      childrenBy(tree, i, /^(?:aux|mark|obj)/).length === 0 &&
      i > subject.i,
  )
  if (subject.head !== head && joined && /^VBD$/.test(tree.tokens[head]!.tag)) return true
  return (
    subject.head !== head &&
    childrenBy(tree, head, /^(?:obl|nmod|dep|dislocated|parataxis|obj|det|conj|appos|list|compound)/).some(
      ({ i, rel }) => i < head && !/:/.test(rel) && childrenBy(tree, i, /^case$/).length === 0,
    )
  )
}

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
  if (endsOnModifier(tree, tokens, text)) return false
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

/** "The runner from Tavik said to be the best, won": one comma between the subject and its verb. */
function cutsSubjectOff(tree: Tree, head: number, tokens: readonly number[], text: string): boolean {
  const verb = Math.min(
    head,
    ...childrenBy(tree, head, /^(?:aux|cop)/)
      .map(({ i }) => i)
      .filter((i) => tokens.includes(i)),
  )
  const before = text.slice(0, text.indexOf(`, ${tree.tokens[verb]!.form}`) + 1)
  const first = tree.tokens[tokens[0]!]!
  return (
    before.endsWith(',') &&
    before.indexOf(',') === before.length - 1 &&
    /^(?:DT|NN|PRP|JJ|CD)/.test(first.tag)
  )
}

/**
 * "invited the parties [after an election in which voters ended his rule] but gave none a majority": a joined verb may
 * belong to one before it that went; "When revenues fell, [the bank suspended payment, and] a squadron came".
 */
function skipsVerb(tree: Tree, head: number, tokens: readonly number[]): boolean {
  const kept = new Set(tokens)
  const isLostVerb = (from: number, to: number, isOwn: boolean) =>
    tree.tokens
      .slice(from + 1, to)
      .some(
        ({ i, rel }) =>
          !kept.has(i) &&
          /^VB[DZP]$/.test(tree.tokens[i]!.tag) &&
          !/^(?:aux|cop|amod)/.test(rel) &&
          (isOwn ? !/^acl/.test(rel) && childrenBy(tree, i, /^nsubj/).length > 0 : true),
      )
  const joined = childrenBy(tree, head, /^conj$/).filter(
    ({ i }) => kept.has(i) && isVerb(tree.tokens[i]!) && childrenBy(tree, i, /^nsubj/).length === 0,
  )
  const [clause] = childrenBy(tree, head, /^advcl$/).filter(({ i }) => kept.has(i) && i < head)
  return (
    joined.some(({ i }) => i > head && isLostVerb(head, i, false)) ||
    (clause !== undefined && isLostVerb(clause.i, head, true))
  )
}

/** "was laid [and Greek], Roman and Egyptian works came": the first of a row of adjectives whose noun went. */
function endsOnModifier({ tokens }: Tree, kept: readonly number[], text: string): boolean {
  const last = kept.at(-1)!
  const after = tokens[last + 2]
  return (
    / and \p{Lu}\p{L}+$/u.test(text) &&
    tokens[last + 1]?.form === ',' &&
    after !== undefined &&
    /^(?:JJ|NNP)/.test(after.tag) &&
    !kept.includes(after.i) &&
    tokens.slice(after.i, after.i + 5).some(({ tag }) => /^NNS?$/.test(tag))
  )
}

/** "indicated that Dean and Mitchell [were involved]": "that" without what it leads to. */
function losesReport({ tokens }: Tree, kept: readonly number[]): boolean {
  const that = kept.findLast((i) => /^that$/i.test(tokens[i]!.form) && tokens[i]!.rel === 'mark')
  return that !== undefined && !kept.some((i) => i > that && /^(?:VB|MD)/.test(tokens[i]!.tag))
}

/** "sold its scorer, and the owner, Norfleet[, refused …]": the noun at the end is the subject of what went. */
function leavesVerb({ tokens }: Tree, kept: readonly number[], text: string): boolean {
  const last = kept.at(-1)!
  const next = tokens[last + 1]?.form === ',' ? tokens[last + 2] : tokens[last + 1]
  return (
    /, and (?:the|an?|its|his|her|their) [^,]+(?:, [^,]+)?$/.test(text) &&
    /^NN/.test(tokens[last]!.tag) &&
    next !== undefined &&
    /^(?:VB[DZP]|MD)$/.test(next.tag)
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

/** "met [and] agreed": two verbs between which a word went. */
function runsTogether(tree: Tree, tokens: readonly number[], text: string): boolean {
  return tokens.some((i, n) => {
    const [verb, next] = [tree.tokens[i]!, tree.tokens[tokens[n + 1] ?? -1]]
    const isPast = (token: Token) => /^VB[DN]$/.test(token.tag) && !/^(?:aux|cop|amod)/.test(token.rel)
    return (
      next !== undefined &&
      isPast(verb) &&
      isPast(next) &&
      ((next.i > i + 1 && text.includes(`${verb.form} ${next.form}`)) ||
        // "designed, manufactured [and supplied]"
        (next.rel === 'conj' &&
          text.includes(`${verb.form}, ${next.form}`) &&
          !/ (?:and|or|but) /.test(text)))
    )
  })
}
