/** Relations in participles with an agent: "X, founded by Y, …", "Backed by Y, X …". */
import { agentOf } from './agents.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { isCollective } from '../clauses/actor-nouns.ts'
import { EMPTY_VERBS, GIVING_VERBS } from './cues.ts'
import { findActor } from './find-actor.ts'
import { findThing } from './find-things.ts'
import { isSame } from './find-clauses.ts'
import { isStated } from './stated.ts'
import { makeRelation } from './make-relation.ts'
import { isNegated, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { writeLabel } from './write-label.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "followed by", "preceded by": only an order. */
const ORDERING = /^(?:follow|precede|accompany|surround|inspire|drive|affect|date)$/

export function findParticiples(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens.flatMap((verb): Relation[] => {
    const patient = quoted.has(verb.i) ? undefined : patientOf(tree, verb)
    const agent = patient && agentOf(tree, verb.i)
    if (!patient || !agent || EMPTY_VERBS.has(verb.lemma) || ORDERING.test(verb.lemma)) return []
    const subject = findActor(sentence, agent.i, resolver)
    const object =
      findActor(sentence, patient.i, resolver) ??
      (subject && findThing(sentence, verb, patient.i, subject, resolver))
    if (!subject || !object || isSame({ subject, object })) return []
    if (subject.entity === undefined && object.entity === undefined) return []
    // "The researchers, led by X": one of them.
    const isBeside = sentence.text.slice(tree.tokens[patient.i]!.end, verb.start) === ' '
    const isMany = (patient.tag === 'NNS' || !isBeside) && !/ /.test(object.text)
    if (object.entity === undefined && /^(?:lead|head)$/.test(verb.lemma) && isMany) return []
    const own = object.tokens.filter((i) => i !== verb.i && !isUnder(tree, i, verb.i))
    // "a commission chaired by X": the object is not called so.
    const text =
      own.length < object.tokens.length && object.entity === undefined
        ? cutAt(tree, object.text, verb)
        : object.text
    const parts = { tree, clause: verb.i, verb: verb.i, subject: subject.tokens, object: own, passive: true }
    const label = writeLabel(parts)
    return label
      ? [
          makeRelation(context, sentence, {
            subject,
            object: { ...object, text, tokens: own },
            label,
            verb,
            clause: verb.i,
          }),
        ]
      : []
  })
}

/** The words of a noun before its participle. */
function cutAt(tree: Tree, text: string, verb: Token): string {
  const at = text.indexOf(` ${verb.form} `)
  return at > 0 && tree.tokens[verb.i - 1]?.tag.startsWith('NN') ? text.slice(0, at) : text
}

/** Who or what a participle is said of: the noun that it follows, or the subject of the clause that it opens or closes. */
function patientOf(tree: Tree, verb: Token): Token | undefined {
  // "opened in 2015 and run by X": a form that looks like the base.
  const isJoined = verb.rel === 'conj' && /^VB[D]?$/.test(verb.tag) && agentOf(tree, verb.i) !== undefined
  if ((verb.tag !== 'VBN' && !isJoined) || isNegated(tree, verb.i)) return undefined
  if (childrenBy(tree, verb.i, /^(?:nsubj|aux|cop|mark|advmod)/).some(({ form }) => !/ly$/.test(form)))
    return undefined
  const first = verb.rel === 'conj' ? tree.tokens[verb.head]! : verb
  if (first !== verb && (first.tag !== 'VBN' || !/^(?:acl|advcl)$/.test(first.rel))) return undefined
  const head = tree.tokens[first.head]
  // "observations using lenses published by X": either may be meant.
  if (first.rel === 'acl' && head?.rel === 'obj' && /^acl$/.test(tree.tokens[head.head]?.rel ?? ''))
    return undefined
  if (first.rel === 'acl') return head && head.i < first.i ? ownerOf(tree, head, first) : undefined
  if (first.rel !== 'advcl' || !head || !isStated(tree, head.i)) return undefined
  // "in a letter read out by X, she said": what stands right before it.
  const near = tree.tokens[first.i - 1]
  if (near && /^NNS?$/.test(near.tag) && near.head === head.i) return near
  // "X won, backed by Y" may be said of what the clause is done to.
  const opens = first.i < head.i
  return opens ? subjectOf(tree, head.i) : madeBefore(tree, first)
}

/** "sent doses, donated by X": what is given or made is the thing before the comma. */
function madeBefore(tree: Tree, { i, lemma }: Token): Token | undefined {
  const noun = tree.tokens[i - 1]?.form === ',' ? tree.tokens[i - 2] : undefined
  const isMade =
    GIVING_VERBS.has(lemma) || /^(?:build|design|write|make|produce|publish|fund|finance)$/.test(lemma)
  return isMade && noun && /^NNS?$/.test(noun.tag) ? noun : undefined
}

/** The noun that a participle is said of, where the parse may have taken another: "a camp on the airfield run by …", "… lost all, and X, represented by …". */
function ownerOf(tree: Tree, head: Token, participle: Token): Token | undefined {
  const comma = tree.tokens[participle.i - 1]?.form === ','
  const near = comma ? tree.tokens[participle.i - 2] : undefined
  // "made by X, collected by Y and sold by Z": may be a list of what was done to the same.
  if (comma && head.rel === 'obl:agent') return undefined
  // "a rebellion by the front, led by Moss": who does it is led.
  const isDoer =
    near?.tag.startsWith('NNP') &&
    near.head === head.i &&
    childrenBy(tree, near.i, /^case$/).some(({ form }) => /^by$/i.test(form))
  if (isDoer) return near
  const isApart =
    near !== undefined && near !== head && (near.rel !== 'nmod' || !subtree(tree, head.i).includes(near.i))
  if (isApart) return near.tag.startsWith('NNP') ? near : undefined
  const over = head.rel === 'nmod' ? tree.tokens[head.head] : nounBefore(tree, head)
  const markers = childrenBy(tree, head.i, /^case$/).map(({ form }) => form.toLowerCase())
  if (!over || over.i > head.i) return head
  if (markers.some((form) => /^(?:on|in|at|near)$/.test(form))) return over
  return markers.includes('of') && isCollective(over.lemma) ? over : head
}

/** "in a camp on the airfield": the noun right before the preposition, where both hang on the verb. */
function nounBefore(tree: Tree, { i, rel, head }: Token): Token | undefined {
  const first = subtree(tree, i)[0]
  const before = rel === 'obl' && first !== undefined ? tree.tokens[first - 1] : undefined
  return before && /^NNS?$/.test(before.tag) && before.head === head ? before : undefined
}

function isUnder(tree: Tree, i: number, top: number): boolean {
  for (let at = i; at >= 0; at = tree.tokens[at]!.head) if (at === top) return true
  return false
}
