/** A step told in a sentence: what is done as its title, what is done besides below it. */
import { CONTAINS } from './cues.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import { capitalise, renderTokens } from '../clauses/render.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import { tokensSpan } from '../context.ts'
import { readOrder } from './read-order.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Tree } from '../../language/types.ts'
import type { Phase, Sentence, Sourced } from '../../types/index.ts'

export const TITLE_LIMIT = 60
/** For a step that cannot be said in less. */
export const LONGEST_TITLE = 92
/** And for one that cannot be cut. */
const LONGEST_WHOLE = 110
const FURTHER_LIMIT = 76
/** "The forces struck" is what is left of a step. */
const LEAST_WORDS = 4

/**
 * The step without "First"; its subject, where a pronoun, is left out. Short steps are taken as they stand.
 * @param cue Characters of the words of order.
 */
export function readStep(context: Context, sentence: Sentence, cue: number): Phase | undefined {
  const { tree, text } = sentence
  const rest = /^\s*/.exec(text.slice(cue))![0].length + cue
  const end = /^the \w+$|(?:phase|stage|step)$/i.test(text.slice(0, cue))
    ? rest + (CONTAINS.exec(text.slice(rest))?.[0].length ?? 0)
    : cue
  const aside = tree ? findAside(tree, end) : new Set<number>()
  const tokens = (tree?.tokens ?? []).filter((token) => token.start >= end && !aside.has(token.i))
  const contained = end > rest
  const verb = tokens.find(
    ({ tag, form }) => /^VB/.test(tag) || (contained && /(?:ing|ion|ment)$/.test(form)),
  )
  // "First blow off the dust", whatever the tagger made of it.
  if (!tree || (!verb && readOrder(text, tree)?.start !== rest)) return undefined
  if (
    verb &&
    /^(?:be|have|seem|mean|come|is|are|was|has|had)$/.test(verb.lemma) &&
    !tokens.some(({ tag, i }) => i > verb.i && /^VB[NG]?$/.test(tag))
  )
    return undefined
  if (tokens.some(({ tag }) => tag === 'EX')) return undefined
  const pronoun = tokens[0] && /^PRP$/.test(tokens[0].tag) ? 1 : 0
  // "[It is] introduced and printed"
  const auxiliary =
    pronoun === 1 && tokens[1]?.rel === 'aux:pass' && /^(?:is|are|was|were)$/.test(tokens[1].form) ? 1 : 0
  const kept = tokens.slice(pronoun + auxiliary)
  const whole = capitalise(renderTokens(tree, new Set(kept.map(({ i }) => i)))).replace(/[.;:!]+$/, '')
  if (whole.length <= TITLE_LIMIT)
    return makePhase(context, sentence, { text: whole, tokens: kept.map(({ i }) => i) })
  const drop = new Set(tree.tokens.filter((token) => !kept.includes(token)).map(({ i }) => i))
  const title = [TITLE_LIMIT, LONGEST_TITLE]
    .map((limit) => makeCaption(tree, tree.root, { limit, drop }))
    .find((caption) => caption && caption.text.split(' ').length >= LEAST_WORDS)
  if (!title && whole.length <= LONGEST_WHOLE)
    return { title: place(context, sentence, { text: whole, tokens: kept.map(({ i }) => i) }), does: [] }
  return title && makePhase(context, sentence, title)
}

/** The step without some of its words, such as the "then" within it; a pronoun that it begins with is left out. */
export function readWithout(
  context: Context,
  sentence: Sentence,
  tokens: readonly number[],
): Phase | undefined {
  const { tree } = sentence
  if (!tree) return undefined
  const subject = childrenBy(tree, tree.root, /^nsubj/).find(({ i }) => i < tree.root)
  const start = subject ? subtree(tree, subject.i)[0]! : 0
  // "Rather than plating it straight out, they …"
  const isFronted =
    tree.tokens[start - 1]?.form === ',' && !/^(?:if|when|once|unless)$/i.test(tree.tokens[0]!.form)
  const front = isFronted ? tree.tokens.slice(0, start).map(({ i }) => i) : []
  const drop = new Set([...tokens, ...front])
  if (subject && /^PRP$/.test(subject.tag)) drop.add(subject.i)
  const title =
    makeCaption(tree, tree.root, { limit: TITLE_LIMIT, drop }) ??
    makeCaption(tree, tree.root, { limit: LONGEST_TITLE, drop })
  return title && makePhase(context, sentence, title)
}

/** ", which ended in March," right behind the words of order. */
function findAside(tree: Tree, end: number): Set<number> {
  const first = tree.tokens.find((token) => token.start >= end && token.form !== ',')
  if (!first || !/^W/.test(first.tag)) return new Set()
  const verb = tree.tokens.find(({ i, rel }) => rel === 'acl:relcl' && subtree(tree, i).includes(first.i))
  const own = verb ? subtree(tree, verb.i) : []
  const after = Math.max(...own) + 1
  return new Set([first.i - 1, ...own, ...(tree.tokens[after]?.form === ',' ? [after] : [])])
}

/** A step of which `caption` is the title; what else it does stands below. */
export function makePhase(context: Context, sentence: Sentence, caption: Caption): Phase {
  return {
    title: place(context, sentence, caption),
    does: findFurther(sentence.tree!, caption).map((further) => place(context, sentence, further)),
  }
}

const place = (context: Context, sentence: Sentence, { text, tokens }: Caption): Sourced => ({
  text,
  from: [tokensSpan(context, sentence, sentence.tree!, tokens)],
})

/** What the same step does besides what its title says: "… and handed over six bases". */
function findFurther(tree: Tree, { tokens }: Caption): Caption[] {
  return childrenBy(tree, tree.root, /^conj$/).flatMap((verb) => {
    if (tokens.includes(verb.i) || !isPredicate(tree, verb.i)) return []
    const own = subtree(tree, verb.i)
    const lead = childrenBy(tree, verb.i, /^(?:cc|punct|mark)$/).flatMap(({ i }) => (i < verb.i ? [i] : []))
    const kept = own.filter((i) => !lead.includes(i))
    const text = capitalise(renderTokens(tree, new Set(kept))).replace(/[.;:!,]+$/, '')
    const leans = kept.some((i) => /^(?:it|they|them|he|she|this|these|those)$/i.test(tree.tokens[i]!.form))
    return leans || text.length > FURTHER_LIMIT || !/ /.test(text) ? [] : [{ text, tokens: kept }]
  })
}
