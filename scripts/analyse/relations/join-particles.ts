/** "set up the programme", "flew in a hospital": where a parse took the particle of a verb for a preposition. */
import { childrenBy } from '../../language/index.ts'
import { move } from '../clauses/move-token.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Verbs that with a particle right after them have the noun that follows as their object (a general list). */
const PHRASAL: Readonly<Record<string, RegExp>> = {
  up: /^(?:set|take|make|break|blow|back|draw|build|give|open|wind|clean|tear|prop|hold)$/,
  out: /^(?:carry|wipe|knock|rule|pull|drive|throw|buy|phase|point|set|send|hand)$/,
  over: /^(?:take|hand|turn)$/,
  in: /^(?:fly|bring|call|send|ship|usher)$/,
  off: /^(?:call|lay|sell|cut|drive|fight|spin|pay)$/,
  back: /^(?:buy|win|take|give|drive|push|bring|throw|beat)$/,
  down: /^(?:shut|close|turn|shoot|put|bring|strike|vote|tear|lay)$/,
  away: /^(?:give|drive|throw|take)$/,
}

/** The tree with the particle at its verb and the noun as its object. */
export function joinParticles(tree: Tree): Tree {
  const found = tree.tokens.flatMap((particle): { particle: Token; noun: Token }[] => {
    const noun = nounAfter(tree, particle)
    return noun ? [{ particle, noun }] : []
  })
  if (found.length === 0) return tree
  const tokens = tree.tokens.map((token): Token => ({ ...token, kids: [...token.kids] }))
  for (const { particle, noun } of found) {
    move(tokens, tokens[particle.i]!, noun.head, 'compound:prt')
    tokens[particle.i] = { ...tokens[particle.i]!, tag: 'RP' }
    move(tokens, tokens[noun.i]!, noun.head, 'obj')
  }
  return { ...tree, tokens }
}

function nounAfter(tree: Tree, { i, form, rel, head }: Token): Token | undefined {
  const verb = tree.tokens[i - 1]
  const noun = tree.tokens[head]
  if (rel !== 'case' || !verb || noun?.head !== verb.i || !/^(?:obl|nmod)$/.test(noun.rel)) return undefined
  const isPhrasal = PHRASAL[form.toLowerCase()]?.test(verb.lemma) ?? false
  // "flew in a storm", "took in summer": where the noun says when or where, no particle stands before it.
  const isScene =
    /^(?:in|over|off|down)$/i.test(form) &&
    !/^(?:DT|CD|JJ|NNP|NNPS|PRP\$)$/.test(tree.tokens[i + 1]?.tag ?? '')
  const isTime =
    /^NNP/.test(noun.tag) &&
    /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      noun.form,
    )
  return isPhrasal &&
    !isScene &&
    !isTime &&
    childrenBy(tree, verb.i, /^obj$/).length === 0 &&
    !/^\d{4}$/.test(noun.form)
    ? noun
    : undefined
}
