/** Runs of capitalised words that may be names, sentence by sentence. */
import { CONNECTORS, COUNTING, NO_NAMES, ORGANISATION } from './cues.ts'
import { isCommonNoun, isOnMatter, pairedHeads } from './paired-heads.ts'
import { opens, withoutOpeners } from './name-openers.ts'
import { readUsage } from './word-usage.ts'
import { joinRepeated } from './join-repeated.ts'
import type { Acronym, Sentence } from '../../types/index.ts'
import type { Context } from '../context.ts'
import type { Token } from '../../language/types.ts'
import type { Usage } from './word-usage.ts'

/** A name as it stands in a sentence. */
export interface NameRun {
  sentence: number
  /** Indices of its first and last token. */
  first: number
  last: number
  text: string
  /** Offsets into the sentence's text. */
  start: number
  end: number
}

/** All names of the article in order. */
export function findNameRuns(context: Context, acronyms: Acronym[]): NameRun[] {
  const usage = readUsage(context.sentences)
  const longs = acronyms.map(({ long }) => long.text).filter((long) => /\p{Lu}/u.test(long))
  const runs = context.sentences.flatMap((sentence) => findInSentence(sentence, usage, longs))
  return joinRepeated(context, withoutOpeners(context, runs))
}

function findInSentence(sentence: Sentence, usage: Usage, longs: string[]): NameRun[] {
  const tokens = sentence.tree?.tokens ?? []
  const fixed = fixedRanges(sentence, longs)
  const runs: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    const whole = fixed.find(({ first }) => first === i)
    let last = whole?.last
    if (last === undefined) {
      if (!isNameToken(tokens, i, usage) && !counts(tokens, i, usage)) continue
      last = i
      for (let next = goesOn(tokens, last, usage); next !== undefined; next = goesOn(tokens, last, usage))
        last = next
      if (last > i && isSyllable(tokens, last)) last += 2
      if (last === i && isAdjectiveOnly(tokens, i)) continue
    }
    const [start, end] = [tokens[i]!.start, tokens[last]!.end]
    runs.push({ sentence: sentence.index, first: i, last, text: sentence.text.slice(start, end), start, end })
    i = last
  }
  return runs
}

/** "Han Mei-ling": the second half of a given name, after a hyphen in small letters. */
function isSyllable(tokens: Token[], last: number): boolean {
  const [name, hyphen, rest] = tokens.slice(last, last + 3)
  return (
    hyphen?.form === '-' &&
    rest !== undefined &&
    name!.end === hyphen.start &&
    hyphen.end === rest.start &&
    /^\p{Lu}\p{Ll}{1,4}$/u.test(name!.form) &&
    /^[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|[nkmtplhrw])?$/.test(rest.form) &&
    !/^(?:run|era|man|to)$/.test(rest.form)
  )
}

/** "the Second Division": a number with a capital, where no sentence begins and a name follows. */
function counts(tokens: Token[], i: number, usage: Usage): boolean {
  return COUNTING.test(tokens[i]!.form) && !opens(tokens, i) && isNameToken(tokens, i + 1, usage)
}

/** The long forms of acronyms are names as a whole. */
function fixedRanges(sentence: Sentence, longs: string[]): { first: number; last: number }[] {
  const tokens = sentence.tree?.tokens ?? []
  return longs.flatMap((long) => {
    const start = sentence.text.indexOf(long)
    if (start < 0) return []
    const first = tokens.findIndex((token) => token.start === start)
    const last = tokens.findIndex((token) => token.end === start + long.length)
    return first >= 0 && last >= first ? [{ first, last }] : []
  })
}

