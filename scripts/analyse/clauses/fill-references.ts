/** Names in the place of pronouns, so that a caption stands alone. */
import { causative, hasCondition, withComma } from './caption-cuts.ts'
import { isEmpty, isLoosePronoun } from './misreadings.ts'
import { clauseOf, isPredicate } from './clause.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import type { Antecedent } from './resolve.ts'
import type { Entity, Span } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** What a caption says in other words than its clause. */
export interface References {
  replaced: Map<number, string>
  /** Where the words put in stand in the article. */
  named: Map<number, Span[]>
  /** Tokens that go, for what they point to is not known. */
  drop: Set<number>
}

export interface ClauseWords {
  tree: Tree
  head: number
  subject: Token
  /** Tokens of a subject that stands outside the clause. */
  add: readonly number[]
  /** Tokens that go in any case. */
  gone: ReadonlySet<number>
  /** Whether the subject is known to be no person: "his" and "her" are not its own. */
  isBody?: boolean
  /** What the article is about. */
  topic?: Entity
}

/** The references of a clause; undefined where one of them stays open. */
export function fillReferences(
  { tree, head, subject, add, gone, isBody, topic }: ClauseWords,
  resolve: (token: number) => Antecedent | undefined,
): References | undefined {
  const found: References = { replaced: new Map(), named: new Map(), drop: new Set() }
  const told = new Set<string>()
  const own = new Set(subtree(tree, subject.i))
  const take = (i: number, possessive: boolean): boolean => {
    const antecedent = resolve(i)
    if (!antecedent) return false
    // Once named, a pronoun is plain: "Maron’s father took her on board".
    if (told.has(antecedent.text) && i !== subject.i) return true
    told.add(antecedent.text)
    found.replaced.set(i, antecedent.text + (possessive ? '’s' : ''))
    found.named.set(i, [antecedent.span])
    return true
  }
  const subjectIsPerson = /^(?:he|she|who)$/i.test(subject.form) || (/^NNPS?$/.test(subject.tag) && !isBody)
  // "The Institution published her paper": what has an article is no person.
  const hasArticle = childrenBy(tree, subject.i, /^det$/).length > 0
  for (const i of [...subtree(tree, head), ...add]) {
    const token = tree.tokens[i]!
    if (found.drop.has(i) || gone.has(i)) continue
    // "World War I" is a number.
    const isNumber = token.form === 'I' && /^NNP/.test(tree.tokens[i - 1]?.tag ?? '')
    if (/^(?:I|we|you|me|us|my|our|your)$/i.test(token.form) && !isNumber) {
      // "gave us responsibility for the handbook"
      if (token.rel !== 'iobj' || childrenBy(tree, token.head, /^obj$/).length === 0) return undefined
      found.drop.add(i)
      continue
    }
    if (i === subject.i && /^(?:he|she|it|they)$/i.test(token.form)) {
      if (/^it$/i.test(token.form) && isEmpty(tree, head)) continue
      if (!take(i, false)) return undefined
    } else if (isLoosePronoun(token, tree.tokens[i + 1])) {
      if (take(i, false)) continue
      const branch = expendable(tree, head, i)
      if (!branch) return undefined
      for (const k of branch) found.drop.add(k)
    } else if (/^(?:his|her|their|its)$/i.test(token.form)) {
      if (own.has(i)) {
        if (!take(i, true)) return undefined
      } else if (/^(?:its|their)$/i.test(token.form)) {
        continue
      } else if (subjectIsPerson && !isOfOther(tree, i)) {
        if (hasArticle && topic && resolve(i)?.entity === topic) take(i, true)
      } else if (!take(i, true)) {
        const branch = expendable(tree, head, i)
        if (!branch) return undefined
        for (const k of branch) found.drop.add(k)
      }
    }
  }
  return found
}

/** "and she completed his design": not her own. */
function isOfOther(tree: Tree, i: number): boolean {
  const clause = clauseOf(tree, i)
  const [own] = childrenBy(tree, clause, /^nsubj/)
  const other = /^his$/i.test(tree.tokens[i]!.form) ? /^she$/i : /^he$/i
  return own !== undefined && own.i < i && other.test(own.form)
}

/** "With the help of these data the firm restored it": a phrase at the beginning, right before the subject. */
function opensClause(tree: Tree, head: number, top: number): boolean {
  const own = subtree(tree, top)
  const [subject] = childrenBy(tree, head, /^nsubj/)
  const [marker] = childrenBy(tree, top, /^case$/)
  return (
    own[0] === subtree(tree, head)[0] &&
    subject !== undefined &&
    subtree(tree, subject.i)[0] === own.at(-1)! + 1 &&
    /^(?:with|by|through|under|during|in|at|on|after|from|for)$/i.test(marker?.form ?? '')
  )
}

/** "Before this work was done, they …": a clause of time in front, with a comma; what happened did happen without it. */
function isTimeBefore(tree: Tree, top: number, head: number): boolean {
  const own = subtree(tree, top)
  return (
    tree.tokens[top]!.rel === 'advcl' &&
    top < head &&
    own[0] === subtree(tree, head)[0] &&
    /^(?:before|after|when|once)$/i.test(tree.tokens[own[0]!]!.form) &&
    [0, 1].some((k) => tree.tokens[own.at(-1)! + k]?.form === ',')
  )
}

/** The joined or subordinate clause, or the phrase in front, that a token stands in, where the caption can do without it. */
function expendable(tree: Tree, head: number, i: number): number[] | undefined {
  for (let top = i; tree.tokens[top]!.head >= 0 && top !== head; top = tree.tokens[top]!.head) {
    const { rel, head: over } = tree.tokens[top]!
    const start = subtree(tree, top)[0]!
    const leading =
      /^obl/.test(rel) &&
      over === head &&
      top < head &&
      ([0, 1].some((k) => tree.tokens[subtree(tree, top).at(-1)! + k]?.form === ',') ||
        opensClause(tree, head, top))
    if (!leading && !/^(?:advcl|parataxis|conj)$/.test(rel)) continue
    if (rel === 'conj' && !isPredicate(tree, top)) continue
    // What is allowed or expected is needed.
    const needed = causative.test(tree.tokens[head]!.lemma) && /^to$/i.test(tree.tokens[start]!.form)
    if ((!hasCondition(tree, top) || isTimeBefore(tree, top, head)) && !needed && top !== head)
      return withComma(tree, top)
  }
  return undefined
}
