/** What a claim does not hold without, or would be another one: it is never background. */
import { CLAIM_HEDGES, NEGATIONS, REPORTING } from '../../condense/index.ts'
import { isFigure, type Clause } from './read-clause.ts'

export const LIMITS: readonly ((clause: Clause) => boolean)[] = [
  /** Even in a clause of its own it may deny what the claim says; not where it is granted before the claim. */
  function negation({ words, isFronted, isFinite }) {
    if (isFronted && isFinite) return false
    return words.some(({ form }) => NEGATIONS.has(form.toLowerCase()) && !/^(?:despite|lack)/i.test(form))
  },
  function condition({ words, tree }) {
    return words.some(({ form, i }) => {
      const previous = tree.tokens[i - 1]?.form ?? ''
      if (/^save$/i.test(form)) return previous === ','
      if (/^(?:long|soon|far)$/i.test(form)) return /^(?:as|so)$/i.test(previous)
      return CONDITION.test(form)
    })
  },
  /** Conditions and sources that look like participles: "depending on", "according to". */
  function measure({ first }) {
    return MEASURE.test(first.form)
  },
  /** Whose word it is: "as Heald told the paper". */
  function attribution({ head, first, isFronted, isFinite }) {
    return REPORTING.has(head.lemma) && (/^as$/i.test(first.form) || (isFronted && isFinite))
  },
  /** "for the United States at least": how far the claim goes. */
  function hedge({ words, isFronted, tree }) {
    return words.some(
      ({ form, i }) =>
        (isFronted && CLAIM_HEDGES.has(form.toLowerCase())) ||
        (/^least$/i.test(form) && i === words.at(-1)!.i && /^at$/i.test(tree.tokens[i - 1]?.form ?? '')),
    )
  },
  /** The time of the claim: "in the years after 2012, …" */
  function date({ words, isFronted, isFinite }) {
    return isFronted && !isFinite && words.some(isFigure)
  },
  /** "…, but also for the trade": it turns what is said before it. */
  function contrast({ words }) {
    return words.some(({ form }, n) => n > 0 && /^(?:but|yet)$/i.test(form) && words[n - 1]!.form === ',')
  },
  /** A verb behind a comma in it may be the main one: "…, who owned it, paid a ransom". */
  function swallowed({ tree, range }) {
    return tree.tokens
      .slice(range.first + 1, range.last)
      .some(({ form, i }) => form === ',' && /^(?:VB[DZP]|MD)$/.test(tree.tokens[i + 1]!.tag))
  },
]

const CONDITION = /^(?:if|unless|provided|providing|whenever|otherwise|whether|only|condition|case)$/i
const MEASURE =
  /^(?:depending|according|assuming|given|granted|provided|providing|supposing|considering|excluding|excepting|barring|based|compared|unlike|like|rather|instead|except|for|of|out|per|but|than)$/i
