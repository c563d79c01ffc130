import { childrenBy, subtree } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import { ABSTRACT_NOUNS, VAGUE_COUNTS } from '../empty-words.ts'
import { isFence } from '../fences.ts'
import { FUNCTION_WORDS } from '../words.ts'
import { flag, isWord, word } from './view.ts'
import type { Feature, View } from './view.ts'

/** What the gate knows of how much is said: the share that is kept, what is cut at the end, and of what kind it is. */
export const contentFeatures: readonly Feature[] = [
  ['content share kept', (v) => share(v.words.filter(isContent).length, v.allWords.filter(isContent).length)],
  ['whole', (v) => flag(!v.dropped.some(isContent))],
  ['content cut at end without a mark', (v) => unmarkedEnd(v).filter(isContent).length],
  ['concrete nouns', (v) => v.words.filter((t) => /^NN/.test(t.tag) && !ABSTRACT_NOUNS.has(t.lemma)).length],
  ['details', (v) => v.words.filter(isDetail).length],
  ['subject is name', (v) => flag(subjectWords(v).some((t) => /^NNP/.test(t.tag)))],
  [
    'bare definite nouns unknown',
    (v) => v.words.filter((t) => isBareDefinite(v, t) && !isKnown(v, t)).length,
  ],
]

const isContent = (t: Token): boolean => isWord(t) && !FUNCTION_WORDS.has(word(t))
const isDetail = (t: Token): boolean => /^(NNP|CD)/.test(t.tag) && !VAGUE_COUNTS.has(word(t))
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const atEnd = (v: View): Token[] => v.dropped.filter((t) => t.i > v.last.i)

/** What is cut at the end, where no mark stands before it. */
const unmarkedEnd = (v: View): Token[] => (isFence(v.tree.tokens[v.last.i + 1]) ? [] : atEnd(v))

const subjectOf = (v: View): Token | undefined =>
  childrenBy(v.tree, v.head, /^nsubj/).find((t) => v.kept.has(t.i))

function subjectWords(v: View): Token[] {
  const subject = subjectOf(v)
  if (!subject) return []
  return subtree(v.tree, subject.i)
    .filter((i) => v.kept.has(i))
    .map((i) => v.tree.tokens[i]!)
    .filter(isWord)
}

const hasThe = (v: View, noun: Token | undefined): boolean =>
  noun !== undefined && childrenBy(v.tree, noun.i, /^det/).some((t) => word(t) === 'the')

/** "the fort": no name, and nothing that says which. */
const isBareDefinite = (v: View, noun: Token): boolean =>
  /^NNS?$/.test(noun.tag) &&
  hasThe(v, noun) &&
  !childrenBy(v.tree, noun.i, /^(nmod|acl|amod|compound|flat|nummod|appos)/).some((t) => v.kept.has(t.i))

/** Whether the sentence before, or the heading, has the noun. */
const isKnown = (v: View, noun: Token | undefined): boolean =>
  noun !== undefined &&
  `${v.previous ?? ''} ${v.sectionTitle ?? ''}`.toLowerCase().includes(noun.lemma.toLowerCase())
