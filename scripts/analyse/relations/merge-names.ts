/**
 * Parses sentences anew with every name as one word, and without asides: long names and what is said in passing are
 * where a parser goes astray. The trees are over the sentences' own text; a merged token spans the whole name and its
 * acronym in brackets.
 */
import { joinParticles } from './join-particles.ts'
import { joinSubjects } from './join-subjects.ts'
import { lemmaOf, parseWithVerbs } from './verb-nouns.ts'
import { repairTree } from '../clauses/repair-tree.ts'
import { standInFor } from './stand-ins.ts'
import type { Context } from '../context.ts'
import type { Entity, Sentence, Span } from '../../types/index.ts'
import type { Mention, Named } from '../entities/index.ts'
import type { Style } from './stand-ins.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface Merged {
  context: Context
  named: Named
}

/** Merges names in one style, leaving out the pieces of a sentence's text that `cutsOf` gives, ascending. */
export type Merger = (style: Style, cutsOf?: (sentence: Sentence) => readonly Span[]) => Merged

/** A merger that parses nothing twice. */
export function makeMerger(context: Context, named: Named): Merger {
  const bySentence = Map.groupBy(named.mentions, ({ sentence }) => sentence)
  const parsed = new Map<string, { tree: Tree; mentions: Mention[] }>()
  return (style, cutsOf = () => []) => {
    const mentions: Mention[] = []
    const sentences = context.sentences.map((sentence) => {
      if (!sentence.tree) return sentence
      const own = bySentence.get(sentence.index) ?? []
      const pieces = findPieces(sentence, own, named.entities, style, cutsOf(sentence))
      const key = [sentence.index, ...pieces.map(({ start, end, text }) => `${start}-${end} ${text}`)].join(
        '|',
      )
      const merged = parsed.get(key) ?? parsePieces(sentence, pieces)
      parsed.set(key, merged)
      mentions.push(...merged.mentions)
      return { ...sentence, tree: merged.tree }
    })
    return { context: { ...context, sentences }, named: { entities: named.entities, mentions } }
  }
}

/** A piece of the sentence that is parsed as other words, or as none. */
interface Piece extends Span {
  text: string
  mention?: Mention
}

/** A piece, and where it begins in the parsed text. */
interface PlacedPiece extends Piece {
  at: number
}

function findPieces(
  { text }: Sentence,
  mentions: Mention[],
  entities: Entity[],
  style: Style,
  cuts: readonly Span[],
): Piece[] {
  const pieces: Piece[] = cuts.map(({ start, end }) => ({ start, end, text: '' }))
  let done = 0
  for (const mention of mentions) {
    if (mention.start < done || cuts.some(({ start, end }) => mention.start < end && mention.end > start))
      continue
    const bracket = /^ ?\([^()]{2,12}\)/.exec(text.slice(mention.end))
    const acronym =
      bracket && mentions.some(({ start }) => start > mention.end && start < mention.end + bracket[0].length)
        ? bracket[0].length
        : 0
    const end = mention.end + acronym
    pieces.push({
      start: mention.start,
      end,
      text: standInFor(mention.text, entities[mention.entity]!.kind, style),
      mention,
    })
    done = end
  }
  return pieces.sort((a, b) => a.start - b.start)
}

function parsePieces(sentence: Sentence, pieces: Piece[]): { tree: Tree; mentions: Mention[] } {
  if (pieces.length === 0) return { tree: joinParticles(joinSubjects(sentence.tree!)), mentions: [] }
  let parsed = ''
  let done = 0
  const placed: PlacedPiece[] = []
  for (const piece of pieces) {
    parsed += sentence.text.slice(done, piece.start)
    placed.push({ ...piece, at: parsed.length })
    parsed += piece.text
    done = piece.end
  }
  parsed += sentence.text.slice(done)
  const { tree, told } = parseWithVerbs(parsed)
  const found: Mention[] = []
  const tokens = tree.tokens.map((token): Token => {
    const piece = placed.find(({ at, text }) => token.start >= at && token.start < at + text.length)
    if (piece?.mention) {
      const name = sentence.text.slice(piece.mention.start, piece.mention.end)
      found.push({ ...piece.mention, first: token.i, last: token.i })
      const { start, end } = piece
      return { ...token, form: name, lemma: name, tag: 'NNP', start, end, kids: [...token.kids] }
    }
    const place = { start: original(token.start, placed, false), end: original(token.end, placed, true) }
    if (told && token.start === told.at)
      return {
        ...token,
        form: told.form,
        lemma: lemmaOf(told.form),
        start: place.start,
        end: place.start + told.form.length,
        kids: [...token.kids],
      }
    return { ...token, ...place, kids: [...token.kids] }
  })
  return {
    tree: joinParticles(joinSubjects(repairTree({ ...tree, text: sentence.text, tokens }))),
    mentions: found,
  }
}

/** An offset in the sentence's own text. */
function original(offset: number, pieces: PlacedPiece[], isEnd: boolean): number {
  let shift = 0
  for (const { at, text, end } of pieces)
    if (isEnd ? at + text.length < offset : at + text.length <= offset) shift = end - (at + text.length)
  return offset + shift
}
