/** What partners do for an undertaking, where the section names it once and then lists what each of them does. */
import { PARTNER_CUE, SUPPORT_VERBS } from './cues.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { findActor } from './find-actor.ts'
import { LABEL_LIMIT, writeLabel } from './write-label.ts'
import { makeRelation } from './make-relation.ts'
import { renderTokens } from '../clauses/render.ts'
import { subjectOf } from '../clauses/clause.ts'
import { thirdPerson } from '../clauses/verb-form.ts'
import type { Actor } from './find-actor.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Entity, Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

export function findSupport(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const root = tree.tokens[tree.root]
  if (!root || sentence.kind !== 'item' || !SUPPORT_VERBS.has(root.lemma)) return []
  const hub = hubOf(context, sentence, resolver, listsPartners(context, sentence, resolver))
  const subjectToken = subjectOf(tree, root.i)
  const subject = subjectToken && findActor(sentence, subjectToken.i, resolver)
  if (!hub || !subject || subject.entity === hub.entity.index) return []
  const object: Actor = {
    text: hub.entity.name.text,
    entity: hub.entity.index,
    named: hub.entity.name.from[0],
    tokens: [],
  }
  const label =
    roleLabel(tree, root) ??
    writeLabel({ tree, clause: root.i, verb: root.i, subject: subject.tokens, object: [], passive: false }) ??
    shortLabel(tree, root)
  return label
    ? [makeRelation(context, sentence, { subject, object, label, verb: root, clause: root.i })]
    : []
}

/** Whether at least two items of the list say what an actor does. */
function listsPartners(context: Context, item: Sentence, resolver: Resolver): boolean {
  const list = context.blocks[item.block]?.list
  const items = context.sentences.filter(
    ({ block, kind, tree }) =>
      kind === 'item' && tree && list !== undefined && context.blocks[block]?.list === list,
  )
  const acting = items.filter((one) => {
    const root = one.tree!.tokens[one.tree!.root]
    const subject = root && SUPPORT_VERBS.has(root.lemma) ? subjectOf(one.tree!, root.i) : undefined
    return subject && findActor(one, subject.i, resolver)
  })
  return acting.length >= 2
}

/** The undertaking that the sentences before the list name among words of partnership. */
function hubOf(
  context: Context,
  item: Sentence,
  resolver: Resolver,
  isPartnerList: boolean,
): { entity: Entity; sentence: Sentence } | undefined {
  const before = context.sentences.filter(
    ({ section, index, kind }) => section === item.section && index < item.index && kind === 'prose',
  )
  const title = context.sections[item.section]?.title?.text ?? ''
  if (!isPartnerList && !PARTNER_CUE.test([title, ...before.map(({ text }) => text)].join(' ')))
    return undefined
  for (const sentence of before)
    for (const { i } of sentence.tree?.tokens ?? []) {
      const entity = resolver.named(sentence, i) ?? resolver.definite(sentence, i)?.entity
      if (
        entity &&
        (entity.kind === 'operation' || (entity.kind === 'organisation' && entity === resolver.topic))
      )
        return { entity, sentence }
    }
  return undefined
}

/** "plays a role in coordinating X and mediating Y" → "coordinates X, mediates Y". */
function roleLabel(tree: Tree, root: Token): Caption | undefined {
  if (root.lemma !== 'play') return undefined
  const first = tree.tokens.find(
    ({ i, tag, rel }) => i > root.i && tag === 'VBG' && /^(?:acl|advcl|nmod|obl|amod|xcomp)$/.test(rel),
  )
  if (!first) return undefined
  const verbs = [first, ...childrenBy(tree, first.i, /^conj$/).filter(({ tag }) => tag === 'VBG')]
  const parts = verbs.map(({ i, lemma }) => {
    const objects = childrenBy(tree, i, /^obj$/).flatMap(({ i: object }) => subtree(tree, object))
    return `${thirdPerson(lemma)} ${renderTokens(tree, new Set(objects))}`.trim()
  })
  const label = parts.join(', ')
  const tokens = verbs.flatMap(({ i }) => [
    i,
    ...childrenBy(tree, i, /^obj$/).flatMap(({ i: object }) => subtree(tree, object)),
  ])
  const text = label.length <= LABEL_LIMIT ? label : parts[0]!
  return text.length <= LABEL_LIMIT ? { text, tokens } : undefined
}

/** The verb and its objects alone. */
function shortLabel(tree: Tree, root: Token): Caption | undefined {
  const objects = childrenBy(tree, root.i, /^obj$/).flatMap(({ i }) => subtree(tree, i))
  const relative = new Set(
    objects.filter((i) => /^(?:acl|nmod|appos)/.test(tree.tokens[i]!.rel)).flatMap((i) => subtree(tree, i)),
  )
  const what = objects.filter((i) => !relative.has(i))
  const label = renderTokens(tree, new Set([root.i, ...what]))
  if (label.length <= LABEL_LIMIT) return { text: label, tokens: [root.i, ...what] }
  // What is provided says enough on an edge.
  const bare = renderTokens(tree, new Set(what))
  return /^(?:provide|contribute|supply|offer|give)$/.test(root.lemma) && bare.length <= LABEL_LIMIT
    ? { text: bare, tokens: what }
    : undefined
}
