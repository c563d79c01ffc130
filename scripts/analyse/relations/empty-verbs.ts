/** Verbs that mostly state no doing, and the company in which they do. */
import { childrenBy } from '../../language/index.ts'
import { EMPTY_VERBS, MUTUAL } from './cues.ts'
import type { Entity } from '../../types/index.ts'
import type { Pair } from './find-pair.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

interface Use {
  tree: Tree
  verb: Token
  /** Head of the object in the tree. */
  object: Token
  /** The preposition before the object. */
  marker?: string
  /** Kind of the object, where it has a name. */
  kind?: Entity['kind']
}

type TellingUse = (use: Use) => boolean

const tellingUses: Record<string, TellingUse> = {
  belong: ({ marker, kind }) => marker === 'to' && kind !== undefined,
  depend: ({ marker, kind }) => isOn(marker) && kind !== undefined,
  rely: ({ marker, kind }) => isOn(marker) && kind !== undefined,
  call: ({ tree, verb, marker, object }) =>
    isOn(marker) ||
    childrenBy(tree, verb.i, /^compound:prt$/).some(({ form }) => /^(?:out|in|up)$/i.test(form)) ||
    (marker === 'for' && /^obl/.test(object.rel)) ||
    // "called her a deserter"
    (/^i?obj$/.test(object.rel) &&
      childrenBy(tree, verb.i, /^(?:obj|xcomp)$/).some(({ i, tag }) => tag === 'NN' && i > object.i)),
  attend: ({ kind }) => kind === 'organisation',
  enter: ({ kind }) => kind === 'organisation',
  face: ({ marker, kind }) => marker === undefined && (kind === 'organisation' || kind === 'state'),
  reach: ({ marker }) => marker === 'with',
  // "The vaccine is made by Orkel"
  make: (use) => namesToOffice(use) || isManufacture(use),
  find: ({ tree, verb, object }) =>
    object.rel === 'obj' && childrenBy(tree, verb.i, /^xcomp$/).some(({ tag }) => tag === 'JJ'),
  contain: ({ kind }) => kind === 'other',
  break: ({ marker }) => marker === 'with',
  succeed: ({ marker, kind }) => marker === undefined && kind === 'person',
  name: (use) => use.marker === 'after' || namesToOffice(use),
  // "was recalled by the president", not what one remembers
  recall: ({ tree, verb, kind }) => kind !== undefined && childrenBy(tree, verb.i, /^aux:pass$/).length > 0,
}

/** Whether a verb says nothing of what one does to the other. */
export function isEmptyVerb(tree: Tree, verb: Token, pair: Pair, resolver: Resolver): boolean {
  if (!EMPTY_VERBS.has(verb.lemma)) return false
  const { tokens, entity } = pair.object
  const head = tokens.find((i) => !tokens.includes(tree.tokens[i]!.head))
  if (head === undefined) return true
  const marker = childrenBy(tree, head, /^case$/)[0]?.form.toLowerCase()
  const kind = entity === undefined ? undefined : resolver.entities[entity]?.kind
  const use = { tree, verb, object: tree.tokens[head]!, marker, kind }
  return !(tellingUses[verb.lemma]?.(use) || isWithNoun(use))
}

/** "The vaccine is made by Orkel", unlike "a bid had been made by Orkel". */
const isManufacture = ({ tree, verb, object, kind }: Use): boolean =>
  object.rel === 'nsubj:pass' &&
  kind === undefined &&
  childrenBy(tree, verb.i, /^aux:pass$/).some(({ tag }) => /^VB[ZP]$/.test(tag))

const isOn = (marker: string | undefined) => marker === 'on' || marker === 'upon'

/** "made peace with Sweden", "has a dispute with Norway": what is done is in the noun. */
function isWithNoun({ tree, verb, object, marker, kind }: Use): boolean {
  return (
    /^(?:make|have|reach|do|get|keep|enter)$/.test(verb.lemma) &&
    /^(?:with|to|for|against|from|about|over|between)$/.test(marker ?? '') &&
    kind !== undefined &&
    childrenBy(tree, verb.i, /^obj$/).some(
      ({ i, tag, lemma }) =>
        /^NNS?$/.test(tag) &&
        i < object.i &&
        ((kind !== 'other' && verb.lemma !== 'enter') || MUTUAL.test(lemma)),
    )
  )
}

/** "named Moss captain" */
function namesToOffice({ tree, verb, object, kind }: Use): boolean {
  return (
    kind === 'person' &&
    /^(?:obj|nsubj:pass)$/.test(object.rel) &&
    childrenBy(tree, verb.i, /^(?:xcomp|obj)$/).some(({ tag, i }) => /^NNP?$/.test(tag) && i !== object.i)
  )
}
