import { analyseWords } from './analyse-words.ts'
import { lemma } from './lemma.ts'
import type { LanguageModel } from './model.ts'
import { readModel } from './model.ts'
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
  /** The dependency tree of one sentence. An empty text has no tokens, root -1 and confidence 0. */
  parse(sentence: string): Tree
  /** The base form of a word with a Penn Treebank tag. */
  lemma(form: string, tag: string): string
}

let loaded: Language | undefined

/** Loads the committed weights (once) and gives what is built on them. */
export function loadLanguage(): Language {
  loaded ??= createLanguage(readModel())
  return loaded
}

/** The language that a model knows. */
export function createLanguage(model: LanguageModel): Language {
  return { sentences, tokenize, lemma, parse: (sentence) => parse(model, sentence) }
}

function parse(model: LanguageModel, text: string): Tree {
  const words = tokenize(text)
  const { tags, heads, rels, confidence } = analyseWords(
    model,
    words.map((word) => word.form),
  )
  const tokens = words.map((word, i): Token => {
    const tag = tags[i] ?? 'NN'
    return {
      i,
      ...word,
      tag,
      lemma: lemma(word.form, tag),
      head: heads[i] ?? -1,
      rel: rels[i] ?? 'dep',
      kids: [],
    }
  })
  for (const token of tokens) tokens[token.head]?.kids.push(token.i)
  return { text, tokens, root: heads.indexOf(-1), confidence }
}
