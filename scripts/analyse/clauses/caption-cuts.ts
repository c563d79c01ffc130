/** What a caption leaves out of its clause: some things always, others while it is too long. Whole phrases only. */
import { bracketedTokens, isPredicate } from './clause.ts'
import { PERSON } from '../antecedents/words.ts'
import { isActorNoun } from './actor-nouns.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Adverbs that tie a clause to the text before it. */
const ties =
  /^(?:also|then|later|however|moreover|furthermore|thus|therefore|meanwhile|finally|subsequently|instead|still|too|eventually|consequently|soon|afterwards|indeed|overall|first|second|third|specifically|additionally)$/i

const condition = /^(?:if|unless|until|when|whether|once|provided|without|before|after)$/i

/** Verbs that need what follows their "to". */
export const causative =
  /^(?:allow|ask|order|force|urge|enable|require|help|get|cause|tell|invite|permit|expect|want|persuade|encourage|lead|press|forbid|teach|move|be|use|need|try|plan|agree|refuse)/

/** What never belongs into a caption. */
export function cutAlways(tree: Tree, head: number, keepJoined = false): number[][] {
  const cuts: number[][] = [
    [...bracketedTokens(tree)],
    ...examples(tree).filter((tokens) => tokens[0]! < head),
  ]
  for (const i of subtree(tree, head)) {
    const token = tree.tokens[i]!
    if (i === head) continue
    const own = token.head === head
    if (
      own &&
      /^(?:mark|cc|discourse|vocative)$/.test(token.rel) &&
      !/\d/.test(token.form) &&
      // "a company that she founded"
      !(/^that$/i.test(token.form) && tree.tokens[head]!.rel === 'acl:relcl') &&
      i < head &&
      !/^to$/i.test(token.form)
    )
      cuts.push(subtree(tree, i))
    else if (own && i < head && /^advmod$/.test(token.rel) && /^(?:when|while|as|where)$/i.test(token.form))
      cuts.push([i])
    // "was first used" says that it had not been before.
    else if (
      own &&
      /^advmod$/.test(token.rel) &&
      ties.test(token.form) &&
      token.kids.length === 0 &&
      !(i === head - 1 && /^first$/.test(token.form) && tree.tokens[head]!.rel !== 'acl') &&
      // "too little, too late"
      !(i === head - 1 && /^too$/i.test(token.form) && /^(?:JJ|RB)/.test(tree.tokens[head]!.tag))
    )
      cuts.push([i])
    else if (/^(?:parataxis|list|dislocated)$/.test(token.rel))
      cuts.push(i > head ? from(tree, head, i) : withComma(tree, i))
    else if (
      own &&
      !(keepJoined ? !/^;$/.test(tree.tokens[subtree(tree, i)[0]! - 1]?.form ?? '') : isTight(tree, i)) &&
      token.rel === 'conj' &&
      isPredicate(tree, i) &&
      childrenBy(tree, i, /^nsubj/).length > 0
    )
      cuts.push(from(tree, head, i))
    else if (/^acl|^appos$/.test(token.rel) && afterComma(tree, i) && !isName(tree, token))
      cuts.push(additionCut(tree, head, i), ...followers(tree, token))
    // Of a row, "designed, developed, and sold", none goes.
    else if (
      token.tag === 'VBN' &&
      token.rel !== 'conj' &&
      tree.tokens[i - 1]?.form === ',' &&
      tree.tokens[i + 1]?.form === ','
    )
      cuts.push([i - 1, i, i + 1])
  }
  return cuts
}

/** An addition with its commas; at the end of what stands before the subject the comma stays: "read out by her deputy[, Ana Roe], she declared". */
function additionCut(tree: Tree, head: number, i: number): number[] {
  const cut = withComma(tree, i)
  const last = Math.max(...cut)
  const subject = childrenBy(tree, head, /^nsubj/).find((one) => one.i < head)
  const opensClause = subject && subtree(tree, subject.i)[0] === last + 1
  return opensClause && tree.tokens[last]!.form === ',' ? cut.filter((k) => k !== last) : cut
}

/** "Ten were killed and five were hurt": joined without a mark, two clauses are one thing told. */
function isTight(tree: Tree, i: number): boolean {
  const start = subtree(tree, i)[0]!
  return [start - 1, start].every((k) => !/^[,;:–—-]$/.test(tree.tokens[k]?.form ?? ''))
}

