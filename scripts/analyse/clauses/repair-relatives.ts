/** Mends relative clauses: which noun they are said of, and whether the relative word is subject or object. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isCollective } from './actor-nouns.ts'
import { move } from './move-token.ts'
import type { Tree } from '../../language/types.ts'

/** Mends the tree in place. */
export function repairRelativeClauses(tree: Tree): void {
  repairRelatives(tree)
  repairLooseRelatives(tree)
  repairObjectRelatives(tree)
  repairRelativesOfGroups(tree)
  repairWhose(tree)
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

/** "a text of 64 articles that was adopted", "a body of inspectors which the union founded": said of the first noun. */
function repairRelativesOfGroups(tree: Tree): void {
  const { tokens } = tree
  for (const verb of tokens) {
    const noun = tokens[verb.head]
    const whole = noun && tokens[noun.head]
    if (verb.rel !== 'acl:relcl' || noun?.tag !== 'NNS' || noun.rel !== 'nmod' || whole?.tag !== 'NN')
      continue
    if (!childrenBy(tree, noun.i, /^case$/).some(({ form }) => /^of$/i.test(form))) continue
    const relative = childrenBy(tree, verb.i, /^nsubj/).some(({ form }) => /^(?:which|that)$/i.test(form))
    const singular = [verb, ...childrenBy(tree, verb.i, /^(?:aux|cop)/)].some(
      ({ tag, form }) => tag === 'VBZ' || /^was$/i.test(form),
    )
    if (relative ? singular : isCollective(whole.lemma)) move(tokens, verb, whole.i, 'acl:relcl')
  }
}

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

/** "X, whose father ran the mill, joined Y" is parsed as if the father were X: he is the subject of a clause of his own. */
function repairWhose(tree: Tree): void {
  const { tokens } = tree
  for (const noun of tokens) {
    if (
      noun.rel !== 'appos' ||
      !childrenBy(tree, noun.i, /^nmod:poss$/).some(({ form }) => /^whose$/i.test(form))
    )
      continue
    const name = tokens[noun.head]!
    const verb = tokens[name.head]
    const main =
      verb &&
      childrenBy(tree, verb.i, /^conj$/).find(
        ({ i, tag }) =>
          /^VB[ZPD]$/.test(tag) && tokens[i - 1]?.form === ',' && childrenBy(tree, i, /^nsubj/).length === 0,
      )
    if (!verb || !main || verb.i < noun.i || !/^nsubj/.test(name.rel)) continue
    move(tokens, noun, verb.i, 'nsubj')
    const { head, rel } = verb
    if (head < 0) {
      main.head = -1
      main.rel = 'root'
      tree.root = main.i
      verb.kids = verb.kids.filter((kid) => kid !== main.i)
    } else move(tokens, main, head, rel)
    move(tokens, name, main.i, 'nsubj')
    move(tokens, verb, name.i, 'acl:relcl')
    for (const kid of [...verb.kids]) if (kid > main.i) move(tokens, tokens[kid]!, main.i, tokens[kid]!.rel)
  }
}
