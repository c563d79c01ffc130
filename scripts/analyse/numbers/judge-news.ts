/** Whether a number is news: a share, a change, a toll, money, or a large total. */
import { childrenBy } from '../../language/index.ts'
import { clauseOf } from '../clauses/clause.ts'
import type { Tree } from '../../language/types.ts'
import type { Value } from './read-value.ts'

const change =
  /^(?:rise|fall|grow|drop|increase|decrease|double|triple|cut|reduce|shrink|climb|decline|gain|lose|raise|slash|quadruple|exceed|jump|save)$/
const toll =
  /^(?:kill|die|injure|wound|displace|destroy|flee|lose|evacuate|rescue|arrest|drown|infect|starve|cost)$/
const people =
  /^(?:people|person|life|death|soldier|civilian|house|home|job|employee|worker|family|child|case|fighter|voter|visitor|signature|refugee|patient|victim|member|user|customer|household|student|troop|peacekeeper|vote|passenger|resident|inhabitant|volunteer|school|bridge)$/
const money =
  /[$£€]|\b(?:pounds|dollars|euros|crowns|francs|marks|yen|rupees|roubles|rubles|yuan|pesos|lira)\b/i

/** How much of news a number is, 0–1; 0 for measures, versions and the like. */
export function judgeNews(tree: Tree, value: Value): number {
  const { text, head, tokens } = value
  const verb = tree.tokens[clauseOf(tree, head.i)]!
  const lemma = verb.lemma
  const counted = /^(?:nummod|compound|amod|nmod)/.test(head.rel) ? tree.tokens[head.head] : head
  const size = sizeOf(text)
  if (money.test(text)) return size >= 10_000 ? 0.8 : 0
  if (/percent|per cent|%/i.test(text)) return change.test(lemma) ? 1 : /^nsubj/.test(head.rel) ? 0.8 : 0.6
  if (toll.test(lemma)) return 1
  if (change.test(lemma) && !hasUnit(text)) return 0.8
  if (hasUnit(text)) return 0
  if (counted && !tokens.includes(counted.i) && people.test(counted.lemma.toLowerCase()))
    return size >= 100 ? 0.7 : 0
  // "about 250,000 had been evacuated"
  if (counted && tokens.includes(counted.i) && /^nsubj/.test(head.rel)) return size >= 1000 ? 0.5 : 0
  return size >= 100_000 && childrenBy(tree, verb.i, /^nsubj/).length > 0 ? 0.5 : 0
}

function hasUnit(text: string): boolean {
  return /\p{L}$/u.test(text) && !/(?:million|billion|trillion|thousand)$/i.test(text)
}

function sizeOf(text: string): number {
  const number = Number(/[\d,.]*\d/.exec(text)?.[0].replaceAll(',', '') ?? 0)
  const scale = /\b(thousand|million|billion|trillion)\b/i.exec(text)?.[1]?.toLowerCase()
  return number * ({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[scale ?? ''] ?? 1)
}
