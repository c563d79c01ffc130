/** Whether a sentence states a clause as a fact of those whom it names. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { clauseOf, subjectOf } from '../clauses/clause.ts'
import { isRestrictive } from './is-restrictive.ts'
import { isAchieved, isDoneBefore, isMeans, isPurpose } from './adverbial-deeds.ts'
import { isKnownTrue } from './known-true.ts'
import type { Token, Tree } from '../../language/types.ts'

const LONGEST_CHAIN = 4
const DEEPEST_CLAUSE = 8
/** Words between "and" and the verb that it joins. */
const LONGEST_GAP = 9

/** Head of the clause that states what the verb says: the verb itself, or the one that it depends on by "to": "refused to allow". */
export function statingClause(tree: Tree, verb: Token): number | undefined {
  // "of having sold": no clause of its own, whatever it hangs on.
  if (isPerfect(tree, verb) && (verb.rel !== 'advcl' || isMarked(tree, verb))) return undefined
  // "is paid for by X, who …, and directed by Y": done to what X does not do.
  const over = tree.tokens[verb.head]
  if (verb.rel === 'conj' && verb.tag === 'VBN' && hasAgent(tree, verb) && over && !isPassive(tree, verb))
    return undefined
  if (isOpen(tree, verb) || isHalfPassive(tree, verb) || isPlanned(tree, verb)) return undefined
  const top = chainTop(tree, verb)
  return top !== undefined && isStated(tree, top) && !isRestrictive(tree, top) ? top : undefined
}

/** "a plan by which Halden would rejoin the union": what it lays down, whatever came of it. */
function isPlanned(tree: Tree, { i, rel, head }: Token): boolean {
  const isLaidDown = childrenBy(tree, i, /^aux/).some(({ form }) => /^(?:would|should|could)$/i.test(form))
  const isWithin = childrenBy(tree, i, /^(?:obl|advmod|nmod)/).some(({ form }) =>
    /^(?:which|whereby|where)$/i.test(form),
  )
  return rel === 'acl:relcl' && isLaidDown && isWithin && !tree.tokens[head]!.tag.startsWith('NNP')
}

/** "was built by X and tested off Halden": a form that goes on with "was" as well, where it has no object. */
function isHalfPassive(tree: Tree, { i, rel, tag, head, form }: Token): boolean {
  return (
    rel === 'conj' &&
    tag === 'VBD' &&
    /ed$/.test(form) &&
    childrenBy(tree, head, /^aux:pass$/).length > 0 &&
    childrenBy(tree, i, /^(?:nsubj|iobj|aux|xcomp|ccomp)/).length === 0 &&
    // "off Halden": where, whatever the parse makes of it.
    (childrenBy(tree, i, /^obj$/).length === 0 ||
      childrenBy(tree, i, /^compound:prt$/).some(({ form }) => /^(?:off|in|on|along)$/i.test(form))) &&
    !hasAgent(tree, tree.tokens[i]!)
  )
}

/** What "and" joins to a clause within another may go on with either: "knows the port in which Moss works, and asks him to call". */
function isOpen(tree: Tree, verb: Token): boolean {
  const over = tree.tokens[verb.head]
  if (verb.rel !== 'conj' || !over || childrenBy(tree, verb.i, /^nsubj/).length > 0) return false
  // "Norland had granted it; Moss demanded his extradition and banned lorries": after the mark another acts.
  const doer = subjectOf(tree, verb.i)?.i ?? over.i
  if (tree.tokens.slice(Math.min(doer, over.i), verb.i).some(({ form }) => form === ';')) return true
  const [and] = childrenBy(tree, verb.i, /^cc$/)
  if (!and || !isVerb(over)) return false
  // So much between may hold a subject that the parse missed.
  if (verb.i - and.i > LONGEST_GAP) return true
  // "trained her, and when the school closed its head, who …, hired her": the clause between has the nearer subject.
  if (
    /^(?:when|after|before|while|as|once|because|although|though)$/i.test(tree.tokens[and.i + 1]?.form ?? '')
  )
    return over.i < and.i && tree.tokens.slice(and.i, verb.i).some(({ rel }) => /^nsubj/.test(rel))
  if (tree.tokens[and.i - 1]?.form !== ',') return false
  const [subject] = childrenBy(tree, over.i, /^nsubj/)
  if (!subject || /^W/.test(subject.tag)) return false
  // By the words alone: the parse may hang "in which" on another verb.
  let first = subject.i
  while (/^(?:DT|JJ|NN|CD|PRP\$)/.test(tree.tokens[first - 1]?.tag ?? '')) first--
  return /^(?:acl:relcl|parataxis)$/.test(over.rel) && /^W/.test(tree.tokens[first - 1]?.tag ?? '')
}

