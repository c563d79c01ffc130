/** Mends what the parser often gets wrong around names and lists. */
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { clauseOf, isPredicate } from './clause.ts'
import { move } from './move-token.ts'
import { repairObjects } from './repair-objects.ts'
import { repairRelativeClauses } from './repair-relatives.ts'
import { repairVerbs } from './repair-verbs.ts'
import type { Tree } from '../../language/types.ts'

/** A mended copy of the tree. */
export function repairTree(tree: Tree): Tree {
  const mended = { ...tree, tokens: tree.tokens.map((token) => ({ ...token, kids: [...token.kids] })) }
  repairVerbs(mended)
  repairSemicolons(mended)
  repairJoinedClauses(mended)
  repairJoinedSubjects(mended)
  repairRelativeClauses(mended)
  repairObjects(mended)
  repairJoinedParts(mended)
  repairOthers(mended)
  repairLists(mended)
  repairAppositions(mended)
  return mended
}

/** "It runs buses; it has ordered more": what follows a semicolon is a clause of its own. */
function repairSemicolons({ tokens }: Tree): void {
  for (const token of tokens) {
    if (!/^(?:ccomp|advcl|obj|conj)$/.test(token.rel) || !/^VB/.test(token.tag)) continue
    const first = Math.min(token.i, ...token.kids)
    if (token.head < first && (tokens[first - 1]?.form === ';' || tokens[first]?.form === ';'))
      token.rel = 'parataxis'
  }
}

/** "and two matches were postponed", ", fueled by tensions": no clause that something reports. */
function repairJoinedClauses(tree: Tree): void {
  const { tokens } = tree
  for (const token of tokens) {
    if (
      !/^(?:ccomp|acl|advcl|parataxis|dep|appos|nmod|xcomp)$/.test(token.rel) ||
      !isPredicate(tree, token.i)
    )
      continue
    const over = tokens[token.head]
    if (!over || over.i > token.i) continue
    const joined = childrenBy(tree, token.i, /^cc$/).some(({ i }) => i < token.i)
    if (joined && childrenBy(tree, token.i, /^nsubj/).length > 0) {
      const head = clauseOf(tree, over.i)
      if (head !== token.i) move(tokens, token, head, 'conj')
    } else if (
      token.rel === 'ccomp' &&
      /^VB[NG]$/.test(token.tag) &&
      tokens[token.i - 1]?.form === ',' &&
      childrenBy(tree, token.i, /^(?:nsubj|mark|aux)/).length === 0
    )
      token.rel = 'advcl'
  }
}

/**
 * "Norway trains the guard at a camp in Halden, and Sweden, having closed its own, pays": what follows ", and" and has a verb
 * of its own is that verb's subject, no member of a list; a participle between them is its own.
 */
function repairJoinedSubjects(tree: Tree): void {
  const { tokens } = tree
  for (const name of tokens) {
    const over = tokens[name.head]
    if (name.rel !== 'conj' || !name.tag.startsWith('NNP') || !over || isVerb(over)) continue
    if (childrenBy(tree, over.i, /^conj$/).length > 1 || !followsAnd(tree, name.i)) continue
    const clause = clauseOf(tree, over.i)
    if (tokens[name.i + 1]?.form !== ',' || clause > name.i) continue
    const verb = childrenBy(tree, clause, /^conj$/).find(
      ({ i, tag }) =>
        i > name.i &&
        /^VB[DZP]?$/.test(tag) &&
        tokens[i - 1]?.form === ',' &&
        childrenBy(tree, i, /^(?:nsubj|cc|aux)/).length === 0,
    )
    if (!verb) continue
    for (const { i } of childrenBy(tree, clause, /^(?:advcl|conj)$/))
      if (i > name.i && i < verb.i) move(tokens, tokens[i]!, verb.i, 'advcl')
    for (const { i } of childrenBy(tree, name.i, /^cc$/)) move(tokens, tokens[i]!, verb.i, 'cc')
    move(tokens, name, verb.i, 'nsubj')
  }
}

/** Whether ", and" stands right before the noun, its article aside. */
function followsAnd({ tokens }: Tree, i: number): boolean {
  const before = tokens[i - 1]?.tag === 'DT' ? i - 2 : i - 1
  return /^(?:and|but|while)$/i.test(tokens[before]?.form ?? '') && tokens[before - 1]?.form === ','
}

/** "is led by X and part of Y": what is joined to X is said of the subject. */
function repairJoinedParts({ tokens }: Tree): void {
  for (const token of tokens) {
    const name = tokens[token.head]
    const verb = name && tokens[name.head]
    if (token.lemma !== 'part' || token.rel !== 'conj' || !name?.tag.startsWith('NNP')) continue
    if (verb && /^obl/.test(name.rel) && isVerb(verb)) move(tokens, token, verb.i, 'conj')
  }
}

/** "France and other nations": the name is the first of the list, no attribute of the second. */
function repairOthers({ tokens }: Tree): void {
  for (const name of tokens) {
    const noun = tokens[name.head]
    const and = tokens[name.i + 1]
    if (
      !/^NNP/.test(name.tag) ||
      !/^(?:amod|compound|nmod|nmod:poss)$/.test(name.rel) ||
      !noun ||
      noun.i < name.i
    )
      continue
    if (!and || !/^and$/i.test(and.form) || and.head !== noun.i) continue
    const { head, rel } = noun
    if (head < 0) continue
    move(tokens, name, head, rel)
    move(tokens, noun, name.i, 'conj')
  }
}

/** "the city, the port authority and three unions": a list, for no comma closes what would be an apposition. */
function repairAppositions(tree: Tree): void {
  const { tokens } = tree
  for (const token of tokens) {
    const over = tokens[token.head]
    if (token.rel !== 'appos' || !/^NN/.test(token.tag) || !over || over.i > token.i) continue
    const members = [...childrenBy(tree, token.i, /^conj$/), ...childrenBy(tree, over.i, /^conj$/)].filter(
      ({ i }) => i > token.i,
    )
    const last = members.find(({ i }) => childrenBy(tree, i, /^cc$/).length > 0)
    const comma =
      tokens[subtree(tree, token.i)[0]! - 1]?.form === ',' || tokens[subtree(tree, token.i)[0]!]?.form === ','
    const next = last && tokens[subtree(tree, last.i).at(-1)! + 1]
    const isList =
      last &&
      comma &&
      (next?.form !== ',' || next === undefined || over.rel.startsWith('obj') || over.rel.startsWith('obl'))
    if (isList) token.rel = 'conj'
  }
}

/** "contribute troops, intelligence, and funding": a bare noun joined to the verb is joined to its object, or to the last noun before it. */
function repairLists(tree: Tree): void {
  for (const token of tree.tokens) {
    const verb = tree.tokens[token.head]
    if (!/^(?:conj|parataxis)$/.test(token.rel) || !/^NN/.test(token.tag) || !verb || !isVerb(verb)) continue
    if (isPredicate(tree, token.i) || childrenBy(tree, token.i, /^(?:case|nsubj)/).length > 0) continue
    const noun = childrenBy(tree, verb.i, /^(?:obj|obl)/)
      .filter(({ i, tag }) => i > verb.i && i < token.i && /^NN/.test(tag))
      .at(-1)
    if (noun) move(tree.tokens, token, noun.i, 'conj')
  }
}
