/** Who or what a noun phrase names, where it acts or is acted upon: a name, or a group told apart from others. */
import { isActorNoun, isPeople, isUniqueActor } from '../clauses/actor-nouns.ts'
import { renderTokens } from '../clauses/render.ts'
import { subtree } from '../../language/index.ts'
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
  const single = findSingle(sentence, i, resolver)
  if (!single || !isName(single)) return undefined
  const others = conjuncts(tree, i)
  if (others.length === 0) return single
  if (others.some((other) => resolver.named(sentence, other)?.kind === 'place')) return undefined
  const all = others.map((other) => findSingle(sentence, other, resolver) ?? loose(tree, other))
  if (all.some((actor) => actor === undefined)) return undefined
  const out = new Set([i, ...others].flatMap((k) => loosePhrases(tree, k)))
  const tokens = filled(
    tree,
    trimmedPhrase(tree, i).filter((k) => !out.has(k)),
  )
  const text = withoutArticle(renderTokens(tree, new Set(tokens)))
  if (text.length > LONGEST_NAME) return undefined
  return {
    text,
    tokens: filled(
      tree,
      subtree(tree, i).filter((k) => !out.has(k)),
    ),
  }
}

const LONGEST_NAME = 70

/** A group's words must read as a name: short, without comma or date. */
function isName({ text, entity }: Actor): boolean {
  if (entity !== undefined) return true
  return (
    text.length > 0 &&
    text.length <= LONGEST_NAME &&
    !/[,;:]\s|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/.test(
      text,
    ) &&
    !/^(?:of|in|on|at|by|as|to|for|with|from)\b/i.test(text)
  )
}

function findSingle(sentence: Sentence, i: number, resolver: Resolver): Actor | undefined {
  const tree = sentence.tree!
  const token = tree.tokens[i]!
  const own = ownTokens(tree, i)
  if (/^PRP\$?$/.test(token.tag)) {
    const found = resolver.pronoun(sentence, i)
    return found?.entity && { ...naming(found.entity), tokens: [i] }
  }
  const entity = nameOf(sentence, i, resolver)
  if (entity) {
    if (entity.kind === 'place') return undefined
    return { ...naming(entity), tokens: own }
  }
  const definite = resolver.definite(sentence, i)
  if (definite) return { ...naming(definite.entity!), tokens: own }
  return isGroup(tree, token) ? { text: groupText(tree, i), tokens: own } : undefined
}

function naming({ name, index }: Entity): Pick<Actor, 'text' | 'entity' | 'named'> {
  return { text: name.text, entity: index, named: name.from[0] }
}

/** The name that the noun is, or that stands beside it: "the engineer Ruth Aigner". */
function nameOf(sentence: Sentence, i: number, resolver: Resolver) {
  const tree = sentence.tree!
  const own = resolver.named(sentence, i)
  if (own)
    return /^NNP/.test(tree.tokens[i]!.tag) || own.acronym || /^\p{Lu}/u.test(tree.tokens[i]!.form)
      ? own
      : undefined
  if (!/^NNS?$/.test(tree.tokens[i]!.tag)) return undefined
  const apposed = tree.tokens[i]!.kids.map((kid) => tree.tokens[kid]!).find(
    ({ i: k, rel, tag }) => k > i && rel === 'appos' && /^NNP/.test(tag),
  )
  const person =
    apposed && tree.tokens[i]!.tag === 'NN' && tree.tokens[apposed.i - 1]?.form === ','
      ? resolver.named(sentence, apposed.i)
      : undefined
  if (person?.kind === 'person') return person
  const beside = tree.tokens[i]!.kids.map((kid) => tree.tokens[kid]!).find(
    ({ i: k, rel, tag }) =>
      k > i &&
      k <= i + 2 &&
      /^(?:appos|flat)$/.test(rel) &&
      /^NNP/.test(tag) &&
      !/^[,:–—]$/.test(tree.tokens[k - 1]?.form ?? ''),
  )
  return beside && resolver.named(sentence, beside.i)
}