function chainTop(tree: Tree, verb: Token): number | undefined {
  let at = verb
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    if (at.rel === 'xcomp') {
      const over = tree.tokens[at.head]
      // "asked the army to leave": the object of the verb above does it; "used the profits to buy it".
      if (!over || (over.lemma !== 'use' && childrenBy(tree, over.i, /^(?:obj|iobj)$/).length > 0))
        return undefined
      // "is added to track": what it is for, not what it does.
      const isDone = childrenBy(tree, over.i, /^aux:pass$/).length > 0
      if (
        isDone &&
        !/^(?:force|oblige|require|allow|permit|order|ask|compel|entitle|authori[sz]e|invite|expect)$/.test(
          over.lemma,
        )
      )
        return undefined
      at = over
    } else if (isAchieved(tree, at) || isPurpose(tree, at)) at = tree.tokens[at.head]!
    else if (at.rel === 'conj' && isVerb(tree.tokens[at.head]!) && !isClosing(tree, at)) {
      // After "claimed that …" nobody can tell who did what "and" joins.
      const reported = childrenBy(tree, at.head, /^ccomp/).some(({ i }) => i < at.i)
      // "aims to do A and do B": B without the aim would be said to be done.
      // "when she founded A and closed B" says both.
      const over = tree.tokens[at.head]!
      const isTold = over.rel === 'advcl' && /^VB[DZ]$/.test(over.tag) && at.tag === over.tag
      if ((/^(?:xcomp|ccomp|advcl)$/.test(over.rel) && !isTold) || isBareForm(tree, at)) return undefined
      return !reported && subjectOf(tree, at.i) ? at.i : undefined
    } else
      return /^(?:root|parataxis|acl:relcl|advcl:relcl)$/.test(at.rel) ||
        // "Norway is no member, but it has to pay"
        (at.rel === 'conj' && childrenBy(tree, at.i, /^nsubj/).length > 0) ||
        isOfCopula(tree, at) ||
        isKnownTrue(tree, at) ||
        isClosing(tree, at) ||
        isDoneBefore(tree, at) ||
        isMeans(tree, at) ||
        (at.rel === 'advcl' &&
          (childrenBy(tree, at.i, /^nsubj/).length > 0 || isPerfect(tree, at) || isClosing(tree, at)))
        ? at.i
        : undefined
  }
  return undefined
}

/** "is independent and is appointed by X": joined to what the subject of the main clause is. */
function isOfCopula(tree: Tree, { i, rel, tag, head }: Token): boolean {
  const over = tree.tokens[head]
  return (
    rel === 'conj' &&
    over?.rel === 'root' &&
    /^(?:JJ|NN)/.test(over.tag) &&
    childrenBy(tree, over.i, /^cop$/).length > 0 &&
    childrenBy(tree, over.i, /^nsubj/).length > 0 &&
    (childrenBy(tree, i, /^aux/).length > 0 || /^VB[DZ]$/.test(tag))
  )
}

