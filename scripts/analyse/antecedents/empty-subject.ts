import { childrenBy, subtree } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

/** "It is clear that …", "it was Moira who …", "it rained", "it was said": nothing is meant. */
export function isEmptySubject(tree: Tree, token: number): boolean {
  const { form, rel, head } = tree.tokens[token]!
  if (!/^it$/i.test(form)) return false
  if (rel === 'expl') return true
  const verb = tree.tokens[head]
  if (!/^(?:nsubj|obj)/.test(rel) || !verb) return false
  const kids = (relation: RegExp) => childrenBy(tree, verb.i, relation)
  if (rel === 'obj') return kids(/^(?:xcomp|ccomp|advcl)/).some((one) => one.i > token && one.tag !== 'VBN')
  if (
    /^(?:seem|appear|happen|turn|rain|snow|matter|take|follow|transpire|emerge)$/.test(verb.lemma) &&
    kids(/^obj/).length === 0
  )
    return true
  // "It became clear that …"
  if (/^(?:become|get|remain|prove|stay)$/.test(verb.lemma))
    return kids(/^(?:xcomp|ccomp|csubj|advcl)/).some(
      ({ i, rel: of }) => of !== 'xcomp' || childrenBy(tree, i, /^(?:ccomp|csubj|xcomp|advcl)/).length > 0,
    )
  if (kids(/^(?:csubj|ccomp)/).length > 0) return kids(/^(?:aux:pass|cop)/).length > 0
  if (kids(/^cop/).length === 0) return kids(/^aux:pass/).length > 0 && SAID.test(verb.form)
  // "It was the driver who …", "It is hard to say", "It is time to go"
  return (
    kids(/^(?:acl:relcl|acl|advcl)/).some(
      ({ i, tag }) => i > verb.i && !isFenced(tree, i) && tag !== 'VBN',
    ) &&
    (/^NNP|^PRP|^RB|^IN|^JJ/.test(verb.tag) ||
      kids(/^case/).length > 0 ||
      /^time$/i.test(verb.form) ||
      kids(/^det/).every(({ form: det }) => /^the$/i.test(det)))
  )
}

const SAID =
  /^(?:reported|announced|claimed|said|believed|estimated|revealed|decided|confirmed|thought|hoped|rumoured|rumored|agreed|noted|argued|feared)$/

const isFenced = (tree: Tree, i: number): boolean => tree.tokens[subtree(tree, i)[0]! - 1]?.form === ','
