import { interimParse } from './interim.ts'
import { lemma } from './lemma.ts'
import { sentences } from './sentences.ts'
import type { SentenceSpan } from './sentences.ts'
import { tokenize } from './tokenize.ts'
import type { Word } from './tokenize.ts'
import type { Token, Tree } from './types.ts'

/** What the project knows of English. All offsets are UTF-16 units into the text that was given. */
export interface Language {
  /** The sentences of a text; line ends within it count as spaces, blank lines end a sentence. */
  sentences(text: string): SentenceSpan[]
  /** The words and marks of a text. */
  tokenize(text: string): Word[]
  /** The dependency tree of one sentence. An empty text has no tokens and root -1. */
  parse(sentence: string): Tree
  /** The base form of a word with a Penn Treebank tag. */
  lemma(form: string, tag: string): string
}

let loaded: Language | undefined

/** Loads the committed weights (once) and gives what is built on them. */
export function loadLanguage(): Language {
  loaded ??= { sentences, tokenize, parse, lemma }
  return loaded
}

function parse(sentence: string): Tree {
  const { words, tags, heads, rels } = interimParse(sentence)
  const tokens: Token[] = words.map((word, i) => ({
    i,
    ...word,
    tag: tags[i] ?? 'NN',
    lemma: lemma(word.form, tags[i] ?? 'NN'),
    head: heads[i] ?? -1,
    rel: rels[i] ?? 'dep',
    kids: [],
  }))
  for (const token of tokens) tokens[token.head]?.kids.push(token.i)
  return { text: sentence, tokens, root: tokens.findIndex((token) => token.head < 0), confidence: tokens.length ? 0.8 : 0 }
}
