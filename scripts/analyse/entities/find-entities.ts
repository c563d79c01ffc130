/** The names of an article: each with its kind, its acronym and every place where it stands. */
import { articleSpan } from '../context.ts'
import { countTitles } from './count-titles.ts'
import { entityKind } from './entity-kind.ts'
import { ORGANISATION, THING_WORD } from './cues.ts'
import { countryOf } from './countries.ts'
import { findNameRuns } from './name-runs.ts'
import type { Acronym, Entity, EntityKind } from '../../types/index.ts'
import type { Context } from '../context.ts'
import type { NameRun } from './name-runs.ts'
import type { Place } from './entity-kind.ts'

/** A name in a sentence, tied to its entity: what the other finders look up. */
export interface Mention extends NameRun {
  entity: number
}

export interface Named {
  entities: Entity[]
  mentions: Mention[]
}

interface Cluster {
  name: string
  kind: EntityKind
  places: Place[]
}

/** The words after a company's or club's proper name. */
const designator =
  /^(?:AG|GmbH|Inc\.?|Ltd\.?|LLC|plc|Corp\.?|Co\.?|Company|Corporation|Group|Town|City|United|FC|Labs|Foundation)$/

/** Honours and degrees after a person's name. */
const postnominal = /^(?:[DKCOM]BE|RA|MP|QC|KC|FRS|PhD|MD|Jr|Sr)\.?$/

/** Entities in the order in which they are first named. */
export function findEntities(context: Context, acronyms: Acronym[]): Entity[] {
  return findNamed(context, acronyms).entities
}

/** As `findEntities`, with every mention by its tokens. */
export function findNamed(context: Context, acronyms: Acronym[]): Named {
  const clusters = mergeShortForms(
    mergeAcronyms(clusterByText(context, findNameRuns(context, acronyms)), acronyms),
    context.article.title?.text ?? '',
  )
  const order = clusters.sort((a, b) => position(a) - position(b))
  const mentions = order.flatMap(({ places }, entity) => places.map(({ run }) => ({ ...run, entity })))
  mentions.sort((a, b) => a.sentence - b.sentence || a.first - b.first)
  return { entities: order.map((cluster, index) => toEntity(context, cluster, index, acronyms)), mentions }
}

function clusterByText(context: Context, runs: NameRun[]): Cluster[] {
  const byText = new Map<string, Cluster['places']>()
  for (const run of runs) {
    const sentence = context.sentences[run.sentence]!
    const tokens = sentence.tree!.tokens
    const titles = countTitles(tokens, run)
    const first = run.first + titles
    const start = tokens[first]!.start
    let last = run.last
    while (last > first + 1 && postnominal.test(tokens[last]!.form)) last--
    const end = tokens[last]!.end
    const trimmed = { ...run, first, last, start, end, text: sentence.text.slice(start, end) }
    const places = byText.get(trimmed.text) ?? []
    const next = context.sentences[run.sentence + 1]
    places.push({
      run: trimmed,
      sentence,
      titled: titles > 0,
      ...(next?.block === sentence.block && { next }),
    })
    byText.set(trimmed.text, places)
  }
  return [...byText].map(([name, places]) => ({ name, places, kind: entityKind({ name, places }) }))
}

function mergeAcronyms(clusters: Cluster[], acronyms: Acronym[]): Cluster[] {
  for (const { short, long } of acronyms) {
    const longs = clusters.filter(
      ({ name }) => name === long.text || name.endsWith(` ${long.text}`) || long.text.endsWith(` ${name}`),
    )
    const target = longs.find(({ name }) => name === long.text) ?? longs[0]
    const shorts = clusters.find(({ name }) => name === short.text)
    if (!target || !shorts || target === shorts) continue
    target.places.push(...shorts.places)
    if (target.kind === 'other' || target.kind === 'place') target.kind = 'organisation'
    clusters = clusters.filter((cluster) => cluster !== shorts)
  }
  return clusters
}

