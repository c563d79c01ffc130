/** Treebanks in the CoNLL-U format (https://universaldependencies.org/format.html). */
import { readFileSync } from 'node:fs'

/** A sentence of a treebank, its basic tree alone. */
export interface GoldSentence {
  text: string
  forms: string[]
  /** Penn Treebank tags. */
  tags: string[]
  lemmas: string[]
  /** Indices of the heads; -1 for the root. */
  heads: number[]
  rels: string[]
  /** Whether it begins a paragraph. */
  opensParagraph: boolean
}

/** Relations of which the subtype is kept. */
const keptSubtypes = new Set(
  (
    'nsubj:pass csubj:pass aux:pass acl:relcl advcl:relcl obl:agent obl:tmod obl:unmarked compound:prt nmod:poss ' +
    'nmod:unmarked nmod:desc cc:preconj det:predet'
  ).split(' '),
)

/** Reads a treebank file. Empty nodes and the ranges of multi-word tokens are left out. */
export function readTreebank(path: string): GoldSentence[] {
  const found: GoldSentence[] = []
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const sentence = readSentence(block)
    if (sentence.forms.length > 0) found.push(sentence)
  }
  return found
}

/** A relation as the models know it: subtypes that tell little are dropped. */
export function plainRelation(rel: string): string {
  return keptSubtypes.has(rel) ? rel : (rel.split(':')[0] ?? rel)
}

function readSentence(block: string): GoldSentence {
  const sentence: GoldSentence = {
    text: '',
    forms: [],
    tags: [],
    lemmas: [],
    heads: [],
    rels: [],
    opensParagraph: false,
  }
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) sentence.text = line.slice(9)
    else if (/^# new(?:par|doc)\b/.test(line)) sentence.opensParagraph = true
    if (!/^\d+\t/.test(line)) continue
    const [, form = '', base = '', , tag = '', , head = '', rel = ''] = line.split('\t')
    sentence.forms.push(form)
    sentence.lemmas.push(base)
    sentence.tags.push(tag)
    sentence.heads.push(Number(head) - 1)
    sentence.rels.push(plainRelation(rel))
  }
  return sentence
}
