/** Labels that would be broken off, and what they must leave out for it. */
import { childrenBy, subtree } from '../../language/index.ts'
import type { LabelParts } from './write-label.ts'
import type { Tree } from '../../language/types.ts'

/** Whether the object is made to be something: "lets her be the manager". */
export function letsBe(tree: Tree, { verb, object }: LabelParts): boolean {
  return (
    /^(?:let|make|have|help|see)$/.test(tree.tokens[verb]!.lemma) &&
    tree.tokens.some(({ i, form, rel }) => rel === 'cop' && /^be$/i.test(form) && object.includes(i - 1))
  )
}

/**
 * What a label cannot keep: "granted … to test whether [the yeast]", whose clause has lost its verb; "has led for longer"
 * without "than"; "negotiated with [X] the treaty", what follows an object that has its own preposition; half of "brother-in-law".
 */
export function brokenOff(
  tree: Tree,
  kept: ReadonlySet<number>,
  { verb, clause, object, passive }: LabelParts,
): number[] {
  const { tokens } = tree
  const asking = [...kept].find((i) => /^(?:whether|how|why)$/i.test(tokens[i]!.form))
  const asked = asking === undefined ? undefined : tokens[tokens[asking]!.head]
  const over =
    asked && (!kept.has(asked.i) || /^NN/.test(asked.tag)) && asked.head >= 0 ? tokens[asked.head] : undefined
  const open = over && over.i !== verb && over.i !== clause ? subtree(tree, over.i) : over ? [asking!] : []
  const compared = tokens.find(
    ({ i, form, tag }) =>
      kept.has(i) &&
      i > verb &&
      /^(?:for|to)$/i.test(form) &&
      /^(?:RBR|JJR)$/.test(tokens[i + 1]?.tag ?? '') &&
      tag === 'IN',
  )
  const longer = compared ? [compared.i, compared.i + 1] : []
  const head = object.find((i) => !object.includes(tokens[i]!.head))
  const marker = head === undefined ? undefined : childrenBy(tree, head, /^case$/).find(({ i }) => i < head)
  const isApart = !passive && head !== undefined && head > verb && marker && tokens[head]!.head === verb
  const things = isApart
    ? childrenBy(tree, verb, /^obj$/)
        .filter(({ i }) => i > head)
        .flatMap(({ i }) => subtree(tree, i))
    : []
  const halves = [...kept].filter(
    (i) =>
      i > verb &&
      tokens[i]!.form !== '-' &&
      tokens.some(
        ({ form, i: k }) =>
          form === '-' &&
          (k === i + 1 || k === i - 1) &&
          !kept.has(k) &&
          object.some((o) => Math.abs(o - i) <= 4),
      ),
  )
  const phrases = halves.flatMap((i) => [
    i,
    ...childrenBy(tree, i, /^(?:nmod:poss|case|det)$/).map(({ i: k }) => k),
  ])
  // "sentences Moss to two years and Weil to nine": the second belongs to another.
  const again = childrenBy(tree, verb, /^obl/)
    .filter(({ i }) => i > verb && childrenBy(tree, i, /^case$/).some(({ form }) => /^to$/i.test(form)))
    .slice(1)
    .flatMap(({ i }) => subtree(tree, i))
  // "ordered to stay [at home] and as far away as …": what "and" joins has lost what it is joined to.
  const joined = tokens
    .filter(({ i, rel }) => {
      const before = tokens[i - 1]?.form === ',' ? i - 2 : i - 1
      return (
        rel === 'cc' &&
        kept.has(i) &&
        i > verb &&
        before > verb &&
        !kept.has(before) &&
        !object.includes(before)
      )
    })
    .map(({ head }) => subtree(tree, head))
    .filter((own) => !own.includes(verb))
    .flat()
  // "gave boats in 2022 and shares pictures": what "and" joins to a noun across a phrase of the verb is another deed.
  const crossing = tokens
    .filter(({ i, rel, head: noun }) => {
      const [and] = childrenBy(tree, i, /^cc$/)
      const before = and && tokens[and.i - 1]
      return (
        rel === 'conj' &&
        i > verb &&
        kept.has(i) &&
        noun > verb &&
        and !== undefined &&
        before !== undefined &&
        before.form !== ',' &&
        before.i > noun &&
        !subtree(tree, noun).includes(before.i)
      )
    })
    .flatMap(({ i }) => subtree(tree, i))
  // "discovered it growing on galls": what the object does is no part of the doing.
  const doings = passive
    ? []
    : childrenBy(tree, verb, /^(?:xcomp|advcl)$/)
        .filter(({ i, tag }) => tag === 'VBG' && head !== undefined && head > verb && i > head)
        .filter(({ i }) => childrenBy(tree, i, /^(?:mark|case)$/).length === 0)
        .flatMap(({ i }) => subtree(tree, i))
  return [
    ...joined,
    ...crossing,
    ...doings,
    ...open,
    ...longer,
    ...things,
    ...phrases,
    ...(passive ? [] : again.filter((i) => !object.includes(i))),
  ]
}
