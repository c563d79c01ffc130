/** Mends what a verb is done to: who is given something, who is beaten. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { isActorNoun } from './actor-nouns.ts'
import { move } from './move-token.ts'
import type { Tree } from '../../language/types.ts'

const ditransitive =
  /^(?:give|fine|charge|lend|promise|offer|send|grant|pay|award|show|sell|hand|owe|teach|deny)$/

/** Mends the tree in place. */
export function repairObjects(tree: Tree): void {
  repairIndirectObjects(tree)
  repairAppointed(tree)
  repairRecipients(tree)
  repairScores(tree)
  repairLateObjects(tree)
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

/** "named Paul Moss special prosecutor": the name is no part of the office. */
function repairAppointed({ tokens }: Tree): void {
  for (const office of tokens) {
    const verb = tokens[office.head]
    if (!/^(?:obj|xcomp)$/.test(office.rel) || office.tag !== 'NN' || !verb) continue
    if (!/^(?:name|appoint|elect|make|declare|crown|call)$/.test(verb.lemma)) continue
    const name = office.kids
      .map((kid) => tokens[kid]!)
      .find(({ i, rel, tag }) => i === verb.i + 1 && rel === 'compound' && /^NNP/.test(tag))
    if (!name) continue
    office.rel = 'xcomp'
    move(tokens, name, verb.i, 'obj')
  }
}

/** "lends locks to film studios": what looks like a verb after "to" is part of the recipient's name. */
function repairRecipients(tree: Tree): void {
  const { tokens } = tree
  for (const word of tokens) {
    const over = tokens[word.head]
    const verb = over?.rel === 'obj' ? tokens[over.head] : over
    const noun = tokens[word.i + 1]
    const to = tokens[word.i - 1]
    if (
      word.tag !== 'VB' ||
      !/^(?:xcomp|acl|advcl)$/.test(word.rel) ||
      !verb ||
      !ditransitive.test(verb.lemma)
    )
      continue
    if (noun?.tag !== 'NNS' || noun.head !== word.i || !isActorNoun(noun.lemma) || to?.tag !== 'TO') continue
    if (childrenBy(tree, verb.i, /^obj$/).length === 0) continue
    word.tag = 'NN'
    move(tokens, noun, verb.i, 'obl')
    for (const kid of [...word.kids])
      move(tokens, tokens[kid]!, noun.i, kid === to.i ? 'case' : tokens[kid]!.rel)
    move(tokens, word, noun.i, 'compound')
  }
}

/** "and when the school closed two years later its head, who …, hired her": what follows a time is no object of the verb before it, but the subject of the next. */
function repairLateObjects(tree: Tree): void {
  const { tokens } = tree
  for (const noun of tokens) {
    const closed = tokens[noun.head]
    if (noun.rel !== 'obj' || !closed || closed.i > noun.i || !isVerb(closed)) continue
    const isWhen = childrenBy(tree, closed.i, /^(?:advmod|mark)$/).some(({ form }) =>
      /^(?:when|after|once)$/i.test(form),
    )
    const isLate = childrenBy(tree, closed.i, /^obl:(?:unmarked|tmod)$/).some(({ i }) => i < noun.i)
    const hired = tokens.find(
      ({ i, tag, rel, head }) =>
        rel === 'conj' && tag === 'VBD' && i > noun.i && head < closed.i && tokens[i - 1]?.form === ',',
    )
    if (!isWhen || !isLate || !hired || childrenBy(tree, hired.i, /^nsubj/).length > 0) continue
    move(tokens, noun, hired.i, 'nsubj')
    move(tokens, closed, hired.i, 'advcl')
  }
}

/** "beat Halden 4–1": the name is beaten, it does not count. */
function repairScores({ tokens }: Tree): void {
  for (const name of tokens) {
    const count = tokens[name.head]
    const verb = count && tokens[count.head]
    if (
      !name.tag.startsWith('NNP') ||
      count?.tag !== 'CD' ||
      count.i !== name.i + 1 ||
      !verb ||
      !isVerb(verb)
    )
      continue
    if (name.i === verb.i + 1 && !verb.kids.some((kid) => tokens[kid]!.rel === 'obj'))
      move(tokens, name, verb.i, 'obj')
  }
}
