/** Relations in nouns, where both sides have a name: "Norway's support for X", "the attack of X on Y", "the alliance between X and Y". */
import { childrenBy, subtree } from '../../language/index.ts'
import { clauseOf, quotedTokens } from '../clauses/clause.ts'
import { findActor } from './find-actor.ts'
import { MUTUAL } from './cues.ts'
import { isSame } from './find-clauses.ts'
import { isStated } from './stated.ts'
import { makeRelation } from './make-relation.ts'
import { renderTokens } from '../clauses/render.ts'
import type { Actor } from './find-actor.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

interface Pattern {
  noun: RegExp
  /** Prepositions before the one who does it; the possessive always does. */
  doer: RegExp
  /** Prepositions before the one to whom it is done. */
  target: RegExp
}

const patterns: readonly Pattern[] = [
  {
    noun: /^(?:attack|assault|raid|war|strike|lawsuit|complaint)$/,
    doer: /^(?:of|by)$/,
    target: /^(?:on|against)$/,
  },
  { noun: /^(?:invasion|occupation|conquest|siege|takeover|acquisition)$/, doer: /^by$/, target: /^of$/ },
  { noun: /^(?:support|aid|backing|funding)$/, doer: /^(?:of|by|from)$/, target: /^(?:for|to)$/ },
  { noun: /^(?:victory|win)$/, doer: /^(?:of|by)$/, target: /^(?:over|against)$/ },
  {
    noun: /^(?:alliance|partnership|cooperation|treaty|agreement|merger|dispute|contract|pact|war)$/,
    doer: /^$/,
    target: /^with$/,
  },
]

/** What is not there, or not yet. */
const unreal =
  /^(?:no|any|possible|potential|planned|proposed|alleged|feared|future|failed|attempted|abortive|new)$/i

export function findNominals(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens.flatMap((noun): Relation[] => {
    if (!/^NN/.test(noun.tag) || quoted.has(noun.i) || !isStated(tree, clauseOf(tree, noun.i))) return []
    const own = childrenBy(tree, noun.i, /^(?:det|amod|compound)$/)
    if (own.some(({ form }) => unreal.test(form))) return []
    const pair = readMutual(tree, noun) ?? readDirected(tree, noun)
    if (!pair) return []
    const find = pair.isMutual ? findNamed : findActor
    const subject = find(sentence, pair.subject, resolver)
    const object = find(sentence, pair.object, resolver)
    if (subject?.entity === undefined || object?.entity === undefined || isSame({ subject, object }))
      return []
    const adjectives = own
      .filter(({ rel, i }) => rel !== 'det' && i < noun.i)
      .flatMap(({ i }) => subtree(tree, i))
    const tokens = [...adjectives, noun.i, ...(pair.marker === undefined ? [] : [pair.marker])].sort(
      (a, b) => a - b,
    )
    const label = { text: renderTokens(tree, new Set(tokens)), tokens }
    return [makeRelation(context, sentence, { subject, object, label, verb: noun, clause: noun.i })]
  })
}

interface NamedSides {
  subject: number
  object: number
  marker?: number
  /** Whether each of the two is named alone in one list. */
  isMutual?: boolean
}

/** "the alliance between X and Y" */
function readMutual(tree: Tree, noun: Token): NamedSides | undefined {
  if (!MUTUAL.test(noun.lemma)) return undefined
  const next = tree.tokens[noun.i + 1]
  const first = next && /^between$/i.test(next.form) ? tree.tokens[next.head] : undefined
  const others = first ? childrenBy(tree, first.i, /^conj$/) : []
  return first && others.length === 1 ? { subject: first.i, object: others[0]!.i, isMutual: true } : undefined
}

/** One name of a list by itself. */
function findNamed(sentence: Sentence, i: number, resolver: Resolver): Actor | undefined {
  const entity = resolver.named(sentence, i)
  return entity && { text: entity.name.text, entity: entity.index, named: entity.name.from[0], tokens: [i] }
}

/** "X's support for Y", "the attack of X on Y". */
function readDirected(tree: Tree, noun: Token): NamedSides | undefined {
  for (const { noun: nouns, doer, target } of patterns) {
    if (!nouns.test(noun.lemma)) continue
    const phrases = childrenBy(tree, noun.i, /^nmod/)
    const by = phrases.find(
      ({ i, rel }) => rel === 'nmod:poss' || doer.test(markerOf(tree, i)?.form.toLowerCase() ?? '-'),
    )
    const to = phrases.find(({ i }) => i > noun.i && target.test(markerOf(tree, i)?.form.toLowerCase() ?? ''))
    if (by && to && by !== to) return { subject: by.i, object: to.i, marker: markerOf(tree, to.i)!.i }
  }
  return undefined
}

function markerOf(tree: Tree, i: number): Token | undefined {
  return childrenBy(tree, i, /^case$/).find(({ i: k }) => k < i)
}
