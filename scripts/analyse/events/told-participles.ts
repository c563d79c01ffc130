/** Participles with a date of their own that tell what the subject of their main clause did, or what was done to it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isPast, isTold } from './event-clause.ts'
import type { Tree } from '../../language/types.ts'

/** Whether a clause without a finite verb tells an event of the main clause's subject. */
export function isToldParticiple(tree: Tree, head: number): boolean {
  return [isSequence, isPassiveSequence, isMeanwhile, isPerfect, isFollowing, isDoneTo].some((isOf) =>
    isOf(tree, head),
  )
}

/** "After gaining independence", "Upon becoming president": what the main clause's subject did before. */
function isSequence(tree: Tree, head: number): boolean {
  const { tag, head: over } = tree.tokens[head]!
  return (
    tag === 'VBG' &&
    childrenBy(tree, head, /^(?:mark|case)$/).some(
      ({ form }) =>
        /^(?:after|before|since|until)$/i.test(form) || (head < over && /^(?:upon|on)$/i.test(form)),
    )
  )
}

/** "before being commissioned": what was done to the main clause's subject. */
export function isPassiveSequence(tree: Tree, head: number): boolean {
  const { tag, rel } = tree.tokens[head]!
  const auxiliaries = childrenBy(tree, head, /^aux/)
  return (
    tag === 'VBN' &&
    rel === 'advcl' &&
    auxiliaries.length === 1 &&
    /^being$/i.test(auxiliaries[0]!.form) &&
    childrenBy(tree, head, /^nsubj/).length === 0 &&
    childrenBy(tree, head, /^(?:mark|case)$/).some(({ form }) => /^(?:after|before|until)$/i.test(form))
  )
}

/** "While living in Oran in 1859, he heard …": the main clause, which comes next, is of the same time. */
export function isMeanwhile(tree: Tree, head: number): boolean {
  const { tag, rel, head: over } = tree.tokens[head]!
  return (
    tag === 'VBG' &&
    rel === 'advcl' &&
    head < over &&
    isPast(tree, over) &&
    childrenBy(tree, head, /^(?:mark|advmod)$/).some(({ form, i }) => i < head && /^while$/i.test(form))
  )
}

/** "Having qualified in 1958, she …" */
export function isPerfect(tree: Tree, head: number): boolean {
  const { tag, rel, head: over } = tree.tokens[head]!
  const auxiliaries = childrenBy(tree, head, /^aux/)
  return (
    tag === 'VBN' &&
    rel === 'advcl' &&
    over > head &&
    auxiliaries.length === 1 &&
    /^having$/i.test(auxiliaries[0]!.form) &&
    isPast(tree, over) &&
    childrenBy(tree, head, /^(?:nsubj|advmod)/).every(({ form }) => !/^(?:not|never)$/i.test(form))
  )
}

/** What the whole of the main clause brings about, not its subject alone. */
const RESULT =
  /^(?:cause|kill|injure|wound|leave|make|lead|bring|result|force|trigger|spark|end|begin|start|include|involve|follow|mark|raise|help|allow|enable|mean|set|create|reduce|increase|give|be|have|become|remain|live|know|hold|own|depend|use|date|reach|total|cover|last|run|rise|fall|continue)$/

/** "The firm lost its market, closing its last mill [in 1971]": with a date of its own, at the end. */
function isFollowing(tree: Tree, head: number): boolean {
  const { tag, head: over, rel, lemma } = tree.tokens[head]!
  if (tag !== 'VBG' || rel !== 'advcl' || over > head || RESULT.test(lemma)) return false
  const isFenced = subtree(tree, head).every((i) => i >= head || tree.tokens[i]!.form === ',')
  const [subject] = childrenBy(tree, over, /^nsubj/)
  return (
    isFenced &&
    tree.tokens[head - 1]?.form === ',' &&
    subject !== undefined &&
    /^(?:NN|PRP)/.test(subject.tag) &&
    isTold(tree, over) &&
    isPast(tree, over) &&
    childrenBy(tree, head, /^(?:obj|obl|xcomp)/).length > 0 &&
    childrenBy(tree, head, /^(?:mark|nsubj|aux)/).length === 0
  )
}

/** What is done to someone or something once. */
export const DONE =
  /^(?:submitted|enlarged|repaired|widened|removed|replaced|arrested|released|freed|captured|expelled|exiled|deported|banned|wounded|injured|destroyed|damaged|demolished|rebuilt|restored|renamed|sold|bought|acquired|occupied|annexed|sentenced|convicted|acquitted|imprisoned|interned|dismissed|sacked|deposed|ousted|ordained|crowned|knighted|recruited|transferred|nominated|relegated|promoted|demoted|abolished|dissolved|shot|painted|recorded|born|re-?elected|evicted|evacuated)$/i

/** "Arrested in 1940, she …": at the beginning, of a subject that comes next. */
function isDoneTo(tree: Tree, head: number): boolean {
  const { form, tag, rel, head: over } = tree.tokens[head]!
  return (
    tag === 'VBN' &&
    rel === 'advcl' &&
    over > head &&
    DONE.test(form) &&
    head <= 1 &&
    isPast(tree, over) &&
    // "Born in 1942, Joshua's parents …" is a slip of the writer's.
    childrenBy(tree, over, /^nsubj/).some(
      ({ i }) => i > head && childrenBy(tree, i, /^nmod:poss$/).length === 0,
    ) &&
    childrenBy(tree, head, /^(?:aux|mark|nsubj)/).length === 0
  )
}
