/** Tells what kind of thing a name is of: by its own words, then by the company it keeps. */
import { countryOf } from './countries.ts'
import { LETTERS, OPERATION, ORGANISATION, PERSON_VERBS, PLACE, THING_WORD } from './cues.ts'
import { byShape, byStatehood, byTrade } from './name-shape.ts'
import { byNoun } from './noun-beside.ts'
import type { EntityKind, Sentence } from '../../types/index.ts'
import type { NameRun } from './name-runs.ts'

/** All that one name's places in the article say about it. */
export interface Evidence {
  name: string
  places: Place[]
}

export interface Place {
  run: NameRun
  sentence: Sentence
  /** The sentence after it in the same block. */
  next?: Sentence
  /** Whether a title stands before it: "President Milan Orsic". */
  titled: boolean
}

type Rule = (evidence: Evidence) => EntityKind | undefined

const rules: readonly Rule[] = [
  byOperation,
  byState,
  byThingWord,
  byNobility,
  byTitle,
  byOrganisationWord,
  byPlaceWord,
  byGovernment,
  byNoun,
  byStatehood,
  byConduct,
  byTrade,
  byPreposition,
  byShape,
]

/** The kind of a name; `other` where nothing tells. */
export function entityKind(evidence: Evidence): EntityKind {
  for (const rule of rules) {
    const kind = rule(evidence)
    if (kind) return kind
  }
  return 'other'
}

function byOperation({ name }: Evidence): EntityKind | undefined {
  return OPERATION.test(name) ? 'operation' : undefined
}

function byState({ name }: Evidence): EntityKind | undefined {
  return countryOf(name) ||
    /\b(?:Empire|Kingdom|Republic|Emirate|Sultanate|Caliphate|Confederacy)$/.test(name)
    ? 'state'
    : undefined
}

/** "Earl of Marlow", "King Charles". */
function byNobility({ name }: Evidence): EntityKind | undefined {
  return /^(?:Earl|Duke|Duchess|King|Queen|Prince|Princess|Lord|Lady|Sir|Count|Countess|Baron|Bishop|Archbishop|Pope|Emperor|Empress|Sultan) (?:of )?\p{Lu}\p{Ll}+$/u.test(
    name,
  )
    ? 'person'
    : undefined
}

function byTitle({ places }: Evidence): EntityKind | undefined {
  return places.some(({ titled }) => titled) ? 'person' : undefined
}

function byOrganisationWord({ name }: Evidence): EntityKind | undefined {
  if (
    /\b(?:Treaty|Act|Charter|Award|Prize|Medal|Cup|War|Battle|Convention|Agreement|Accords?|Plan|Bill)s?$/.test(
      name,
    )
  )
    return 'other'
  return (ORGANISATION.test(name) && /\s/.test(name)) || LETTERS.test(name) ? 'organisation' : undefined
}

function byPlaceWord({ name }: Evidence): EntityKind | undefined {
  return PLACE.test(name) && /\s/.test(name) ? 'place' : undefined
}

/** "the government of X", "X's parliament". */
function byGovernment({ places }: Evidence): EntityKind | undefined {
  // "Moss's government": whose age is told is no state.
  if (places.some(({ run, sentence }) => /^, \d\d,/.test(sentence.text.slice(run.end)))) return undefined
  const governs = places.some(({ run, sentence }) => {
    const before = sentence.text.slice(0, run.start)
    const after = sentence.text.slice(run.end)
    return (
      /\b(?:government|parliament|people|republic) of $/i.test(before) ||
      // A leader has a government too, but nobody is in or from one.
      /^['’]s (?:parliament|president)\b/.test(after) ||
      (/^['’]s (?:government|army)\b/.test(after) && places.some(isWhere))
    )
  })
  return governs ? 'state' : undefined
}

function isWhere({ run, sentence }: Place): boolean {
  return (
    /\b(?:in|from|to|into|across|throughout|invaded|left|entered) $/i.test(
      sentence.text.slice(0, run.start),
    ) && !/^['’]s/.test(sentence.text.slice(run.end))
  )
}

/** "Air Westland Flight", of which the next sentence may say "He": the pilot. Words that are surnames as well are no sign. */
function byThingWord({ name }: Evidence): EntityKind | undefined {
  return THING_WORD.test(name) ? 'other' : undefined
}

/** A subject of "said", or one whom "who", an age or "he" follows. */
function byConduct({ name, places }: Evidence): EntityKind | undefined {
  const words = name.split(' ')
  if (words.length > 4 || /\b(?:of|the)\b/.test(name)) return undefined
  const person = places.some(({ run, sentence, next }) => {
    const tokens = sentence.tree?.tokens ?? []
    const after = sentence.text.slice(run.end, run.end + 12)
    if (/^ \((?:born|b\.|c\. ?\d|\d)/.test(after)) return true
    if (/^, (?:who|whose|\d\d,|then \d\d)/.test(after)) return true
    const head = tokens.find(({ i, rel }) => i >= run.first && i <= run.last && /^nsubj/.test(rel))
    const verb = head && tokens[head.head]
    if (head && words.length > 1 && /^(?:He|She|His|Her)\b/.test(next?.text ?? '')) return true
    return (
      words.length > 1 &&
      verb !== undefined &&
      (PERSON_VERBS.has(verb.lemma) ||
        /^(?:said|told|asked|says|born|married|died|retired|studied|wrote|thought|grew|joined)$/.test(
          verb.form,
        ))
    )
  })
  return person ? 'person' : undefined
}

/** A name that stands mostly after "in", "at", "from" is a place's. */
function byPreposition({ places }: Evidence): EntityKind | undefined {
  const located = places.filter(({ run, sentence }) => {
    const before = sentence.text.slice(0, run.start)
    return (
      /\b(?:in|at|near|from|to|across|around|into|towards?|outside|above) (?:the )?$/.test(before) &&
      // "sold the mill to Orkel", "bought it from Orkel"
      !/\b(?:bought|buys?|acquired|learn(?:ed|t)|received|inherited|borrowed|obtained|stole|hired|signed)\b[^.;,]* from (?:the )?$/.test(
        before,
      ) &&
      !/\b(?:sold|sells?|selling|gave|given|lent|leased?|awarded|granted|licensed|paid|owed|lost|suppl(?:y|ies|ied)|provided?s?|donated)\b[^.;,]* to (?:the )?$/.test(
        before,
      )
    )
  })
  const acts = places.some(({ run, sentence }) => {
    const tokens = sentence.tree?.tokens ?? []
    const head = tokens.find(({ i, rel }) => i >= run.first && i <= run.last && rel === 'nsubj')
    const verb = head && tokens[head.head]
    return (
      verb !== undefined &&
      /^VB/.test(verb.tag) &&
      !/^(?:be|have|lie|become|remain|grow|include|see|stand)$/.test(verb.lemma)
    )
  })
  return located.length * 2 > places.length && !acts ? 'place' : undefined
}
