import type { Token } from '../language/types.ts'
import type { Draft } from './draft.ts'
import { NEGATIONS } from './words.ts'

/** Whether what a core leaves out is more than colour: of equal rank, a figure, or what the core holds only with. */
export function greysMatter(draft: Draft): boolean {
  const quiet = draft.tree.tokens.filter(({ i }) => !draft.kept.has(i))
  return RULES.some((rule) => rule(draft, quiet))
}

type Rule = (draft: Draft, quiet: Token[]) => boolean

const RULES: readonly Rule[] = [
  /** "…, and its mandate ends", "lost two routes and gained a title", "the mayor and the council". */
  function coordinate({ kept }, quiet) {
    return quiet.some(({ rel, head }) => rel.startsWith('conj') && kept.has(head))
  },
  /** The same where the tree has hung it elsewhere: a conjunction at an edge of the core, and a verb before a relative. */
  function openedByConjunction({ tree: { tokens }, kept }, quiet) {
    return quiet.some(({ i, tag }) => {
      if (tag !== 'CC' || !isEdge(tokens, kept, i)) return false
      const end = tokens.findIndex((token) => token.i > i && (kept.has(token.i) || token.tag.startsWith('W')))
      const clause = tokens.slice(i + 1, end < 0 ? undefined : end)
      return clause.some((token, n) => FINITE.test(token.tag) || (n === 0 && /^VB$/.test(token.tag)))
    })
  },
  /** A semicolon parts main clauses; so does a dash or colon before a clause that hangs on the main verb. */
  function sideBySide({ tree: { tokens }, kept }, quiet) {
    return (
      tokens.some(({ i, form }) => form === ';' && kept.has(i - 1) !== kept.has(i + 1)) ||
      quiet.some(
        ({ rel, head, kids }) =>
          rel.startsWith('parataxis') &&
          kept.has(head) &&
          kids.some((kid) => /^nsubj/.test(tokens[kid]!.rel)),
      )
    )
  },
  function figure({ tree: { tokens }, kept }, quiet) {
    const shown = new Set(tokens.filter(({ i }) => kept.has(i)).map(({ form }) => form.toLowerCase()))
    return quiet.some(({ form, tag }) => isFigure(form, tag) && !shown.has(form.toLowerCase()))
  },
  function negation(_, quiet) {
    return quiet.some(({ form }) => NEGATIONS.has(form.toLowerCase()))
  },
  /** "when" sets a condition unless it tells of one time that is past. */
  function condition({ tree: { tokens } }, quiet) {
    return quiet.some(({ i, form, tag, head }) => {
      const word = form.toLowerCase()
      if (ALWAYS_CONDITION.has(word) || (word === 'save' && tokens[i - 1]?.form === ',')) return true
      if (/^(?:long|soon)$/.test(word) && /^(?:as|so)$/i.test(tokens[i - 1]?.form ?? '')) return true
      if (!TIME_OR_CONDITION.has(word) || !/^(?:IN|WRB|RB)$/.test(tag)) return false
      const verb = tokens[head]
      return !verb || ![verb, ...verb.kids.map((kid) => tokens[kid]!)].some((token) => token.tag === 'VBD')
    })
  },
  /** "the District Council (Second) constituency": of a name. */
  function partOfName({ tree: { tokens }, kept }, quiet) {
    return quiet.some(
      ({ i, form }) =>
        /^\p{Lu}\p{Ll}+$/u.test(form) &&
        tokens[i - 1]?.form === '(' &&
        tokens[i + 1]?.form === ')' &&
        kept.has(i + 2) &&
        kept.has(i - 2),
    )
  },
]

/** Whether the words before it, but for marks, are of the core. */
function isEdge(tokens: Token[], kept: ReadonlySet<number>, at: number): boolean {
  const before = tokens.findLast(({ i, form }) => i < at && /[\p{L}\p{N}]/u.test(form))
  return before !== undefined && kept.has(before.i)
}

const isFigure = (form: string, tag: string): boolean =>
  /\d/.test(form) || (tag === 'CD' && !/^one$/i.test(form)) || (tag === 'NNP' && CALENDAR.test(form))

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

const FINITE = /^(?:VB[DZP]|MD)$/
const ALWAYS_CONDITION = new Set(['if', 'unless', 'provided', 'providing', 'whenever', 'except', 'otherwise'])
const TIME_OR_CONDITION = new Set(['when', 'once', 'until', 'where', 'wherever'])
