import { readOrder } from './read-order.ts'
import type { Block, Order, Sentence } from '../../types/index.ts'

/** An article is a procedure from so many orders on, and from this share of its sentences. */
const PROCEDURE = { least: 5, share: 0.2 }
/** The same of a section in another article. */
const SECTION = { least: 3, share: 0.5 }
/** How far, in ranks, an order rises above what is only said about the work. */
const RISE = 0.3

/**
 * Marks what tells the reader what to do, where an article or a section is made of it: in a procedure the orders are the
 * claims, so they come before what is said beside them.
 */
export function markOrders(sentences: Sentence[], blocks: Block[]): Sentence[] {
  const orders = new Map<number, Order>()
  for (const { index, text, tree } of sentences) {
    const order = readOrder(text, tree)
    if (order) orders.set(index, order)
  }
  const count = (of: readonly Sentence[]) => of.filter(({ index }) => orders.has(index)).length
  const isMany = (of: readonly Sentence[], { least, share }: typeof PROCEDURE) =>
    count(of) >= Math.max(least, share * of.length)
  if (!isMany(sentences, PROCEDURE)) {
    // Goals and wishes are listed in the same form.
    const isListed = ({ block }: Sentence) => blocks[block]?.kind === 'item' && !blocks[block]?.ordered
    for (const own of Map.groupBy(sentences, ({ section }) => section).values()) {
      const told = own.filter((sentence) => !isListed(sentence))
      const kept = isMany(told, SECTION) ? new Set(told) : new Set<Sentence>()
      for (const sentence of own) if (!kept.has(sentence)) orders.delete(sentence.index)
    }
  }
  if (orders.size === 0) return sentences
  const value = ({ index, salience }: Sentence) => salience + (orders.has(index) ? RISE : 0)
  const ranked = sentences.toSorted((a, b) => value(a) - value(b) || b.index - a.index)
  const rank = new Map(ranked.map(({ index }, i) => [index, i / Math.max(1, sentences.length - 1)]))
  return sentences.map((sentence) => {
    const order = orders.get(sentence.index)
    return { ...sentence, salience: rank.get(sentence.index)!, ...(order && { order }) }
  })
}
