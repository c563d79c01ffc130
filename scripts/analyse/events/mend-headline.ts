/** Mends what a parse of short sentences and of joined passives gets wrong for an event. */
import { childrenBy, subtree } from '../../language/index.ts'
import { mendApposed } from './mend-apposed.ts'
import { mendParticiples } from './mend-participles.ts'
import { move } from '../clauses/move-token.ts'
import type { Tree } from '../../language/types.ts'

/** A copy of the tree in which a sentence without a verb has one, and two that tell who was hurt share what follows both. */
export function mendHeadline(tree: Tree): Tree {
  const mended = { ...tree, tokens: tree.tokens.map((token) => ({ ...token, kids: [...token.kids] })) }
  mendPresent(mended)
  mendNamedDoing(mended)
  mendParticiple(mended)
  mendOnlyVerb(mended)
  mendParticiples(mended)
  mendApposed(mended)
  mendHer(mended)
  mendRaised(mended)
  mendChain(mended)
  for (const token of mended.tokens)
    // "was elected in 1990 and re-elected in 1994"
    if (
      token.rel === 'conj' &&
      /^re-?/i.test(token.form) &&
      token.form.replace(/^re-?/i, '') === mended.tokens[token.head]!.form
    )
      token.tag = 'VBN'
  shareAdjuncts(mended)
  return mended
}

/** "Montoro steps down", "The company plans to open a shop": in a sentence without a verb a plural after a noun is one. */
function mendPresent(tree: Tree): void {
  const root = tree.tokens[tree.root]
  if (root?.tag !== 'NNS' || tree.tokens.some(({ tag }) => /^(?:VB[ZPD]|MD)$/.test(tag))) return
  const before = tree.tokens[root.i - 1]
  // "The head, Daniel Osei, plans to …"
  const [subject] = childrenBy(tree, root.i, /^nsubj$/)
  const intends = childrenBy(tree, root.i, /^acl$/).find(({ tag }) => tag === 'VB')
  if (intends && /^NNP?$/.test(subject?.tag ?? '') && childrenBy(tree, root.i, /^cop$/).length === 0) {
    root.tag = 'VBZ'
    root.lemma = root.form.replace(/s$/, '').toLowerCase()
    intends.rel = 'xcomp'
    return
  }
  const purpose = childrenBy(tree, root.i, /^acl$/).find(({ i, tag }) => tag === 'VB' && i > root.i)
  if (!before || before.head !== root.i || !(before.tag === 'NNP' || (before.tag === 'NN' && purpose))) return
  root.tag = 'VBZ'
  root.lemma = root.form.replace(/s$/, '').toLowerCase()
  before.rel = 'nsubj'
  if (purpose) purpose.rel = 'xcomp'
  for (const kid of root.kids.filter((one) => one < before.i))
    move(tree.tokens, tree.tokens[kid]!, before.i, tree.tokens[kid]!.rel)
}

/** "Fighting between the clans broke out": a word in -ing in front of a verb that has no other subject. */
function mendNamedDoing(tree: Tree): void {
  const [first] = tree.tokens
  const root = tree.tokens[tree.root]
  if (!root || !/^VB[DZN]$/.test(root.tag) || first?.tag !== 'VBG' || first.head !== root.i) return
  if (childrenBy(tree, root.i, /^(?:nsubj|csubj|aux)/).length > 0) return
  if (tree.tokens.slice(0, root.i).some(({ form }) => form === ',')) return
  first.tag = 'NN'
  first.rel = 'nsubj'
  if (root.tag === 'VBN') root.tag = 'VBD'
}

/** "A landing succeeded, and the forts were taken": the first of two clauses has a verb, too. */
function mendParticiple(tree: Tree): void {
  const { tokens } = tree
  const noun = tokens[tree.root]
  if (!noun || !/^NN/.test(noun.tag) || childrenBy(tree, noun.i, /^(?:cop|nsubj)/).length > 0) return
  const verb = tokens[noun.i + 1]
  if (verb?.rel !== 'acl' || verb.head !== noun.i || !/^VB[ND]$/.test(verb.tag)) return
  const isJoined = [...childrenBy(tree, noun.i, /^conj$/), ...childrenBy(tree, verb.i, /^conj$/)].some(
    ({ i }) => childrenBy(tree, i, /^nsubj/).length > 0,
  )
  if (!isJoined) return
  noun.kids = noun.kids.filter((kid) => kid !== verb.i)
  verb.head = -1
  verb.rel = 'root'
  verb.tag = 'VBD'
  tree.root = verb.i
  move(tokens, noun, verb.i, 'nsubj')
  for (const kid of noun.kids.filter((one) => one > verb.i))
    move(tokens, tokens[kid]!, verb.i, tokens[kid]!.rel)
}

/** What a subject does without an object. */
const GOES_BY_ITSELF =
  /^(?:apply|appear|arrive|begin|collapse|continue|depart|die|disappear|emerge|end|erupt|expire|fail|happen|land|lapse|last|leave|occur|open|resign|resume|retire|return|sail|start|succeed|surrender|vanish)$/

