/** What a cut leaves torn: a subject without its verb, a verb without its subject, the first of a row. */
import { childrenBy, isVerb } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "The runner from Tavik said to be the best, won": one comma between the subject and its verb. */
export function cutsSubjectOff(tree: Tree, head: number, tokens: readonly number[], text: string): boolean {
  const verb = Math.min(
    head,
    ...childrenBy(tree, head, /^(?:aux|cop)/)
      .map(({ i }) => i)
      .filter((i) => tokens.includes(i)),
  )
  const before = text.slice(0, text.indexOf(`, ${tree.tokens[verb]!.form}`) + 1)
  const first = tree.tokens[tokens[0]!]!
  return (
    before.endsWith(',') &&
    before.indexOf(',') === before.length - 1 &&
    /^(?:DT|NN|PRP|JJ|CD)/.test(first.tag)
  )
}

/** "A committee was, further highlighted by the gift": one comma between an auxiliary and its verb. */
export function cutsAuxiliaryOff(tree: Tree, head: number, text: string): boolean {
  const off = /\b(?:was|were|is|are|has|have|had), /u.exec(text)
  const verb = text.indexOf(tree.tokens[head]!.form, off?.index ?? 0)
  return off !== null && verb > 0 && !text.slice(off.index + off[0].length, verb).includes(',')
}

/**
 * "invited the parties [after an election in which voters ended his rule] but gave none a majority": a joined verb may
 * belong to one before it that went; "When revenues fell, [the bank suspended payment, and] a squadron came".
 */
export function skipsVerb(tree: Tree, head: number, tokens: readonly number[]): boolean {
  const kept = new Set(tokens)
  const isLostVerb = (from: number, to: number, isOwn: boolean) =>
    tree.tokens
      .slice(from + 1, to)
      .some(
        ({ i, rel }) =>
          !kept.has(i) &&
          /^VB[DZP]$/.test(tree.tokens[i]!.tag) &&
          !/^(?:aux|cop|amod)/.test(rel) &&
          (isOwn ? !/^acl/.test(rel) && childrenBy(tree, i, /^nsubj/).length > 0 : true),
      )
  const joined = childrenBy(tree, head, /^conj$/).filter(
    ({ i }) => kept.has(i) && isVerb(tree.tokens[i]!) && childrenBy(tree, i, /^nsubj/).length === 0,
  )
  const [clause] = childrenBy(tree, head, /^advcl$/).filter(({ i }) => kept.has(i) && i < head)
  return (
    joined.some(({ i }) => i > head && isLostVerb(head, i, false)) ||
    (clause !== undefined && isLostVerb(clause.i, head, true))
  )
}

/** "was laid [and Greek], Roman and Egyptian works came": the first of a row of adjectives whose noun went. */
export function endsOnModifier({ tokens }: Tree, kept: readonly number[], text: string): boolean {
  const last = kept.at(-1)!
  const after = tokens[last + 2]
  return (
    / and \p{Lu}\p{L}+$/u.test(text) &&
    tokens[last + 1]?.form === ',' &&
    after !== undefined &&
    /^(?:JJ|NNP)/.test(after.tag) &&
    !kept.includes(after.i) &&
    tokens.slice(after.i, after.i + 5).some(({ tag }) => /^NNS?$/.test(tag))
  )
}

/** "indicated that Dean and Mitchell [were involved]": "that" without what it leads to. */
export function losesReport({ tokens }: Tree, kept: readonly number[]): boolean {
  const that = kept.findLast((i) => /^that$/i.test(tokens[i]!.form) && tokens[i]!.rel === 'mark')
  return that !== undefined && !kept.some((i) => i > that && /^(?:VB|MD)/.test(tokens[i]!.tag))
}

/** "sold its scorer, and the owner, Norfleet[, refused …]": the noun at the end is the subject of what went. */
export function leavesVerb({ tokens }: Tree, kept: readonly number[], text: string): boolean {
  const last = kept.at(-1)!
  const next = tokens[last + 1]?.form === ',' ? tokens[last + 2] : tokens[last + 1]
  return (
    /, and (?:the|an?|its|his|her|their) [^,]+(?:, [^,]+)?$/.test(text) &&
    /^NN/.test(tokens[last]!.tag) &&
    next !== undefined &&
    /^(?:VB[DZP]|MD)$/.test(next.tag)
  )
}

/** "sold its scorer[, and the owner] refused to spend": a joined verb whose "and" went with its subject. */
export function joinsUnsaid(tree: Tree, head: number, tokens: readonly number[]): boolean {
  const kept = new Set(tokens)
  const joints = tree.tokens.filter(({ i, rel }) => i > head && rel === 'cc')
  return childrenBy(tree, head, /^conj$/).some(({ i, tag }) => {
    const before = joints.filter((cc) => cc.i < i)
    const isVerbOnly = /^VB[DZP]$/.test(tag) && childrenBy(tree, i, /^nsubj/).length === 0
    return i > head && kept.has(i) && isVerbOnly && before.length > 0 && !before.some((cc) => kept.has(cc.i))
  })
}

/** "met [and] agreed": two verbs between which a word went. */
export function runsTogether(tree: Tree, tokens: readonly number[], text: string): boolean {
  return tokens.some((i, n) => {
    const [verb, next] = [tree.tokens[i]!, tree.tokens[tokens[n + 1] ?? -1]]
    const isPast = (token: Token) => /^VB[DN]$/.test(token.tag) && !/^(?:aux|cop|amod)/.test(token.rel)
    return (
      next !== undefined &&
      isPast(verb) &&
      isPast(next) &&
      ((next.i > i + 1 && text.includes(`${verb.form} ${next.form}`)) ||
        // "designed, manufactured [and supplied]"
        (next.rel === 'conj' &&
          text.includes(`${verb.form}, ${next.form}`) &&
          !/ (?:and|or|but) /.test(text)))
    )
  })
}
