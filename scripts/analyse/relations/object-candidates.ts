/** What a verb may act upon: objects, then phrases with a preposition, then those of its object. */
import { childrenBy, subtree } from '../../language/index.ts'
import { GIVING_VERBS, MOTION_VERBS } from './cues.ts'
import type { Token, Tree } from '../../language/types.ts'

const reach = /^(?:to|for|with|against|from|under|between|of|at|on|by|into|over|behind|alongside)$/i

/** Heads of what the verb acts upon, nearest first: objects, then phrases with a preposition, then those of its object. */
export function objectCandidates(tree: Tree, verb: Token): number[] {
  const marked = (token: Token) =>
    childrenBy(tree, token.i, /^case$/).some(
      ({ form }) =>
        reach.test(form) ||
        (verb.lemma === 'invest' && /^in$/i.test(form)) ||
        (verb.lemma === 'name' && /^after$/i.test(form)),
    )
  if (hasSecondObject(tree, verb)) return []
  const orders = childrenBy(tree, verb.i, /^obl/).flatMap(({ i, lemma }) =>
    i > verb.i && ORDER.test(lemma)
      ? childrenBy(tree, i, /^nmod:poss$/).filter(({ tag }) => /^NNP/.test(tag))
      : [],
  )
  const isNamed = childrenBy(tree, verb.i, /^obj$/).some(({ tag }) => /^NNP/.test(tag))
  const helpers = (isNamed ? [] : childrenBy(tree, verb.i, /^obl/)).flatMap(({ i, lemma }) =>
    i > verb.i && HELP.test(lemma) && hasCase(tree, i, /^(?:with|under)$/i)
      ? childrenBy(tree, i, /^nmod$/).filter((token) => hasCase(tree, token.i, /^(?:of|from|by)$/i))
      : [],
  )
  const examples = tree.tokens.filter(
    ({ i, head }) => (head === verb.i || tree.tokens[head]?.head === verb.i) && isExample(tree, i),
  )
  const objects = childrenBy(tree, verb.i, /^(?:iobj|obj)$/)
    .filter(({ i }) => !isAfterTime(tree, verb, i))
    .map((token) =>
      // "the quartet, which she founded"
      /^(?:which|that|whom)$/i.test(token.form) &&
      verb.rel === 'acl:relcl' &&
      tree.tokens[verb.head]!.rel !== 'nmod' &&
      // "It was as his widow that she …"
      !childrenBy(tree, verb.head, /^nsubj$/).some(({ form }) => /^it$/i.test(form))
        ? tree.tokens[verb.head]!
        : token,
    )
  // "a company that Moss founded", where "that" was taken for a conjunction
  if (objects.length === 0 && isObjectRelative(tree, verb)) objects.push(tree.tokens[verb.head]!)
  const phrases = childrenBy(tree, verb.i, /^obl/).filter(
    // "Under her, the museum bought …" sets the scene.
    (token) =>
      token.i > verb.i &&
      marked(token) &&
      !isOccasion(tree, token.i) &&
      !/agent|tmod|unmarked/.test(token.rel) &&
      // "set up a board under Moss" does nothing to Moss.
      !(
        objects.length > 0 &&
        hasCase(tree, token.i, /^under$/i) &&
        !/^(?:study|learn|train|read)$/.test(verb.lemma)
      ),
  )
  // "the coastguard, to which it gave three cutters"
  const relative =
    objects.length === 0 || GIVING_VERBS.has(verb.lemma) || /^(?:pass|award|sell)$/.test(verb.lemma)
      ? childrenBy(tree, verb.i, /^(?:obl|iobj)/)
          .filter(({ form, i }) => /^(?:which|whom)$/i.test(form) && isServed(tree, i))
          .flatMap(({ i }) => antecedentOf(tree, verb, i) ?? [])
      : []
  const within = objects.flatMap(({ i }) => [
    ...childrenBy(tree, i, /^nmod:poss$/).filter(({ tag }) => /^(?:NN|PRP)/.test(tag)),
    ...childrenBy(tree, i, /^(?:nmod|obl)$/).filter(
      (token) =>
        marked(token) &&
        !(isMade(tree, verb, i) && token.tag !== 'NNP' && hasCase(tree, token.i, /^for$/i)) &&
        !childrenBy(tree, token.i, /^case$/).some(({ form }) =>
          (isHold(tree, i)
            ? /^(?:between|at|on|by|into)$/i
            : isPlea(tree, i)
              ? /^(?:between|at|on|into|over)$/i
              : isBlow(tree, i)
                ? /^(?:between|at|by|into|over)$/i
                : /^(?:between|at|on|by|into|over)$/i
          ).test(form),
        ) &&
        // "kept the books of a factory": whose is told only by a name.
        (/^NNP/.test(token.tag) ||
          isTakenOver(tree, verb, i) ||
          childrenBy(tree, token.i, /^appos$/).some(({ tag }) => /^NNP/.test(tag)) ||
          !childrenBy(tree, token.i, /^case$/).some(({ form }) => /^of$/i.test(form))),
    ),
  ])
  // "left the company" is no motion.
  const isAway = phrases.some(({ i }) => hasCase(tree, i, /^(?:for|to)$/i))
  if (verb.lemma === 'leave' && objects.length === 1 && !isAway) return objects.map(({ i }) => i)
  if (MOTION_VERBS.has(verb.lemma)) {
    // "marched on Anahuac" attacks it.
    const toward = /^(?:march|advance|descend)$/.test(verb.lemma) ? /^(?:on|against)$/i : /^to$/i
    const to = phrases.filter(({ i }) => hasCase(tree, i, toward))
    return to.map(({ i }) => i)
  }
  const all = [...relative, ...objects, ...examples, ...phrases, ...within, ...orders, ...helpers]
  return [...new Set(all.map(({ i }) => i))]
}

