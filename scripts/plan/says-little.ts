/** Lines that only announce what comes after them: "Singing early has a price", "The talks lasted nine days". */
import { childrenBy } from '../language/index.ts'
import type { Token, Tree } from '../language/types.ts'

/** Whether a line says no more than that there is something, or for how long. */
export function saysLittle(text: string, tree?: Tree): boolean {
  const root = tree?.tokens[tree.root]
  const words = text.split(/\s+/).length
  if (words <= FEWEST_OF_SERIES && OF_SERIES.test(text)) return true
  if (!tree || !root || words > LONGEST) return false
  const said = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu))
  const after = tree.tokens.filter(({ i, form }) => i > root.i && said.has(form.toLowerCase()))
  return announcesSomething(root, after, tree) || onlyGoesOn(root, after, tree)
}

/** In words: a longer line says more. */
const LONGEST = 13

/** "A second crisis was financial": one of several, and hardly more, in so many words. */
const OF_SERIES = /^(?:an?|the) (?:second|third|fourth|fifth|further|similar|other) /i
const FEWEST_OF_SERIES = 6

/** "has a price", "became known through a disaster": of what kind is told after it. */
function announcesSomething(root: Token, after: readonly Token[], tree: Tree): boolean {
  const isCopula = childrenBy(tree, root.i, /^cop/).length > 0
  const noun = isCopula
    ? root
    : after.findLast(({ head, rel, tag }) => head === root.i && /^(?:obj|obl)/.test(rel) && /^NN/.test(tag))
  if (!noun || !PROMISES.test(noun.lemma)) return false
  if (after.some(({ i, tag }) => i !== noun.i && /^(?:NNP|CD)/.test(tag) && !isPlain(tree.tokens[i]!)))
    return false
  const own = childrenBy(tree, noun.i, /^(?:det|nmod|acl|appos|amod|compound|nummod|ccomp|advcl|conj)/)
  return own.every((token) =>
    token.rel === 'det' ? OPEN.test(token.form) : token.i < noun.i && isPlain(token),
  )
}

const isPlain = ({ form }: Token) => PLAIN.test(form)
const OPEN = /^(?:an?|the|some|several|many|no)$/i

const PROMISES =
  /^(?:price|difficulty|trouble|disaster|problem|challenge|way|side|setback|obstacle|surprise|reason|drawback|advantage|disadvantage|difference|rival|position|situation|answer|consequence|change|threat|exception|crisis)$/i

/** Adjectives and counts that do not say which. */
const PLAIN =
  /^(?:obvious|most|main|big(?:gest)?|great(?:est)?|large(?:st)?|serious|difficult|new|real|first|next|last|hard(?:est)?|two|three|four|five|several|many|various|certain|different|important|major|further|other|common|clear)$/i

/** "Fighting continued for fourteen months", "The project began earlier than planned", "The work went well in the south". */
function onlyGoesOn(root: Token, after: readonly Token[], { tokens }: Tree): boolean {
  if (!GOING.test(root.lemma)) return false
  if (tokens.some(({ i, tag }) => i < root.i && /^NNP/.test(tag))) return false
  return after.every(({ tag, rel, lemma }) =>
    !/^(?:NN|CD|JJ|VB)/.test(tag) || /^(?:nummod|advcl|advmod|compound)/.test(rel)
      ? !/^NNP/.test(tag)
      : LOOSE.test(lemma),
  )
}

const GOING = /^(?:last|continue|begin|start|go|end|proceed|resume|move|progress)$/i

/** Times and parts of a whole. */
const LOOSE =
  /^(?:minute|hour|day|week|month|year|decade|century|time|end|north|south|east|west|middle|beginning|region|area|plan|expect|hope)$/i
