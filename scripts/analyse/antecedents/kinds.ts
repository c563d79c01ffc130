/** Of what kind "it" or "its" must be, by what its clause says: "it came into force" is said of a law, "its crew" of a ship. */
import { childrenBy } from '../../language/index.ts'
import { isActorNoun } from '../clauses/actor-nouns.ts'
import { PERSON, SHIP } from './words.ts'
import type { Discourse } from './discourse.ts'
import type { Phrase } from './phrases.ts'
import type { Token, Tree } from '../../language/types.ts'

/**
 * - `body`: what acts, such as a company, a state, a mission
 * - `teller`: a body or a document
 * - `law`: what is decided upon and then holds
 * - `proposal`: a law, a demand, a plan
 */
export type Kind = 'body' | 'teller' | 'law' | 'proposal' | 'ship' | 'place' | 'document'

/** The kind that a pronoun's clause asks for; undefined where it may be said of anything. */
export function kindOf(tree: Tree, token: number): Kind | undefined {
  const { rel, head } = tree.tokens[token]!
  const over = tree.tokens[head]
  if (!over) return undefined
  if (rel === 'nmod:poss') return ownerOf(over)
  const { lemma } = over
  if (/^obl/.test(rel) && /^(?:campaign|protest|lobby|vote|argue)$/.test(lemma)) return 'proposal'
  if (/^obj/.test(rel)) return DECIDED.test(lemma) ? 'proposal' : undefined
  if (rel === 'nsubj:pass') return ENACTED.test(lemma) ? 'law' : undefined
  if (rel !== 'nsubj' || childrenBy(tree, head, /^cop/).length > 0) return undefined
  if (takesForce(tree, over)) return 'law'
  if (TELLING.test(lemma)) return 'teller'
  return ACTING.test(lemma) ? 'body' : undefined
}

/** Whether a phrase is of a kind. */
export function isOfKind(discourse: Discourse, phrase: Phrase, kind: Kind): boolean {
  const { entity, noun } = phrase
  const words = entity ? [...discourse.called(entity)] : [noun.lemma.toLowerCase()]
  const some = (test: (word: string) => boolean) => words.some(test)
  switch (kind) {
    case 'body':
      return mayAct(phrase) && !some((word) => DOCUMENTS.test(word) || LAWS.test(word) || SHIP.has(word))
    case 'teller':
      return mayAct(phrase) || some((word) => DOCUMENTS.test(word))
    case 'law':
      return some((word) => LAWS.test(word))
    case 'proposal':
      return some((word) => LAWS.test(word) || PROPOSALS.test(word))
    case 'ship':
      return some((word) => SHIP.has(word))
    case 'place':
      return (
        (entity !== undefined && /^(?:place|state)$/.test(entity.kind)) || some((word) => PLACES.test(word))
      )
    case 'document':
      return some((word) => DOCUMENTS.test(word))
  }
}

/** Whether a phrase may be for a body that acts. */
export function mayAct({ entity, noun, isPerson }: Phrase): boolean {
  if (isPerson) return false
  return entity
    ? /^(?:organisation|operation|state|group)$/.test(entity.kind)
    : isActorNoun(noun.lemma.toLowerCase(), noun.form) && !PERSON.has(noun.lemma)
}

/** What only people and bodies do. */
export const ACTING =
  /^(?:promise|praise|urge|supply|represent|forbid|announce|accuse|deny|refuse|reject|ask|demand|plan|decide|agree|vow|pledge|sue|employ|hire|appoint|elect|invest|fund|finance|order|vote|propose|consult|oppose|ban|provide|acquire|buy|purchase|lend|donate|cooperate|operate|intend|hope|want|expect|try|seek|negotiate|apologi[sz]e|complain|protest|appeal|insist|cancel|license|train|deploy|withdraw|recruit|fine|punish|grant|award|organi[sz]e|train|publish|present|convene|advise|assess|inspect|investigate|monitor|boycott|retaliate|surrender|withhold|commission|manufacture|estimate|calculate|obtain|disband|sign|fight|beat|found|comprise|inform|notify|visit|pay|patrol|rescue|arrest|detain|seize|raid|invade|occupy|recapture|evacuate|congratulate|summon|sponsor|subsidi[sz]e|supervise|host|lobby|petition|mediate|broker|audit|certify|nominate|dismiss|interview|hear|question|boycott|evict|confiscate)$/

/** What bodies and documents do. */
const TELLING =
  /^(?:find|conclude|recommend|blame|criticise|criticize|warn|say|state|note|report|suggest|argue|claim|show|describe|caution|call)$/

/** What is done to laws. */
const ENACTED = /^(?:pass|adopt|ratify|sign|repeal|amend|enact|draft|veto|negotiate|conclude|renew)$/

/** What is done to laws and to what somebody wants. */
const DECIDED =
  /^(?:oppose|reject|accept|adopt|approve|ratify|sign|veto|endorse|amend|repeal|extend|pass|enact|renew|implement|back|block|welcome|denounce|enforce|uphold|overturn|annul|support|fight)$/

const LAWS =
  /^(?:law|act|bill|regulation|statute|legislation|agreement|accord|deal|pact|treaty|convention|charter|protocol|constitution|mandate|rule|code|directive|compact|order|decree|resolution|ban|budget|amendment|ceasefire|truce)$/
const PROPOSALS =
  /^(?:proposal|demand|plan|offer|application|appeal|bid|nomination|request|motion|scheme|strategy|reform|petition|claim|idea|decision|ruling|verdict|operation|mission|draft|programme|program|policy|measure)$/
const DOCUMENTS =
  /^(?:report|review|study|survey|book|novel|letter|paper|article|memoir|statement|audit|analysis|brief|document|procedure|guide|assessment|poll|ruling|judgment|verdict)$/
const PLACES = /^(?:city|town|village|island|fort|castle|port|capital|region|province|district|country)$/

/** "Its crew", "its signatories": who has such. */
function ownerOf({ lemma }: Token): Kind | undefined {
  return OWNED.find(([owned]) => owned.test(lemma))?.[1]
}

const OWNED: readonly [RegExp, Kind][] = [
  [/^(?:crew|hull|captain|cargo|keel|sail|mast|lifeboat|skipper|bow|stern)$/, 'ship'],
  [/^(?:signatory|provision|clause|ratification)$/, 'law'],
  [/^(?:garrison|inhabitant|mayor|street|outskirts|suburb|resident)$/, 'place'],
  [/^(?:author|reader|conclusion|recommendation)$/, 'document'],
  [
    /^(?:director|chairman|chairwoman|chair|president|secretary|commander|leader|member|founder|staff|employee|headquarters|manager|spokesman|spokeswoman|spokesperson|board|owner|shareholder|customer|troop|soldier|budget|supplier|subsidiary|profit|revenue|turnover|opponent)$/,
    'body',
  ],
]

/** "Enter into force", "take effect", "expire", "pass both houses". */
function takesForce(tree: Tree, { i, lemma }: Token): boolean {
  if (/^(?:expire|lapse)$/.test(lemma)) return true
  const kids = tree.tokens[i]!.kids.map((kid) => tree.tokens[kid]!)
  if (/^(?:enter|come)$/.test(lemma)) return kids.some(({ form }) => /^(?:force|effect)$/i.test(form))
  if (lemma === 'take') return kids.some(({ form, rel }) => /^effect$/i.test(form) && rel === 'obj')
  return (
    lemma === 'pass' &&
    kids.some(
      ({ lemma: passed, rel }) =>
        rel === 'obj' && /^(?:house|chamber|parliament|senate|congress|assembly)$/i.test(passed),
    )
  )
}
