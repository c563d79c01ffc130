/** Invariant of the matter: what only presents, announces or sets the stage for something is not itself told. */
import { childrenBy } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import { ABSTRACT_NOUNS, VAGUE_COUNTS } from '../empty-words.ts'
import { onlyPromises } from './promises.ts'

/** "Codes are given in the table", "The map shows …", "There are numerous places to stay", "The time seemed ripe". */
export function onlyAnnounces(draft: Draft): boolean {
  return forms.some((isOfForm) => isOfForm(draft))
}

type Form = (draft: Draft) => boolean

const forms: readonly Form[] = [
  isPresented,
  presents,
  isVagueThere,
  isHub,
  seemsSo,
  offersReasons,
  onlyPromises,
  onlyDivides,
]

/** "The work proceeded in three stages", "The plan divides the operation into three phases": none of them is told. */
function onlyDivides(draft: Draft): boolean {
  const { tree, head } = draft
  if (
    !/^(proceed|divide|split|fall|come|consist|take|unfold|happen|occur|organi[sz]e|run)$/.test(
      tree.tokens[head]!.lemma,
    )
  )
    return false
  return keptBy(draft, head, /^obl/).some(
    (noun) =>
      /^(stage|phase|step|part|stretch|wave|round)$/.test(noun.lemma) &&
      childrenBy(tree, noun.i, /^nummod/).length > 0 &&
      childrenBy(tree, noun.i, /^(nmod|acl|appos)/).length === 0,
  )
}

/** "Summary statistics were produced", "The codes are given in the table". */
function isPresented(draft: Draft): boolean {
  const { tree, head } = draft
  if (!PRESENTING.test(tree.tokens[head]!.lemma) || childrenBy(tree, head, /^aux:pass/).length === 0)
    return false
  const where = keptBy(draft, head, /^obl/).some((t) => PLACES_OF_TEXT.test(t.lemma))
  const what = keptBy(draft, head, /^nsubj/).some((t) => APPARATUS.test(t.lemma))
  return where || (what && !hasDetail(draft))
}

const PRESENTING =
  /^(give|show|list|present|summari[sz]e|describe|provide|discuss|find|see|display|illustrate|include|produce|calculate|plot|report|write|assess|examine|note|indicate)$/
const PLACES_OF_TEXT =
  /^(table|figure|section|appendix|chapter|map|chart|list|article|graph|diagram|paragraph|axis|documentation|docs|manual|readme|catalogue|database)$/
const APPARATUS = /^(statistic|variable|datum|data|code|name|result|detail|information|figure|table)s?$/

/** "The map shows …", "The website has exact timings": a text or picture is pointed at. */
function presents(draft: Draft): boolean {
  const { tree, head } = draft
  if (
    !/^(show|give|provide|present|list|display|have|contain|describe|explain|illustrate|depict)$/.test(
      tree.tokens[head]!.lemma,
    )
  )
    return false
  const subject = keptBy(draft, head, /^nsubj$/)[0]
  if (!subject) return false
  if (/^(map|table|chart|graph|diagram|poster|figure)$/.test(subject.lemma)) return true
  const object = keptBy(draft, head, /^obj/)[0]
  return (
    /^(website|page|site|book|guide|link|video|list|cent(er|re)|office|brochure)$/.test(subject.lemma) &&
    /^(information|detail|timing|overview|list|data|instruction|link|example)s?$/.test(object?.lemma ?? '')
  )
}

/** "There are numerous places to stay" */
function isVagueThere(draft: Draft): boolean {
  const { tree, head } = draft
  if (keptBy(draft, head, /^expl/).length === 0) return false
  const noun = childrenBy(tree, head, /^(nsubj|obj)/).find((t) => t.i > head) ?? tree.tokens[head]!
  const isVague = childrenBy(tree, noun.i, /^(amod|nummod|det|compound)/).some((t) =>
    VAGUE_COUNTS.has(t.form.toLowerCase()),
  )
  const isAbstract =
    ABSTRACT_NOUNS.has(noun.lemma.toLowerCase()) || VAGUE_COUNTS.has(noun.lemma.toLowerCase())
  return isVague && isAbstract && !hasDetail(draft)
}

/** "Lund is the centre of activity" */
function isHub(draft: Draft): boolean {
  const { tree, head } = draft
  if (
    childrenBy(tree, head, /^cop/).length === 0 ||
    !/^(cent(re|er)|heart|hub|focus|core|essence)$/.test(tree.tokens[head]!.lemma)
  )
    return false
  return keptBy(draft, head, /^nmod/).every((t) => ABSTRACT_NOUNS.has(t.lemma.toLowerCase()))
}

/** "The time seemed ripe for action" */
function seemsSo(draft: Draft): boolean {
  const { tree, head } = draft
  const subject = keptBy(draft, head, /^nsubj/)[0]
  const verb = [tree.tokens[head]!, ...childrenBy(tree, head, /^cop/)].some((t) =>
    /^(seem|appear|look|feel|come)$/.test(t.lemma),
  )
  return verb && subject !== undefined && ABSTRACT_NOUNS.has(subject.lemma.toLowerCase()) && !hasDetail(draft)
}

/** "Smith offered three reasons" */
function offersReasons(draft: Draft): boolean {
  const { tree, head } = draft
  if (
    !/^(offer|give|cite|name|list|identify|have|propose|mention|make|share)$/.test(tree.tokens[head]!.lemma)
  )
    return false
  const object = keptBy(draft, head, /^obj/)[0]
  if (
    !object ||
    !/^(reason|example|suggestion|idea|recommendation|tip|point|remark|comment|announcement|statement|way|thing|story)$/.test(
      object.lemma,
    )
  )
    return false
  return !tokensOf(draft).some((t) => t.i > object.i && /^(NN|VB|CD)/.test(t.tag))
}

const keptBy = ({ tree, kept }: Draft, head: number, relation: RegExp): Token[] =>
  childrenBy(tree, head, relation).filter((t) => kept.has(t.i))

/** A name or a number behind the verb. */
function hasDetail(draft: Draft): boolean {
  return tokensOf(draft).some(
    (t) =>
      t.i > draft.head && (/^NNP/.test(t.tag) || (t.tag === 'CD' && !VAGUE_COUNTS.has(t.form.toLowerCase()))),
  )
}