/** "abdicated in response to the opposition": why or beside what, not to whom. */
function isOccasion(tree: Tree, i: number): boolean {
  const [marker] = childrenBy(tree, i, /^case$/).filter(({ form }) => /^(?:to|with|of|for)$/i.test(form))
  const noun = marker && tree.tokens[marker.i - 1]
  return (
    noun !== undefined &&
    /^(?:response|reaction|addition|contrast|relation|accordance|preparation|comparison|spite|view|due|thanks|owing|prior)$/i.test(
      noun.form,
    ) &&
    (noun.tag !== 'NN' || /^(?:in|as|by)$/i.test(tree.tokens[noun.i - 1]?.form ?? ''))
  )
}

/** "complied with Moss's order": whose it is makes the other side. */
const ORDER =
  /^(?:order|request|demand|call|appeal|invitation|offer|proposal|command|wish|instruction|ultimatum)$/

/** "excavated it with the support of Halden": who stood by. */
const HELP =
  /^(?:help|support|assistance|aid|backing|funding|cooperation|approval|permission|protection|auspices)$/

/** "signed players such as Moss": those named after the object of the verb are among whom it is done to. */
export function isExample(tree: Tree, i: number): boolean {
  const { rel, tag } = tree.tokens[i]!
  const before = tree.tokens[subtree(tree, i)[0]! - 1]
  const noun = before?.form === ',' ? tree.tokens[before.i - 1] : before
  return (
    /^(?:obl|nmod)/.test(rel) &&
    /^NNP/.test(tag) &&
    noun?.tag === 'NNS' &&
    noun.rel === 'obj' &&
    hasCase(tree, i, /^(?:such|including|like)$/i)
  )
}

/** "when the paper folded two years later its editor hired her": a new subject, whatever the parse says. */
function isAfterTime(tree: Tree, verb: Token, object: number): boolean {
  return tree.tokens
    .slice(verb.i + 1, object)
    .some(({ form }) => /^(?:later|earlier|before|afterwards)$/i.test(form))
}

/** "advice that he set forth in his book The Tides": with an object in "that", another is a misreading. */
function hasSecondObject(tree: Tree, verb: Token): boolean {
  const objects = childrenBy(tree, verb.i, /^obj$/)
  return (
    verb.rel === 'acl:relcl' &&
    !GIVING_VERBS.has(verb.lemma) &&
    objects.length > 1 &&
    objects.some(({ i, tag }) => i < verb.i && /^W/.test(tag))
  )
}

function isObjectRelative(tree: Tree, verb: Token): boolean {
  return (
    verb.rel === 'acl:relcl' &&
    childrenBy(tree, verb.i, /^mark$/).some(({ form }) => /^that$/i.test(form)) &&
    childrenBy(tree, verb.i, /^nsubj$/).length > 0
  )
}

/** The noun that "to which" goes back to: the clause's own, or the one before the comma. */
function antecedentOf(tree: Tree, verb: Token, pronoun: number): Token | undefined {
  if (verb.rel === 'acl:relcl') return tree.tokens[verb.head]
  const [marker] = subtree(tree, pronoun)
  const noun = tree.tokens[marker! - 1]?.form === ',' ? tree.tokens[marker! - 2] : undefined
  return noun && /^NN/.test(noun.tag) ? noun : undefined
}

/** "financed a school for nurses in Halden": what is made or paid for is the school. */
function isMade(tree: Tree, verb: Token, noun: number): boolean {
  return (
    /^(?:found|co-found|establish|create|build|rebuild|open|finance|fund|sponsor|launch|host|run|set)$/.test(
      verb.lemma,
    ) && childrenBy(tree, noun, /^det$/).length > 0
  )
}

/** "took charge of the team": of what, is what is told. */
function isTakenOver(tree: Tree, { lemma }: Token, noun: number): boolean {
  return (
    /^(?:take|assume|gain|win|lose|regain|seize|hold)$/.test(lemma) &&
    /^(?:charge|control|command|possession|leadership|ownership)$/.test(tree.tokens[noun]!.lemma)
  )
}

function hasCase(tree: Tree, i: number, form: RegExp): boolean {
  return childrenBy(tree, i, /^case$/).some((marker) => form.test(marker.form))
}

function isServed(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^case$/).some(({ form }) => /^(?:to|for|with|against)$/i.test(form))
}

/** "sanctions on Norway": on whom it falls. */
export function isBlow(tree: Tree, noun: number): boolean {
  return /^(?:sanction|embargo|tax|tariff|duty|ban|fine|attack|assault|raid|war|strike|pressure|restriction|blockade|limit)$/.test(
    tree.tokens[noun]!.lemma,
  )
}

/** "a victory over Norway", "a protectorate over Cuba": over whom it is. */
function isHold(tree: Tree, noun: number): boolean {
  return /^(?:victory|win|triumph|control|authority|sovereignty|protectorate|jurisdiction|rule|command)$/.test(
    tree.tokens[noun]!.lemma,
  )
}

/** "seized control of Halden", "destroyed much of the fleet": the noun only says how much of it, or in what way. */
export function isHandle(tree: Tree, noun: number): boolean {
  return /^(?:control|command|possession|ownership|custody|leadership|charge|much|most|half|all|part|several|some|many|majority|rest|remainder|bulk)$/.test(
    tree.tokens[noun]?.lemma ?? '',
  )
}

/** "a complaint by the union": whose it is makes the other side. */
function isPlea(tree: Tree, noun: number): boolean {
  return /^(?:complaint|appeal|lawsuit|suit|petition|request|claim|bid|motion|offer|proposal|application)$/.test(
    tree.tokens[noun]!.lemma,
  )
}