function isNameToken(tokens: Token[], i: number, usage: Usage): boolean {
  if (i >= tokens.length) return false
  const { form, tag } = tokens[i]!
  if (
    !/^(?:\p{Lu}|\p{Ll}\p{Lu}\p{Ll})[\p{L}\p{M}\p{N}.&’'-]*$/u.test(form) ||
    NO_NAMES.has(form.replace(/\.$/, ''))
  )
    return false
  if (isMonth(tokens, i)) return false
  if (/^(?:PRP|DT|MD|WP|WRB|UH|EX)/.test(tag) && form !== 'US' && form.length < 5 && !usage.capital.has(form))
    return false
  if (!opens(tokens, i) || /^\p{Lu}{2,}$/u.test(form)) return true
  // A common word that opens the sentence is a name's only where a name follows it: "Operation Calm Strait".
  const next = tokens[i + 1]
  if (usage.small.has(form.toLowerCase())) {
    if (/^JJ/.test(tag)) return opensOrganisation(tokens, i, usage)
    return next !== undefined && usage.capital.has(next.form) && !/^RB|^VB/.test(tag)
  }
  if (usage.opening.has(form)) return true
  const leads =
    /^NN$/.test(tag) && tokens[i]!.rel === 'compound' && next !== undefined && usage.capital.has(next.form)
  return leads || usage.capital.has(form) || /^NNP/.test(tag)
}

/** "Dec 29", "12 Sept.": a month, unlike the first name of "Jan Moss". */
function isMonth(tokens: Token[], i: number): boolean {
  if (!/^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/.test(tokens[i]!.form)) return false
  const next = tokens[i + 1]?.form === '.' ? tokens[i + 2] : tokens[i + 1]
  return [tokens[i - 1], next].some((token) => /^\d{1,4}$/.test(token?.form ?? ''))
}

/** "Human Rights Watch": an adjective before capitals that end with an organisation's word. */
function opensOrganisation(tokens: Token[], i: number, usage: Usage): boolean {
  if (
    /^(?:former|new|old|young|local|many|most|several|other|early|late|last|next|first)$/i.test(
      tokens[i]!.form,
    )
  )
    return false
  let last = i
  while (/^\p{Lu}/u.test(tokens[last + 1]?.form ?? '') && usage.capital.has(tokens[last + 1]!.form)) last++
  return last > i + 1 && ORGANISATION.test(tokens[last]!.form)
}

/** Index of the token that continues the name, if it goes on. */
function goesOn(tokens: Token[], last: number, usage: Usage): number | undefined {
  const within = (i: number) => i < tokens.length && isNameToken(tokens, i, usage)
  if (within(last + 1)) return last + 1
  const next = tokens[last + 1]
  if (!next) return undefined
  // "Privacy Now": a capital where no sentence begins.
  if (/^(?:Now|Today|First|Together)$/.test(next.form)) return last + 1
  // "St Thomas's Abbey"
  if (
    /^['’]s$/.test(next.form) &&
    /^(?:St|Saint|King|Queen|Prince)\.?$/.test(tokens[last - 1]?.form ?? '') &&
    /^\p{Lu}/u.test(tokens[last + 2]?.form ?? '')
  )
    return last + 2
  if (/^[-–&.]$/.test(next.form) && next.start === tokens[last]!.end && within(last + 2)) return last + 2
  // "Transport Workers' Union"
  if (
    /^['’]$/.test(next.form) &&
    /s$/.test(tokens[last]!.form) &&
    ORGANISATION.test(tokens[last + 2]?.form ?? '')
  )
    return last + 2
  // "Norwegian Fishermen's Bank"
  if (
    /^['’]s$/.test(next.form) &&
    /(?:men|women|children|people)$/i.test(tokens[last]!.form) &&
    ORGANISATION.test(tokens[last + 2]?.form ?? '')
  )
    return last + 2
  if (
    next.form === '.' &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Jr|Lt|Col)$/u.test(tokens[last]!.form) &&
    within(last + 2)
  )
    return last + 2
  if (/^(?:al|el|as|ash|at|abu)-\p{Lu}/u.test(next.form)) return last + 1
  const pair = pairedHeads(tokens, last, within)
  if (pair !== undefined) return pair
  // "Organization for Security and Co-operation in Europe"
  const isPair =
    /^(?:and|&)$/.test(tokens[last - 1]?.form ?? '') && pairedHeads(tokens, last - 2, within) === last
  if (isPair && next.form === 'in' && within(last + 2)) return last + 2
  // "Commission on Human Rights"
  if (next.form === 'on' && isOnMatter(tokens, last) && within(last + 2)) return last + 2
  if (!CONNECTORS.has(next.form)) return undefined
  // "al-Hajj" may be three words to the tokenizer.
  if (/^-$/.test(tokens[last + 2]?.form ?? '') && next.end === tokens[last + 2]!.start && within(last + 3))
    return last + 3
  // "Tanya Chan of the Civic Party" is two names, "Bank of the South" is one: what "of" follows is a common noun.
  if (/^(?:of|for|the)$/.test(next.form) && !isCommonNoun(tokens[last]!.form)) return undefined
  let k = last + 1
  while (k <= last + 2 && CONNECTORS.has(tokens[k]?.form ?? '')) k++
  return within(k) ? k : undefined
}

/** "Malian" in "the Malian government" is no name. */
function isAdjectiveOnly(tokens: Token[], i: number): boolean {
  const { tag, form } = tokens[i]!
  if (/^\p{Lu}{2,}$/u.test(form)) return false
  return /^JJ/.test(tag) || (/(?:ian|ean|ish|ese)s?$/.test(form) && !/^NNPS?$/.test(tag))
}
