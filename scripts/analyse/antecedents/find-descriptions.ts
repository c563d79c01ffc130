/** What an article calls its names: "X, a Dutch retailer", "the frigate X", "X is a city", "the Nemba Accord". */
import { childrenBy } from '../../language/index.ts'
import { PERSON, THING } from './words.ts'
import { TITLES } from '../entities/cues.ts'
import type { Context } from '../context.ts'
import type { Entity } from '../../types/index.ts'
import type { Mention, Named } from '../entities/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** For each entity the nouns that it is called by, in small letters. */
export function findDescriptions(context: Context, { entities, mentions }: Named): ReadonlySet<string>[] {
  const found = entities.map((entity) => new Set(ofName(entity)))
  for (const mention of mentions) {
    const tree = context.sentences[mention.sentence]?.tree
    if (!tree) continue
    const own = found[mention.entity]!
    for (const rule of rules)
      for (const noun of rule(tree, mention)) if (THING.has(noun) || PERSON.has(noun)) own.add(noun)
  }
  return found
}

type Rule = (tree: Tree, mention: Mention) => string[]

const rules: readonly Rule[] = [
  // "X, a Dutch retailer"
  function apposition(tree, mention) {
    return inside(tree, mention).flatMap((token) =>
      childrenBy(tree, token.i, /^appos/)
        .filter(({ i }) => isNextTo(tree, mention.last, i))
        .flatMap((noun) => nounsOf(tree, noun)),
    )
  },
  // "their only frigate and the flagship of the navy, X"
  function host(tree, mention) {
    const head = headOf(tree, mention)
    if (!/^(?:appos|flat|compound)$/.test(head.rel)) return []
    const noun = tree.tokens[head.head]
    if (!noun || (head.rel === 'compound' && noun.i > head.i)) return []
    const first = noun.rel === 'conj' ? tree.tokens[noun.head]! : noun
    return nounsOf(tree, first)
  },
  // "the French group X", "city mayor X"; titles begin with a capital
  function before(tree, mention) {
    const token = tree.tokens[mention.first - 1]
    const title = token && TITLES.has(token.form.replace(/\.$/, ''))
    const isSolid = /[-‐–]$/.test(tree.text.slice(0, token?.start ?? 0))
    return token && !isSolid && (token.tag === 'NN' || title)
      ? [token.form.toLowerCase().replace(/\.$/, '')]
      : []
  },
  // "X is a city"
  function copula(tree, mention) {
    const head = headOf(tree, mention)
    const noun = tree.tokens[head.head]
    if (!/^nsubj$/.test(head.rel) || !noun) return []
    if (/^NN/.test(noun.tag) && childrenBy(tree, noun.i, /^cop/).length > 0) return nounsOf(tree, noun)
    return noun.lemma === 'become'
      ? childrenBy(tree, noun.i, /^(?:xcomp|obj)/).flatMap((one) => nounsOf(tree, one))
      : []
  },
  // "an old mission known as the Alamo"
  function called(tree, mention) {
    const verb = tree.tokens[headOf(tree, mention).head]
    if (
      !verb ||
      !/^(?:call|know|name|dub|title|code-name)/.test(verb.lemma || verb.form) ||
      !/^acl/.test(verb.rel)
    )
      return []
    const noun = tree.tokens[verb.head]
    return noun ? nounsOf(tree, noun) : []
  },
  // "the city of X"
  function ofPlace(tree, mention) {
    const head = headOf(tree, mention)
    const noun = tree.tokens[head.head]
    if (
      !noun ||
      !/^nmod/.test(head.rel) ||
      !childrenBy(tree, head.i, /^case/).some(({ form }) => form === 'of')
    )
      return []
    const word = noun.form.toLowerCase()
    return PLACES.test(word) ? [word] : []
  },
]

const PLACES =
  /^(?:city|town|village|port|island|republic|state|province|district|region|country|kingdom|capital|municipality|county|commune|valley|peninsula|district|parish)$/

const LEADS = /^(?:Lake|Mount|Operation|Exercise|Project|Cape|Fort|Camp|Port)$/

/** "Nemba Accord", "Treaty of Elmsport", "Southern Bug River", "Lake Orun" say what they are; "Michigan State University" is no state. */
function ofName({ name, kind }: Entity): string[] {
  if (kind === 'state') return ['country', 'nation']
  if (kind === 'person') return []
  const words = name.text.replace(/^the /i, '').split(' ')
  if (words.length < 2) return []
  const until = words.findIndex((word) => /^(?:of|for|in|on|to|against)$/.test(word))
  const last = until > 0 ? words[until - 1]! : words.at(-1)!
  const own = last.toLowerCase().replace(/s['’]$/, '')
  // "Lake Orun Commission" is no lake.
  const leads = kind === 'organisation' ? /^(?:Operation|Exercise|Project)$/ : LEADS
  const first = leads.test(words[0]!) ? [words[0]!.toLowerCase()] : []
  // "Leeds United", "Brackwater Town" are clubs.
  if (kind === 'organisation' && /^(?:town|city|united|county|rovers|island|village)$/.test(own))
    return ['club']
  return /^\p{Lu}/u.test(last) ? [own, ...first] : first
}

/** Nothing but one comma, and what belongs to the noun, stands between. */
function isNextTo({ tokens }: Tree, last: number, noun: number): boolean {
  const between = tokens.slice(last + 1, noun)
  return (
    between.length <= 6 &&
    between.filter(({ form }) => form === ',').length <= 1 &&
    !between.some(({ form, tag }) => /^[—–:;()]|^-$/.test(form) || /^VB[DPZ]|^MD/.test(tag))
  )
}

function inside(tree: Tree, { first, last }: Mention): Token[] {
  return tree.tokens.slice(first, last + 1)
}

/** The token of a name that hangs on a word outside of it. */
export function headOf(tree: Tree, mention: Mention): Token {
  const tokens = inside(tree, mention)
  return tokens.find(({ head }) => head < mention.first || head > mention.last) ?? tree.tokens[mention.last]!
}

/** A noun and what is joined to it: "their only frigate and the flagship". */
function nounsOf(tree: Tree, noun: Token): string[] {
  return [noun, ...childrenBy(tree, noun.i, /^conj/)]
    .filter(({ tag }) => tag === 'NN')
    .map(({ form }) => form.toLowerCase())
}
