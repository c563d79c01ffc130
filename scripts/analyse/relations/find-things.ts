/** Things on either side of a relation: what an actor makes or runs, and papers that speak as actors do. */
import { childrenBy } from '../../language/index.ts'
import { isPassive } from './stated.ts'
import { isNegated } from '../clauses/clause.ts'
import { renderTokens } from '../clauses/render.ts'
import { subtree } from '../../language/index.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { AGAINST_VERBS, EMPTY_VERBS, GIVING_VERBS } from './cues.ts'
import type { Actor } from './find-actor.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Nouns that are no thing that something is done to: times, amounts, and what verbs are padded with. */
const NO_THINGS =
  /^(?:year|month|week|day|hour|minute|decade|century|time|percent|per|cent|number|part|place|way|end|rest|first|start|beginning|share|half|third|quarter|majority|lot|thing|something|nothing|anything|everything|task|work|war|fight|rise|advantage|care|effect|birth|death|role|step|measure|attention|success|failure|experience|interest|view|opinion|question|answer|mind|eye|hand|head|heart|life|fact|reason|problem|difficulty|risk|chance|need|idea|feeling|sense|look|turn|foot|shape|form|issue|difference|importance|impact|point|side|kind|sort|type|level|degree|amount|rate|loss|damage|course|trouble|sight|touch|lead|title|office|seat|figure|high|low|record|reputation|name|word|voice|silence|money|dollar|pound|euro|crown|sum|contribution|fee|price|million|billion|credit)s?$/

const judging =
  /^(?:blame|accuse|clear|criticise|criticize|oblige|require|forbid|ban|condemn|praise|acquit|convict)$/

/** Verbs by which one makes, runs, pays for or rules on a thing. */
const MAKING =
  /^(?:found|co-found|own|run|lead|chair|head|fund|finance|build|rebuild|design|manage|sponsor|operate|host|organi[sz]e|direct|write|compose|create|establish|launch|develop|maintain|sign|paint|invent|discover|coordinate|administer|broker|mediate|adopt|oppose|propose|overturn|supervise|edit|review|close|ban|open|license|acquire|join|leave|boycott|blockade|approve|veto|conduct|command|regulate|restore|dissolve|suspend|cancel|ratify|stage|pay)$/

/** Verbs by which something comes to be: what it is need not be known before. */
const FOUNDING =
  /^(?:found|co-found|establish|create|build|rebuild|open|propose|chair|lead|host|organi[sz]e|sponsor|finance|fund)$/

/** Verbs whose cause stands after "for" or "against". */
const ADVOCACY = /^(?:campaign|lobby|vote|protest|fight|push|press)$/

const LONGEST_THING = 45

/** "Oakley leads the project": a thing that one who has a name, or is told apart by "the", does something to. */
export function findThing(
  sentence: Sentence,
  verb: Token,
  i: number,
  doer: Actor,
  resolver: Resolver,
): Actor | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens[i]!
  const passive = isPassive(tree, verb) || (verb.tag === 'VBN' && /^(?:acl|advcl)$/.test(verb.rel))
  if (!(doer.entity !== undefined || /\p{Lu}/u.test(doer.text))) return undefined
  const meant = /^(?:it|them)$/i.test(noun.form) ? resolver.pronoun(sentence, i) : undefined
  if (meant && !meant.entity && (MAKING.test(verb.lemma) || AGAINST_VERBS.has(verb.lemma)))
    return { text: meant.text.replace(/^(?:the|an?) /i, ''), named: meant.span, tokens: [i] }
  if (
    verb.lemma === 'represent' ||
    EMPTY_VERBS.has(verb.lemma) ||
    !/^NN/.test(noun.tag) ||
    NO_THINGS.test(noun.lemma.toLowerCase())
  )
    return undefined
  const isPaid = verb.lemma === 'pay' && childrenBy(tree, i, /^case$/).some(({ form }) => /^for$/i.test(form))
  const isFor =
    ADVOCACY.test(verb.lemma) &&
    childrenBy(tree, i, /^case$/).some(({ form }) => /^(?:for|against)$/i.test(form))
  if (
    !/^(?:obj|nsubj:pass|nsubj)$/.test(noun.rel) &&
    !isFor &&
    !isPaid &&
    !(/^acl/.test(verb.rel) && verb.head === i)
  )
    return undefined
  if (!passive && /^nsubj/.test(noun.rel)) return undefined
  const name = resolver.named(sentence, i)
  if (name)
    return {
      text: name.name.text,
      entity: name.index,
      named: name.name.from[0],
      tokens: subtree(tree, i).filter((k) => k <= i),
    }
  // "Their first echo sounder" parsed as two: the noun is no whole.
  if (/^NN/.test(tree.tokens[i + 1]?.tag ?? '')) return undefined
  const definite = childrenBy(tree, i, /^det$/).some(({ form }) => /^(?:the|both)$/i.test(form))
  const isKnown = doer.entity === undefined || resolver.entities[doer.entity]?.kind !== 'other'
  const allowed =
    (passive && (isKnown || MAKING.test(verb.lemma))) ||
    isFor ||
    (isPaid && definite) ||
    (MAKING.test(verb.lemma) && definite) ||
    (FOUNDING.test(verb.lemma) && verb.rel !== 'xcomp' && doer.entity !== undefined) ||
    (GIVING_VERBS.has(verb.lemma) &&
      !isTurnedDown(tree, verb) &&
      doer.entity !== undefined &&
      !isPerson(doer, resolver))
  if (!allowed) return undefined
  if (
    noun.kids.some((kid) =>
      /^(?:no|any|what|which|whose|such|this|these|that|those)$/i.test(tree.tokens[kid]!.form),
    )
  )
    return undefined
  const joined = new Set(childrenBy(tree, i, /^(?:acl|appos)/).flatMap(({ i }) => subtree(tree, i)))
  const tokens = trimmedPhrase(tree, i).filter((k) => !joined.has(k) && !isUnder(tree, k, verb.i, i))
  const text = renderTokens(tree, new Set(tokens)).replace(/^(?:the|an?|its|his|her|their) /i, '')
  const leans = tokens.slice(1).some((k) => tree.tokens[k]!.tag === 'PRP$')
  return !leans && text.length <= LONGEST_THING && !/[,;:]/.test(text) ? { text, tokens } : undefined
}

/** "did not send ships", "refused to send ships". */
function isTurnedDown(tree: Tree, verb: Token): boolean {
  return (
    isNegated(tree, verb.i) ||
    (verb.rel === 'xcomp' && /^(?:refuse|decline|fail)/.test(tree.tokens[verb.head]!.lemma))
  )
}

function isPerson({ entity }: Actor, resolver: Resolver): boolean {
  return entity !== undefined && resolver.entities[entity]?.kind === 'person'
}

/** Whether a token of a noun's phrase belongs to the verb that hangs on the noun. */
function isUnder(tree: Tree, token: number, verb: number, noun: number): boolean {
  for (let at = token; at >= 0 && at !== noun; at = tree.tokens[at]!.head) if (at === verb) return true
  return false
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
