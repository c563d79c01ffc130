/** Mends words that were taken for nouns or participles where the clause needs a verb, and the other way round. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isBy, repairNames } from './repair-names.ts'
import { move } from './move-token.ts'
import type { Tree } from '../../language/types.ts'

/** Mends the tree in place. */
export function repairVerbs(tree: Tree): void {
  repairAdverbs(tree)
  repairPerfectParticiples(tree)
  repairNeighbours(tree)
  repairFalsePassive(tree)
  repairMissingVerb(tree)
  repairNames(tree)
  repairVerbNouns(tree)
  repairResults(tree)
  repairNounsInIng(tree)
}

/** "Finland had meanwhile persuaded …": an adverb taken for a subject. */
function repairAdverbs({ tokens }: Tree): void {
  for (const token of tokens) {
    if (!/^(?:meanwhile|however|nevertheless|moreover|therefore)$/i.test(token.form)) continue
    if (/^(?:nsubj|obj)/.test(token.rel)) token.rel = 'advmod'
    token.tag = 'RB'
  }
}

/** "Having won a prize, she left": "having" is the auxiliary. */
function repairPerfectParticiples(tree: Tree): void {
  const { tokens } = tree
  for (const having of tokens) {
    const verb = tokens[having.i + 1]
    if (!/^having$/i.test(having.form) || having.rel !== 'advcl' || having.head < 0) continue
    if (!verb || verb.rel !== 'xcomp' || verb.head !== having.i || !/^VB[ND]$/.test(verb.tag)) continue
    verb.tag = 'VBN'
    move(tokens, verb, having.head, 'advcl')
    for (const kid of [...having.kids]) move(tokens, tokens[kid]!, verb.i, tokens[kid]!.rel)
    move(tokens, having, verb.i, 'aux')
  }
}

/** "with neighbouring Kesh": the participle is the name's. */
function repairNeighbours(tree: Tree): void {
  const { tokens } = tree
  for (const word of tokens) {
    const name = tokens[word.i + 1]
    if (word.tag !== 'VBG' || !/^neighbou?ring$/i.test(word.form) || word.head < 0) continue
    if (!name?.tag.startsWith('NNP') || name.head !== word.i) continue
    const marker = tokens[word.i - 1]
    const object = word.kids.map((kid) => tokens[kid]!).find(({ i, tag }) => i > name.i && /^NN/.test(tag))
    const over = word.head
    if (object) move(tokens, object, over, 'obj')
    move(tokens, name, over, 'obl')
    if (marker?.head === word.i && /^(?:mark|case)$/.test(marker.rel)) move(tokens, marker, name.i, 'case')
    move(tokens, word, name.i, 'amod')
  }
}

/** "Troops underwent specialized training": only "be" and "get" make a passive; the participle is the noun's. */
function repairFalsePassive(tree: Tree): void {
  const { tokens } = tree
  for (const verb of tokens) {
    const participle = tokens[verb.head]
    if (verb.rel !== 'aux:pass' || /^(?:be|get)$/.test(verb.lemma) || !participle || participle.tag !== 'VBN')
      continue
    const [object] = childrenBy(tree, participle.i, /^obj$/)
    if (!object || object.i < participle.i || verb.i !== participle.i - 1) continue
    const { head, rel } = participle
    const kids = participle.kids.filter((kid) => kid !== verb.i)
    if (head < 0) {
      participle.kids = kids
      verb.head = -1
      verb.rel = 'root'
      tree.root = verb.i
    } else move(tokens, verb, head, rel)
    for (const kid of kids) move(tokens, tokens[kid]!, verb.i, tokens[kid]!.rel.replace(':pass', ''))
    move(tokens, participle, object.i, 'amod')
  }
}

