/** Whether a date only says which thing is meant: "the coup of 1958"; not where the thing itself is what happened. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { clauseOf, isPredicate } from '../clauses/clause.ts'
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
  if (date < governor) return marker === undefined
  if (
    /^(?:CD|JJS|RBS)$/.test(token.tag) ||
    childrenBy(tree, governor, /^amod$/).some(({ tag }) => tag === 'JJS')
  )
    return true
  return !/^(?:nsubj|obj|obl|nmod|xcomp|root|conj)/.test(token.rel)
}

/** What happens at a time of its own: its date is that of what it did, and of what was done in it. */
const happening =
  /^(?:election|referendum|vote|poll|war|revolution|uprising|rebellion|revolt|coup|battle|siege|strike|earthquake|quake|flood|fire|storm|hurricane|cyclone|typhoon|tsunami|eruption|drought|famine|epidemic|pandemic|outbreak|crisis|crash|collapse|explosion|disaster|accident|amnesty|conference|congress|convention|summit|census|merger|takeover|invasion|occupation|riot|protest|massacre|assassination|final|championship|tournament|olympics|games|cup|exhibition|fair|festival|rising|campaign|mutiny|raid|winter|summer|spring|autumn)s?$/i

/** What has its effect from its date on. */
const lawful =
  /^(?:act|law|treaty|accord|agreement|convention|constitution|decree|edict|charter|protocol|settlement)$/i

/** "The revolution of 1989 found her …", "lost the election of 2014", "in the amnesty of 1953": not "a history of the war of 1812". */
function isHappening(tree: Tree, noun: number): boolean {
  const { form, rel, head } = tree.tokens[noun]!
  const clause = clauseOf(tree, noun)
  // "The Education Act of 1944 made Thornbury a grant-aided school": not "The act of 1944 was repealed".
  if (
    lawful.test(form) &&
    (/^nsubj$/.test(rel) || isAgent(tree, noun)) &&
    isPast(tree, clause) &&
    /^VB[DN]$/.test(tree.tokens[clause]!.tag)
  )
    return !tree.text.match(/\b(?:1\d|20)\d\d\b/g)?.[1]
  if (!happening.test(form) || !isPast(tree, clause)) return false
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
