/** Who or what a noun phrase names, where it acts or is acted upon: a name, or a group told apart from others. */
import { isActorNoun, isDoneTo } from '../clauses/actor-nouns.ts'
import { conjuncts } from './conjuncts.ts'
import { DATELINE } from './find-asides.ts'
import { isGroup } from './is-group.ts'
import { isHandle } from './object-candidates.ts'
import { isPointedAt } from './is-pointed-at.ts'
import { listedNames, nameOf } from './name-of.ts'
import { filled, loosePhrases, ownTokens } from './own-tokens.ts'
import { renderTokens } from '../clauses/render.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Entity, Sentence, Span } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface Actor {
  text: string
  /** Index of the entity. */
  entity?: number
  /** Where it is named, if that is in another sentence. */
  named?: Span
  /** Its tokens in the sentence. */
  tokens: number[]
}

/** The actor that the noun (or pronoun) at `i` heads. */
export function findActor(sentence: Sentence, i: number, resolver: Resolver): Actor | undefined {
  const tree = sentence.tree!
  const listed = listedNames(tree, i)
  if (listed !== undefined) return findActor(sentence, listed, resolver)
  const single = findSingle(sentence, i, resolver)
  if (!single || !isName(single)) return undefined
  const others = conjuncts(tree, i)
  // "the teacher and painter Moss" is one.
  const isOne = single.entity !== undefined && tree.tokens[i]!.tag === 'NN' && !resolver.named(sentence, i)
  if (isOne && others.every((other) => tree.tokens[other]!.tag === 'NN')) return single
  if (others.length === 0) return single
  const isSubject = /^nsubj/.test(tree.tokens[i]!.rel)
  if (!isSubject && others.some((other) => resolver.named(sentence, other)?.kind === 'place'))
    return undefined
  const all = others.map((other) => findSingle(sentence, other, resolver) ?? loose(tree, other))
  if (all.some((actor) => actor === undefined)) return undefined
  const out = new Set([i, ...others].flatMap((k) => loosePhrases(tree, k)))
  const tokens = filled(
    tree,
    trimmedPhrase(tree, i).filter((k) => !out.has(k)),
  )
  const text = withoutArticle(renderTokens(tree, new Set(tokens)))
  if (text.length > LONGEST_NAME || tokens.some((k) => tree.tokens[k]!.tag === 'PRP')) return undefined
  return {
    text,
    tokens: filled(
      tree,
      subtree(tree, i).filter((k) => !out.has(k)),
    ),
  }
}

/** All of a list as one actor; each by itself where they have names that are too long to be read together. */
export function findActors(sentence: Sentence, i: number, resolver: Resolver): Actor[] {
  const joined = findActor(sentence, i, resolver)
  if (joined && (joined.entity !== undefined || joined.text.length <= LONGEST_LIST)) return [joined]
  const each = [i, ...conjuncts(sentence.tree!, i)].map((one) => findSingle(sentence, one, resolver))
  const named = each.filter((actor) => actor?.entity !== undefined) as Actor[]
  // What is left of the list is no part of any label.
  const tokens = filled(sentence.tree!, subtree(sentence.tree!, i))
  if (named.length === each.length) return named.map((actor) => ({ ...actor, tokens }))
  if (joined) return [joined]
  // "Libyan troops and some 1,000 soldiers of Moss's organisation": the first, where all are too long to be read together.
  const [first] = each
  const isMany = each.length > 1 && /^nsubj/.test(sentence.tree!.tokens[i]!.rel)
  return first && isMany && isName(first) ? [{ ...first, tokens }] : []
}

const LONGEST_LIST = 45
const LONGEST_NAME = 70

