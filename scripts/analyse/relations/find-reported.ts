/**
 * What one says, finds or rules of another: "The court ruled that the company must dissolve". The label holds the words
 * of saying, with "…" where the other's name stands: nothing is told as a fact that is only said.
 */
import { activePairs, passivePairs } from './find-pair.ts'
import { agentOf } from './agents.ts'
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { findActor } from './find-actor.ts'
import { isEmptyVerb } from './empty-verbs.ts'
import { isKnownTrue } from './known-true.ts'
import { isNegated, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { isSame } from './find-clauses.ts'
import { LABEL_LIMIT, writeLabel } from './write-label.ts'
import { makeRelation } from './make-relation.ts'
import { renderTokens } from '../clauses/render.ts'
import { isPassive, statingClause } from './stated.ts'
import type { Actor } from './find-actor.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Verbs by which one makes known, or lays down, what another did or has to do. */
const TELLING =
  /^(?:rule|state|testify|estimate|concede|maintain|find|hold|decide|determine|conclude|confirm|reveal|report|allege|claim|warn|argue|admit|complain|declare|announce|insist|say|suggest|recommend|propose|demand|order|agree|discover|deny|acknowledge|predict)$/

export function findReported(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens.flatMap((verb): Relation[] => {
    if (!/^VB[DNPZ]$/.test(verb.tag) || !TELLING.test(verb.lemma) || quoted.has(verb.i)) return []
    const clause = statingClause(tree, verb)
    const told = clause === verb.i && !isNegated(tree, clause) ? toldBy(tree, verb) : undefined
    if (!told || isHedged(tree, verb)) return []
    const speaker = subjectOf(tree, verb.i)
    const subject = speaker && findActor(sentence, speaker.i, resolver)
    const deeds = subject ? toldDeeds(context, sentence, { verb, told, speaker, subject }, resolver) : []
    if (deeds.length > 0) return deeds
    const about = childrenBy(tree, told.i, /^nsubj/).findLast(({ i }) => i < told.i)
    const object = about && !quoted.has(told.i) ? findActor(sentence, about.i, resolver) : undefined
    if (!subject || !object || isSame({ subject, object })) return []
    if (subject.entity === undefined && object.entity === undefined) return []
    // "said that nine people had been killed"
    if (object.entity === undefined && childrenBy(tree, about!.i, /^nummod$/).length > 0) return []
    const label = writeReport(tree, verb, told, object)
    return label ? [makeRelation(context, sentence, { subject, object, label, verb, clause: verb.i })] : []
  })
}

/** Head of the clause with a finite verb that says what is told. */
function toldBy(tree: Tree, verb: Token): Token | undefined {
  const told = childrenBy(tree, verb.i, /^ccomp$/).find(({ i }) => i > verb.i)
  return told && isVerb(told) && told.tag !== 'VBG' && childrenBy(tree, told.i, /^advcl/).length === 0
    ? told
    : undefined
}

interface Report {
  verb: Token
  told: Token
  speaker: Token
  subject: Actor
}

/** What one is said to have done to another: "had captured, the ministry said"; of oneself: "said he had voted for". */
function toldDeeds(
  context: Context,
  sentence: Sentence,
  { verb, told, speaker, subject: source }: Report,
  resolver: Resolver,
): Relation[] {
  const tree = sentence.tree!
  if (source.entity === undefined && !/ /.test(source.text)) return []
  const quoted = quotedTokens(tree)
  const undone = isPassive(tree, told) && agentOf(tree, told.i) === undefined
  // "ruled that Halden must pay": what is laid down is the speaker's deed.
  const isLaidDown = childrenBy(tree, told.i, /^aux/).some(({ tag }) => tag === 'MD')
  if (undone || isLaidDown || quoted.has(told.i) || isKnownTrue(tree, told)) return []
  const passive = isPassive(tree, told)
  const pairs = passive
    ? passivePairs(sentence, told, resolver)
    : activePairs(sentence, told, told.i, resolver)
  return pairs.flatMap((pair): Relation[] => {
    const { subject, object } = pair
    if (isSame(pair) || isEmptyVerb(tree, told, pair, resolver)) return []
    if (subject.entity === undefined && object.entity === undefined) return []
    const own = writeLabel({
      tree,
      clause: told.i,
      verb: told.i,
      subject: subject.tokens,
      object: object.tokens,
      passive,
    })
    if (!own) return []
    const said = [...childrenBy(tree, verb.i, /^aux/).map(({ i }) => i), verb.i]
    const saying = renderTokens(tree, new Set(said))
    const isOwn = subject.entity !== undefined && subject.entity === source.entity
    const about = childrenBy(tree, told.i, /^nsubj/)[0]
    if (isOwn && (passive || about === undefined || !/^PRP$/.test(about.tag))) return []
    const acronym = source.entity === undefined ? undefined : resolver.entities[source.entity]?.acronym
    const by = acronym
      ? acronym.text
      : /^PRP$/.test(speaker.tag)
        ? source.text
        : renderTokens(tree, new Set(phraseOf(tree, speaker, source))).replace(/^(?:The|An?) /, (word) =>
            word.toLowerCase(),
          )
    const text = isOwn ? `${saying} ${about!.form} ${own.text}` : `${own.text}, ${by} ${saying}`
    if (text.length > LABEL_LIMIT) return []
    const tokens = [...said, ...own.tokens, isOwn ? about!.i : speaker.i].sort((a, b) => a - b)
    return [
      makeRelation(context, sentence, {
        subject,
        object,
        label: { text, tokens },
        verb: told,
        clause: told.i,
      }),
    ]
  })
}

/** "the ministry", "Halden": the speaker's own words, without what is said of it in passing. */
function phraseOf(tree: Tree, speaker: Token, { tokens }: Actor): number[] {
  return tokens.length > 0
    ? tokens.filter(
        (i) => /^(?:det|amod|compound|flat|nmod:desc)$/.test(tree.tokens[i]!.rel) || i === speaker.i,
      )
    : [speaker.i]
}

/** "may rule that …", "was said that …": nobody did. */
function isHedged(tree: Tree, verb: Token): boolean {
  return childrenBy(tree, verb.i, /^aux/).some(({ rel, tag }) => rel === 'aux:pass' || tag === 'MD')
}

/** "ruled that … must dissolve" */
function writeReport(tree: Tree, verb: Token, told: Token, object: Actor): Caption | undefined {
  const own = writeLabel({
    tree,
    clause: told.i,
    verb: told.i,
    subject: [...new Set([...object.tokens, ...aboutTokens(tree, told)])],
    object: [],
    passive: false,
  })
  if (!own) return undefined
  const [that] = childrenBy(tree, told.i, /^mark$/).filter(({ form }) => /^that$/i.test(form))
  const saying = [...childrenBy(tree, verb.i, /^aux/).map(({ i }) => i), verb.i, ...(that ? [that.i] : [])]
  const text = `${renderTokens(tree, new Set(saying))} … ${own.text}`
  return text.length <= LABEL_LIMIT
    ? { text, tokens: [...saying, ...own.tokens].sort((a, b) => a - b) }
    : undefined
}

function aboutTokens(tree: Tree, told: Token): number[] {
  return childrenBy(tree, told.i, /^nsubj/).flatMap(({ i }) => subtree(tree, i))
}
