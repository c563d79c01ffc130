/** Parallel statements in prose: under a heading such as "Challenges", or after "three arguments", one sentence each. */
import type { ParallelList, Section, Sentence } from '../types/index.ts'
import { sourced, type Context } from './context.ts'
import { readItem, type Item } from './lists/read-item.ts'
import { ANNOUNCING, OPENER, PLURAL } from './lists/words.ts'

/** Lists of at least three items, by section. */
export function findLists(context: Context): ParallelList[] {
  return context.sections.flatMap((section) => {
    if (section.role === 'apparatus') return []
    const own = context.sentences.filter(
      (sentence) => sentence.section === section.index && sentence.kind === 'prose' && sentence.tree,
    )
    const list = PLURAL.test(section.title?.text ?? '')
      ? listUnderHeading(section, own)
      : listAfterLead(section, own)
    return list && list.items.length >= 3 ? [list] : []
  })
}

/** Each paragraph's first statement, and what a word such as "Furthermore" opens; at least one of them must be marked so. */
function listUnderHeading(section: Section, sentences: Sentence[]): ParallelList | undefined {
  const first = sentences[0]
  if (!first) return undefined
  const paragraphs = new Set(sentences.map(({ block }) => block)).size
  const several = paragraphs >= 3 ? (sentence: Sentence) => sentence.inBlock === 0 : () => true
  const lead =
    ANNOUNCING.test(first.text) || (PLURAL.test(first.text) && !OPENER.test(first.text)) ? first : undefined
  const candidates = sentences.filter(
    (sentence) =>
      sentence !== lead &&
      (several(sentence) ||
        OPENER.test(sentence.text) ||
        sentence === sentences[sentences.indexOf(lead ?? sentence) + 1]),
  )
  if (!candidates.some(({ text }) => OPENER.test(text))) return undefined
  const items = candidates.map(readItem).filter((item) => item !== undefined)
  return { ...(lead && { lead: sourced(lead.text, lead) }), items, section: section.index }
}

/** "Three arguments are heard. First, … Second, … Finally, …" */
function listAfterLead(section: Section, sentences: Sentence[]): ParallelList | undefined {
  const at = sentences.findIndex(({ text }) => ANNOUNCING.test(text))
  const lead = sentences[at]
  if (!lead) return undefined
  const items: Item[] = []
  for (const sentence of sentences.slice(at + 1)) {
    if (!OPENER.test(sentence.text)) {
      if (items.length > 0 && sentence.inBlock === 0) break
      continue
    }
    const item = readItem(sentence)
    if (!item) return undefined
    items.push(item)
  }
  return { lead: sourced(lead.text, lead), items, section: section.index }
}
