/** Whether a date only says which thing is meant: "the coup of 1958"; not where the thing itself is what happened. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { clauseOf, isPredicate } from '../clauses/clause.ts'
import { HAPPENING, LAWFUL } from './occasions.ts'
import { isPast } from './event-clause.ts'
import type { Tree } from '../../language/types.ts'

/** "the highest figure since 1974", "46 in 2015", "the coup of 1958": the date says which one, not when. */
export function isPartOfName(tree: Tree, governor: number, date: number): boolean {
  const token = tree.tokens[governor]!
  if (isPredicate(tree, governor) && isVerb(token)) return false
  if (!/^(?:nmod|appos|acl|dep|nummod|compound)/.test(tree.tokens[date]!.rel)) return false
  const marker = childrenBy(tree, date, /^case$/)[0]?.form.toLowerCase()
  if (/^(?:of|in)$/.test(marker ?? '') && isHappening(tree, governor)) return false
  if (/^since$/.test(marker ?? '') && lasts(tree, governor)) return false
  if (/^(?:of|since|from)$/.test(marker ?? '')) return true
  // "served after the 1958 coup": the name only tells which one.
  if (date < governor)
    return (
      marker === undefined && !(isHappening(tree, governor) && (token.rel !== 'obl' || governor < token.head))
    )
  if (
    /^(?:CD|JJS|RBS)$/.test(token.tag) ||
    childrenBy(tree, governor, /^amod$/).some(({ tag }) => tag === 'JJS')
  )
    return true
  return !/^(?:nsubj|obj|obl|nmod|xcomp|root|conj)/.test(token.rel)
}

/** "The revolution of 1989 found her …", "lost the election of 2014", "in the amnesty of 1953": not "a history of the war of 1812". */
function isHappening(tree: Tree, noun: number): boolean {
  const { form, rel, head } = tree.tokens[noun]!
  const clause = clauseOf(tree, noun)
  // "The Education Act of 1944 made Thornbury a grant-aided school": not "The act of 1944 was repealed".
  if (
    LAWFUL.test(form) &&
    (/^nsubj$/.test(rel) || isAgent(tree, noun)) &&
    isPast(tree, clause) &&
    /^VB[DN]$/.test(tree.tokens[clause]!.tag)
  )
    return !tree.text.match(/\b(?:1\d|20)\d\d\b/g)?.[1]
  if (!HAPPENING.test(form) || !isPast(tree, clause)) return false
  const marker = childrenBy(tree, noun, /^case$/)[0]?.form.toLowerCase()
  if (/^(?:nsubj|obj)/.test(rel))
    return (
      /^nsubj/.test(rel) ||
      /^(?:win|lose|fight|hold|contest|survive|lead|join|boycott|host|open|win)$/.test(
        tree.tokens[head]!.lemma,
      )
    )
  return /^obl/.test(rel) && /^(?:in|at|during|after)$/.test(marker ?? '')
}

/** "was added by the Protocol of 1996" */
function isAgent(tree: Tree, noun: number): boolean {
  return (
    /^obl/.test(tree.tokens[noun]!.rel) &&
    childrenBy(tree, noun, /^case$/).some(({ form }) => /^by$/i.test(form))
  )
}

/** "has been a member since 1988": what has lasted since then is said by the whole clause. */
function lasts(tree: Tree, noun: number): boolean {
  return childrenBy(tree, clauseOf(tree, noun), /^aux/).some(({ lemma }) => lemma === 'have')
}

/** "the worst flood since that of 1953", "has not changed since the founding of the union in 1945": beside what is told. */
export function isMeasure(tree: Tree, governor: number, date: number): boolean {
  // "since the founding of the union in 1945", whatever the parse ties the year to.
  const since = tree.tokens.findLast(({ i, form }) => i < date - 1 && /^since$/i.test(form))
  if (
    since &&
    tree.tokens.slice(since.i + 1, date).every(({ tag, form }) => !/^(?:VB|MD|,)/.test(tag) && form !== ';')
  )
    return !/^(?:CD|IN)$/.test(tree.tokens[since.i + 1]!.tag)
  for (let at = governor; at >= 0; at = tree.tokens[at]!.head) {
    const { rel, tag } = tree.tokens[at]!
    if (!/^(?:obl|nmod|conj|appos|advcl)/.test(rel) || /^VB/.test(tag)) return false
    const marks = childrenBy(tree, at, /^(?:case|mark)$/)
    if (marks.some(({ form }) => /^(?:since|before|until|till|than|like|unlike|despite)$/i.test(form)))
      return true
  }
  return false
}