/** A group's words must read as a name: short, without comma or date. */
function isName({ text, entity }: Actor): boolean {
  if (entity !== undefined) return true
  return (
    text.length > 0 &&
    text.length <= LONGEST_NAME &&
    // "“plumbers,” a group of men"
    !/,["”]/.test(text) &&
    !/[,;:]\s|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/.test(
      text,
    ) &&
    !/^(?:of|in|on|at|by|as|to|for|with|from|now|then|once|later|formerly)\b/i.test(text)
  )
}

function findSingle(sentence: Sentence, i: number, resolver: Resolver): Actor | undefined {
  const tree = sentence.tree!
  const token = tree.tokens[i]!
  // "HAVNES — The union …": where the report was written.
  if (token.start < (DATELINE.exec(sentence.text)?.[0].length ?? 0)) return undefined
  const own = ownTokens(tree, i)
  if (/^PRP\$?$/.test(token.tag)) {
    // "placed himself above the law"
    if (/sel(?:f|ves)$/i.test(token.form)) return undefined
    const found = resolver.pronoun(sentence, i)
    // "he" is no body, whatever it stands beside.
    const isPerson = /^(?:he|she|him|her|his)$/i.test(token.form)
    if (found?.entity && isPerson && !/^(?:person|other)$/.test(found.entity.kind)) return undefined
    if (found?.entity) return { ...naming(found.entity), tokens: [i] }
    const isGroup = found && /^(?:they|them)$/i.test(token.form)
    return isGroup ? { text: withoutArticle(found.text), named: found.span, tokens: [i] } : undefined
  }
  const entity = nameOf(sentence, i, resolver)
  if (entity) {
    if (entity.kind === 'place' && !acts(tree, token)) return undefined
    // "many Americans": not all.
    if (
      childrenBy(tree, i, /^(?:amod|det)$/).some(({ form }) =>
        /^(?:many|some|few|most|several|no|any|each|every)$/i.test(form),
      )
    )
      return undefined
    return { ...naming(entity), tokens: own }
  }
  const definite = resolver.definite(sentence, i)
  if (definite) return { ...naming(definite.entity!), tokens: own }
  return !isPointedAt(tree, i) && isGroup(tree, token, new Set(loosePhrases(tree, i)))
    ? { text: groupText(tree, i), tokens: own }
    : undefined
}

/** A place that does something, or that something is done to, stands for those who are there. */
function acts(tree: Tree, { i, rel, head }: Token): boolean {
  if (/^(?:nsubj|obj|iobj)/.test(rel)) return true
  // "ordered the evacuation of Halden"
  if (/^nmod/.test(rel) && (isDoneTo(tree.tokens[head]!) || isHandle(tree, head)))
    return childrenBy(tree, i, /^case$/).some(({ form }) => /^of$/i.test(form))
  if (!/^obl/.test(rel) || /^(?:leave|depart|head|sail|set|make)$/.test(tree.tokens[head]?.lemma ?? ''))
    return false
  const verb = tree.tokens[head]?.lemma ?? ''
  // "sold it to Halden", "invested in Halden": whoever is there, not where.
  return childrenBy(tree, i, /^case$/).some(
    ({ form }) =>
      /^(?:by|against|for|with)$/i.test(form) ||
      (/^to$/i.test(form) &&
        /^(?:sell|give|lend|lease|supply|provide|donate|award|grant|cede|license|pay|promise|offer|hand)$/.test(
          verb,
        )) ||
      (/^in$/i.test(form) && verb === 'invest'),
  )
}

function naming({ name, index }: Entity): Pick<Actor, 'text' | 'entity' | 'named'> {
  return { text: name.text, entity: index, named: name.from[0] }
}

/** A member of a coordination whose head is an actor: "and other European nations", "Benda, Tarsia, Umbe". */
function loose(tree: Tree, i: number): Actor | undefined {
  const { tag, lemma, form } = tree.tokens[i]!
  if (/^NNP/.test(tag) || (/^NNS?$/.test(tag) && isActorNoun(lemma.toLowerCase(), form)))
    return { text: '', tokens: [] }
  return undefined
}

function groupText(tree: Tree, i: number): string {
  const own = new Set(ownTokens(tree, i))
  // "a museum in her house": without the owner it is another's.
  if ([...own].some((k) => tree.tokens[k]!.tag === 'PRP$' && tree.tokens[k]!.head !== i)) return ''
  if ([...own].some((k) => tree.tokens[k]!.tag === 'WP$' || /^whose$/i.test(tree.tokens[k]!.form))) return ''
  return withoutArticle(
    renderTokens(
      tree,
      new Set(trimmedPhrase(tree, i).filter((k) => own.has(k) && tree.tokens[k]!.tag !== 'PRP$')),
    ),
  )
}

function withoutArticle(text: string): string {
  // "At 05:00 soldiers …"
  return text
    .replace(/^\d\d?:\d\d /, '')
    .replace(/^(?:the|an?) /i, '')
    .replace(/['’]s?$/, '')
}
