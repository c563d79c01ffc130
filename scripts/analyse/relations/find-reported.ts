/**
 * What one says, finds or rules of another: "The court ruled that the company must dissolve". The label holds the words
 * of saying, with "…" where the other's name stands: nothing is told as a fact that is only said.
 */
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { findActor } from './find-actor.ts'
import { isNegated, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { isSame } from './find-clauses.ts'
import { LABEL_LIMIT, writeLabel } from './write-label.ts'
import { makeRelation } from './make-relation.ts'
import { renderTokens } from '../clauses/render.ts'
import { statingClause } from './stated.ts'
import type { Actor } from './find-actor.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Verbs by which one makes known, or lays down, what another did or has to do. */
const TELLING =
  /^(?:rule|find|hold|decide|determine|conclude|confirm|reveal|report|allege|claim|warn|argue|admit|complain|declare|announce|insist|say|suggest|recommend|propose|demand|order|agree|discover|deny|acknowledge|predict)$/

export function findReported(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens.flatMap((verb): Relation[] => {
    if (!/^VB[DNPZ]$/.test(verb.tag) || !TELLING.test(verb.lemma) || quoted.has(verb.i)) return []
    const clause = statingClause(tree, verb)
    const told = clause === verb.i && !isNegated(tree, clause) ? toldBy(tree, verb) : undefined
    if (!told || isHedged(tree, verb)) return []
    const speaker = subjectOf(tree, verb.i)
    const subject = speaker && findActor(sentence, speaker.i, resolver)
    const about = childrenBy(tree, told.i, /^nsubj/).findLast(({ i }) => i < told.i)
    const object = about && !quoted.has(told.i) ? findActor(sentence, about.i, resolver) : undefined
    if (!subject || !object || isSame({ subject, object })) return []
    if (subject.entity === undefined && object.entity === undefined) return []
    // "said that nine people had been killed"
    if (object.entity === undefined && childrenBy(tree, about!.i, /^nummod$/).length > 0) return []
    const label = writeReport(tree, verb, told, object)
    return label ? [makeRelation(context, sentence, { subject, object, label, verb, clause: verb.i })] : []
  })
}

/** Head of the clause with a finite verb that says what is told. */
function toldBy(tree: Tree, verb: Token): Token | undefined {
  const told = childrenBy(tree, verb.i, /^ccomp$/).find(({ i }) => i > verb.i)
  return told && isVerb(told) && told.tag !== 'VBG' && childrenBy(tree, told.i, /^advcl/).length === 0
    ? told
    : undefined
}

/** "may rule that …", "was said that …": nobody did. */
function isHedged(tree: Tree, verb: Token): boolean {
  return childrenBy(tree, verb.i, /^aux/).some(({ rel, tag }) => rel === 'aux:pass' || tag === 'MD')
}

/** "ruled that … must dissolve" */
function writeReport(tree: Tree, verb: Token, told: Token, object: Actor): Caption | undefined {
  const own = writeLabel({
    tree,
    clause: told.i,
    verb: told.i,
    subject: [...new Set([...object.tokens, ...aboutTokens(tree, told)])],
    object: [],
    passive: false,
  })
  if (!own) return undefined
  const [that] = childrenBy(tree, told.i, /^mark$/).filter(({ form }) => /^that$/i.test(form))
  const saying = [...childrenBy(tree, verb.i, /^aux/).map(({ i }) => i), verb.i, ...(that ? [that.i] : [])]
  const text = `${renderTokens(tree, new Set(saying))} … ${own.text}`
  return text.length <= LABEL_LIMIT
    ? { text, tokens: [...saying, ...own.tokens].sort((a, b) => a - b) }
    : undefined
}

function aboutTokens(tree: Tree, told: Token): number[] {
  return childrenBy(tree, told.i, /^nsubj/).flatMap(({ i }) => subtree(tree, i))
}
