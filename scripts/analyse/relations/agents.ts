/** Who does what a passive verb says. */
import { bracketedTokens } from '../clauses/clause.ts'
import { childrenBy } from '../../language/index.ts'
import { isActorNoun } from '../clauses/actor-nouns.ts'
import type { Actor } from './find-actor.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** The phrase with "by" of a passive verb. */
export function agentOf(tree: Tree, verb: number): Token | undefined {
  const isAgent = ({ i }: Token) => childrenBy(tree, i, /^case$/).some(({ form }) => /^by$/i.test(form))
  return childrenBy(tree, verb, /^obl/).find(isAgent) ?? strayAgent(tree, verb)
}

/** "divers of the Maritime Board", "officers from Tonga": people of one that has a name, whatever the name hangs on. */
export function peopleOf(sentence: Sentence, agent: Token, resolver: Resolver): Actor | undefined {
  const { tokens } = sentence.tree!
  const marker = tokens[agent.i + 1]
  const name = marker && /^(?:of|from|at)$/i.test(marker.form) ? tokens[marker.head] : undefined
  if (agent.tag !== 'NNS' || !isActorNoun(agent.lemma, agent.form) || !name || name.i < agent.i)
    return undefined
  if (!resolver.named(sentence, name.i)) return undefined
  const own = tokens.slice(agent.i, name.i + 1)
  return {
    text: sentence.tree!.text.slice(own[0]!.start, own.at(-1)!.end),
    tokens: [...childrenBy(sentence.tree!, agent.i, /^case$/), ...own].map(({ i }) => i),
  }
}

/** "headed since 2019 by X", "managed from Oslo by X": the parse may hang the agent on what stands between. */
function strayAgent(tree: Tree, verb: number): Token | undefined {
  const aside = bracketedTokens(tree)
  const after = tree.tokens.slice(verb + 1).filter(({ i }) => !aside.has(i))
  const at = after.findIndex(({ form }) => /^(?:by|[,;:.])$/i.test(form))
  const by = after[at]
  const agent = by?.rel === 'case' ? tree.tokens[by.head] : undefined
  const between = after.slice(0, Math.max(at, 0))
  const isApart = !between.every(
    ({ i, tag }) =>
      /^(?:IN|TO|RP|RB|CD|NNP)$/.test(tag) || (/^NNS?$/.test(tag) && tree.tokens[i - 1]!.tag === 'CD'),
  )
  return agent && /^NN/.test(agent.tag) && tree.tokens[verb]!.tag === 'VBN' && !isApart ? agent : undefined
}
