/** Invariants of the form: marks in pairs, a start and an end that stand by themselves, words in one piece. */
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import { OPEN_ENDS } from '../words.ts'

/** Quotation marks come in pairs, and words stay inside or outside of them. */
export function breaksQuotes(draft: Draft, text: string): boolean {
  if ((text.match(/["“”]/g)?.length ?? 0) % 2 === 1) return true
  let open = -1
  for (const { form, i } of draft.tree.tokens) {
    if (!/^(["“”]|``|'')$/.test(form)) continue
    if (open < 0 && form !== '”') open = i
    else if (open >= 0) {
      const inside = draft.tree.tokens.slice(open, i + 1).map((t) => draft.kept.has(t.i))
      if (inside.some(Boolean) && !inside.every(Boolean)) return true
      open = -1
    }
  }
  return open >= 0 && draft.tree.tokens.slice(open).some((t) => draft.kept.has(t.i))
}

/** An end that asks for more: an article, a preposition, an auxiliary. */
export function endsOpen(draft: Draft): boolean {
  const last = tokensOf(draft).findLast((t) => /[\p{L}\p{N}]/u.test(t.form))
  if (!last) return true
  // "in May", "by Will": a name that only looks like a verb.
  if (!OPEN_ENDS.has(last.form.toLowerCase()) || /^NNP/.test(last.tag)) return false
  // A particle or a stranded preposition may end the sentence itself; a cut may not leave one.
  const isOriginalEnd = !draft.tree.tokens.slice(last.i + 1).some((t) => /[\p{L}\p{N}]/u.test(t.form))
  return !(isOriginalEnd && /^(RP|IN|RB)$/.test(last.tag)) || /:$/.test(draft.tree.text.trim())
}

/** A start that leans on the sentence before, or on a head that is not there. */
export function startsDangling(draft: Draft): boolean {
  const kept = tokensOf(draft).filter((t) => /[\p{L}\p{N}]/u.test(t.form))
  const [first, second] = kept
  if (!first) return true
  const [word, next] = [first.form.toLowerCase(), second?.form.toLowerCase() ?? '']
  // A statement that has lost its subject: "Has sheltered waters".
  if (/^(clause|second-clause|main-clause)$/.test(draft.template) && /^(VBZ|VBD|VBP)$/.test(first.tag))
    return true
  if (word === 'there') return first.rel !== 'expl'
  if (word === 'not') return second?.tag !== 'JJ'
  if (word === 'one') return next !== 'of' && first.rel !== 'nummod'
  if (LEANING_STARTS.has(word) || /^['’]/.test(first.form)) return true
  // "of which", "some of whom"; "Objects which …" names what it tells of.
  const isNamed = /^nsubj/.test(first.rel) && first.head === draft.head && /^NNS$/.test(first.tag)
  if (/^(which|whom|whose)$/.test(next) && /^(IN|TO|DT|CD|NNS?)$/.test(first.tag) && !isNamed) return true
  if (word === 'both' && kept.slice(2, 6).some((t) => /^and$/i.test(t.form))) return false
  // "the two banks of the river": a count of something is for `leansOnBefore`.
  if (word === 'the' && LEANING_NOUNS.has(next) && second!.rel !== 'nummod') return true
  // "The three that were left": three what?
  if (word === 'the' && second?.tag === 'CD' && /^nsubj/.test(second.rel)) return true
  // "The first is X", "The first and foremost was X": the first what?
  if (word === 'the' && /^(first|third|last|best|most)$/.test(next) && /^nsubj/.test(second!.rel)) return true
  // "The new one would …"
  return kept.slice(1, 4).some((t) => /^ones?$/i.test(t.form) && t.rel.startsWith('nsubj'))
}

const LEANING_STARTS = new Set(
  (
    'which that whose who whom than of and or but nor i it they he she you them him her his their its my our your ' +
    'these those this such another other others both former latter here ones then same next'
  ).split(' '),
)

const LEANING_NOUNS = new Set(
  'other others former latter same following above second rest result results two'.split(' '),
)

/** What is written solid, such as a compound with a hyphen, is kept or left out as one. */
export function cutsSolidWords({ tree, kept }: Draft): boolean {
  return tree.tokens.some((t) => {
    const next = tree.tokens[t.i + 1]
    if (!next || next.start !== t.end || kept.has(t.i) === kept.has(next.i)) return false
    return /[\p{L}\p{N}/–-]$/u.test(t.form) && /^[\p{L}\p{N}/–-]/u.test(next.form)
  })
}

/** What follows a colon, a dash or a semicolon stays whole or goes whole. */
export function cutsAfterColon({ tree, kept }: Draft): boolean {
  return tree.tokens.some((mark) => {
    if (!/^(:|;|-|–|—|--)$/.test(mark.form) || !/\s/.test(tree.text[mark.end] ?? 'x') || !kept.has(mark.i))
      return false
    const isPair = mark.form !== ';' && tree.tokens.slice(mark.i + 1).some((t) => t.form === mark.form)
    const after = tree.tokens
      .slice(mark.i + 1)
      .filter((t) => /[\p{L}\p{N}]/u.test(t.form))
      .map((t) => kept.has(t.i))
    return !isPair && after.some(Boolean) && !after.every(Boolean)
  })
}

/** "not only … but", "either … or", "both … and", "between … and": the second part stays with the first. */
export function breaksPairs({ tree }: Draft, text: string): boolean {
  return PAIRS.some(([first, second]) => first.test(text) && second.test(tree.text) && !second.test(text))
}

const PAIRS: readonly [RegExp, RegExp][] = [
  [/\bnot (only|just|merely|simply)\b/i, /\bbut\b/i],
  [/\beither\b/i, /\bor\b/i],
  [/\bneither\b/i, /\bnor\b/i],
  [/\bboth\b/i, /\band\b/i],
  [/\bbetween\b/i, /\band\b/i],
  [/\bwhether\b/i, /\bor\b/i],
]

/** More than one sentence, or a clause that promises another and breaks off. */
export function breaksOff(_: Draft, text: string): boolean {
  if (/\p{Ll}{3,}[.!?]\s/u.test(text)) return true
  if (
    /\b(says?|said|claims?|claimed|notes?|noted|that) (although|though|while|when|if|because)\b[^,]*$/.test(
      text,
    )
  )
    return true
  return /,? and (while|although|though|if|when|because|as|since)\b[^,]*$/.test(text)
}
