/** Whether a sentence states a clause as a fact of those whom it names. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { clauseOf, subjectOf } from '../clauses/clause.ts'
import type { Token, Tree } from '../../language/types.ts'

const LONGEST_CHAIN = 4
const DEEPEST_CLAUSE = 8

/** Head of the clause that states what the verb says: the verb itself, or the one that it depends on by "to": "refused to allow". */
export function statingClause(tree: Tree, verb: Token): number | undefined {
  // "of having sold": no clause of its own, whatever it hangs on.
  if (isPerfect(tree, verb) && (verb.rel !== 'advcl' || isMarked(tree, verb))) return undefined
  // "is paid for by X, who …, and directed by Y": done to what X does not do.
  const over = tree.tokens[verb.head]
  if (verb.rel === 'conj' && verb.tag === 'VBN' && hasAgent(tree, verb) && over && !isPassive(tree, verb))
    return undefined
  if (isOpen(tree, verb)) return undefined
  const top = chainTop(tree, verb)
  return top !== undefined && isStated(tree, top) && !isRestrictive(tree, top) ? top : undefined
}

/** What "and" joins to a clause within another may go on with either: "knows the port in which Moss works, and asks him to call". */
function isOpen(tree: Tree, verb: Token): boolean {
  const over = tree.tokens[verb.head]
  if (verb.rel !== 'conj' || !over || childrenBy(tree, verb.i, /^nsubj/).length > 0) return false
  const [and] = childrenBy(tree, verb.i, /^cc$/)
  if (!and || !isVerb(over)) return false
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
      // "asked the army to leave": the object of the verb above does it.
      if (!over || childrenBy(tree, over.i, /^(?:obj|iobj)$/).length > 0) return undefined
      at = over
    } else if (at.rel === 'conj' && isVerb(tree.tokens[at.head]!)) {
      // After "claimed that …" nobody can tell who did what "and" joins.
      const reported = childrenBy(tree, at.head, /^ccomp/).some(({ i }) => i < at.i)
      // "aims to do A and do B": B without the aim would be said to be done.
      if (/^(?:xcomp|ccomp|advcl)$/.test(tree.tokens[at.head]!.rel) || at.tag === 'VB') return undefined
      return !reported && subjectOf(tree, at.i) ? at.i : undefined
    } else
      return /^(?:root|parataxis|acl:relcl|advcl:relcl)$/.test(at.rel) ||
        (at.rel === 'advcl' &&
          (childrenBy(tree, at.i, /^nsubj/).length > 0 || isPerfect(tree, at) || isClosing(tree, at)))
        ? at.i
        : undefined
  }
  return undefined
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
    const marks = childrenBy(tree, at, /^mark$/)
    if (marks.some(({ form }) => /^(?:if|unless|whether)$/i.test(form))) return false
    if (token.rel !== 'acl:relcl' && marks.some(({ form }) => /^that$/i.test(form))) return false
    if (/^(?:ccomp|csubj)/.test(token.rel)) return false
    at = token.head < 0 ? -1 : clauseOf(tree, token.head)
    if (at === clause) break
  }
  return true
}

/** "many Americans who moved there …": said of some only. */
function isRestrictive(tree: Tree, clause: number): boolean {
  const { rel, head } = tree.tokens[clause]!
  const pronoun = childrenBy(tree, clause, /^nsubj/)[0]
  // "an agreement brokered by X, which …": either may be meant.
  const noun = tree.tokens[head]
  if (rel === 'acl:relcl' && noun && /^obl/.test(noun.rel) && tree.tokens[noun.head]?.rel === 'acl')
    if (pronoun && /^which$/i.test(pronoun.form)) return true
  // "a fall of the stock, which was noted by X": so may be the fall or the stock.
  if (rel === 'acl:relcl' && noun && pronoun && /^which$/i.test(pronoun.form) && isOfAnother(tree, noun))
    return true
  return (
    rel === 'acl:relcl' &&
    pronoun !== undefined &&
    /^(?:who|that|which)$/i.test(pronoun.form) &&
    tree.tokens[pronoun.i - 1]?.form !== ',' &&
    ((tree.tokens[head]!.tag !== 'NNP' && !isDescription(tree, head)) ||
      childrenBy(tree, head, /^(?:amod|det)$/).some(({ form }) =>
        /^(?:many|some|few|most|several|those)$/i.test(form),
      ))
  )
}

/** "a fall of the stock", "the band for sensing": a common noun that hangs on another in the same number. */
function isOfAnother(tree: Tree, noun: Token): boolean {
  const over = tree.tokens[noun.head]
  return (
    noun.rel === 'nmod' &&
    noun.tag === 'NN' &&
    over?.tag === 'NN' &&
    childrenBy(tree, noun.i, /^case$/).some(({ form }) => /^(?:of|for|in)$/i.test(form))
  )
}

/** "the Act, a text that was adopted …": the noun adds to a name. */
function isDescription(tree: Tree, noun: number): boolean {
  const { rel, head } = tree.tokens[noun]!
  return rel === 'appos' && tree.tokens[head]?.tag === 'NNP'
}

/** Whether a participle goes on a passive: "is owned by X and led by Y". */
export function isPassive(tree: Tree, verb: Token): boolean {
  if (verb.tag !== 'VBN') return false
  if (childrenBy(tree, verb.i, /^(?:nsubj:pass|aux:pass)/).length > 0) return true
  const over = tree.tokens[verb.head]
  return (
    verb.rel === 'conj' &&
    over !== undefined &&
    childrenBy(tree, verb.i, /^(?:nsubj|aux|obj)/).length === 0 &&
    isPassive(tree, over)
  )
}
