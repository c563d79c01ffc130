/**
 * Parses sentences anew with every name as one word: long names are where a parser goes astray. The trees are over
 * the sentences' own text; a merged token spans the whole name and its acronym in brackets.
 */
import { loadLanguage } from '../../language/index.ts'
import { repairTree } from '../clauses/repair-tree.ts'
import type { Context } from '../context.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Mention, Named } from '../entities/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Which words stand in: names that any parser knows, or the names' own head nouns. */
export type Style = 'familiar' | 'head'

/** Familiar names that stand in while parsing, by kind. */
const standIns: Record<Entity['kind'], string> = {
  organisation: 'Google',
  operation: 'Google',
  group: 'Google',
  state: 'France',
  person: 'Smith',
  place: 'Paris',
  other: 'Google',
}

/** A name that ends with a common noun is parsed as that noun: "the Act, which …", "Germany and the Union". */
function standInFor(name: string, kind: Entity['kind']): string {
  const head = name
    .replace(/ (?:of|for|in) .*/, '')
    .split(' ')
    .at(-1)!
  return / /.test(name) && /^(?:organisation|other)$/.test(kind) && headNoun.test(head)
    ? head
    : standIns[kind]
}

const headNoun =
  /^(?:Union|Act|Party|Bank|Commission|Council|Agency|University|Ministry|Federation|Association|Alliance|Court|Railway|Company|Group|Board|Committee|Programme|Program|Organi[sz]ation|Office|Fund|Foundation|Institute|Army|Navy|Parliament|Congress|Senate|Police|Force|Authority|Community|League|Club|Church|Guard|Bill|Treaty|Law)$/

/** The context and names with merged tokens. */
export function mergeNames(context: Context, named: Named, style: Style): { context: Context; named: Named } {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of named.mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  const mentions: Mention[] = []
  const sentences = context.sentences.map((sentence) => {
    const own = bySentence.get(sentence.index) ?? []
    if (!sentence.tree) return sentence
    const merged = mergeSentence(sentence, own, named.entities, style)
    mentions.push(...merged.mentions)
    return { ...sentence, tree: merged.tree }
  })
  return { context: { ...context, sentences }, named: { entities: named.entities, mentions } }
}

interface Piece {
  start: number
  end: number
  /** Where the stand-in begins in the parsed text. */
  at: number
  text: string
  mention: Mention
}

function mergeSentence(
  sentence: Sentence,
  mentions: Mention[],
  entities: Entity[],
  style: Style,
): { tree: Tree; mentions: Mention[] } {
  let parsed = ''
  let done = 0
  const pieces: Piece[] = []
  for (const mention of mentions) {
    if (mention.start < done) continue
    parsed += sentence.text.slice(done, mention.start)
    const bracket = /^ ?\([^()]{2,12}\)/.exec(sentence.text.slice(mention.end))
    const acronym =
      bracket && mentions.some(({ start }) => start > mention.end && start < mention.end + bracket[0].length)
        ? bracket[0].length
        : 0
    const end = mention.end + acronym
    const { kind } = entities[mention.entity]!
    const text = style === 'head' ? standInFor(mention.text, kind) : standIns[kind]
    pieces.push({ start: mention.start, end, at: parsed.length, text, mention })
    parsed += text
    done = end
  }
  parsed += sentence.text.slice(done)
  if (pieces.length === 0) return { tree: sentence.tree!, mentions: [] }
  const plain = loadLanguage().parse(parsed)
  // "Germany and France support the commission": a parse without a verb took it for a noun.
  const verb = hasVerb(plain) ? nounBeforeObject(plain, parsed) : ambiguousVerb.exec(parsed)
  const tree = verb
    ? loadLanguage().parse(
        parsed.slice(0, verb.index) +
          (verb[1]!.endsWith('s') ? 'gives' : 'give').padEnd(verb[1]!.length) +
          parsed.slice(verb.index + verb[1]!.length),
      )
    : plain
  const found: Mention[] = []
  const tokens = tree.tokens.map((token): Token => {
    const piece = pieces.find(({ at, text }) => token.start >= at && token.start < at + text.length)
    if (!piece) {
      const place = original(token, pieces)
      const told =
        verb && token.start === verb.index
          ? {
              form: verb[1]!,
              lemma: verb[1]!.replace(/ies$/, 'y').replace(/s$/, ''),
              end: token.start + verb[1]!.length,
            }
          : {}
      const end = 'end' in told ? place.start + verb![1]!.length : place.end
      return { ...token, ...told, start: place.start, end, kids: [...token.kids] }
    }
    const name = sentence.text.slice(piece.mention.start, piece.mention.end)
    found.push({ ...piece.mention, first: token.i, last: token.i })
    return {
      ...token,
      form: name,
      lemma: name,
      tag: 'NNP',
      start: piece.start,
      end: piece.end,
      kids: [...token.kids],
    }
  })
  return { tree: repairTree({ ...tree, text: sentence.text, tokens }), mentions: found }
}

/** Verbs that are nouns as often. */
const ambiguousVerb =
  /\b(supply|supplies|support|supports|fund|funds|host|hosts|chair|chairs|aid|aids|guard|guards|patrol|patrols|back|backs|sponsor|sponsors|train|trains|report|reports|finance|finances|lead|leads|head|heads|market|markets|staff|staffs|plan|plans|build|visit|visits|police|monitor|monitors|map|maps|plant|plants)\b(?! (?:of|for|to|in|on|with|and)\b)/

/** "The ministry chairs the pact and publishes …": a noun with an article right after it is a verb. */
function nounBeforeObject({ tokens }: Tree, parsed: string): RegExpExecArray | undefined {
  const found = ambiguousVerb.exec(parsed)
  if (!found || !/^ (?:the|an?|its|their|his|her) /.test(parsed.slice(found.index + found[0].length)))
    return undefined
  const token = tokens.find(({ start }) => start === found.index)
  const before = token && tokens[token.i - 1]
  return token && /^NNS?$/.test(token.tag) && before && /^NN/.test(before.tag) ? found : undefined
}

function hasVerb({ tokens }: Tree): boolean {
  return tokens.some(({ tag }) => /^(?:VB[ZPD]|MD|VB)$/.test(tag))
}

/** A token's offsets in the sentence's own text. */
function original({ start, end }: Token, pieces: Piece[]): { start: number; end: number } {
  let shift = 0
  for (const piece of pieces)
    if (piece.at + piece.text.length <= start) shift = piece.end - (piece.at + piece.text.length)
  return { start: start + shift, end: end + shift }
}
