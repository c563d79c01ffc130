/** From the words of a sentence to tags, heads and relations. */
import { firstSlot, readAtoms, reverseAtoms } from './atoms.ts'
import { parseWithBeam } from './beam-parser.ts'
import { readConfidence, readSigns } from './confidence.ts'
import { labelArcs } from './labeller.ts'
import type { LanguageModel } from './model.ts'
import { kindsOfTags, readContext } from './parse-features.ts'
import type { KindOfTag } from './parse-features.ts'
import { tagWords } from './tagger.ts'
import { elect } from './vote.ts'

export interface WordAnalysis {
  tags: string[]
  /** Indices of the heads, -1 for the root. */
  heads: number[]
  rels: string[]
  /** Signs of a good parse (confidence.ts). */
  signs: number[]
  confidence: number
}

/** How many states the parsers keep. */
const beamWidth = 4

/** A sentence with more words is parsed in pieces. */
const longest = 160

const kinds = new WeakMap<readonly string[], KindOfTag>()

/** Tags and parses words. In a very long sentence the pieces after the first hang on its root as `parataxis`. */
export function analyseWords(model: LanguageModel, forms: readonly string[]): WordAnalysis {
  const whole: WordAnalysis = { tags: [], heads: [], rels: [], signs: [], confidence: 1 }
  let root = -1
  for (let from = 0; from < forms.length;) {
    const to = endOfPiece(forms, from)
    const piece = analysePiece(model, forms.slice(from, to))
    whole.tags.push(...piece.tags)
    whole.heads.push(...piece.heads.map((head) => (head < 0 ? root : head + from)))
    whole.rels.push(...piece.rels.map((rel) => (rel === 'root' && root >= 0 ? 'parataxis' : rel)))
    whole.confidence = Math.min(whole.confidence, piece.confidence)
    whole.signs = piece.signs
    if (root < 0) root = piece.heads.indexOf(-1)
    from = to
  }
  return forms.length === 0 ? { ...whole, confidence: 0 } : whole
}

function analysePiece(model: LanguageModel, forms: readonly string[]): WordAnalysis {
  const { tagger, labeller, temperatures } = model
  const atoms = readAtoms(forms)
  tagWords(tagger, forms, atoms)
  const tags = forms.map((_, i) => tagger.tags[(atoms.tag[i + firstSlot] as number) - 1] ?? 'NN')
  const kindOfTag = kinds.get(tagger.tags) ?? kindsOfTags(tagger.tags)
  kinds.set(tagger.tags, kindOfTag)
  const context = readContext(atoms, kindOfTag)
  const turned = readContext(reverseAtoms(atoms), kindOfTag)
  const election = elect(
    [
      {
        beam: parseWithBeam(model.forward, context, beamWidth),
        reversed: false,
        temperature: temperatures.forward,
      },
      {
        beam: parseWithBeam(model.backward, turned, beamWidth),
        reversed: true,
        temperature: temperatures.backward,
      },
    ],
    atoms,
  )
  const labels = labelArcs(labeller, context, election.heads)
  const heads = forms.map((_, i) => {
    const head = election.heads[i + firstSlot] as number
    return head === atoms.root ? -1 : head - firstSlot
  })
  const rels = heads.map((head, i) =>
    head < 0 ? 'root' : (labeller.labels[(labels[i + firstSlot] as number) - 1] ?? 'dep'),
  )
  const signs = readSigns(election, atoms, tags)
  return { tags, heads, rels, signs, confidence: readConfidence(signs, model.confidence) }
}

/** The whole rest if it is short enough; else up to the last mark at which a long sentence may be cut. */
function endOfPiece(forms: readonly string[], from: number): number {
  if (forms.length - from <= longest) return forms.length
  for (const marks of [/^[.;!?]$/, /^[,:–—-]+$/]) {
    for (let at = from + longest; at > from + longest / 2; at--)
      if (marks.test(forms[at - 1] ?? '')) return at
  }
  return from + longest
}
