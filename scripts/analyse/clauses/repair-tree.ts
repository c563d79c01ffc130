/** Mends what the parser often gets wrong around names and lists. */
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { clauseOf, isPredicate } from './clause.ts'
import { move } from './move-token.ts'
import { repairVerbs } from './repair-verbs.ts'
import type { Tree } from '../../language/types.ts'

/** A mended copy of the tree. */
export function repairTree(tree: Tree): Tree {
  const mended = { ...tree, tokens: tree.tokens.map((token) => ({ ...token, kids: [...token.kids] })) }
  repairVerbs(mended)
  repairSemicolons(mended)
  repairJoinedClauses(mended)
  repairRelatives(mended)
  repairLooseRelatives(mended)
  repairObjectRelatives(mended)
  repairIndirectObjects(mended)
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

/** "X, which does A, does B" is parsed as if A were the main clause and B joined to it. */
function repairRelatives(tree: Tree): void {
  const verb = tree.tokens[tree.root]
  if (!verb) return
  const subjects = childrenBy(tree, verb.i, /^nsubj/).filter(({ i }) => i < verb.i)
  const [noun, relative] = [subjects[0], subjects.at(-1)]
  const main = childrenBy(tree, verb.i, /^conj$/).find(
    ({ i, tag }) => i > verb.i && /^VB[ZPD]$/.test(tag) && tree.tokens[i - 1]?.form === ',',
  )
  if (!noun || !relative || noun === relative || !/^(?:which|who)$/i.test(relative.form) || !main) return
  move(tree.tokens, verb, noun.i, 'acl:relcl')
  main.head = -1
  main.rel = 'root'
  verb.kids = verb.kids.filter((kid) => kid !== main.i)
  tree.root = main.i
  move(tree.tokens, noun, main.i, 'nsubj')
  for (const kid of [...verb.kids])
    if (kid > main.i) move(tree.tokens, tree.tokens[kid]!, main.i, tree.tokens[kid]!.rel)
}

/** ", which the two sides signed": of two subjects the first is what the clause is done to. */
function repairObjectRelatives(tree: Tree): void {
  for (const verb of tree.tokens) {
    const [relative, subject] = childrenBy(tree, verb.i, /^nsubj/)
    if (!subject || subject.i > verb.i || !/^(?:which|that|whom)$/i.test(relative!.form)) continue
    relative!.rel = 'obj'
    if (subject.rel === 'nsubj:pass') subject.rel = 'nsubj'
  }
}

const ditransitive = /^(?:give|lend|promise|offer|send|grant|pay|award|show|sell|hand|owe|teach|deny)$/

/** ", who joined the project": a relative clause, of the noun before the comma. */
function repairLooseRelatives(tree: Tree): void {
  const { tokens } = tree
  for (const token of tokens) {
    const pronoun = childrenBy(tree, token.i, /^nsubj/)[0]
    const noun = pronoun && tokens[pronoun.i - 2]
    if (!/^(?:parataxis|advcl|ccomp|conj)$/.test(token.rel) || !pronoun || !noun) continue
    if (
      !/^(?:who|which)$/i.test(pronoun.form) ||
      tokens[pronoun.i - 1]?.form !== ',' ||
      !/^NN/.test(noun.tag)
    )
      continue
    if (!subtree(tree, token.i).includes(noun.i)) move(tokens, token, noun.i, 'acl:relcl')
  }
}

/** "lend the mission two boats" is parsed as if the mission were a kind of boats: a noun before a number or adjective is none. */
function repairIndirectObjects({ tokens }: Tree): void {
  for (const object of tokens) {
    const verb = tokens[object.head]
    if (object.rel !== 'obj' || !verb || !ditransitive.test(verb.lemma)) continue
    // "lends the province 200 million dollars"
    const sum = object.kids
      .map((kid) => tokens[kid]!)
      .find(
        ({ i, rel, tag, kids }) =>
          i > object.i &&
          /^(?:nmod|acl:relcl|appos|dep)$/.test(rel) &&
          /^NN/.test(tag) &&
          kids.every((kid) => kid > object.i && tokens[kid]!.rel !== 'case'),
      )
    if (sum && tokens[object.i + 1]?.tag === 'CD') {
      object.rel = 'iobj'
      move(tokens, sum, verb.i, 'obj')
      continue
    }
    const noun = tokens.find(
      ({ i, rel, head, tag }) =>
        i < object.i - 1 &&
        i > verb.i &&
        /^NN/.test(tag) &&
        /^(?:compound|nmod|nmod:poss|dep|flat)$/.test(rel) &&
        (head === object.i || tokens[head]?.head === object.i) &&
        /^(?:CD|JJ|DT|VBN)/.test(tokens[i + 1]!.tag),
    )
    if (!noun) continue
    move(tokens, noun, verb.i, 'iobj')
    for (const token of tokens)
      if (token.i < noun.i && token.i > verb.i && token.head === object.i)
        move(tokens, token, noun.i, token.rel)
    for (const kid of [...noun.kids])
      if (kid > noun.i) move(tokens, tokens[kid]!, object.i, tokens[kid]!.tag === 'CD' ? 'nummod' : 'amod')
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
