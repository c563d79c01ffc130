/** Participles that tell an event by themselves: what was made, published or headed, and when. */
import { childrenBy, subtree } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

/** "Her memoirs, published in 1990, …": dated by itself; "The report, published in 2011, blamed …" as a whole. */
export function isPublished(tree: Tree, head: number): boolean {
  const { form, rel, head: over } = tree.tokens[head]!
  return (
    rel === 'acl' &&
    /^(?:published|released|issued)$/.test(form) &&
    /^nsubj/.test(tree.tokens[over]?.rel ?? '')
  )
}

/** What is made, and when: "founded in 1908", "Started in 1990". */
const making =
  /^(?:founded|started|built|delivered|inaugurated|consecrated|concluded|enacted|sponsored|established|opened|launched|created|signed|adopted|written|completed|compiled|formed|introduced|elected|appointed|begun|erected|discovered|invented|held|installed|passed|published|released|issued|unveiled|drafted|chartered|commissioned|proclaimed|ratified|undertaken|carried|conducted|reported|born|agreed|restored|rebuilt|designed|set)$/i

export const isMaking = (form: string): boolean => making.test(form)

/** "Wattle, founded in 2011 by …": beside a name or "the"; "Started in 2006, the repair …": before its subject. */
export function isFounded(tree: Tree, head: number): boolean {
  const { form, tag, rel, i } = tree.tokens[head]!
  const over = tree.tokens[tree.tokens[head]!.head]
  if (tag !== 'VBN' || !over || !making.test(form) || childrenBy(tree, i, /^(?:aux|mark|nsubj)/).length > 0)
    return false
  // "Mathur, born in Teheran": where, or to whom.
  if (/^born$/i.test(form) && childrenBy(tree, i, /^obl/).length === 0) return false
  if (rel === 'advcl')
    return (
      i === 0 &&
      childrenBy(tree, over.i, /^nsubj/).some(
        (of) =>
          /^NN/.test(of.tag) && !(/^born$/i.test(form) && childrenBy(tree, of.i, /^nmod:poss$/).length > 0),
      )
    )
  const article = childrenBy(tree, over.i, /^det$/)[0]?.form.toLowerCase()
  // "a portrait of a farmer, painted by …": which of the two was painted?
  if (over.rel === 'nmod' && !/^NNP/.test(over.tag) && tree.tokens[i - 1]?.form === ',') return false
  // "a house built in 1820" tells nothing; "a study published in a journal" does.
  const known =
    /^NNP/.test(over.tag) ||
    article === 'the' ||
    // "Mendel's experiments conducted between …"
    childrenBy(tree, over.i, /^nmod:poss$/).some(({ tag: of }) => /^NNP/.test(of)) ||
    (/^an?$/.test(article ?? '') &&
      childrenBy(tree, i, /^(?:obl|obj|xcomp|advcl)/).some((kid) =>
        subtree(tree, kid.i).every((k) => !/^\d{3,4}$/.test(tree.tokens[k]!.form)),
      ))
  // "a centre in Mombasa, opened": more is said of it than which one it is.
  const isAdded = /^an?$/.test(article ?? '') && tree.tokens[i - 1]?.form === ','
  // "shares a register under a memorandum concluded": of the noun before it.
  const isApart = tree.tokens.slice(over.i + 1, i).some(
    ({ form: article, rel: of, head: noun }) =>
      of === 'det' &&
      /^an?$/i.test(article) &&
      // "The Forum, an association founded": that says more of the Forum.
      !(tree.tokens[noun]!.rel === 'appos' && tree.tokens[noun]!.head === over.i),
  )
  return rel === 'acl' && over.i < i && !(isApart && tree.tokens[i - 1]?.form !== ',') && (known || isAdded)
}

/** "The office, headed since 2019 by …": so from then on. */
export function isHeaded(tree: Tree, head: number): boolean {
  const { form, rel, head: over } = tree.tokens[head]!
  return (
    rel === 'acl' &&
    /^(?:headed|led|chaired|run|owned|directed|governed|managed|edited)$/i.test(form) &&
    tree.tokens[head - 1]?.form === ',' &&
    childrenBy(tree, head, /^obl/).some(({ i }) =>
      childrenBy(tree, i, /^case$/).some((one) => /^by$/i.test(one.form)),
    ) &&
    (/^NNP/.test(tree.tokens[over]!.tag) ||
      childrenBy(tree, over, /^det$/).some((one) => /^the$/i.test(one.form)))
  )
}
