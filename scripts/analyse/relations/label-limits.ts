/** What a label may not lose: a condition, a limit, the word without which nothing is said. */
import { childrenBy } from '../../language/index.ts'
import { GATHERINGS } from './thing-verbs.ts'
import type { LabelParts } from './write-label.ts'
import type { Tree } from '../../language/types.ts'

/** "placed", "took", "made": without a further word nobody knows what was done. */
export function isNeedy({ tree, verb, clause, object }: LabelParts, kept: ReadonlySet<number>): boolean {
  const further = [...kept].filter((i) => {
    const { rel, form } = tree.tokens[i]!
    const isMarker = rel === 'case' && /^(?:from|to|in|at|with|for|by|of|on)$/i.test(form)
    // "immediately began to put": how or since when is not what.
    const isBefore = i < verb && !/^(?:not|n['’]t|never)$/i.test(form)
    return i !== verb && i !== clause && !isMarker && !isBefore && !/^(?:aux|mark|det|punct)/.test(rel)
  })
  // "the terms he had offered the king": what was given is not said.
  const isToNobody = object.some(
    (i) => /^i?obj$/.test(tree.tokens[i]!.rel) && /^NNP/.test(tree.tokens[i]!.tag),
  )
  if (
    further.length === 0 &&
    isToNobody &&
    /^(?:offer|lend|grant|promise|owe)$/.test(tree.tokens[verb]!.lemma)
  )
    return true
  // "held a referendum"
  const isGathering = object.some((i) => GATHERINGS.test(tree.tokens[i]!.lemma))
  if (isGathering && tree.tokens[verb]!.lemma === 'hold') return false
  // "gave vehicles and radios": nobody is named to whom.
  const isGiven =
    tree.tokens[verb]!.lemma === 'give' &&
    object.some((i) => tree.tokens[i]!.rel === 'obj' && tree.tokens[i]!.head === verb) &&
    childrenBy(tree, verb, /^(?:iobj|obl)/).length === 0 &&
    childrenBy(tree, verb, /^obj$/).length === 1
  return (
    !isGiven &&
    further.length === 0 &&
    /^(?:put|place|turn|keep|make|get|hold|let|take|have|give|do)$/.test(tree.tokens[verb]!.lemma)
  )
}

/** Whether the clause tells of the past: "recalled", "was recalled". */
export function isTold({
  tree,
  clause,
  passive,
}: Pick<LabelParts, 'tree' | 'clause' | 'verb' | 'passive'>): boolean {
  return passive
    ? childrenBy(tree, clause, /^aux:pass$/).some(({ form }) => /^(?:was|were)$/i.test(form))
    : tree.tokens[clause]!.tag === 'VBD' || isUnchanged(tree, clause)
}

/** "when Halden beat them": one who does it in the present "beats" them. */
function isUnchanged(tree: Tree, clause: number): boolean {
  const { tag, form } = tree.tokens[clause]!
  const [subject] = childrenBy(tree, clause, /^nsubj$/)
  return (
    tag === 'VBP' &&
    /^(?:beat|hit|cut|put|set|shut|let|read|spread|cost|split|burst|cast)$/.test(form) &&
    subject !== undefined &&
    /^NNP?$/.test(subject.tag) &&
    childrenBy(tree, subject.i, /^conj$/).length === 0
  )
}

/** "if …", "unless …", "until …": the label cannot hold what the claim depends on. */
export function isConditional({ tree, clause, verb, passive }: LabelParts): boolean {
  // "taught her until she left": what is told of the past did happen.
  const condition = isTold({ tree, clause, verb, passive })
    ? /^(?:if|unless|provided)$/i
    : /^(?:if|unless|until|when|once|provided)$/i
  return (
    /(?:^|[,;—–(] ?)according to\b/i.test(tree.text) ||
    // "would have won": what did not come to pass
    /\b(?:would|could|might) (?:not )?have$/.test(auxiliariesOf(tree, verb)) ||
    [clause, verb].some((over) =>
      childrenBy(tree, over, /^advcl/).some(({ i }) =>
        childrenBy(tree, i, /^(?:mark|advmod)$/).some(({ form }) => condition.test(form)),
      ),
    )
  )
}

function auxiliariesOf(tree: Tree, verb: number): string {
  return childrenBy(tree, verb, /^(?:aux$|advmod)/)
    .filter(({ i }) => i < verb)
    .map(({ form }) => form.toLowerCase())
    .join(' ')
}

/** "the most outstanding pupil [he ever taught]": a superlative holds only with its limits. */
export function losesLimit(tree: Tree, kept: ReadonlySet<number>): boolean {
  return tree.tokens.some(
    ({ i, tag }) =>
      /^(?:JJS|RBS)$/.test(tag) &&
      kept.has(i) &&
      tree.tokens.some(
        (token) =>
          token.rel === 'acl:relcl' &&
          !kept.has(token.i) &&
          kept.has(token.head) &&
          token.head >= i &&
          token.head - i < 4,
      ),
  )
}
