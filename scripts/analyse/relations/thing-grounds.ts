/** Why a thing counts where something is done to it. */
import { childrenBy } from '../../language/index.ts'
import { isActorNoun } from '../clauses/actor-nouns.ts'
import { isNegated } from '../clauses/clause.ts'
import { FOUNDING, PUBLIC_DEEDS, WEIGHTY } from './thing-verbs.ts'
import { AGAINST_VERBS, GIVING_VERBS } from './cues.ts'
import { hasMarker, isMeasure } from './thing-words.ts'
import { isNamed, isTurnedDown, isFor } from './thing-deed.ts'
import type { Deed } from './thing-deed.ts'

type Ground = (deed: Deed) => boolean

/** Why a thing counts: because it is known, told by its own words, or because of the verb. */
export const grounds: readonly Ground[] = [
  isKnown,
  isDescribed,
  isDoneByName,
  isCause,
  isFounded,
  isGift,
  isNew,
  isCentral,
  isTallied,
]

/** "the boathouse", "its boats", "Halden's dam", "which it built": which one is told. */
function isKnown({ tree, verb, noun, doer, acts, kind }: Deed): boolean {
  const kids = noun.kids.map((kid) => tree.tokens[kid]!)
  // "its first ferry", "the entire output": said of how many, not of which.
  const isCounted = kids.some(
    ({ rel, form }) =>
      rel === 'amod' && /^(?:first|last|next|only|entire|whole|main|own|same|new|most)$/i.test(form),
  )
  // "The coastguard takes over the patrols": of a body without a name, a ruling or a seizure tells enough, mere handling does not.
  const isDispute = AGAINST_VERBS.has(verb.lemma) || WEIGHTY.test(verb.lemma) || verb.rel === 'xcomp'
  const isBare =
    !isDispute &&
    doer.entity === undefined &&
    kids.every(({ rel }) => /^(?:det|case|punct|cc|conj)$/.test(rel))
  const isDefinite = !isBare && kids.some(({ rel, form }) => rel === 'det' && /^(?:the|both)$/i.test(form))
  const isOwned = acts && kids.some(({ rel, tag }) => rel === 'nmod:poss' && tag === 'PRP$')
  const holdsName = kids.some(({ rel, tag }) => /^(?:compound|nmod:poss|amod)$/.test(rel) && /^NNP/.test(tag))
  const isRelated = verb.rel === 'acl:relcl' && verb.head === noun.i
  const known = isRelated || holdsName || isMeasure(tree, noun) || ((isDefinite || isOwned) && !isCounted)
  // What software does to things is told only by verbs that act on them.
  return known && !isNegated(tree, verb.i) && (acts || (kind !== 'other' && verb.rel !== 'xcomp'))
}

/** "violated the agreements", "sold the plant": what the article keeps speaking of, where a deed of those who have a name is told. */
function isCentral({ tree, verb, noun, doer, kind, acts, central }: Deed): boolean {
  const kids = noun.kids.map((kid) => tree.tokens[kid]!)
  return (
    central &&
    kind !== 'other' &&
    isNamed(doer, tree) &&
    (/^VB[DN]$/.test(verb.tag) || (acts && verb.rel !== 'xcomp')) &&
    kids.some(({ rel }) => /^(?:det|nmod:poss|amod|compound)$/.test(rel)) &&
    !kids.some(
      ({ rel, form, i, tag }) =>
        // "(…), levied sanctions": a verb that was taken for an adjective.
        i < noun.i &&
        (rel === 'nummod' ||
          COUNTING.test(form) ||
          (tag === 'VBN' && /^[,)]$/.test(tree.tokens[i - 1]?.form ?? ''))),
    ) &&
    !isTurnedDown(tree, verb)
  )
}

/** "repaired 26 boreholes": so many, in one deed of the past. */
function isTallied({ tree, verb, noun, doer, acts }: Deed): boolean {
  return (
    acts &&
    doer.entity !== undefined &&
    verb.tag === 'VBD' &&
    noun.tag === 'NNS' &&
    childrenBy(tree, noun.i, /^nummod$/).some(
      ({ i, form }) => i < noun.i && !/^(?:1\d|20)\d\d$/.test(form),
    ) &&
    !isTurnedDown(tree, verb)
  )
}

/** Words before a noun that say how many or in what order, not which. */
const COUNTING =
  /^(?:first|last|next|entire|whole|main|own|same|new|most|more|other|another|several|some|many)$/i

/** "issues a red flag warning": what a body puts out or takes up need not be known, if it is said what it is. */
function isDescribed({ tree, verb, noun, doer, kind, acts }: Deed): boolean {
  if (!acts || kind === 'person' || isTurnedDown(tree, verb)) return false
  if (noun.tag === 'NNS' && (!isNamed(doer, tree) || verb.rel === 'xcomp')) return false
  const telling = isActorNoun(noun.lemma.toLowerCase(), noun.form)
    ? /^(?:amod|compound|nummod)$/
    : /^(?:amod|compound)$/
  const before = childrenBy(tree, noun.i, telling).filter(({ i }) => i < noun.i)
  const after = childrenBy(tree, noun.i, /^nmod$/).filter(({ i }) =>
    hasMarker(tree, i, /^(?:of|for|against)$/i),
  )
  return (
    before.length + after.length > 0 &&
    !before.some(({ form }) =>
      /^(?:new|own|first|last|second|similar|single|other|main|major|large|small|big|good|great|annual)$/i.test(
        form,
      ),
    )
  )
}

/** "The bridge was built by Halden Works": who did it is what is told. */
function isDoneByName({ passive, kind, acts }: Deed): boolean {
  return passive && (kind !== 'other' || acts)
}

/** "campaigned for a ban", "paid for the trials" */
function isCause({ tree, verb, noun }: Deed): boolean {
  const isPaidFor = verb.lemma === 'pay' && hasMarker(tree, noun.i, /^for$/i)
  const isDefinite = childrenBy(tree, noun.i, /^det$/).some(({ form }) => /^the$/i.test(form))
  return isFor(tree, verb, noun) || (isPaidFor && isDefinite)
}

/** "founded a school", "set up a camp": what comes to be need not be known before. */
function isFounded({ tree, verb, doer }: Deed): boolean {
  const isSetUp =
    verb.lemma === 'set' && childrenBy(tree, verb.i, /^compound:prt$/).some(({ form }) => /^up$/i.test(form))
  return (FOUNDING.test(verb.lemma) || isSetUp) && verb.rel !== 'xcomp' && isNamed(doer, tree)
}

/** "Norway sent two battalions" */
function isGift({ tree, verb, doer, kind }: Deed): boolean {
  return (
    GIVING_VERBS.has(verb.lemma) &&
    verb.lemma !== 'pay' &&
    kind !== 'person' &&
    isNamed(doer, tree) &&
    !isTurnedDown(tree, verb)
  )
}

/** "held a competition", "arrested a trawler": the past tells of one such deed of a body. */
function isNew({ tree, verb, noun, doer, kind }: Deed): boolean {
  return (
    PUBLIC_DEEDS.test(verb.lemma) &&
    doer.entity !== undefined &&
    kind !== 'person' &&
    verb.tag === 'VBD' &&
    noun.tag === 'NN' &&
    childrenBy(tree, noun.i, /^det$/).some(({ form }) => /^an?$/i.test(form)) &&
    !isTurnedDown(tree, verb)
  )
}