/** "Maron" joins "Ilse Maron", "Tarnbach" joins "Tarnbach AG": only where one longer name fits. */
function mergeShortForms(clusters: Cluster[], title: string): Cluster[] {
  const gone = new Set<Cluster>()
  for (const short of [...clusters].sort((a, b) => a.name.length - b.name.length)) {
    if (short.kind === 'state' || hasPeople(short, clusters)) continue
    const longs = clusters.filter(
      (long) =>
        long !== short && !gone.has(long) && (isShortFor(short, long) || isNamedLater(short, long, clusters)),
    )
    const target = longs.length > 1 ? pickOne(short, longs, title) : longs[0]
    if (!target) continue
    target.places.push(...short.places)
    if (isSurname(short, target)) target.kind = 'person'
    else if (target.kind === 'other') target.kind = short.kind
    gone.add(short)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

/** "Norvia", where the article has a "Norvian War": a country, after which an airline may be called. */
function hasPeople({ name }: Cluster, clusters: Cluster[]): boolean {
  return (
    /^\p{Lu}\p{Ll}+ia$/u.test(name) &&
    clusters.some((one) => one.name.split(' ').some((word) => word === `${name}n` || word === `${name}ns`))
  )
}

/** "Pugh" for "Gareth Pugh": an organisation or place is not called by its last word without "the". */
function isSurname(short: Cluster, long: Cluster): boolean {
  return (
    long.kind === 'other' &&
    !/[&\d]|\b(?:of|the)\b/.test(long.name) &&
    !THING_WORD.test(long.name) &&
    long.name.split(' ').at(-1) === short.name &&
    short.places.every(
      ({ run, sentence }) =>
        !/\b(?:the|an?) $/i.test(sentence.text.slice(0, run.start)) && !/s$/.test(run.text),
    )
  )
}

/** Of several that fit, the one whom the article is about, or the one organisation. */
function pickOne(short: Cluster, longs: Cluster[], title: string): Cluster | undefined {
  const words = title.split(/\s+/)
  const subject = longs.find(
    ({ name }) =>
      words.length <= 4 &&
      words.includes(short.name) &&
      words.every((word) => name.split(/[ -]/).includes(word)),
  )
  const organisations = longs.filter(({ kind }) => kind === 'organisation')
  return subject ?? (organisations.length === 1 ? organisations[0] : undefined)
}

/** A text that begins with "Nixon" may say only later that he is Richard Nixon: where nobody else has the surname. */
function isNamedLater(short: Cluster, long: Cluster, clusters: Cluster[]): boolean {
  return (
    long.kind === 'person' &&
    /^(?:person|other)$/.test(short.kind) &&
    / /.test(long.name) &&
    !/ /.test(short.name) &&
    long.name.split(' ').at(-1) === short.name &&
    // "the Hallam works", "Hallam & Sons": what bears the same name may be a firm.
    short.places.every(({ run, sentence }) => !/\b(?:the|an?) $/i.test(sentence.text.slice(0, run.start))) &&
    clusters.every(
      (one) =>
        one === short ||
        one === long ||
        (!one.name.split(/[ -]/).includes(short.name) &&
          // "Orkel merged with Deepwell and became Orkel Deepwell"
          !(one.kind !== 'person' && long.name.startsWith(`${one.name} `))),
    )
  )
}

function isShortFor(short: Cluster, long: Cluster): boolean {
  const words = long.name.split(' ')
  if (words.length < 2 || position(long) > position(short)) return false
  if (words[0] === short.name && words.length === 2 && designator.test(words[1]!)) return true
  // "Halden Football Club": a town's name that acts is the club's.
  if (/ (?:(?:Football|Rugby|Cricket|Athletic|Hockey|Sports) Club|[AF]FC|F\.C\.)$/.test(long.name))
    return long.name.startsWith(`${short.name} `) && short.places.some(acts)
  if (/ /.test(short.name)) return long.kind === 'organisation' && long.name.endsWith(` ${short.name}`)
  if (long.kind === 'organisation' && words.at(-1) === short.name && ORGANISATION.test(short.name))
    return short.places.every(({ run, sentence }) => /\bthe $/i.test(sentence.text.slice(0, run.start)))
  if (
    short.kind === 'place' ||
    /\b(?:of|the|and|in|y|for)\b/.test(long.name) ||
    (words.length > 4 && long.kind !== 'person')
  )
    return false
  if (long.kind !== 'person' && long.kind !== 'other') return false
  return (
    words.at(-1) === short.name ||
    (words[0] === short.name && words.length <= 3) ||
    (long.kind === 'person' && words.includes(short.name))
  )
}

/** Whether the name is the subject of a verb that only a side or a body does. */
function acts({ run, sentence }: Place): boolean {
  const { tokens } = sentence.tree!
  const head = tokens.find(({ i, rel }) => i >= run.first && i <= run.last && rel === 'nsubj')
  return (
    head !== undefined &&
    /^(?:beat|win|lose|draw|play|sign|score|buy|sell|sack|finish)$/.test(tokens[head.head]?.lemma ?? '')
  )
}

function position({ places }: Cluster): number {
  return Math.min(...places.map(({ run, sentence }) => sentence.span.start + run.start))
}

function toEntity(
  context: Context,
  { name, kind, places }: Cluster,
  index: number,
  acronyms: Acronym[],
): Entity {
  const spans = places
    .map(({ run, sentence }) => articleSpan(context, sentence, run.start, run.end))
    .sort((a, b) => a.start - b.start)
  const own = places.find(({ run }) => run.text === name) ?? places[0]!
  const acronym = acronyms.find(({ long }) => name === long.text || name.endsWith(` ${long.text}`))
  const country = kind === 'state' ? countryOf(name) : undefined
  return {
    index,
    name: { text: name, from: [articleSpan(context, own.sentence, own.run.start, own.run.end)] },
    kind,
    ...(acronym && { acronym: acronym.short }),
    ...(country && { country }),
    mentions: spans,
  }
}
