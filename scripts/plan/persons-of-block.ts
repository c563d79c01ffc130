import type { Analysis } from '../types/index.ts'

/** A person named somewhere, by the name that the article uses in full. */
interface Mention {
  start: number
  name: string
}

const byBlock = new WeakMap<Analysis, Map<number, Mention[]>>()

/** The persons named in a block (a paragraph), in order. */
export function personsOfBlock(block: number, analysis: Analysis): Mention[] {
  const known = byBlock.get(analysis)
  const found = known ?? groupMentions(analysis)
  if (!known) byBlock.set(analysis, found)
  return found.get(block) ?? []
}

function groupMentions({ entities, sentences }: Analysis): Map<number, Mention[]> {
  const mentions = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, mentions }) => mentions.map(({ start }): Mention => ({ start, name: name.text })))
    .sort((a, b) => a.start - b.start)
  const grouped = new Map<number, Mention[]>()
  let at = 0
  for (const { span, block } of sentences)
    for (; at < mentions.length && mentions[at]!.start < span.end; at++)
      if (mentions[at]!.start >= span.start)
        grouped.set(block, [...(grouped.get(block) ?? []), mentions[at]!])
  return grouped
}
