/** "It" by the sentence before. */
import { childrenBy } from '../../language/index.ts'
import { findPhrases, phraseAt, sayPhrase } from './phrases.ts'
import { goesOn } from './goes-on.ts'
import { isOfKind } from './kinds.ts'
import { subjectOf } from '../clauses/clause.ts'
import { isGiven, isStrange, isThing, isUnder } from './things.ts'
import type { Found } from './found.ts'
import type { Phrase } from './phrases.ts'
import type { Reference } from './resolve-thing.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** What the sentence before speaks of: its subject, what else the clause asks for, or its only thing. */
export function resolveBefore(reference: Reference): Found | undefined {
  const { discourse, sentence, token } = reference
  const place = discourse.before(sentence)
  const tree = place?.tree
  if (!place || !tree || tree.root < 0) return undefined
  const served = resolveServed(reference, place, tree)
  if (served) return served
  if (!isInFront(reference)) return undefined
  const made = resolveMade(reference, place, tree)
  if (made) return made
  if (/^nsubj/.test(token.rel) && endsOnNewcomer(tree)) return undefined
  const subject = subjectOf(tree, tree.root)
  const things = findPhrases(discourse, place).filter((phrase) => isThing(phrase) && phrase.isDefinite)
  if (subject && /^it$/i.test(subject.form)) return continued(reference, place, subject, things)
  const phrase = subject && phraseAt(discourse, place, subject.i)
  if (phrase && isThing(phrase) && !/^obj/.test(token.rel)) {
    if (isStrange(phrase) || !(phrase.isDefinite || isDefined(tree, phrase))) return undefined
    // "The ministry gave us a book: the Handbook. It was renamed": what a body handles is handled.
    if (token.rel === 'nsubj:pass' && phrase.entity && things.some((other) => isHandled(other, phrase)))
      return undefined
    return goesOn(reference, place, phrase, things) ? sayPhrase(discourse, place, phrase) : undefined
  }
  const asked = isSoleSubject(tree, subject) ? onlyAsked(reference, things) : undefined
  if (asked) return sayPhrase(discourse, place, asked)
  // "Churches in Norland had lost their bells, and the foundry replaced them. In 1953 it cast …": where it was is no rival.
  const central = things.filter(
    ({ noun, entity }) => !(/^(?:obl|nmod)/.test(noun.rel) && /^(?:place|state)$/.test(entity?.kind ?? '')),
  )
  const [only] = token.rel === 'obj' ? bareThings(discourse, place) : central
  const isOne = central.length < 2 && (token.rel !== 'obj' || bareThings(discourse, place).length === 1)
  return only && isOne && only.isCore && !isStrange(only) ? sayPhrase(discourse, place, only) : undefined
}

/** An object of the clause, a name beside it or the beginning of one, that is in the singular. */
const isHandled = (other: Phrase, subject: Phrase): boolean =>
  other.noun.i !== subject.noun.i && !other.isPlural && /^(?:i?obj|appos|nmod:poss)/.test(other.noun.rel)

/** "The agency runs depots. The bank lent it a sum": the body that the sentence before is about, given to by another. */
function resolveServed(
  { discourse, sentence, tree: own, token }: Reference,
  place: Sentence,
  tree: Tree,
): Found | undefined {
  const doer = subjectOf(own, token.head)
  if (!isGiven(own, token.i) || !doer || !discourse.named(sentence, doer.i)) return undefined
  const subject = subjectOf(tree, tree.root)
  const phrase = subject && phraseAt(discourse, place, subject.i)
  const isBody =
    phrase?.entity !== undefined && isThing(phrase) && !/^(?:place|person)$/.test(phrase.entity.kind)
  return isBody && phrase.entity !== discourse.named(sentence, doer.i)
    ? sayPhrase(discourse, place, phrase)
    : undefined
}

/** "The company built a clinic. It opened in May": what came to be, where the clause says nothing that only a body does. */
function resolveMade({ discourse, kind, token }: Reference, place: Sentence, tree: Tree): Found | undefined {
  if (!/^nsubj/.test(token.rel)) return undefined
  const made = findPhrases(discourse, place).filter(
    ({ noun }) =>
      noun.rel === 'obj' &&
      // "appointed a commission. It heard 200 witnesses"
      (kind === undefined ? isMaking(tree.tokens[noun.head]!) : isManned(tree, noun)) &&
      childrenBy(tree, noun.i, /^det/).some(({ form }) => /^an?$/i.test(form)),
  )
  const [only] = made
  return made.length === 1 && isThing(only!) && !isStrange(only!)
    ? sayPhrase(discourse, place, only!)
    : undefined
}

