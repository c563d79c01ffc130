/** Mends names right after their nouns that were taken for subjects or phrases of a verb. */
import { childrenBy, subtree } from '../../language/index.ts'
import { move } from './move-token.ts'
import type { Tree } from '../../language/types.ts'

/** Mends the tree in place. */
export function repairNames(tree: Tree): void {
  repairNamedAgents(tree)
  repairStrayNames(tree)
}

/** "A plan put forward by the diplomat Moss admitted Norway": the name is the diplomat's, and the plan admitted. */
function repairNamedAgents(tree: Tree): void {
  const { tokens, root } = tree
  const participle = tokens[root]
  if (participle?.tag !== 'VBN' || childrenBy(tree, root, /^aux/).length > 0) return
  const [subject] = childrenBy(tree, root, /^nsubj/)
  const main = childrenBy(tree, root, /^(?:parataxis|ccomp|conj)$/).find(({ tag }) => /^VB[ZDP]$/.test(tag))
  const [name] = main ? childrenBy(tree, main.i, /^nsubj/) : []
  const agent = name && tokens[name.i - 1]
  if (!subject || !main || !name || !agent || subject.i > root || main.i < name.i) return
  if (!/^NN$/.test(agent.tag) || agent.head !== root || !isBy(tree, agent.i)) return
  move(tokens, name, agent.i, 'appos')
  participle.kids = participle.kids.filter((kid) => kid !== main.i)
  main.head = -1
  main.rel = 'root'
  tree.root = main.i
  move(tokens, subject, main.i, 'nsubj')
  move(tokens, participle, subject.i, 'acl')
  for (const kid of [...participle.kids])
    if (kid > main.i) move(tokens, tokens[kid]!, main.i, tokens[kid]!.rel)
}

/** "to the research institute VTT", "Divers hired by the firm Moss found": a name right after its noun that was read as a phrase or subject of its own. */
function repairStrayNames(tree: Tree): void {
  const { tokens } = tree
  for (const name of tokens) {
    const noun = tokens[name.i - 1]
    if (!name.tag.startsWith('NNP') || noun?.tag !== 'NN' || noun.i < 1) continue
    if (childrenBy(tree, name.i, /^(?:case|det|cop)$/).length > 0) continue
    const isPhrase = /^obl/.test(name.rel) && /^obl/.test(noun.rel) && noun.head === name.head
    const [subject] = /^nsubj/.test(name.rel) ? childrenBy(tree, name.head, /^nsubj/) : []
    const isSubject =
      subject !== undefined &&
      subject.i < noun.i &&
      isBy(tree, noun.i) &&
      subtree(tree, subject.i).includes(noun.i)
    if (isPhrase || isSubject) move(tokens, name, noun.i, 'appos')
  }
}

/** Whether a noun has "by" before it. */
export function isBy(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^case$/).some(({ form }) => /^by$/i.test(form))
}
