import { childrenBy, subtree } from '../../language/tree.ts'
import type { Token, Tree } from '../../language/types.ts'
import { EMPTY_SUBJECTS } from '../empty-words.ts'
import { range } from './template.ts'
import type { Base } from './template.ts'

/**
 * "Progress has been made, with dams showing better yields", where the clause says nothing and its tail does:
 * "Dams show better yields". The participle becomes the finite form of the same lemma.
 */
export function tail(tree: Tree): Base[] {
  const subject = childrenBy(tree, tree.root, /^nsubj/)[0]
  if (!subject || !EMPTY_SUBJECTS.has(subject.lemma.toLowerCase())) return []
  const opening = tree.tokens.find((t) => /^with$/i.test(t.form) && tree.tokens[t.i - 1]?.form === ',')
  const noun = opening && tree.tokens[opening.head]
  if (!noun || !/^NNP?S?$/.test(noun.tag)) return []
  const verb = childrenBy(tree, noun.i, /^(acl|advcl)$/).find((t) => t.tag === 'VBG' && t.i === noun.i + 1)
  if (!verb) return []
  const kept = range(opening.i + 1, tree.tokens.length)
  return [{ kept, head: verb.i, tree: withFiniteVerb(tree, noun, verb) }]
}

function withFiniteVerb(tree: Tree, noun: Token, verb: Token): Tree {
  const isPlural = /S$/.test(noun.tag) || childrenBy(tree, noun.i, /^conj/).length > 0
  const finite = ({ lemma }: Token) => (isPlural ? lemma : thirdPerson(lemma))
  const tag = isPlural ? 'VBP' : 'VBZ'
  // "… sharing intelligence and conducting patrols": all of them become finite, or none.
  const others = new Set(childrenBy(tree, verb.i, /^conj/).flatMap((t) => (t.tag === 'VBG' ? t.i : [])))
  const own = new Set(subtree(tree, verb.i))
  const tokens = tree.tokens.map((t): Token => {
    const kids = t.kids.filter((i) => !(t.i === noun.i && i === verb.i))
    if (t.i === verb.i)
      return {
        ...t,
        form: finite(verb),
        tag,
        head: -1,
        rel: 'root',
        kids: [noun.i, ...moved(), ...kids],
      }
    if (t.i === noun.i)
      return { ...t, head: verb.i, rel: 'nsubj', kids: kids.filter((i) => i < noun.i || own.has(i)) }
    if (others.has(t.i)) return { ...t, form: finite(t), tag }
    // What stands behind the participle is its own.
    return moved().includes(t.i) ? { ...t, head: verb.i } : { ...t, kids }
  })
  return { ...tree, tokens, root: verb.i }

  function moved(): number[] {
    return noun.kids.filter((i) => i > verb.i)
  }
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}
