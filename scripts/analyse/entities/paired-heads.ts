/** Names of bodies that join two matters with "and". */
import { lexicon } from 'en-lexicon'
import { ORGANISATION } from './cues.ts'
import type { Token } from '../../language/types.ts'

/** "Ministry of Health and Education", "Office on Drugs and Crime": a body for two matters, each a common noun. */
export function pairedHeads(
  tokens: Token[],
  last: number,
  isName: (i: number) => boolean,
): number | undefined {
  const [and, second] = [tokens[last + 1], tokens[last + 2]]
  let at = last - 1
  while (/^\p{Lu}/u.test(tokens[at]?.form ?? '') && at > last - 3) at--
  const [of, body] = [tokens[at], tokens[at - 1]]
  if (!of || !body || !second || !/^(?:and|&)$/.test(and?.form ?? '')) return undefined
  const isOf = /^(?:of|for|on)$/.test(of.form) && BODY.test(body.form)
  const isMatter = (token: Token) => isCommonNoun(token.form) && !ORGANISATION.test(token.form)
  return isOf && isMatter(tokens[last]!) && isMatter(second) && isName(last + 2) ? last + 2 : undefined
}

/** Heads of the names of bodies that say after "of" or "for" what they are for. */
const BODY =
  /^(?:Ministry|Ministries|Minister|Department|Secretary|Office|Organi[sz]ation|Committee|Commission|Institute|Cent(?:re|er)|Agency|Bureau|Board|Council|Academy|Faculty|School|Programme|Program|Fund|Federation|Association|Directorate)$/

/** Whether the dictionary knows the word, in small letters, as a noun. */
export function isCommonNoun(form: string): boolean {
  return /\bNNS?\b/.test(lexicon[form.toLowerCase()] ?? '')
}

/** "Office on Drugs", "Committee on Foreign Relations": a body that is called after what it deals with. */
export function isOnMatter(tokens: Token[], body: number): boolean {
  const matter = tokens[body + 2]?.form ?? ''
  return (
    /^(?:Office|Committee|Commission|Conference|Council|Panel)$/.test(tokens[body]!.form) &&
    !/day$/.test(matter) &&
    /\b(?:JJ|NNS?)\b/.test(lexicon[matter.toLowerCase()] ?? '')
  )
}
