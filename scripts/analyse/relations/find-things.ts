/** Things on either side of a relation: what an actor makes or runs, and papers that speak as actors do. */
import { childrenBy } from '../../language/index.ts'
import { renderTokens } from '../clauses/render.ts'
import { subtree } from '../../language/index.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Actor } from './find-actor.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token } from '../../language/types.ts'

const making =
  /^(?:found|own|run|lead|chair|head|fund|finance|build|design|manage|sponsor|operate|host|organi[sz]e|direct|write|compose|create|establish|launch|develop|maintain|sign|paint|invent|discover|coordinate)$/

const judging =
  /^(?:blame|accuse|clear|criticise|criticize|oblige|require|forbid|ban|condemn|praise|acquit|convict)$/

const LONGEST_THING = 40

/** "Oakley leads the project": a thing told apart by "the", a name or an owner, where a name makes or runs it. */
export function findMade(
  sentence: Sentence,
  verb: Token,
  i: number,
  maker: Actor,
  resolver: Resolver,
): Actor | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens[i]!
  const passive = childrenBy(tree, verb.i, /^aux:pass$/).length > 0
  if (
    !(maker.entity !== undefined || /^\p{Lu}/u.test(maker.text)) ||
    !making.test(verb.lemma) ||
    !/^NN/.test(noun.tag)
  )
    return undefined
  if (!/^(?:obj|nsubj:pass|nsubj)$/.test(noun.rel) && !(verb.rel === 'acl:relcl' && verb.head === i))
    return undefined
  if (!passive && /^nsubj/.test(noun.rel)) return undefined
  if (noun.kids.some((kid) => tree.tokens[kid]!.rel === 'conj')) return undefined
  const name = resolver.named(sentence, i)
  const owner = childrenBy(tree, i, /^(?:det|nmod:poss)$/)
  if (name)
    return name.kind === 'person' || name.kind === 'state'
      ? undefined
      : {
          text: name.name.text,
          entity: name.index,
          named: name.name.from[0],
          tokens: subtree(tree, i).filter((k) => k <= i),
        }
  if (!owner.some(({ form }) => /^the$/i.test(form))) return undefined
  const tokens = trimmedPhrase(tree, i)
  const text = renderTokens(tree, new Set(tokens)).replace(/^the /i, '')
  return text.length <= LONGEST_THING &&
    !/,/.test(text) &&
    !/^(?:end|way|rest|first|time|task|work|war|fight|attack)\b/.test(text)
    ? { text, tokens }
    : undefined
}

/** "The report blamed the county", "the act obliges the railway". */
export function findReport(sentence: Sentence, verb: Token, i: number): Actor | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens[i]!
  if (
    !judging.test(verb.lemma) ||
    !/^(?:report|inquiry|act|law|ruling|court|treaty|bill|study)$/i.test(noun.lemma)
  )
    return undefined
  const before = childrenBy(tree, i, /^(?:det|nmod:poss|compound|amod)$/)
  if (!before.some(({ form }) => /^(?:the|its|an?)$/i.test(form)) && noun.tag !== 'NNP') return undefined
  const tokens = trimmedPhrase(tree, i).filter((k) => tree.tokens[k]!.tag !== 'PRP$')
  return { text: renderTokens(tree, new Set(tokens)).replace(/^(?:the|an?) /i, ''), tokens }
}
