/** What is done to one's people or things: "the board, whose members are appointed by X", "its work is supervised by X". */
import { activeForm } from './active-form.ts'
import { agentOf } from './agents.ts'
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { EMPTY_VERBS } from './cues.ts'
import { findActor } from './find-actor.ts'
import { isNegated, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { isPassive, isStated } from './stated.ts'
import { isSame } from './find-clauses.ts'
import { LABEL_LIMIT } from './write-label.ts'
import { makeRelation } from './make-relation.ts'
import { renderTokens } from '../clauses/render.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Those of whom a body consists. */
const PEOPLE =
  /^(?:member|crew|troop|force|staff|employee|inspector|soldier|director|leader|board|commander|player|official|officer|judge|pilot|worker|representative|delegate|president|chairman|chair|head)$/

export function findOwned(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens.flatMap((verb): Relation[] => {
    if (!isVerb(verb) || EMPTY_VERBS.has(verb.lemma) || quoted.has(verb.i) || !isPassive(tree, verb))
      return []
    const [patient, agent] = [subjectOf(tree, verb.i), agentOf(tree, verb.i)]
    if (!patient || !agent || patient.i > verb.i || isNegated(tree, verb.i) || !isTold(tree, verb)) return []
    const [owner] = childrenBy(tree, patient.i, /^nmod:poss$/)
    // What has a name, or is told apart, is an end of its own.
    if (!owner || patient.rel !== 'nsubj:pass' || findActor(sentence, patient.i, resolver)) return []
    const subject = findActor(sentence, agent.i, resolver)
    const object = findActor(sentence, ownerAt(tree, owner), resolver)
    if (subject?.entity === undefined || !object || isSame({ subject, object })) return []
    const kind = object.entity === undefined ? 'group' : resolver.entities[object.entity]!.kind
    const isBody = /^(?:organisation|operation|group)$/.test(kind)
    if (!isBody && !(PEOPLE.test(patient.lemma) && kind !== 'person')) return []
    const label = writeOwned(tree, verb, patient, owner, subject.tokens)
    return label ? [makeRelation(context, sentence, { subject, object, label, verb, clause: verb.i })] : []
  })
}

/** A clause of its own, or one with "whose", whatever the parse hangs it on. */
function isTold(tree: Tree, { i, rel, head }: Token): boolean {
  return /^(?:root|conj|parataxis|acl:relcl)$/.test(rel) && (head < 0 || isStated(tree, i))
}

/** "whose": the noun before the comma. */
function ownerAt({ tokens }: Tree, { i, form }: Token): number {
  const before = tokens[i - 1]?.form === ',' ? tokens[i - 2] : undefined
  return /^whose$/i.test(form) && before && /^NN/.test(before.tag) ? before.i : i
}

/** "appoints five members" */
function writeOwned(
  tree: Tree,
  verb: Token,
  patient: Token,
  owner: Token,
  subject: readonly number[],
): Caption | undefined {
  const kept = new Set([verb.i])
  const parts = { tree, clause: verb.i, verb: verb.i, subject, object: [], passive: true }
  const replaced = activeForm(parts, kept)
  const out = new Set([
    ...subtree(tree, owner.i),
    ...patient.kids.filter((kid) => kid > patient.i).flatMap((kid) => subtree(tree, kid)),
  ])
  const own = subtree(tree, patient.i).filter(
    (i) => !out.has(i) && !/^(?:case|punct|det)$/.test(tree.tokens[i]!.rel),
  )
  const text = `${renderTokens(tree, kept, replaced)} ${renderTokens(tree, new Set(own))}`
  return text.length <= LABEL_LIMIT ? { text, tokens: [...own, ...kept].sort((a, b) => a - b) } : undefined
}
