/** "The goal of X is to support Y": what an undertaking wants, as a relation that keeps the words of wanting. */
import { GOAL_NOUNS } from './cues.ts'
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { findActor } from './find-actor.ts'
import { LABEL_LIMIT } from './write-label.ts'
import { makeRelation } from './make-relation.ts'
import { renderTokens } from '../clauses/render.ts'
import type { Actor } from './find-actor.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

export function findGoals(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const goal = goalOf(tree)
  if (!goal) return []
  const subject = ownerOf(context, sentence, goal.noun, resolver)
  if (!subject) return []
  const verbs = [goal.verb, ...childrenBy(tree, goal.verb.i, /^advcl$/).filter(({ tag }) => tag === 'VBG')]
  for (const verb of verbs)
    for (const object of childrenBy(tree, verb.i, /^obj$/)) {
      const actor = findActor(sentence, object.i, resolver)
      if (!actor || actor.entity === subject.entity) continue
      const label = writeGoal(tree, goal, verb, actor)
      if (label)
        return [
          makeRelation(context, sentence, {
            subject,
            object: actor,
            label,
            verb,
            clause: goal.verb.i,
            wish: `${goal.noun.form} is to`,
          }),
        ]
    }
  return []
}

interface Goal {
  noun: Token
  /** The infinitive. */
  verb: Token
}

/** A subject such as "aim" with "is to …". */
function goalOf(tree: Tree): Goal | undefined {
  const root = tree.tokens[tree.root]
  if (!root) return undefined
  const noun = childrenBy(tree, root.i, /^nsubj/).find(({ lemma }) => GOAL_NOUNS.has(lemma))
  const verb =
    isVerb(root) && root.tag === 'VB'
      ? root
      : childrenBy(tree, root.i, /^(?:xcomp|ccomp|csubj)/).find(({ tag }) => tag === 'VB')
  return noun && verb && childrenBy(tree, verb.i, /^mark$/).some(({ form }) => /^to$/i.test(form))
    ? { noun, verb }
    : undefined
}

/** Whose goal it is: "of X", or that of the last goal in the section. */
function ownerOf(context: Context, sentence: Sentence, noun: Token, resolver: Resolver): Actor | undefined {
  const tree = sentence.tree!
  for (const { i } of childrenBy(tree, noun.i, /^nmod$/)) {
    const actor = findActor(sentence, i, resolver)
    if (actor?.entity !== undefined) return actor
  }
  if (childrenBy(tree, noun.i, /^nmod/).length > 0) return undefined
  for (let k = sentence.index - 1; k >= 0 && context.sentences[k]!.section === sentence.section; k--) {
    const before = context.sentences[k]!
    const goal = before.tree && goalOf(before.tree)
    const owner = goal && ownerOf(context, before, goal.noun, resolver)
    if (owner) return { ...owner, tokens: [] }
  }
  return undefined
}

/** "key aim is to support", "goal is to restore peace by neutralizing". */
function writeGoal(tree: Tree, { noun, verb }: Goal, last: Token, object: Actor): Caption | undefined {
  const kept = new Set<number>([
    noun.i,
    ...childrenBy(tree, verb.i, /^(?:cop|mark|aux)/).map(({ i }) => i),
    verb.i,
    last.i,
  ])
  const copula = tree.tokens.find(({ i, lemma }) => i > noun.i && i < verb.i && lemma === 'be')
  if (copula) kept.add(copula.i)
  if (last !== verb) {
    for (const { i } of childrenBy(tree, last.i, /^mark|^case/)) kept.add(i)
    for (const { i } of childrenBy(tree, verb.i, /^obj$/))
      for (const k of subtree(tree, i)) if (k < last.i) kept.add(k)
  }
  for (const i of object.tokens) kept.delete(i)
  const label = renderTokens(tree, kept)
  return label.length <= LABEL_LIMIT ? { text: label, tokens: [...kept] } : undefined
}
