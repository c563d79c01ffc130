/** Whether a common noun tells a group apart from others: "the council", "young voters", but no "people". */
import { actsUnnamed, isActorNoun, isPeople, isUniqueActor } from '../clauses/actor-nouns.ts'
import type { Token, Tree } from '../../language/types.ts'

const SERVICES =
  /^(?:forest|secret|security|intelligence|health|fire|postal|customs|prison|probation|civil|ambulance|weather|geological)$/i

/** Craft act as those on board do (a general list). */
const CRAFT =
  /^(?:ship|warship|battleship|gunboat|boat|vessel|frigate|destroyer|cruiser|corvette|submarine|cutter|aircraft|plane|warplane|jet|bomber|helicopter|drone|tank)$/

/** Verbs that lay down what all of a kind may or must do. */
const RULING =
  /^(?:permit|allow|advise|require|bar|ban|oblige|order|train|forbid|exempt|protect|warn|tax|urge|recruit|license)$/

/** @param out Tokens of phrases after the noun that belong to the verb. */
export function isGroup(tree: Tree, token: Token, out: ReadonlySet<number>): boolean {
  const word = token.lemma.toLowerCase()
  const isSent =
    token.rel === 'obj' && /^(?:order|send|dispatch|deploy)$/.test(tree.tokens[token.head]?.lemma ?? '')
  const isCraft = (/^nsubj|^obl:agent/.test(token.rel) || isSent) && CRAFT.test(word)
  if (!/^NNP?S?$/.test(token.tag) || !(isActorNoun(word, token.form) || isCraft)) return false
  const kids = token.kids.map((kid) => tree.tokens[kid]!)
  // "government authority" is a power, "the river authority" a body.
  if (
    word === 'authority' &&
    token.tag === 'NN' &&
    kids.some(({ form }) =>
      /^(?:government\w*|state|political|military|legal|central|effective|full|moral)$/i.test(form),
    )
  )
    return false
  // "the northern bank" is a river's.
  if (
    /^(?:bank|side|front)$/.test(word) &&
    kids.some(({ form }) =>
      /^(?:(?:north|south|east|west)(?:ern)?|left|right|opposite|other|far)$/i.test(form),
    )
  )
    return false
  if (
    kids.some(
      ({ rel, form }) =>
        rel === 'det' && /^(?:this|these|that|those|some|any|no|every|each|all|both)$/i.test(form),
    )
  )
    return false
  const modified = kids.some(
    ({ rel, form, i, tag }) =>
      (/^(?:compound|nmod|nmod:poss)$/.test(rel) &&
        tag !== 'PRP$' &&
        !out.has(i) &&
        !/^(?:number|range|variety)$/.test(form)) ||
      (rel === 'amod' &&
        !/^(?:other|many|several|such|new|same|own|first|last|next|different|various|certain)$/i.test(form) &&
        i < token.i) ||
      // "a tribunal that examined the accounts", "investigators led by Moss"
      (/^acl/.test(rel) && i > token.i && /^(?:nsubj|obl:agent)/.test(token.rel)),
  )
  // "arrested five men": so many people are told apart by what happens to them.
  if (
    /^(?:man|woman|child|person|people)$/.test(word) &&
    !kids.some(({ rel }) => /^(?:compound|nmod)/.test(rel))
  )
    return (
      /^(?:obj|nsubj:pass)$/.test(token.rel) &&
      kids.some(({ rel }) => rel === 'nummod') &&
      /^(?:arrest|detain|jail|convict|sentence|execute|expel|rescue|free|release|save|evacuate|kill|shoot|injure|wound|treat|train|recruit|hire|feed|shelter|vaccinate|evict|deport)$/.test(
        tree.tokens[token.head]?.lemma ?? '',
      )
    )
  const counted = kids.some(({ rel, tag }) => /^nummod/.test(rel) || tag === 'NNP')
  const the = kids.some(({ rel, form }) => rel === 'det' && /^the$/i.test(form))
  const verb = tree.tokens[token.head]
  // "the forest service" is a body, "passenger service" none.
  if (word === 'service' && !kids.some(({ form }) => SERVICES.test(form))) return false
  const bare =
    token.tag === 'NNS' &&
    actsUnnamed(word) &&
    kids.every(
      ({ rel, form }) =>
        !/^(?:det|amod|nmod|acl|compound|nummod)/.test(rel) ||
        (rel === 'nmod' && /day$/.test(form)) ||
        /^(?:1\d|20)\d\d$/.test(form),
    ) &&
    /^(?:nsubj|obl:agent)/.test(token.rel)
  if (bare) return true
  // "advises owners to …", "an operator may appeal"
  const isRuled =
    token.tag === 'NNS' && token.rel === 'obj' && RULING.test(verb?.lemma ?? '') && isPeople(word)
  // "the regulator can fine a company"
  const isSubjected =
    token.tag === 'NN' &&
    token.rel === 'obj' &&
    /^(?:fine|inspect|punish|sue|suspend|exclude|disqualify|compensate|oblige|order|require|ban|license|evict)$/.test(
      verb?.lemma ?? '',
    ) &&
    kids.some(({ form }) => /^an?$/i.test(form)) &&
    verb!.kids.some((kid) => tree.tokens[kid]!.tag === 'MD')
  if (isRuled || isSubjected) return true
  if (
    token.rel === 'nsubj' &&
    kids.some(({ form }) => /^an?$/i.test(form)) &&
    verb?.kids.some((kid) => /^(?:may|must|shall)$/i.test(tree.tokens[kid]!.form))
  )
    return true
  // "Parliament passed the act", "The tenant must pay"
  const alone = !kids.some(({ rel }) => /^(?:det|nmod:poss|amod|compound|nummod)/.test(rel))
  if (alone && token.tag.startsWith('NN') && /^(?:parliament|congress)$/.test(word)) return true
  const isBound =
    /^nsubj$/.test(token.rel) &&
    isPeople(word) &&
    verb?.kids.some((kid) => /^(?:may|must|shall|should)$/i.test(tree.tokens[kid]!.form))
  if (isBound && (the || (alone && token.tag === 'NNS'))) return true
  const isArea = /^(?:region|province|side|front|town|city|village)$/.test(word)
  const acted = !isArea || (/^(?:nsubj|obj)/.test(token.rel) && (the || counted))
  return (
    (modified && acted) ||
    (the && ((token.tag === 'NNS' && isPeople(word)) || isUniqueActor(word, token.form)))
  )
}