/** "The duty to register applied [from 1 July]": a sentence has a verb, and its last participle can be nothing else. */
function mendOnlyVerb(tree: Tree): void {
  const { tokens } = tree
  const noun = tokens[tree.root]
  if (!noun || !/^NN/.test(noun.tag) || childrenBy(tree, noun.i, /^(?:cop|nsubj|aux)/).length > 0) return
  if (!/\.$/.test(tree.text) || tokens.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))) return
  const verb = tokens.findLast(({ tag }) => tag === 'VBN')
  if (!verb || verb.i < noun.i || !/^(?:acl|xcomp|advcl)$/.test(verb.rel)) return
  if (!GOES_BY_ITSELF.test(verb.lemma) || childrenBy(tree, verb.i, /^(?:aux|obj|mark|cc)/).length > 0) return
  const [over, rel] = [tokens[verb.head]!, 'nsubj']
  over.kids = over.kids.filter((kid) => kid !== verb.i)
  verb.head = -1
  verb.rel = 'root'
  verb.tag = 'VBD'
  tree.root = verb.i
  move(tokens, noun, verb.i, rel)
  // What stands after it is no part of the noun; nor is "first," in front.
  for (const kid of [...noun.kids].filter((one) => one > verb.i || tokens[one]!.rel === 'advmod'))
    move(tokens, tokens[kid]!, verb.i, tokens[kid]!.rel)
}

/** "appointed her minister": whom, not whose. */
function mendHer({ tokens }: Tree): void {
  for (const her of tokens) {
    const [verb, noun] = [tokens[her.i - 1], tokens[her.i + 1]]
    if (!/^her$/i.test(her.form) || her.rel !== 'nmod:poss' || !verb || !noun || her.head !== noun.i) continue
    if (!/^(?:appoint|elect|name|make|declare|nominate|crown|call)$/.test(verb.lemma)) continue
    move(tokens, her, verb.i, 'obj')
    her.tag = 'PRP'
    noun.rel = 'xcomp'
  }
}

/** "She attacked, was caught, attacked again, and rode alone": the second of a chain of verbs is joined to the first. */
function mendChain({ tokens }: Tree): void {
  for (const token of tokens) {
    if (token.rel !== 'parataxis' || token.i < token.head || !/^VB[DN]$/.test(token.tag)) continue
    const rels = token.kids.map((kid) => tokens[kid]!.rel)
    if (!rels.includes('conj') || rels.some((rel) => /^[nc]subj/.test(rel))) continue
    token.rel = 'conj'
  }
}

/** "A trial is due to begin": the subject before "is" is that of "due". */
function mendRaised({ tokens }: Tree): void {
  for (const subject of tokens) {
    const verb = tokens[subject.head]
    const over = verb && tokens[verb.head]
    if (!/^nsubj/.test(subject.rel) || verb?.tag !== 'VB' || !over || subject.i > over.i || over.i > verb.i)
      continue
    const hasTo = verb.kids.some((kid) => /^to$/i.test(tokens[kid]!.form) && kid > over.i)
    const has = over.kids.some((kid) => /^[nc]subj/.test(tokens[kid]!.rel))
    if (!hasTo || has || !/^(?:advcl|xcomp|ccomp)$/.test(verb.rel)) continue
    move(
      tokens,
      subject,
      over.i,
      over.kids.some((kid) => tokens[kid]!.rel === 'aux:pass') ? 'nsubj:pass' : 'nsubj',
    )
    for (const kid of verb.kids.filter((one) => one < over.i && /^(?:aux|cop)/.test(tokens[one]!.rel)))
      move(tokens, tokens[kid]!, over.i, 'cop')
    verb.rel = 'xcomp'
  }
}

/** What is done to people in an attack or accident. */
export const HARM = /^(?:kill|wound|injure|hurt|maim)$/

/** "Five were killed and seven were hurt in a strike on the barracks": both in the strike. */
function shareAdjuncts(tree: Tree): void {
  for (const head of tree.tokens) {
    const hasOwn = head.kids.some((kid) => kid > head.i && /^obl/.test(tree.tokens[kid]!.rel))
    if (!HARM.test(head.lemma) || hasOwn || childrenBy(tree, head.i, /^aux:pass$/).length === 0) continue
    const joined = childrenBy(tree, head.i, /^conj$/).find(
      ({ i, lemma }) =>
        HARM.test(lemma) &&
        childrenBy(tree, i, /^aux:pass$/).length > 0 &&
        subtree(tree, i).every((k) => k > head.i && tree.tokens[k]!.form !== ','),
    )
    if (!joined) continue
    const after = joined.kids.filter((kid) => kid > joined.i && tree.tokens[kid]!.rel !== 'punct')
    if (!after.every((kid) => /^(?:obl|advcl)/.test(tree.tokens[kid]!.rel))) continue
    const shared = after.filter((kid) => tree.tokens[kid]!.rel.startsWith('obl'))
    joined.kids = joined.kids.filter((kid) => !shared.includes(kid))
    for (const kid of shared) tree.tokens[kid]!.head = head.i
    head.kids = [...head.kids, ...shared].sort((a, b) => a - b)
  }
}
