/** "X is part of Y", "X is a member of Y", "X is the subsidiary of Y". */
import { bracketedTokens, isNegated } from '../clauses/clause.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { findActor } from './find-actor.ts'
import { LABEL_LIMIT } from './write-label.ts'
import { makeRelation } from './find-relations.ts'
import { renderTokens } from '../clauses/render.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'

const membership =
  /^(?:part|member|subsidiary|partner|ally|owner|founder|co-founder|supporter|opponent|supplier|customer|client|branch|successor|director|chairman|chairwoman|president|head|leader|sponsor|donor|shareholder|rival|critic|adviser|student|pupil|member|arm|division)$/

export function findMemberships(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  return tree.tokens.flatMap((noun): Relation[] => {
    if (!membership.test(noun.lemma) || !/^(?:root|conj|acl:relcl|parataxis)$/.test(noun.rel)) return []
    const [copula] = childrenBy(tree, noun.i, /^cop$/)
    const [subjectToken] = childrenBy(tree, noun.i, /^nsubj$/)
    const whole = childrenBy(tree, noun.i, /^nmod$/).find(({ i }) =>
      childrenBy(tree, i, /^case$/).some(({ form }) => /^of$/i.test(form)),
    )
    if (!copula || !subjectToken || !whole || isNegated(tree, noun.i)) return []
    if (childrenBy(tree, noun.i, /^(?:aux|mark)$/).length > 0) return []
    const relative = /^(?:who|which)$/i.test(subjectToken.form) ? noun.head : subjectToken.i
    const subject = findActor(sentence, relative, resolver)
    const object = findActor(sentence, whole.i, resolver)
    if (!subject || !object || subject.text === object.text || object.entity === undefined) return []
    const out = new Set([...bracketedTokens(tree), ...subject.tokens, ...object.tokens, subjectToken.i])
    const marker = childrenBy(tree, whole.i, /^case$/)[0]!.i
    const tokens = subtree(tree, noun.i).filter((i) => i >= copula.i && i <= marker && !out.has(i))
    if (!tokens.includes(marker)) tokens.push(marker)
    const label = { text: renderTokens(tree, new Set(tokens)), tokens }
    if (label.text.length > LABEL_LIMIT) return []
    return [makeRelation(context, sentence, { subject, object, label, verb: noun, clause: noun.i })]
  })
}