/** "… appointed a judge to lead an inquiry, which opened in May. It heard …": what came up last and was told more of may be meant. */
function endsOnNewcomer(tree: Tree): boolean {
  return tree.tokens.some(
    ({ i, rel, head, tag }) =>
      rel === 'acl:relcl' &&
      head > tree.root &&
      /^VB/.test(tag) &&
      childrenBy(tree, i, /^nsubj/).some(
        ({ i: who, form }) => /^which$/i.test(form) && tree.tokens[who - 1]?.form === ',',
      ) &&
      childrenBy(tree, head, /^det/).some(({ form }) => /^an?$/i.test(form)) &&
      tree.tokens[head]!.tag === 'NN',
  )
}

/** A body that is put together to inquire or decide. */
const isManned = (tree: Tree, { lemma, head }: Token): boolean =>
  /^(?:commission|committee|panel|inquiry|tribunal|jury|taskforce)$/.test(lemma) &&
  /^(?:appoint|set|form|convene|establish|create)$/.test(tree.tokens[head]!.lemma)

/** "To found" is read as a form of "find". */
const isMaking = ({ lemma, form, tag }: Token): boolean =>
  MAKING.test(lemma) || (form === 'found' && tag === 'VB')

const MAKING =
  /^(?:build|found|open|launch|create|establish|construct|write|compose|design|develop|introduce|invent|erect)$/

/** With those of no article: "Road salt protects drivers". */
const bareThings = (discourse: Reference['discourse'], place: Sentence): Phrase[] =>
  findPhrases(discourse, place).filter((phrase) => isThing(phrase) && !isStrange(phrase))

/** "Lager yeast is a hybrid": what a sentence defines is in particular, without an article. */
function isDefined(tree: Tree, { noun }: Phrase): boolean {
  return (
    noun.head === tree.root &&
    /^NN/.test(tree.tokens[tree.root]!.tag) &&
    childrenBy(tree, tree.root, /^cop/).length > 0
  )
}

/** Two subjects of one verb were misread. */
const isSoleSubject = (tree: Tree, subject: Token | undefined): boolean =>
  subject !== undefined && childrenBy(tree, subject.head, /^nsubj/).length < 2

/** "Its growth worried the government. In 1830 it forbade …": the only body, where only a body does so. */
function onlyAsked({ discourse, kind }: Reference, things: Phrase[]): Phrase | undefined {
  if (kind === undefined) return undefined
  const fitting = things.filter((one) => isOfKind(discourse, one, kind) && !isStrange(one))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "It" goes on as the subject. */
function continued(
  { resolve }: Reference,
  place: Sentence,
  subject: Token,
  things: Phrase[],
): Found | undefined {
  const meant = resolve(place, subject.i)
  return things.some(({ noun }) => /^nsubj/.test(noun.rel)) ? undefined : meant
}

/** "Pour it back". */
const isOfOrder = ({ i, tag }: Token, subject: Token | undefined, head: number): boolean =>
  head === i && tag === 'VB' && subject === undefined

/** "Most countries began to spread it": those who do so are many, and can be no "it". */
function isOfMany(tokens: readonly Token[], root: number, subject: Token | undefined, head: number): boolean {
  const verb = tokens[head]!
  const isMain = head === root || (verb.rel === 'xcomp' && verb.head === root)
  return isMain && /S$/.test(subject?.tag ?? '')
}

/** Whether a pronoun is in the subject of its sentence's first clause, or in what stands before that; or is what an order is about. */
function isInFront({ tree, token: { rel, head, i } }: Reference): boolean {
  const { tokens, root } = tree
  const subject = tokens.find(({ rel: own, head: over }) => /^nsubj/.test(own) && over === root)
  if (/^nsubj/.test(rel)) return head === root || i <= (subject?.i ?? 0)
  if (rel === 'obj') return isOfOrder(tokens[root]!, subject, head) || isOfMany(tokens, root, subject, head)
  if (rel !== 'nmod:poss' || !subject) return false
  // "Moss became its largest customer"
  const noun = tokens[head]!
  if (tokens[root]!.lemma === 'become' && noun.head === root && /^(?:obj|xcomp)$/.test(noun.rel)) return true
  return i <= subject.i || head === subject.i || isUnder(tree, i, subject.i)
}