function isGroup(tree: Tree, token: Token): boolean {
  const word = token.lemma.toLowerCase()
  if (!/^NNP?S?$/.test(token.tag) || !isActorNoun(word, token.form)) return false
  const kids = token.kids.map((kid) => tree.tokens[kid]!)
  // "government authority" is a power, "the river authority" a body.
  if (
    word === 'authority' &&
    token.tag === 'NN' &&
    kids.some(({ form }) =>
      /^(?:government\w*|state|political|military|legal|central|effective|full|moral)$/i.test(form),
    )
  )
    return false
  if (
    kids.some(
      ({ rel, form }) =>
        rel === 'det' && /^(?:this|these|that|those|some|any|no|every|each|all|both)$/i.test(form),
    )
  )
    return false
  const out = new Set(loosePhrases(tree, token.i))
  const modified = kids.some(
    ({ rel, form, i, tag }) =>
      (/^(?:compound|nmod|nmod:poss)$/.test(rel) &&
        tag !== 'PRP$' &&
        !out.has(i) &&
        !/^(?:number|range|variety)$/.test(form)) ||
      (rel === 'amod' &&
        !/^(?:other|many|several|such|new|same|own|first|last|next|different|various|certain)$/i.test(form) &&
        i < token.i),
  )
  const the = kids.some(({ rel, form }) => rel === 'det' && /^the$/i.test(form))
  return modified || (the && ((token.tag === 'NNS' && isPeople(word)) || isUniqueActor(word, token.form)))
}

/** A member of a coordination whose head is an actor: "and other European nations", "Benda, Tarsia, Umbe". */
function loose(tree: Tree, i: number): Actor | undefined {
  const { tag, lemma, form } = tree.tokens[i]!
  if (/^NNP/.test(tag) || (/^NNS?$/.test(tag) && isActorNoun(lemma.toLowerCase(), form)))
    return { text: '', tokens: [] }
  return undefined
}

function conjuncts(tree: Tree, i: number): number[] {
  return tree.tokens[i]!.kids.filter((kid) => tree.tokens[kid]!.rel === 'conj').flatMap((kid) => [
    kid,
    ...conjuncts(tree, kid),
  ])
}

/** "the army for pumps", "the commission with figures": the phrase belongs to the verb, whatever the parse says. */
function loosePhrases(tree: Tree, i: number): number[] {
  const loose =
    /^(?:for|with|to|against|by|as|at|on|over|about|through|after|before|during|since|into|under)$/i
  return tree.tokens[i]!.kids.filter((kid) => kid > i && isLoose(tree, kid)).flatMap((kid) =>
    subtree(tree, kid),
  )

  function isLoose(tree: Tree, kid: number): boolean {
    const { rel, tag } = tree.tokens[kid]!
    if (rel === 'acl') return /^VB[G]?$/.test(tag)
    return (
      rel === 'nmod' &&
      tree.tokens[kid]!.kids.some((k) => tree.tokens[k]!.rel === 'case' && loose.test(tree.tokens[k]!.form))
    )
  }
}

/** The tokens with the marks and the "and" between them. */
function filled(tree: Tree, tokens: number[]): number[] {
  const own = new Set(tokens)
  const [first, last] = [Math.min(...tokens), Math.max(...tokens)]
  return tree.tokens
    .map(({ i }) => i)
    .filter((i) => own.has(i) || (i > first && i < last && /^(?:,|and|or|&)$/.test(tree.tokens[i]!.form)))
}

/** The phrase without what is joined to it, and without relative clauses. */
function ownTokens(tree: Tree, i: number): number[] {
  const joined = tree.tokens[i]!.kids.filter((kid) =>
    /^(?:conj|cc|acl:relcl)$/.test(tree.tokens[kid]!.rel),
  ).flatMap((kid) => subtree(tree, kid))
  const out = new Set([...joined, ...loosePhrases(tree, i)])
  return subtree(tree, i).filter((k) => !out.has(k))
}

function groupText(tree: Tree, i: number): string {
  const own = new Set(ownTokens(tree, i))
  // "a museum in her house": without the owner it is another's.
  if ([...own].some((k) => tree.tokens[k]!.tag === 'PRP$' && tree.tokens[k]!.head !== i)) return ''
  return withoutArticle(
    renderTokens(
      tree,
      new Set(trimmedPhrase(tree, i).filter((k) => own.has(k) && tree.tokens[k]!.tag !== 'PRP$')),
    ),
  )
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?) /i, '')
}
