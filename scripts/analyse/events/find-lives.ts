/** Births and deaths in brackets after a name: "Clara Benda (18 June 1893 – 4 October 1971) was a composer". */
import { articleSpan, tokensSpan } from '../context.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import { renderTokens } from '../clauses/render.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence, When } from '../../types/index.ts'
import type { Named } from '../entities/index.ts'

const LONGEST_CALLING = 60

/** The life of each person whom a bracket of two dates, or one after "born", follows. */
export function findLives(context: Context, named: Named): DatedEvent[] {
  const { entities, mentions } = named
  const inBrackets = mentions.flatMap((mention): DatedEvent[] => {
    const sentence = context.sentences[mention.sentence]!
    const { name, kind } = entities[mention.entity]!
    const bracket = /^[^()]{0,20}\(([^()]*)\)/.exec(sentence.text.slice(mention.end))
    const dates = bracket ? findDates(bracket[1]!) : []
    const [date] = dates
    if (!bracket || kind !== 'person' || dates.length !== 1 || !date || date.open) return []
    // "(b. March 2009)" has no word that a caption could say it with.
    const born = /\bborn\b/.test(bracket[1]!)
    if (!date.until && !born) return []
    const at = mention.end + bracket[0].indexOf('(') + 1 + date.start
    const calling = born ? undefined : callingOf(sentence, mention.first)
    // A name and two dates say something only of whom the article is about.
    if (!born && !calling && mention.sentence > 0) return []
    const own = articleSpan(context, sentence, mention.start, mention.end)
    const text = calling ? `${name.text}, ${calling.text}` : born ? `${name.text} born` : name.text
    const rest = calling
      ? [tokensSpan(context, sentence, sentence.tree!, calling.tokens)]
      : born
        ? [articleSpan(context, sentence, mention.end, mention.end + bracket[0].length)]
        : []
    return [
      {
        when: {
          text: {
            text: date.text,
            from: [
              articleSpan(
                context,
                sentence,
                at + date.end - date.start - date.text.length,
                at + date.end - date.start,
              ),
            ],
          },
          iso: date.iso,
          ...(date.until && { until: date.until }),
          precision: date.precision,
        },
        what: { text, from: [own, ...rest] },
        sentence: sentence.index,
      },
    ]
  })
  return [...inBrackets, ...footerOf(context, named)]
}

/** The last line of an obituary: "Ann Roe, printer, born 3 May 1932; died 9 September 2023". */
function footerOf(context: Context, { entities, mentions }: Named): DatedEvent[] {
  const sentence = context.sentences.at(-1)
  const mention = mentions.find((one) => one.sentence === sentence?.index && one.start === 0)
  if (!sentence || !mention || entities[mention.entity]!.kind !== 'person') return []
  const line =
    /^[^;]{0,60}?, (?:\()?(?=born )(?<born>born [^;,]+)[;,] (?:and )?(?<died>died [^;,.()]+)\)?\.?$/.exec(
      sentence.text.slice(mention.end),
    )
  if (!line) return []
  return [line.groups!.born!, line.groups!.died!].flatMap((part) => {
    const [date, ...others] = findDates(part)
    if (!date || date.open || others.length > 0) return []
    const start = sentence.text.indexOf(part, mention.end)
    const word = part.slice(0, part.indexOf(' '))
    const spanOf = (from: number, to: number) => articleSpan(context, sentence, from, to)
    const when: When = {
      text: { text: date.text, from: [spanOf(start + date.end - date.text.length, start + date.end)] },
      iso: date.iso,
      precision: date.precision,
    }
    const text = `${entities[mention.entity]!.name.text} ${word === 'born' ? 'born' : 'died'}`
    const from: DatedEvent['what']['from'] = [
      spanOf(mention.start, mention.end),
      spanOf(start, start + word.length),
    ]
    return [{ when, what: { text, from }, sentence: sentence.index }]
  })
}

/** What the person was: "an Iraqi-British architect". */
function callingOf({ tree }: Sentence, first: number): { text: string; tokens: number[] } | undefined {
  const root = tree?.tokens[tree.root]
  // "a general and statesman"
  const isNoun =
    root && (/^NN/.test(root.tag) || (root.tag === 'JJ' && childrenBy(tree!, root.i, /^det$/).length > 0))
  if (!tree || !isNoun || childrenBy(tree, root.i, /^cop$/).length === 0) return undefined
  const subject = childrenBy(tree, root.i, /^nsubj/)[0]
  if (!subject || first > 3) return undefined
  const copula = childrenBy(tree, root.i, /^cop$/)[0]!.i
  const tokens = trimmedPhrase(tree, root.i).filter((i) => i > copula)
  // "a scientist, friar and abbot [of St. Thomas' Abbey]": of what, where it is too long.
  const more = tokens.filter((i) => {
    const { rel, tag } = tree.tokens[i]!
    return /^(?:nmod|acl|appos)/.test(rel) || (rel === 'conj' && /^NNP/.test(tag))
  })
  const cut = new Set(more.flatMap((i) => subtree(tree, i)))
  const short = tokens.filter((i) => !cut.has(i))
  for (const one of [tokens, short]) {
    const text = renderTokens(tree, new Set(one)).replace(/,$/, '')
    if (text.length <= LONGEST_CALLING && text !== '') return { text, tokens: one }
  }
  return undefined
}