/** "Soot levels fell by a third", "An inquiry under the judge accused …": a sentence without a verb has one that was taken for a participle. */
function repairMissingVerb(tree: Tree): void {
  const { tokens, root } = tree
  const noun = tokens[root]
  if (!noun || !/^NN/.test(noun.tag) || childrenBy(tree, root, /^cop$/).length > 0) return
  const verb = tokens.find(
    ({ i, tag, rel, head, kids }) =>
      rel === 'acl' &&
      /^VB[ND]$/.test(tag) &&
      i > root &&
      (head === root || tokens[head]!.head === root || tag === 'VBD') &&
      tokens[i - 1]?.form !== ',' &&
      kids.every((kid) => kid > i),
  )
  if (!verb || tokens.some(({ i, tag }) => i !== verb.i && i < verb.i && /^(?:VB[ZPD]|MD)$/.test(tag))) return
  if (verb.tag === 'VBN' && tokens.some(({ i, tag }) => i > verb.i && /^(?:VB[ZPD]|MD)$/.test(tag))) return
  if (childrenBy(tree, verb.i, /^obl/).some(({ i, tag }) => isBy(tree, i) && tag.startsWith('NNP'))) return
  const over = tokens[verb.head]!
  over.kids = over.kids.filter((kid) => kid !== verb.i)
  tree.root = verb.i
  verb.tag = 'VBD'
  verb.head = -1
  verb.rel = 'root'
  move(tokens, noun, verb.i, 'nsubj')
  for (const kid of [...noun.kids]) if (kid > verb.i) move(tokens, tokens[kid]!, verb.i, tokens[kid]!.rel)
}

/** "The ministry chairs the pact": what has a subject and an object is a verb. */
function repairVerbNouns(tree: Tree): void {
  for (const token of tree.tokens) {
    if (!/^NNS?$/.test(token.tag) || childrenBy(tree, token.i, /^(?:cop|case|det)$/).length > 0) continue
    const subject = childrenBy(tree, token.i, /^nsubj$/).some(({ i }) => i < token.i)
    if (subject && childrenBy(tree, token.i, /^obj$/).some(({ i }) => i > token.i))
      token.tag = token.tag === 'NNS' ? 'VBZ' : 'VBP'
  }
}

/** "took the firm public two years later": what the object becomes is no adjective of the time. */
function repairResults(tree: Tree): void {
  const { tokens } = tree
  for (const word of tokens) {
    const noun = tokens[word.i - 1]
    const verb = noun && /^obj/.test(noun.rel) ? tokens[noun.head] : undefined
    if (!/^(?:public|private)$/i.test(word.form) || !verb || !/^(?:take|make|keep|go)$/.test(verb.lemma))
      continue
    const next = tokens[word.i + 1]
    if (word.head !== verb.i && !(next && /^NNS?$/.test(next.tag))) move(tokens, word, verb.i, 'xcomp')
  }
}

/** "counterinsurgency and stabilization training": what looks like a participle is the head of the phrase. */
function repairNounsInIng(tree: Tree): void {
  const { tokens } = tree
  for (const token of tokens) {
    const before = tokens[token.i - 1]
    if (token.tag !== 'VBG' || !/^(?:advcl|acl|xcomp|dep|amod)$/.test(token.rel) || before?.tag !== 'NN')
      continue
    if (childrenBy(tree, token.i, /^(?:obj|mark|case|aux|ccomp)/).length > 0) continue
    const top = before.rel === 'conj' ? tokens[before.head]! : before
    if (
      !/^(?:obj|obl)/.test(top.rel) ||
      top.head < 0 ||
      top.head === token.i ||
      subtree(tree, token.i).includes(top.i)
    )
      continue
    const { head, rel } = top
    token.tag = 'NN'
    move(tokens, token, head, rel)
    move(tokens, top, token.i, 'compound')
    // What a noun is for may go: "training to adapt".
    for (const { i } of childrenBy(tree, token.i, /^xcomp$/)) tokens[i]!.rel = 'advcl'
    for (const kid of [...top.kids])
      if (/^(?:det|case|nmod:poss)$/.test(tokens[kid]!.rel))
        move(tokens, tokens[kid]!, token.i, tokens[kid]!.rel)
  }
}
