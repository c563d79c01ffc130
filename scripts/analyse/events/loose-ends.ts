/** What hangs on an event's clause and is no part of the event. */
import { childrenBy, subtree } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import { withComma } from '../clauses/caption-cuts.ts'
import type { Token, Tree } from '../../language/types.ts'

/** What is joined to the event and has a date of its own: "was arrested, and died in January 1942". */
export function datedOtherwise(tree: Tree, head: number): number[] {
  return findDates(tree.text).flatMap(({ start, end, isNamed }) => {
    if (isNamed) return []
    const token = tree.tokens.find(
      (one) => one.start >= start && one.start < end && !/^(?:case|det)$/.test(one.rel),
    )
    const path: Token[] = []
    for (let at = token; at && at.i !== head && at.head >= 0; at = tree.tokens[at.head]!) path.push(at)
    // "agreed to join by 2026": the date is that of what is planned.
    if (/^[xc]comp$/.test(path.at(-1)?.rel ?? '')) return []
    const joined = path.findLast(({ i, rel }) => i > head && /^(?:conj|advcl|parataxis)$/.test(rel))
    if (joined) return withComma(tree, joined.i)
    // "names the villages [destroyed in 1848]"
    const added = path.find(({ i, rel, head: over }) => i > head && /^acl/.test(rel) && over !== head)
    if (added) return withComma(tree, added.i)
    return []
  })
}

/** Ties to the text before between commas; ", though …"; and from ", for which …" on to the end. */
export function looseEnds(tree: Tree, head: number): number[] {
  const { tokens } = tree
  const isComma = (i: number) => tokens[i]?.form === ','
  const ties = tokens.filter(
    ({ i, form }) =>
      /^(?:however|therefore|meanwhile|moreover|nevertheless|nonetheless|though|indeed|instead|too)$/i.test(
        form,
      ) &&
      isComma(i - 1) &&
      isComma(i + 1),
  )
  const relative = tokens.find(
    ({ i, tag }) =>
      i > head &&
      /^W(?:DT|P)/.test(tag) &&
      (isComma(i - 1) || (tokens[i - 1]!.tag === 'IN' && isComma(i - 2))),
  )
  const core = childrenBy(tree, head, /^(?:obj|ccomp|xcomp)$/)
  const from =
    relative && core.every(({ i }) => i < relative.i)
      ? isComma(relative.i - 1)
        ? relative.i - 1
        : relative.i - 2
      : Infinity
  const concessions = childrenBy(tree, head, /^advcl$/).filter(
    ({ i }) =>
      i > head &&
      isComma(subtree(tree, i)[0]! - 1) &&
      childrenBy(tree, i, /^mark$/).some(({ form }) =>
        /^(?:though|although|while|whereas|as|because)$/i.test(form),
      ),
  )
  // "reopened in 1999 and now employs 60 people": what is so today is another matter.
  const own = [tokens[head]!, ...childrenBy(tree, head, /^(?:aux|cop)/)]
  const isPast = /^VB[DN]$/.test(tokens[head]!.tag) && !own.some(({ tag }) => /^(?:VB[ZP]|MD)$/.test(tag))
  const today = childrenBy(tree, head, /^conj$/).filter(
    ({ i, tag }) =>
      isPast &&
      i > head &&
      (/^VB[ZP]$/.test(tag) || childrenBy(tree, i, /^(?:aux|cop)/).some((aux) => /^VB[ZP]$/.test(aux.tag))),
  )
  return [
    ...today.flatMap(({ i, form }) =>
      // "and has since taken eleven": what follows was read as no part of it.
      /^(?:has|have|is|are)$/i.test(form) ? toTheEnd(tree, head, i) : withComma(tree, i),
    ),
    ...concessions.flatMap(({ i }) => withComma(tree, i)),
    ...ties.flatMap(({ i }) => [i - 1, i, i + 1]),
    ...tieInFront(tree),
    ...sharesAtEnd(tree, head),
    ...bareParticiples(tree, head),
    ...runOn(tree, head),
    ...insertions(tree, head),
    ...tokens.map(({ i }) => i).filter((i) => i >= from),
  ]
}

