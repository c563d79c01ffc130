/** What is done in a phase, and what for: list items as they stand, and clauses from its sentences. */
import { childrenBy, isFinite, isVerb, subtree } from '../../language/index.ts'
import { isNegated, subjectOf } from '../clauses/clause.ts'
import { capitalise, renderTokens } from '../clauses/render.ts'
import { sourced, tokensSpan } from '../context.ts'
import { readOrderTexts } from './read-order-texts.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Token } from '../../language/types.ts'
import type { Section, Sentence, Sourced } from '../../types/index.ts'

const DOING_LIMIT = 76
/** Most things said of a phase. */
const MOST = 4
const aiming = /^(?:aim|seek|intend|strive|aspire)$/

export function findDoings(context: Context, section: Section): { does: Sourced[]; aim?: Sourced } {
  const own = context.sentences.filter((sentence) => sentence.section === section.index && sentence.tree)
  const aims = own.map((sentence) => readAim(context, sentence)).filter((aim) => aim !== undefined)
  const items = own.filter(({ kind, text }) => kind === 'item' && text.length <= DOING_LIMIT + 10)
  const done =
    items.length >= 2
      ? items.map((item) => sourced(item.text.replace(/[.;,]$/, ''), item))
      : own
          .filter((sentence) => !readAim(context, sentence))
          .flatMap((sentence) => readDoings(context, sentence))
  return { does: done.slice(0, MOST), ...(aims[0] && { aim: aims[0] }) }
}

/** What a section of a manual tells to do: orders short enough to stand as they are, or the first of those that one joins. */
export function findOrders(context: Context, section: Section): Sourced[] {
  const own = context.sentences.filter((sentence) => sentence.section === section.index)
  const orders = own.flatMap((sentence) => readOrderTexts(context, sentence).slice(0, 1))
  // What is done in some cases, or never, is said for want of other orders only.
  const done = orders.filter(({ text }) => !FORBIDS.test(text) && !CONDITION.test(text))
  const rest = orders.filter(({ text }) => !FORBIDS.test(text))
  return [done, rest, orders].find(({ length }) => length > 0)?.slice(0, MOST) ?? []
}

const FORBIDS = /^(?:never|do not|don['’]t|avoid)\b/i
const CONDITION = /^(?:if|unless|where)\b/i
function place(context: Context, sentence: Sentence, { text, tokens }: Caption): Sourced {
  return { text, from: [tokensSpan(context, sentence, sentence.tree!, tokens)] }
}

/** "aimed to X", "The aim was to X" → X. */
function readAim(context: Context, sentence: Sentence): Sourced | undefined {
  const tree = sentence.tree!
  const root = tree.tokens[tree.root]
  if (!root) return undefined
  const wants = aiming.test(root.lemma) ? root : undefined
  const verb = wants
    ? childrenBy(tree, wants.i, /^xcomp$/)[0]
    : childrenBy(tree, root.i, /^nsubj/).some(({ lemma }) =>
          /^(?:aim|goal|purpose|objective|task)$/.test(lemma),
        ) && root.tag === 'VB'
      ? root
      : undefined
  if (!verb || isNegated(tree, root.i)) return undefined
  const before = childrenBy(tree, verb.i, /^(?:nsubj|cop|mark|aux)/).flatMap(({ i }) => subtree(tree, i))
  const caption = makeCaption(tree, verb.i, { limit: 76, drop: new Set(before) })
  return caption && place(context, sentence, caption)
}

/** What a sentence says is done: the parts of what is "involved", or the sentence's own clause. */
function readDoings(context: Context, sentence: Sentence): Sourced[] {
  const tree = sentence.tree!
  const root = tree.tokens[tree.root]
  if (!root || !isVerb(root) || isNegated(tree, root.i) || aiming.test(root.lemma)) return []
  if (containing.test(root.lemma)) return readParts(context, sentence, root)
  const clause = readClause(context, sentence, root)
  return clause ? [clause] : []
}

/** Verbs that lead to what is done: "involved", "focus on". */
const containing = /^(?:involve|include|require|comprise|emphasi[sz]e|focus|cent(?:er|re)|entail)$/

/** A finite clause about what is done: "Aircraft and radar stations mapped the routes". */
function readClause(context: Context, sentence: Sentence, root: Token): Sourced | undefined {
  const tree = sentence.tree!
  const subject = subjectOf(tree, root.i)
  if (!isFinite(tree, root.i) || !subject || /^(?:PRP|DT|EX|W)/.test(subject.tag)) return undefined
  const pointing = childrenBy(tree, subject.i, /^(?:det|nmod:poss)/).some(({ form }) =>
    /^(?:this|these|that|those|such|its|their|his|her)$/i.test(form),
  )
  if (pointing || /^(?:be|have|remain|seem|become|depend|consist|serve)$/.test(root.lemma)) return undefined
  if (childrenBy(tree, root.i, /^aux/).some(({ tag }) => tag === 'MD')) return undefined
  const caption = makeCaption(tree, root.i, { limit: DOING_LIMIT })
  return caption && !leaning.test(caption.text) ? place(context, sentence, caption) : undefined
}

const leaning = /\b(?:it|they|them|he|she|this|these|those)\b/i

/** "focus on rebuilding communities and fostering peace" → both; "required coordination" → it. */
function readParts(context: Context, sentence: Sentence, root: Token): Sourced[] {
  const tree = sentence.tree!
  const head = childrenBy(tree, root.i, /^(?:obj|xcomp|ccomp|advcl|obl)$/).find(
    ({ i, tag, rel }) =>
      i > root.i && (tag === 'VBG' || rel === 'obj' || (rel === 'obl' && /^(?:focus|cent)/.test(root.lemma))),
  )
  if (!head) return []
  const gerund = head.tag === 'VBG'
  const heads = gerund
    ? [head, ...childrenBy(tree, head.i, /^conj$/).filter(({ tag }) => tag === 'VBG')]
    : [head]
  return heads.flatMap(({ i }) => {
    const further = gerund
      ? heads.filter((other) => other.i !== i).flatMap((other) => subtree(tree, other.i))
      : []
    const examples = subtree(tree, i).filter(
      (k) => k > i && /^(?:including|such|like)$/i.test(tree.tokens[k]!.form),
    )
    const end = Math.min(...examples, Infinity)
    const lead = childrenBy(tree, i, /^(?:mark|case|cc|punct)$/)
      .filter((token) => token.i < i)
      .map((token) => token.i)
    const kept = subtree(tree, i).filter(
      (k) => k < end && !lead.includes(k) && (gerund && i !== head.i ? true : !further.includes(k)),
    )
    const text = capitalise(renderTokens(tree, new Set(kept))).replace(/,? and$/, '')
    return text.length <= DOING_LIMIT && / /.test(text) && !leaning.test(text)
      ? [place(context, sentence, { text, tokens: kept })]
      : []
  })
}
