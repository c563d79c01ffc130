import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'
import type { Sentence } from '../../types/index.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { writeCaption } from '../clauses/write-caption.ts'
import { sourced } from '../context.ts'
import { limitOf, lower } from './item-text.ts'
import { nameFrom } from './name-from.ts'
import type { Item } from './read-item.ts'
import { ITEM_NOUN, ORDINAL } from './words.ts'

/** "One obstacle is the rugged terrain, which complicates mobility" → its name, and what it does. */
export function readNamed(sentence: Sentence, tree: Tree, root: Token): Item | undefined {
  const subject = childrenBy(tree, root.i, /^nsubj/)[0]
  if (!subject || !(ITEM_NOUN.test(subject.lemma) || ORDINAL.test(subject.form))) return undefined
  if (root.tag === 'VB') {
    const drop = childrenBy(tree, root.i, /^(?:nsubj|cop|mark|aux|advmod)/)
      .filter(({ i }) => i < root.i)
      .flatMap(({ i }) => subtree(tree, i))
    const what = writeCaption(tree, root.i, { limit: limitOf(tree), drop: new Set(drop) })
    return what ? { text: sourced(what, sentence), sentence: sentence.index } : undefined
  }
  if (isVerb(root) || childrenBy(tree, root.i, /^cop$/).length === 0) return undefined
  const named = trimmedPhrase(tree, root.i).filter(
    (i) =>
      i > subject.i &&
      !/^(?:cop|nsubj|punct)$/.test(tree.tokens[i]!.rel) &&
      !childrenBy(tree, root.i, /^(?:ccomp|parataxis|conj|nsubj|cop)/).some((kid) =>
        subtree(tree, kid.i).includes(i),
      ),
  )
  const name = nameFrom(sentence, tree, named)
  const rest = childrenBy(tree, root.i, /^(?:acl:relcl|parataxis|ccomp|advcl)$/)[0]
  const pronoun =
    rest && childrenBy(tree, rest.i, /^nsubj/).find(({ form }) => /^(?:which|that|who)$/i.test(form))
  const text =
    rest && writeCaption(tree, rest.i, { limit: limitOf(tree), drop: new Set(pronoun ? [pronoun.i] : []) })
  if (!name) return undefined
  return text
    ? {
        name,
        text: sourced(pronoun || /^Whose\b/.test(text) ? lower(text) : text, sentence),
        sentence: sentence.index,
      }
    : { text: name, sentence: sentence.index }
}