/** "the town built for workers" after a comma: what the parse ties to the name before it belongs to the apposition. */
function followers(tree: Tree, { i, head, rel }: Token): number[][] {
  if (rel !== 'appos') return []
  return childrenBy(tree, head, /^(?:acl|nmod)/)
    .filter((token) => token.i > i)
    .map((token) => subtree(tree, token.i))
}

/** "an engineer of the county, Joan Pryce": the name says who the common noun is. */
function isName(tree: Tree, { rel, tag, head, i }: Token): boolean {
  if (rel !== 'appos' || !/^NNP/.test(tag) || subtree(tree, i).length > 5) return false
  if (/^NN$/.test(tree.tokens[head]!.tag)) return true
  // "the head of the Maritime Administration, Joao Teles,": the parse ties the name to the nearer noun.
  let noun = tree.tokens[head]!
  while (/^(?:nmod|flat|compound)$/.test(noun.rel)) noun = tree.tokens[noun.head]!
  return (
    /^NN$/.test(noun.tag) &&
    (isActorNoun(noun.lemma, noun.form) ||
      PERSON.has(noun.lemma) ||
      /^(?:head|member|chair)$/.test(noun.lemma)) &&
    subtree(tree, i).length <= 4
  )
}

/** ", including roads and networks," and ", such as …": from the comma to the next one, or to the end. */
export function examples(tree: Tree): number[][] {
  return tree.tokens.flatMap(({ i, form }) => {
    const opens =
      /^(?:including|especially|particularly)$/i.test(form) ||
      (/^such$/i.test(form) && /^as$/i.test(tree.tokens[i + 1]?.form ?? ''))
    if (!opens || tree.tokens[i - 1]?.form !== ',') return []
    const verb = tree.tokens.find(
      (token) =>
        token.i > i &&
        (token.rel === 'root' ||
          (/^VB[ZPD]$|^MD$/.test(token.tag) &&
            tree.tokens[token.head]?.rel === 'root' &&
            /^(?:cop|aux)/.test(token.rel))),
    )
    const before = tree.tokens
      .filter((token) => token.i > i && token.form === ',' && (!verb || token.i < verb.i))
      .at(-1)
    const end = verb ? (before ? before.i : verb.i - 1) : tree.tokens.length - 2
    return [tree.tokens.slice(i - 1, end + 1).map((token) => token.i)]
  })
}

/** A further clause and all that comes after its beginning: what the parse ties to the first is seldom the first's. */
function from(tree: Tree, head: number, i: number): number[] {
  const start = Math.min(...withComma(tree, i))
  return subtree(tree, head).filter((k) => k >= start)
}

/** ", as well as 90 percent of all others": said on top of what is told. */
export function isAlso(tree: Tree, i: number): boolean {
  const start = subtree(tree, i).find((k) => tree.tokens[k]!.form !== ',')!
  return afterComma(tree, i) && /^as well as\b/i.test(tree.text.slice(tree.tokens[start]!.start))
}

export function hasCondition(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^(?:mark|advmod|case)$/).some(({ form }) => condition.test(form))
}

export function first(tree: Tree, i: number): number {
  return subtree(tree, i)[0]!
}

export function afterComma(tree: Tree, i: number): boolean {
  const start = first(tree, i)
  return [start - 1, start].some((k) => /^[,–—-]$/.test(tree.tokens[k]?.form ?? ''))
}

/** A subtree and the commas and "and" around it that fall with it. */
export function withComma(tree: Tree, i: number): number[] {
  const isMark = (k: number) => /^[,;:–—-]$/.test(tree.tokens[k]?.form ?? '')
  const all = subtree(tree, i)
  const start = all[0]!
  // "Confronted with evidence [that …], the Senate": a comma after it alone is not its own, whatever the parse says.
  const hasOpening = start === 0 || isMark(start) || isMark(start - 1)
  const tokens = !hasOpening && isMark(all.at(-1)!) ? all.slice(0, -1) : all
  const around = [start - 1, tokens.at(-1)! + 1].filter((k) => isMark(k) && (k < start || hasOpening))
  return [...tokens, ...around]
}