/** "may enter and fine": the base form goes on what is before it; "they form a league and sue" has no other form. */
function isBareForm(tree: Tree, { i, tag, head }: Token): boolean {
  const over = tree.tokens[head]!
  return (
    tag === 'VB' &&
    childrenBy(tree, i, /^nsubj/).length === 0 &&
    // "would keep it and would pay": it has its own.
    !childrenBy(tree, i, /^aux/).some(({ tag: modal }) => modal === 'MD') &&
    !(over.tag === 'VBP' && childrenBy(tree, over.i, /^(?:aux|mark)/).length === 0)
  )
}

function hasAgent(tree: Tree, { i }: Token): boolean {
  return childrenBy(tree, i, /^obl/).some(({ i: agent }) =>
    childrenBy(tree, agent, /^case$/).some(({ form }) => /^by$/i.test(form)),
  )
}

/** "accused Moss of having sold": what somebody says that another did. */
function isMarked(tree: Tree, { i }: Token): boolean {
  return childrenBy(tree, i, /^(?:mark|case)$/).some(({ form }) => /^(?:of|for|about|with)$/i.test(form))
}

/** "…, beating Y": what the subject does along with the main clause; no other verb stands above it. */
export function isClosing(tree: Tree, { i, rel, tag, head }: Token): boolean {
  const over = tree.tokens[head]
  // "…, raising money and founding Y"
  if (rel === 'conj' && tag === 'VBG' && over?.tag === 'VBG') return isClosing(tree, over)
  return (
    rel === 'advcl' &&
    tag === 'VBG' &&
    tree.tokens[i - 1]?.form === ',' &&
    over !== undefined &&
    over.i < i &&
    /^(?:root|conj)$/.test(over.rel) &&
    /^VB[DZP]$/.test(over.tag) &&
    childrenBy(tree, i, /^(?:mark|aux|nsubj)/).length === 0
  )
}

/** "Having joined the council, Moss …" */
function isPerfect(tree: Tree, { i }: Token): boolean {
  return childrenBy(tree, i, /^aux/).some(({ form }) => /^having$/i.test(form))
}

/** Whether the sentence states the clause: not under a condition, in someone's mouth, or as a supposition. */
export function isStated(tree: Tree, clause: number): boolean {
  for (let at = clause, steps = 0; at >= 0 && steps < DEEPEST_CLAUSE; steps++) {
    const token = tree.tokens[at]!
    if (isKnownTrue(tree, token)) return isStated(tree, token.head)
    // "so the troops could target them": what was hoped for.
    const isHoped = childrenBy(tree, at, /^aux/).some(({ form }) => /^(?:can|could|might)$/i.test(form))
    if (isHoped && childrenBy(tree, at, /^(?:mark|advmod|cc)$/).some(({ form }) => /^so$/i.test(form)))
      return false
    const marks = childrenBy(tree, at, /^mark$/)
    if (marks.some(({ form }) => /^(?:if|unless|whether)$/i.test(form))) return false
    if (token.rel !== 'acl:relcl' && marks.some(({ form }) => /^that$/i.test(form))) return false
    if (/^(?:ccomp|csubj)/.test(token.rel)) return false
    at = token.head < 0 ? -1 : clauseOf(tree, token.head)
    if (at === clause) break
  }
  return true
}

/** Whether a participle goes on a passive: "is owned by X and led by Y". */
export function isPassive(tree: Tree, verb: Token): boolean {
  // "is funded by X and carried out by Y"
  if (verb.tag !== 'VBN' && !(verb.tag === 'VBD' && verb.rel === 'conj' && hasAgent(tree, verb))) return false
  if (childrenBy(tree, verb.i, /^(?:nsubj:pass|aux:pass)/).length > 0) return true
  const over = tree.tokens[verb.head]
  return (
    verb.rel === 'conj' &&
    over !== undefined &&
    childrenBy(tree, verb.i, /^(?:nsubj|aux|obj)/).length === 0 &&
    isPassive(tree, over)
  )
}