/** A part with its comma, and all that comes after it. */
function toTheEnd(tree: Tree, head: number, i: number): number[] {
  const first = Math.min(...withComma(tree, i))
  return subtree(tree, head).filter((k) => k >= first)
}

const TIE =
  /^(?:and|but(?! for)) (?=\p{L})|^(?:nonetheless|nevertheless|however|moreover|furthermore|consequently|therefore|thus|hence|onwards?),? |^(?:in (?:response|return|turn|contrast|addition|the end|fact|the process|practice)|as a (?:result|consequence)|by (?:contrast|comparison)|at (?:the same time|first|last)|(?:since|until|by|from) then(?: on)?|on the other hand|for (?:example|instance)|of course|after all)(?! to\b),? |^(?:(?:just|nearly|about|some|almost|only|more than|over|less than) )?(?:an?|\d+|[a-z]+)(?: hundred)? (?:days?|weeks?|months?|years?|decades?|centur(?:y|ies)) (?:later|afterwards),? /iu

/** "In response, the council banned …": to what, the text before tells. */
function tieInFront({ text, tokens }: Tree): number[] {
  const tie = TIE.exec(text)
  return tie ? tokens.filter(({ end }) => end < tie[0].length).map(({ i }) => i) : []
}

/** "The army, …, by Tamarra, began": a phrase between two commas that stands between the subject and its verb. */
function insertions(tree: Tree, head: number): number[] {
  const subject = childrenBy(tree, head, /^nsubj/).find(({ i }) => i < head)
  if (!subject) return []
  const isComma = (i: number) => tree.tokens[i]?.form === ','
  return childrenBy(tree, head, /^obl/)
    .filter(({ i }) => {
      const phrase = subtree(tree, i)
      const [first, last] = [phrase[0]!, phrase.at(-1)!]
      const isFenced = (isComma(first) || isComma(first - 1)) && (isComma(last) || isComma(last + 1))
      const isSource = phrase.some((k) => /^according$/i.test(tree.tokens[k]!.form))
      // What stands right after the subject is a part of what is told: "The council, at the request of the guild, added …".
      return first > subject.i + 2 && last < head && isFenced && !isSource
    })
    .flatMap(({ i }) => withComma(tree, i))
}

/** "The experiments conducted [in 1856] established the rule": the verb of the main clause, which a parse ties to the participle. */
function runOn(tree: Tree, head: number): number[] {
  const next = tree.tokens[head + 1]
  const isRunOn = tree.tokens[head]!.rel === 'acl' && next?.head === head && /^VB[DN]$/.test(next.tag)
  return isRunOn ? subtree(tree, next.i) : []
}

/** ", most of them to camps", ", two of whom died": what a part of the many did. */
function sharesAtEnd({ text, tokens }: Tree, head: number): number[] {
  const share =
    /, (?:almost |nearly )?(?:all|most|many|some|several|both|none|half|each|one|two|three|four|five|six|a (?:few|third|quarter|majority)|the (?:majority|rest)) of (?:them|whom|which)\b[^,;]*[.;]?$/i.exec(
      text,
    )
  if (!share || share.index < tokens[head]!.end) return []
  return tokens.filter(({ start, form }) => start >= share.index && form !== '.').map(({ i }) => i)
}

/** "An evaluation published [in 2016] praised the mill": a participle whose date was all that it said. */
function bareParticiples({ tokens }: Tree, head: number): number[] {
  return tokens
    .filter(({ i, rel, tag, form, kids }) => {
      const next = tokens[i + 1]
      const isBefore =
        i < head && (next?.i === head || (next?.head === head && /^(?:aux|cop)/.test(next.rel)))
      return (
        rel === 'acl' &&
        tag === 'VBN' &&
        kids.length === 0 &&
        isBefore &&
        /^(?:published|released|issued|presented|adopted|signed)$/i.test(form)
      )
    })
    .map(({ i }) => i)
}
