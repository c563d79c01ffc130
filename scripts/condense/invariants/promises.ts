/** What a sentence only promises: a count, a question, a kind, of which the next sentence tells more. */
import { childrenBy } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import { VAGUE_COUNTS } from '../empty-words.ts'

/** "Two dangers stand out", "The study explains why …", "declined to comment", "of a different kind". */
export function onlyPromises(draft: Draft): boolean {
  return forms.some((isOfForm) => isOfForm(draft))
}

type Form = (draft: Draft) => boolean

const forms: readonly Form[] = [countsAhead, isComing, answersQuestion, refusesComment, isOfAKind]

/** "Two dangers stand out", "Three rules apply": what they are is told by the next sentence. */
function countsAhead(draft: Draft): boolean {
  const { tree, head } = draft
  const subject = keptBy(draft, head, /^nsubj/)[0]
  if (
    !subject ||
    !/^(stand|emerge|follow|apply|arise|remain|exist|deserve|matter|suffice|recur)$/.test(
      tree.tokens[head]!.lemma,
    )
  )
    return false
  const isCounted = childrenBy(tree, subject.i, /^(nummod|det|amod)/).some((t) =>
    VAGUE_COUNTS.has(t.form.toLowerCase()),
  )
  return isCounted && !tokensOf(draft).some((t) => t.i > subject.i && /^(NN|CD)/.test(t.tag))
}

/** "In November came the news about the ground": that it came, not what it was. */
function isComing(draft: Draft): boolean {
  const { tree, head } = draft
  if (!/^(come|follow|arrive|be)$/.test(tree.tokens[head]!.lemma)) return false
  return keptBy(draft, head, /^(nsubj|obj|xcomp)/).some(
    (t) =>
      t.i > head &&
      /^(news|discovery|moment|question|turn|turning|idea|answer|surprise|shock|breakthrough)$/.test(t.lemma),
  )
}

/** "The study shed light on why the cure fails": the question, not what was found. */
function answersQuestion(draft: Draft): boolean {
  const { tree, head } = draft
  const subject = keptBy(draft, head, /^nsubj/)[0]
  if (
    !subject ||
    !/^(study|paper|research|work|analysis|finding|result|report|article|book|author|team|researcher)$/.test(
      subject.lemma,
    )
  )
    return false
  const verb = tree.tokens[head]!
  if (
    !/^(shed|explain|examine|investigate|explore|describe|discuss|clarify|reveal|show|analyse|analyze|ask)$/.test(
      /^shed$/i.test(verb.form) ? 'shed' : verb.lemma,
    )
  )
    return false
  const next = tokensOf(draft).find(
    (t) => t.i > head && !/^(light|on|upon|about|just|exactly)$/i.test(t.form),
  )
  return next !== undefined && /^(why|how|whether|what)$/i.test(next.form)
}

/** "The UN is a partner of a different kind", "Following is a list of X": of which kind, and the list, are told next. */
function isOfAKind({ tree, kept, head }: Draft): boolean {
  if (childrenBy(tree, head, /^cop/).length === 0) return false
  const first = tree.tokens.find((t) => kept.has(t.i))
  if (
    /^following$/i.test(first?.form ?? '') &&
    /^(is|are|was|were)$/i.test(tree.tokens[first!.i + 1]?.form ?? '')
  )
    return true
  const kind = childrenBy(tree, head, /^nmod/).find(
    (t) => kept.has(t.i) && /^(kind|sort|type|order)$/.test(t.lemma),
  )
  return (
    kind !== undefined &&
    childrenBy(tree, kind.i, /^amod/).some((t) => /^(different|special|other|new|particular)$/i.test(t.form))
  )
}

/** "The director did not want to comment on the plan", "declined to be interviewed": nothing was said. */
function refusesComment({ tree, kept, head }: Draft): boolean {
  const isSaying = (t: Token): boolean => /^(comment|respond|reply|interview|elaborate)$/.test(t.lemma)
  const chain = [tree.tokens[head]!, ...childrenBy(tree, head, /^xcomp/)]
  const isDenied =
    /^(decline|refuse)$/.test(chain[0]!.lemma) ||
    childrenBy(tree, head, /^advmod/).some((t) => kept.has(t.i) && /^(not|n['’]t|never)$/i.test(t.form))
  return isDenied && chain.some((t) => kept.has(t.i) && isSaying(t))
}

const keptBy = ({ tree, kept }: Draft, head: number, relation: RegExp): Token[] =>
  childrenBy(tree, head, relation).filter((t) => kept.has(t.i))
