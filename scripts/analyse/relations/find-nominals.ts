/** Relations in nouns, where both sides have a name: "Norway's support for X", "the attack of X on Y", "the alliance between X and Y". */
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { clauseOf, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { findActor } from './find-actor.ts'
import { isUniqueActor } from '../clauses/actor-nouns.ts'
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
  {
    noun: /^(?:invasion|occupation|conquest|siege|takeover|acquisition|annexation|bombardment|bombing|blockade|seizure|capture|liberation|purchase|endorsement|recognition|criticism|condemnation)$/,
    doer: /^by$/,
    target: /^of$/,
  },
  {
    noun: /^(?:rebellion|revolt|uprising|resistance|aggression|lawsuit|campaign|offensive|retaliation|claim|appeal|protest)$/,
    doer: /^(?:of|by)$/,
    target: /^against$/,
  },
  { noun: /^(?:loan|grant|gift|donation|visit)$/, doer: /^(?:of|by|from)$/, target: /^to$/ },
  { noun: /^(?:secession|independence|withdrawal)$/, doer: /^(?:of|by)$/, target: /^from$/ },
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
    if (isUndone(tree, noun)) return []
    const pair = readMutual(tree, noun) ?? readDirected(tree, noun) ?? readUnder(tree, noun)
    if (!pair) return []
    const find = pair.isMutual ? findMember : findActor
    const subject = find(sentence, pair.subject, resolver)
    const object = find(sentence, pair.object, resolver)
    if (!subject || !object || isSame({ subject, object })) return []
    const isNamed = subject.entity !== undefined && object.entity !== undefined
    const isHalf = subject.entity !== undefined || object.entity !== undefined
    const made = pair.isMutual ? madeBy(tree, noun) : []
    if (!(isNamed || (isHalf && made.length > 0))) return []
    const adjectives = own
      .filter(({ rel, i }) => rel !== 'det' && i < noun.i)
      .flatMap(({ i }) => subtree(tree, i))
    const tokens = [...adjectives, noun.i, ...made, ...(pair.marker === undefined ? [] : [pair.marker])].sort(
      (a, b) => a - b,
    )
    const label = { text: renderTokens(tree, new Set(tokens)), tokens }
    return [makeRelation(context, sentence, { subject, object, label, verb: noun, clause: noun.i })]
  })
}

/** "ended its contract with Halden": that verb tells of it. */
function isUndone(tree: Tree, { rel, head }: Token): boolean {
  return (
    /^(?:obj|nsubj:pass)$/.test(rel) &&
    /^(?:end|terminate|cancel|break|quit|leave|refuse|reject|deny|seek|want|propose|avoid|prevent|abandon|renounce|dissolve|plan|demand|oppose)$/.test(
      tree.tokens[head]?.lemma ?? '',
    )
  )
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
  // The parse may hang the second on the noun: "an agreement between the government and the front".
  const own = first ? childrenBy(tree, first.i, /^conj$/) : []
  const others =
    own.length > 0 || !first ? own : childrenBy(tree, noun.i, /^conj$/).filter(({ i }) => i > first.i)
  return first && others.length === 1 ? { subject: first.i, object: others[0]!.i, isMutual: true } : undefined
}

/** One member of a list by itself: a name, or "the government". */
function findMember(sentence: Sentence, i: number, resolver: Resolver): Actor | undefined {
  const entity = resolver.named(sentence, i)
  if (entity) return { text: entity.name.text, entity: entity.index, named: entity.name.from[0], tokens: [i] }
  const tree = sentence.tree!
  const { lemma, form, tag } = tree.tokens[i]!
  const isAlone = childrenBy(tree, i, /^(?:amod|compound|nmod|acl|nmod:poss)/).length === 0
  const isThe = childrenBy(tree, i, /^det$/).some((det) => /^the$/i.test(det.form))
  return isThe && isAlone && /^NNS?$/.test(tag) && isUniqueActor(lemma, form)
    ? { text: form, tokens: [i] }
    : undefined
}

/** "was signed": what became of it, where nobody is said to have done it. */
function madeBy(tree: Tree, { rel, head }: Token): number[] {
  const verb = tree.tokens[head]
  const passive = rel === 'nsubj:pass' && verb ? childrenBy(tree, verb.i, /^aux/) : []
  return verb &&
    /^(?:sign|conclude|reach|agree|broker|end|suspend|break)$/.test(verb.lemma) &&
    passive.length > 0
    ? [...passive.map(({ i }) => i), verb.i]
    : []
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

/** "was formed under X's command", "served under the command of X": whom those who do it are under. */
function readUnder(tree: Tree, noun: Token): NamedSides | undefined {
  const isUnder = /^(?:command|leadership|direction|presidency|chairmanship|sponsorship|patronage)$/.test(
    noun.lemma,
  )
  if (!isUnder || !/^under$/i.test(markerOf(tree, noun.i)?.form ?? '')) return undefined
  const holder = childrenBy(tree, noun.i, /^nmod/).find(
    ({ i, rel }) => rel === 'nmod:poss' || /^of$/i.test(markerOf(tree, i)?.form ?? ''),
  )
  const over = tree.tokens[noun.head]
  const led = noun.rel === 'nmod' ? over : over && isVerb(over) ? subjectOf(tree, over.i) : undefined
  return holder && led && holder.i !== led.i ? { subject: holder.i, object: led.i } : undefined
}

function markerOf(tree: Tree, i: number): Token | undefined {
  return childrenBy(tree, i, /^case$/).find(({ i: k }) => k < i)
}
