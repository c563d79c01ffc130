import { childrenBy } from '../../language/index.ts'
import { ACTING, isOfKind, mayAct } from './kinds.ts'
import { isHarmless, isOfMainClause } from './things.ts'
import { subjectOf } from '../clauses/clause.ts'
import type { Phrase } from './phrases.ts'
import type { Reference } from './resolve-thing.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Whether the subject of the sentence before is meant. */
export function goesOn(reference: Reference, place: Sentence, phrase: Phrase, things: Phrase[]): boolean {
  const { discourse, kind } = reference
  const tree = place.tree!
  const subject = phrase.noun
  const rivals = things.filter(
    (one) =>
      one.noun.i !== subject.i &&
      !isHarmless(tree, one, subject.i) &&
      (kind === undefined || isOfKind(discourse, one, kind)),
  )
  if (rivals.length === 0) return kind === undefined || kind === 'body' || isOfKind(discourse, phrase, kind)
  const isCentre =
    phrase.entity !== undefined && (phrase.entity === discourse.topic || wasSubject(discourse, place, phrase))
  if (
    isCentre &&
    !isNamedAsKind(reference) &&
    !rivals.some(({ noun, entity }) => entity !== undefined || /^nsubj/.test(noun.rel))
  )
    return true
  return isActing(reference, phrase, place, rivals) || isDoneTo(reference, phrase, place, rivals)
}

/** "It was a failure": said of a play rather than of the theatre. */
function isNamedAsKind({ tree, token }: Reference): boolean {
  const said = tree.tokens[token.head]!
  return /^NN/.test(said.tag) && childrenBy(tree, said.i, /^cop/).length > 0
}

/** "The trial was led by a surgeon at Bergen Hospital. It involved 48 patients": what is spoken of goes on. */
function isDoneTo(
  { kind, token }: Reference,
  { noun }: Phrase,
  { tree }: Sentence,
  rivals: Phrase[],
): boolean {
  return (
    kind === undefined &&
    /^nsubj/.test(token.rel) &&
    noun.rel === 'nsubj:pass' &&
    rivals.every((one) => one.entity !== undefined && !one.isCore && one.noun.head !== tree!.root)
  )
}

/** "The federation supplies the board with figures. It represents 14,000": one who acts goes on acting. */
function isActing(reference: Reference, phrase: Phrase, { tree }: Sentence, rivals: Phrase[]): boolean {
  const { kind, tree: own, token } = reference
  const isDoing =
    mayAct(phrase) || (phrase.entity !== undefined && ACTING.test(tree!.tokens[tree!.root]!.lemma))
  if (!isDoing || !/^nsubj$/.test(phrase.noun.rel) || token.rel !== 'nsubj') return false
  const verb = own.tokens[token.head]!
  const isAct = childrenBy(own, verb.i, /^(?:cop|aux:pass)/).length === 0 && !SEEMING.test(verb.lemma)
  const central = rivals.filter((one) => isOfMainClause(tree!, one))
  if (central.length === 0) return isAct
  return (
    (kind === 'body' || kind === 'teller') &&
    central.every(({ noun }) => noun.rel === 'obj') &&
    isSameTense(tree!, own, verb)
  )
}

/** What is said of anything. */
const SEEMING =
  /^(?:look|seem|sound|feel|appear|become|remain|mean|cost|last|weigh|happen|work|make|prove|turn)$/

/** "X acquired Y. It makes valves": who acts in another time need not be the same. */
function isSameTense(tree: Tree, own: Tree, verb: Token): boolean {
  const time = (of: Tree, { i, tag }: Token) => {
    const finite = [...childrenBy(of, i, /^aux/).map((one) => one.tag), tag].find((one) =>
      /^(?:VB[DPZ]|MD)$/.test(one),
    )
    return finite === 'VBD' ? 'past' : 'present'
  }
  return time(tree, tree.tokens[tree.root]!) === time(own, verb)
}

/** Whether the sentence before has the same subject. */
function wasSubject(discourse: Reference['discourse'], place: Sentence, { entity }: Phrase): boolean {
  const earlier = discourse.before(place)
  const tree = earlier?.tree
  const subject = tree && tree.root >= 0 ? subjectOf(tree, tree.root) : undefined
  return earlier !== undefined && subject !== undefined && discourse.named(earlier, subject.i) === entity
}
